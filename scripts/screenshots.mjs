/** `node scripts/screenshots.mjs`: the pictures of the guide, taken from the workbench as a user sees it. */
import { load } from "./run.mjs";

const { buildWhatChanged } = load("../src/workbench/server/build.ts");
const { startServer } = load("../src/workbench/server/index.ts");
const { launchBrowser } = load("../test/browser/setup/launchBrowser.ts");
const { openWorkbench } = load("../test/browser/setup/openWorkbench.ts");

const GUIDE = new URL("../docs/guide/", import.meta.url);
const pane = (page) => page.frameLocator("iframe[title='ОМС']");

/** Name of the picture → what to do before it is taken. */
const PICTURES = {
  workbench: async (page) => {
    await page.evaluate(() => window.workbench.select("F2"));
    await pane(page).getByRole("searchbox").fill("кардиалог");
    await pane(page)
      .getByRole("option", { name: /Кардиолог/ })
      .first()
      .click();
    await page.waitForTimeout(600);
  },
  message: async (page) => {
    await page.evaluate(async () => {
      await window.workbench.type("I2", '=OMS.TARIFF("Кардиолог";2;"взрослые")');
      await window.workbench.settled();
      await window.workbench.select("I2");
    });
    const grid = await page.locator("canvas[id^=univer-sheet-main]").boundingBox();
    // The cell I2 on the opened sample: over it the card with the message shows.
    await page.mouse.move(grid.x + 930, grid.y + 70);
    await page.mouse.move(grid.x + 936, grid.y + 74);
    await page.getByRole("tooltip").waitFor();
    await page.waitForTimeout(300);
  },
};

await buildWhatChanged();
const server = await startServer({ port: 0 });
const browser = await launchBrowser();
try {
  for (const [name, prepare] of Object.entries(PICTURES)) {
    const { page, close } = await openWorkbench(browser, {
      origin: server.origin,
      query: "?workbook=plan-poseshcheniy.xlsx",
      viewport: { width: 1440, height: 860 },
    });
    await page.evaluate(() => window.workbench.settled());
    await prepare(page);
    await page.screenshot({ path: new URL(`${name}.png`, GUIDE).pathname });
    console.log(`docs/guide/${name}.png`);
    await close();
  }
} finally {
  await browser.close();
  await server.close();
}
