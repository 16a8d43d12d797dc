/** `node scripts/screenshots-defects.mjs`: the pictures of the analyst's guide about the tab «Дефекты». */
import { takePictures } from "./guidePictures.mjs";

const pane = (page) => page.frameLocator("iframe[title='ОМС']");
const button = (page, name) => pane(page).getByRole("button", { name, exact: true });

async function openDefects(page) {
  const tab = pane(page).getByRole("tab", { name: "Дефекты", exact: true });
  if (await tab.isVisible()) await tab.click();
  else {
    await pane(page)
      .getByRole("button", { name: /^Ещё вкладки/ })
      .click();
    await pane(page).getByRole("menuitem", { name: "Дефекты", exact: true }).click();
  }
  await button(page, "Показать свод").waitFor();
}

async function show(page) {
  await openDefects(page);
  await button(page, "Показать свод").click();
  await pane(page).getByRole("heading", { name: /строк/ }).waitFor();
  await pane(page)
    .getByRole("heading", { name: /строк/ })
    .evaluate((heading) => heading.scrollIntoView());
}

async function build(page, sheet) {
  await show(page);
  await button(page, "Построить листы").click();
  await pane(page)
    .getByText(/Готово:/)
    .first()
    .waitFor({ timeout: 120_000 });
  await page.evaluate((name) => window.workbench.select(`${name}!A1`), sheet);
}

/** Name of the picture → what to do before it is taken. */
const PICTURES = {
  "defects-summary": show,
  "defects-violations": (page) => build(page, "Свод нарушений"),
  "defects-top": (page) => build(page, "Десять главных"),
};

await takePictures(PICTURES, { query: "?workbook=sanktsii.xlsx" });
