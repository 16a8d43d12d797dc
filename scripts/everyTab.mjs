/**
 * `npm run every-tab`: uses every tab of the pane in one workbook, saves it, and has LibreOffice open and print it:
 * out/every-tab/every-tab.xlsx, what LibreOffice saves of it, a PDF and a picture of each page, to look at. Fails where
 * LibreOffice loses a sheet. Needs `soffice` and `pdftoppm`.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { load } from "./run.mjs";

const { buildWhatChanged } = load("../src/workbench/server/build.ts");
const { startServer } = load("../src/workbench/server/index.ts");
const { launchBrowser } = load("../test/browser/setup/launchBrowser.ts");
const { openWorkbench, saveFile } = load("../test/browser/setup/openWorkbench.ts");
const { useEveryTab } = load("../test/browser/support/everyTab.ts");
const { packageParts, packageProblems } = load("../test/support/xlsxPackage.ts");

const OUT = new URL("../out/every-tab/", import.meta.url);
const DPI = "60";
const LONGEST = 300_000;
const named = (file) => new URL(file, OUT).pathname;
const sheetNames = async (bytes) =>
  [...(await packageParts(bytes)).get("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    ([, name]) => name,
  );

async function workbook() {
  await buildWhatChanged();
  const server = await startServer({ port: 0 });
  const browser = await launchBrowser();
  try {
    const { page } = await openWorkbench(browser, { origin: server.origin });
    await useEveryTab(page);
    return await saveFile(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(new URL("libreoffice/", OUT), { recursive: true });
const saved = await workbook();
writeFileSync(named("every-tab.xlsx"), saved);
const convert = (to, folder) =>
  execFileSync("soffice", ["--headless", "--convert-to", to, "--outdir", folder, named("every-tab.xlsx")], {
    timeout: LONGEST,
  });
convert("xlsx:Calc MS Excel 2007 XML", named("libreoffice"));
convert("pdf", OUT.pathname);
execFileSync("pdftoppm", ["-png", "-r", DPI, named("every-tab.pdf"), named("page")], { timeout: LONGEST });

const own = await sheetNames(saved);
const theirs = await sheetNames(readFileSync(named("libreoffice/every-tab.xlsx")));
const lost = own.filter((name) => !theirs.includes(name));
const problems = [...(await packageProblems(saved)), ...lost.map((name) => `LibreOffice has no sheet «${name}»`)];
console.log(problems.length > 0 ? problems.join("\n") : `${own.length} sheets, all of them opened by LibreOffice`);
process.exitCode = problems.length > 0 ? 1 : 0;
