/** `node scripts/screenshots-council.mjs [name…]`: the pictures of the secretary's guide, taken from the workbench; all unless named. */
import { takePictures } from "./guidePictures.mjs";
import { load } from "./run.mjs";

const { openTab, paneOf: pane } = load("../test/browser/setup/openTab.ts");
const press = (page, name) => pane(page).getByRole("button", { name, exact: true }).click();

async function start(page) {
  await openTab(page, "Совет");
  await press(page, "Создать таблицу плана 2025");
  await pane(page).getByText("План на 2025 год").first().waitFor();
}

async function build(page, name, sheet) {
  await press(page, name);
  await pane(page).getByText(`Готово: «${sheet}»`).waitFor();
}

/** Row, decision, due date, date of fulfilment: overdue, fulfilled, not due for long. */
const DECISIONS = [
  [4, "Довести до медицинских организаций сведения о невыполненных объёмах.", "31.03.2025", "25.03.2025"],
  [5, "Представить предложения о перераспределении объёмов.", "15.04.2025"],
  [6, "Доложить о мерах на заседании.", "01.12.2099"],
];

/** Name of the picture → what to do before it is taken. */
const PICTURES = {
  "council-table": async (page) => {
    await start(page);
    await page.evaluate(() => window.workbench.type("Таблица плана!E6", "ТФОНС Кировской области"));
    await press(page, "Обновить");
    await pane(page).getByText("1 замечание").waitFor();
    await page.evaluate(() => window.workbench.select("Таблица плана!E6"));
  },
  "council-plan": async (page) => {
    await start(page);
    await build(page, "План работы", "План работы 2025");
  },
  "council-agenda": async (page) => {
    await start(page);
    await pane(page).getByLabel("Дата", { exact: true }).fill("2025-02-26");
    await pane(page).getByLabel("Время").fill("14:00");
    await pane(page).getByLabel("Место").fill("г. Киров, ул. Герцена, 49, зал заседаний");
    await build(page, "Повестка", "Повестка Февраль");
  },
  "council-control": async (page) => {
    await start(page);
    await build(page, "Контроль решений", "Контроль решений");
    await page.evaluate(async (decisions) => {
      for (const [row, text, due, done] of decisions) {
        await window.workbench.type(`Контроль решений!D${row}`, text);
        await window.workbench.type(`Контроль решений!F${row}`, due);
        if (done) await window.workbench.type(`Контроль решений!G${row}`, done);
      }
      await window.workbench.select("Контроль решений!D8");
      await window.workbench.settled();
    }, DECISIONS);
  },
  "council-next-year": async (page) => {
    await start(page);
    await press(page, "План на 2026 год");
    await pane(page).getByRole("heading", { name: "План на 2026 год по плану 2025 года" }).waitFor();
  },
};

const named = process.argv.slice(2);
const wanted = Object.entries(PICTURES).filter(([name]) => named.length === 0 || named.includes(name));
await takePictures(Object.fromEntries(wanted));
