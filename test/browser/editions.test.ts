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

test("a file comes in, formulas answer, sheets go out and come in, the workbook is saved and opened", async () => {
  await start();
  await choose("sample.json", JSON.stringify(sampleEdition));
  await said(`Редакция «${sampleEdition.title}» сохранена в книге`);
  await type("Лист1!A1", HIRURG);
  expect((await cell("Лист1!A1")).value).toBe(TARIFF);

  await exportOf(sampleEdition.title).click();
  await said(/^Готово: /);
  const exported = await sheets();
  expect(exported).toContain(`Редакция ${sampleEdition.id}`);
  await button("Загрузить из листов").click();
  await said("Ошибок нет.");
  expect(await violations()).toEqual([]);
  await button("Сохранить редакцию").click();
  await button("Заменить").click();
  await said(`Редакция «${sampleEdition.title}» сохранена в книге`);

  const saved = await saveFile(page());
  await openFile(page(), saved, "книга.xlsx");
  await settled();
  await openTab("Редакции");
  await pane().getByRole("heading", { name: sampleEdition.title }).waitFor();
  const [download] = await Promise.all([
    page().waitForEvent("download"),
    button(`Сохранить в файл: ${sampleEdition.title}`).click(),
  ]);
  expect(JSON.parse(readFileSync((await download.path())!, "utf8"))).toEqual(sampleEdition);
  expect((await cell("Лист1!A1")).value).toBe(TARIFF);

  await button(`Удалить из книги: ${sampleEdition.title}`).click();
  await button("Удалить").click();
  await said(`Удалена: «${sampleEdition.title}»`);
  await settled();
  expect((await cell("Лист1!A1")).error?.code).toBe("#N/A");
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
