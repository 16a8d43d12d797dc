/** `npm run demo`: the main job without a person: a sample, formulas, out/demo.xlsx and out/demo.png. */
import { mkdir, writeFile } from "node:fs/promises";
import { load } from "./run.mjs";

const { buildWhatChanged } = load("../src/workbench/server/build.ts");
const { startServer } = load("../src/workbench/server/index.ts");
const { launchBrowser } = load("../test/browser/setup/launchBrowser.ts");
const { openWorkbench, saveFile } = load("../test/browser/setup/openWorkbench.ts");

const FORMULAS = [
  ["H1", "Проверка"],
  ["H2", '=OMS.TARIFF("Кардиолог";2;"взрослые";ЛОЖЬ)'],
  ["H3", '=OMS.SANCTION("3.2.1";10000;"стационар")'],
  ["H4", '=OMS.SANCTION("3.2.4";10000)'],
  ["H5", '=OMS.TARIFF("Кардиолог";2;"взрослые")'],
];

await buildWhatChanged();
const server = await startServer({ port: 0 });
const browser = await launchBrowser();
try {
  const { page } = await openWorkbench(browser, { origin: server.origin, query: "" });
  for (const [address, text] of FORMULAS) {
    await page.evaluate(([a, t]) => window.workbench.type(a, t), [address, text]);
    const { text: shown, error } = await page.evaluate((a) => window.workbench.cell(a), address);
    if (text.startsWith("=") && shown === text) throw new Error(`${address}: ${text} was not computed`);
    console.log(`${address}  ${text}  →  ${shown}${error ? `  (${error.message})` : ""}`);
  }
  await page.evaluate(() => window.workbench.select("H5"));
  await mkdir("out", { recursive: true });
  await writeFile("out/demo.xlsx", await saveFile(page));
  await page.screenshot({ path: "out/demo.png" });
  console.log("out/demo.xlsx, out/demo.png");
} finally {
  await browser.close();
  await server.close();
}
