/** `node scripts/screenshots-defects.mjs`: the pictures of the analyst's guide: the tabs «Санкции» and «Дефекты». */
import { takePictures } from "./guidePictures.mjs";
import { load } from "./run.mjs";

const { openTab, paneOf } = load("../test/browser/setup/openTab.ts");

const button = (page, name) => paneOf(page).getByRole("button", { name, exact: true });
const scrollTo = (locator) => locator.first().evaluate((element) => element.scrollIntoView());

async function preview(page) {
  await openTab(page, "Санкции");
  await button(page, "Проверить").click();
  const title = paneOf(page).getByRole("heading", { name: /^Что получится/ });
  await title.waitFor();
  await scrollTo(title);
}

async function recalculate(page) {
  await openTab(page, "Санкции");
  await paneOf(page).getByLabel("Значения").check();
  await button(page, "Пересчитать").click();
  await button(page, "Заменить").click();
  await paneOf(page)
    .getByText(/^Готово:/)
    .first()
    .waitFor();
  // To where the results are.
  await page.mouse.move(500, 500);
  await page.mouse.wheel(900, 0);
}

async function show(page) {
  await openTab(page, "Дефекты");
  await button(page, "Показать свод").click();
  await paneOf(page).getByRole("heading", { name: /строк/ }).waitFor();
  await scrollTo(paneOf(page).getByRole("heading", { name: /строк/ }));
}

async function build(page, sheet) {
  await show(page);
  await button(page, "Построить листы").click();
  await paneOf(page)
    .getByText(/Готово:/)
    .first()
    .waitFor({ timeout: 120_000 });
  await page.evaluate((name) => window.workbench.select(`${name}!A1`), sheet);
}

/** Name of the picture → what to do before it is taken. */
const PICTURES = {
  "sanctions-preview": preview,
  "sanctions-done": recalculate,
  "defects-summary": show,
  "defects-violations": (page) => build(page, "Свод нарушений"),
  "defects-form": (page) => build(page, "Форма ПГ"),
  "defects-top": (page) => build(page, "Десять главных"),
};

await takePictures(PICTURES, { query: "?workbook=sanktsii.xlsx" });
