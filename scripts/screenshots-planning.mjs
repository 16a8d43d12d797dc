/** `node scripts/screenshots-planning.mjs`: the pictures of the planning guide, taken from the workbench. */
import { load } from "./run.mjs";

const { buildWhatChanged } = load("../src/workbench/server/build.ts");
const { startServer } = load("../src/workbench/server/index.ts");
const { launchBrowser } = load("../test/browser/setup/launchBrowser.ts");
const { openWorkbench } = load("../test/browser/setup/openWorkbench.ts");

const GUIDE = new URL("../docs/guide/", import.meta.url);
const pane = (page) => page.frameLocator("iframe[title='ОМС']");
const type = (page, address, text) => page.evaluate(([at, typed]) => window.workbench.type(at, typed), [address, text]);

/** A tab stands in the row, or in the menu of those that do not fit. */
async function openTab(page, name) {
  const tab = pane(page).getByRole("tab", { name, exact: true });
  await page.waitForTimeout(300);
  if (await tab.isVisible()) return tab.click();
  await pane(page)
    .getByRole("button", { name: /^Ещё вкладки/ })
    .click();
  await pane(page).getByRole("menuitem", { name, exact: true }).click();
}

async function build(page, name) {
  await pane(page).getByRole("button", { name, exact: true }).click();
  await pane(page).getByText("Готово:").first().waitFor();
}

/** Name of the picture → what to do before it is taken. */
const PICTURES = {
  "planning-targets": async (page) => {
    await openTab(page, "Показатели");
    await pane(page).getByLabel("Территории", { exact: true }).fill("Пенза, Кузнецк");
    await build(page, "Построить оценку");
    const actuals = ["71,5", "73", "68", "14,1", "13", "16,9", "520", "51", "9,9"];
    for (const [index, text] of actuals.entries()) await type(page, `Оценка показателей!F${index + 5}`, text);
    await page.evaluate(() => window.workbench.select("Оценка показателей!F5"));
  },
  "planning-deadlines": async (page) => {
    await openTab(page, "Сроки");
    await pane(page).getByLabel("Документ").selectOption({ label: "Тарифное соглашение Кировской области, 2013" });
    await pane(page).getByLabel("Дата события").fill("2025-11-12");
    await build(page, "Месяц регламента");
  },
  "planning-roadmap": async (page) => {
    await openTab(page, "Дорожная карта");
    await build(page, "План с лентой недель");
    await type(page, "Дорожная карта!C10", "02.05.2017");
    await type(page, "Дорожная карта!D10", "19.05.2017");
    await type(page, "Дорожная карта!G10", "выполнено");
    await type(page, "Дорожная карта!C11", "15.05.2017");
    await type(page, "Дорожная карта!D11", "09.06.2017");
    await page.evaluate(() => window.workbench.select("Дорожная карта!D11"));
  },
};

await buildWhatChanged();
const server = await startServer({ port: 0 });
const browser = await launchBrowser();
try {
  for (const [name, prepare] of Object.entries(PICTURES)) {
    const { page, close } = await openWorkbench(browser, {
      origin: server.origin,
      viewport: { width: 1440, height: 860 },
    });
    await prepare(page);
    await page.evaluate(() => window.workbench.settled());
    await page.waitForTimeout(600);
    await page.screenshot({ path: new URL(`${name}.png`, GUIDE).pathname });
    console.log(`docs/guide/${name}.png`);
    await close();
  }
} finally {
  await browser.close();
  await server.close();
}
