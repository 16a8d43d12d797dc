import { readFileSync } from "node:fs";
import { openFile, saveFile } from "./setup/openWorkbench";
import { LOOKS, paneSuite } from "./support/paneSuite";
import { sampleEdition, sampleTariff } from "../support/sampleEdition";

const { open, openTab, page, pane, cell, type, settled, sheets, said, violations } = paneSuite();

const button = (name: string | RegExp) => pane().getByRole("button", { name, exact: true });
const HIRURG = `=OMS.TARIFF("Хирург";3;"дети";ИСТИНА;;"${sampleEdition.id}")`;
const TARIFF = Number(sampleTariff(3, 2, 1, 0));

async function start(look = {}): Promise<void> {
  await open(look);
  await openTab("Редакции");
  await pane().getByRole("heading", { name: "Тарифное соглашение Кировской области, 2013" }).waitFor();
}

/** Hands the pane a file as the browser's own dialog does. */
async function choose(name: string, text: string): Promise<void> {
  await pane()
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

const exportOf = (title: string) => button(`Выгрузить в листы: ${title}`);

test.each(LOOKS)("the tab has nothing that axe finds wrong: %s", async (_, look) => {
  await start(look);
  expect(await violations()).toEqual([]);
});

/** The file that the pane hands out, as data. */
async function exportedFile(title: string): Promise<unknown> {
  const [download] = await Promise.all([page().waitForEvent("download"), button(`Сохранить в файл: ${title}`).click()]);
  return JSON.parse(readFileSync((await download.path())!, "utf8"));
}

/** What the sheets of an export say, the time of the export aside. */
const exportedSheets = async (): Promise<unknown> =>
  page().evaluate(
    (names) => {
      const read = (name: string) => window.workbench!.range(`${name}!A1:R440`).value;
      return names.map((name) => [name, read(name).filter(([label]) => label !== "Комплект ОМС")]);
    },
    (await sheets()).slice(1),
  );

/** Level and age of TARIFF, a dimension of the edition's own, the last of 400 groups, both shares of a sanction. */
const ANSWERS: readonly (readonly [string, number])[] = [
  [HIRURG, TARIFF],
  [`=OMS.LOOKUP("тарифы";"Посещение ФАП";"место работы";"пгт";"подуровень";"1.1")`, 1100],
  [`=OMS.KZG("st20.020";"круглосуточный")`, 4.49],
  [`=OMS.SANCTION("2.2";10000;"стационар";;;;;;"${sampleEdition.id}")`, 15160.42],
];

test("the sample goes sheets, import, functions, save, reopen, export: the same at every step", async () => {
  await start();
  await choose("sample.json", JSON.stringify(sampleEdition));
  await said(`Редакция «${sampleEdition.title}» сохранена в книге`);
  for (const [row, [formula]] of ANSWERS.entries()) await type(`Лист1!A${row + 1}`, formula);
  const answers = () => Promise.all(ANSWERS.map(async (_, row) => (await cell(`Лист1!A${row + 1}`)).value));
  const right = ANSWERS.map(([, value]) => value);
  expect(await answers()).toEqual(right);

  await exportOf(sampleEdition.title).click();
  await said(/^Готово: /);
  const first = await exportedSheets();
  await button(`Удалить из книги: ${sampleEdition.title}`).click();
  await button("Удалить").click();
  await said(`Удалена: «${sampleEdition.title}»`);
  await settled();
  const { error } = await cell("Лист1!A1");
  expect(error?.code).toBe("#N/A");
  expect(error?.message).toContain(sampleEdition.id);

  await button("Загрузить из листов").click();
  await said("Ошибок нет.");
  expect(await violations()).toEqual([]);
  await button("Сохранить редакцию").click();
  await said(`Редакция «${sampleEdition.title}» сохранена в книге`);
  await settled();
  expect(await answers()).toEqual(right);
  expect(await exportedFile(sampleEdition.title)).toEqual(sampleEdition);

  await openFile(page(), await saveFile(page()), "книга.xlsx");
  // Before anybody opens the tab: what was computed, and what is asked now. The functions answer at once, and again when the
  // pane, which opens with the file, has read the editions that it brings.
  await page().waitForFunction(
    (values) => values.every((value, row) => window.workbench!.cell(`Лист1!A${row + 1}`).value === value),
    right,
  );
  await type("Лист1!B1", HIRURG);
  await page().waitForFunction((value) => window.workbench!.cell("Лист1!B1").value === value, TARIFF);

  await openTab("Редакции");
  await pane().getByRole("heading", { name: sampleEdition.title }).waitFor();
  expect(await exportedFile(sampleEdition.title)).toEqual(sampleEdition);
  await exportOf(sampleEdition.title).click();
  await button("Заменить").click();
  await said(/^Готово: /);
  expect(await exportedSheets()).toEqual(first);
});

test("a sheet with mistakes lists them with a way to their cells; the comparison tells the one change", async () => {
  await start();
  const edition = { ...sampleEdition, tables: sampleEdition.tables.slice(0, 1) };
  await choose("one.json", JSON.stringify(edition));
  await said(/сохранена в книге/);
  await exportOf(edition.title).click();
  await said(/^Готово: /);
  const table = (await sheets()).find((name) => name.includes("прил. 1"))!;
  const at = await page().evaluate((sheet) => {
    const { value } = window.workbench!.range(`${sheet}!A1:D60`);
    return value.findIndex((row) => row[1] === "Кардиолог") + 1;
  }, table);
  await type(`${table}!D${at}`, "двести");
  await button("Загрузить из листов").click();
  await said("«двести» – не число");
  await button(`${table}, D${at}`).click();
  await said(new RegExp(`Ячейка .*D${at}`));
  await type(`${table}!D${at}`, "999,99");
  await type(`Редакция ${edition.id}!B5`, "sample-next");
  await button("Проверить снова").click();
  await said("Ошибок нет.");
  await button("Сохранить редакцию").click();
  await said(/сохранена в книге/);
  await button("Сравнить редакции").click();
  await pane().getByLabel("Было").selectOption(edition.id);
  await pane().getByLabel("Стало").selectOption("sample-next");
  await said("Добавлено: 0. Исключено: 0. Изменено: 1.");
  expect(await violations()).toEqual([]);
  await button("Построить лист сравнения").click();
  await said(/^Готово: «Сравнение/);
});

/** Until the old pane is gone, its tabs are there to be clicked. */
async function reloadPane(): Promise<void> {
  await page().evaluate(() => {
    const old = window.workbench!.pane();
    old.document.documentElement.id = "old";
    old.location.reload();
  });
  await pane().locator("html:not(#old) [role=tab]").first().waitFor({ state: "attached" });
}

test("a server that does not answer is told in the tab, and read again when it does", async () => {
  await open();
  await page().route("**/editions/index.json", (route) => route.fulfill({ status: 503, body: "" }));
  await openTab("Редакции");
  await reloadPane();
  await openTab("Редакции");
  await said("index.json: сервер надстройки не отвечает.");
  expect(await violations()).toEqual([]);
  await page().unroute("**/editions/index.json");
  await button("Прочитать снова").click();
  await pane().getByRole("heading", { name: "Файлы организации" }).waitFor({ state: "hidden" });
});

/** As documents print them, pasted without its merges: lines above the header, numbered columns, sections, a total. */
const MESSY: readonly (readonly string[])[] = [
  ["Приложение № 4"],
  ["Тарифы на оплату посещений на 2026 год"],
  ["№ п/п", "Специальность", "Тариф, руб.", "", "", ""],
  ["", "", "2 уровень", "", "3 уровень", ""],
  ["", "", "взр.", "дети", "взр.", "дети"],
  ["1", "2", "3", "4", "5", "6"],
  ["Терапевтический профиль"],
  ["1", "Кардиолог", "412,50", "498,1", "1\u00a0015,25", "–"],
  ["2", "Терапевт", "320,60", "", "401,5", "0"],
  ["Хирургический профиль"],
  ["3", "Хирург", "270,98", "х", "311,3", "351,20"],
  ["", "Итого", "1004,08", "", "", ""],
];

test("a foreign table comes in by the wizard, is mended on its sheet, and a formula answers from it", async () => {
  await start();
  const cells = MESSY.flatMap((texts, row) =>
    texts.map((text, column) => [`Лист1!${"ABCDEF"[column]}${row + 1}`, text] as const),
  );
  await page().evaluate(
    async (typed) => {
      for (const [address, text] of typed) await window.workbench!.type(address, text);
      await window.workbench!.select("Лист1!A1:F12");
    },
    cells.filter(([, text]) => text !== ""),
  );
  await button("Из чужой таблицы").click();
  await button("Взять выделенное").click();
  await said("3 строки, 9 чисел, 1 прочерк");
  expect(await pane().getByLabel("Название таблицы").inputValue()).toBe("Тарифы на оплату посещений на 2026 год");
  expect(await pane().getByLabel("Приложение").inputValue()).toBe("4");
  await pane().getByLabel("Название редакции").fill("Тарифы Приозёрного края, 2026");
  await pane().getByLabel("Регион").fill("Приозёрный край");
  await pane().getByLabel("Действует с").fill("2026-01-01");
  await pane().getByLabel("Действует по").fill("2026-12-31");
  await button("Сохранить в книге").click();
  await button("Лист1, D11").first().click();
  await said("Ячейка Лист1!D11");
  expect(await violations()).toEqual([]);
  await type("Лист1!D11", "–");
  await button("Сохранить в книге").click();
  await said("Редакция «Тарифы Приозёрного края, 2026» сохранена в книге");
  const tariff = async (where: string, call: string) => {
    await type(where, `=OMS.TARIFF(${call};;;"priozernyy-kray-2026")`);
    return (await cell(where)).value;
  };
  expect(await tariff("Лист1!H1", `"Кардиолог";3;"взрослые"`)).toBe(1015.25);
  expect(await tariff("Лист1!H2", `"терапевт";3;"дети"`)).toBe(0);
  expect(await tariff("Лист1!H3", `"Хирург";2;"дети"`)).toBe("#N/A");
});
