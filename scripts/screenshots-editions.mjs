/** `node scripts/screenshots-editions.mjs`: the pictures of the guide to own editions, taken from the workbench. */
import { takePictures } from "./guidePictures.mjs";
import { load } from "./run.mjs";

const { sampleEdition } = load("../test/support/sampleEdition.ts");

const KIROV = "Тарифное соглашение Кировской области, 2013";
const VISITS = "kirov-2013 прил. 3, п. 1";
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

/** A table as documents print it. */
const PRINTED = [
  ["Приложение № 4"],
  ["Тарифы на оплату посещений на 2026 год"],
  ["№ п/п", "Специальность", "Тариф на одно посещение, руб.", "", "", ""],
  ["", "", "2 уровень", "", "3 уровень", ""],
  ["", "", "взрослые", "дети", "взрослые", "дети"],
  ["Терапевтический профиль"],
  ["1", "Кардиолог", "412,50", "498,10", "455,00", "–"],
  ["2", "Терапевт", "320,60", "", "339,88", ""],
  ["Хирургический профиль"],
  ["3", "Хирург", "270,98", "271,90", "311,30", "351,20"],
  ["", "Итого", "1004,08", "", "", ""],
];

const grown = (cell) => (/^\d/.test(cell ?? "") ? (Number(cell) * 1.06).toFixed(2) : cell);

/** The sample a year later: some tariffs have grown. */
const successor = {
  ...sampleEdition,
  id: "sample-2026",
  title: "Тарифное соглашение Приозёрного края, 2026",
  aliases: undefined,
  inForce: { from: "2026-02-01", to: "2026-12-31" },
  tables: sampleEdition.tables.map((table) =>
    table.id === "annex-1"
      ? { ...table, rows: table.rows.map((row, at) => (at % 3 === 0 ? { ...row, cells: row.cells.map(grown) } : row)) }
      : table,
  ),
};

const heading = (page, name) => pane(page).getByRole("heading", { name, exact: true }).first();
const toTop = (page, name) => heading(page, name).evaluate((element) => element.scrollIntoView());

/** Name of the picture → what to do before it is taken. */
const PICTURES = {
  "editions-list": async (page) => {
    await choose(page, sampleEdition);
    await press(page, "Закрыть сообщение");
  },
  "editions-coverage": async (page) => {
    await choose(page, sampleEdition);
    await choose(page, successor);
    await press(page, "Закрыть сообщение");
    await toTop(page, "Что использует книга");
  },
  "editions-import": async (page) => {
    await exportKirov(page);
    const row = await page.evaluate((sheet) => {
      const { value } = window.workbench.range(`${sheet}!B1:B80`);
      return value.findIndex(([text]) => text === "Кардиолог") + 1;
    }, VISITS);
    await type(page, `${VISITS}!D${row}`, "двести");
    await press(page, "Загрузить из листов");
    await said(page, /«двести» – не число/);
    await press(page, `${VISITS}, D${row}`);
  },
  "editions-wizard": async (page) => {
    for (const [row, cells] of PRINTED.entries()) {
      for (const [column, text] of cells.entries()) {
        if (text !== "") await type(page, `Лист1!${"ABCDEF"[column]}${row + 1}`, text);
      }
    }
    await page.evaluate(() => window.workbench.select("Лист1!A1:F11"));
    await press(page, "Из чужой таблицы");
    await press(page, "Взять выделенное");
    await said(page, /^3 строки/);
    await toTop(page, "Столбцы");
  },
  "editions-compare": async (page) => {
    await choose(page, sampleEdition);
    await choose(page, successor);
    await press(page, "Сравнить редакции");
    await pane(page).getByLabel("Было").selectOption(sampleEdition.id);
    await pane(page).getByLabel("Стало").selectOption(successor.id);
    await press(page, "Построить лист сравнения");
    await said(page, /^Готово: /);
    await press(page, "Закрыть сообщение");
  },
};

const inTab = (prepare) => async (page) => {
  await openTab(page);
  await prepare(page);
};

await takePictures(Object.fromEntries(Object.entries(PICTURES).map(([name, prepare]) => [name, inTab(prepare)])));
