/** `node scripts/screenshots-editions.mjs`: the pictures of the guide to own editions, taken from the workbench. */
import { takePictures } from "./guidePictures.mjs";
import { load } from "./run.mjs";

const { sampleEdition } = load("../test/support/sampleEdition.ts");

const KIROV = "Тарифное соглашение Кировской области, 2013";
const pane = (page) => page.frameLocator("iframe[title='ОМС']");
const press = (page, name) => pane(page).getByRole("button", { name, exact: true }).click();
const said = (page, text) => pane(page).getByText(text).first().waitFor();
const type = (page, address, text) => page.evaluate(([at, typed]) => window.workbench.type(at, typed), [address, text]);

async function openTab(page) {
  const tab = pane(page).getByRole("tab", { name: "Редакции", exact: true });
  if (await tab.isVisible()) return tab.click();
  await pane(page)
    .getByRole("button", { name: /^Ещё вкладки/ })
    .click();
  return pane(page).getByRole("menuitem", { name: "Редакции", exact: true }).click();
}

async function choose(page, edition) {
  const buffer = Buffer.from(JSON.stringify(edition));
  const file = { name: `${edition.id}.json`, mimeType: "application/json", buffer };
  await pane(page).locator("input[type=file]").setInputFiles(file);
  await said(page, /сохранена в книге/);
}

async function exportKirov(page) {
  await press(page, `Выгрузить в листы: ${KIROV}`);
  await said(page, /^Готово: /);
}

/** Name of the picture → what to do before it is taken. */
const PICTURES = {
  "editions-list": async (page) => {
    await choose(page, sampleEdition);
  },
  "editions-sheet": async (page) => {
    await exportKirov(page);
    await page.evaluate(() => window.workbench.select("kirov-2013 прил. 3, п. 1!C32"));
  },
  "editions-import": async (page) => {
    await exportKirov(page);
    await type(page, "Редакция kirov-2013!B5", "kirov-2014");
    await type(page, "Редакция kirov-2013!B11", "весной");
    await press(page, "Загрузить из листов");
    await said(page, /«весной» – не дата/);
    await page.evaluate(() => window.workbench.select("Редакция kirov-2013!B11"));
  },
  "editions-wizard": async (page) => {
    const rows = [
      ["Врач", "1 уровень", "", "2 уровень", ""],
      ["", "Взрослые", "Дети", "Взрослые", "Дети"],
      ["Кардиолог", "320,60", "339,88", "–", "249,25"],
      ["Хирург", "270,98", "", "211,30", "0"],
    ];
    for (const [row, cells] of rows.entries()) {
      for (const [column, text] of cells.entries()) {
        if (text !== "") await type(page, `Лист1!${"ABCDE"[column]}${row + 1}`, text);
      }
    }
    await page.evaluate(() => window.workbench.select("Лист1!A1:E4"));
    await press(page, "Из чужой таблицы");
    await press(page, "Взять выделенное");
    await said(page, /^2 строки/);
  },
};

const inTab = (prepare) => async (page) => {
  await openTab(page);
  await prepare(page);
};

await takePictures(Object.fromEntries(Object.entries(PICTURES).map(([name, prepare]) => [name, inTab(prepare)])));
