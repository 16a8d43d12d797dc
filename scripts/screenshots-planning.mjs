/** `node scripts/screenshots-planning.mjs`: the pictures of the planning guide, taken from the workbench. */
import { takePictures } from "./guidePictures.mjs";

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
    for (const [index, text] of actuals.entries()) await type(page, `Оценка показателей!F${index + 6}`, text);
    await page.evaluate(() => window.workbench.select("Оценка показателей!F6"));
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

await takePictures(PICTURES);
