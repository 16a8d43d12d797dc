import AxeBuilder from "@axe-core/playwright";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { councilPlan2025 } from "../../src/editions/council";
import { launchBrowser } from "./setup/launchBrowser";
import { type OpenedPage, openWorkbench } from "./setup/openWorkbench";

let browser: Browser;
let opened: OpenedPage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  opened = await openWorkbench(browser);
  page = opened.page;
  pane = page.frameLocator('iframe[title="ОМС"]');
  await pane.getByRole("tab", { name: "Совет" }).click();
});
afterEach(async () => {
  const { outside, errors } = opened;
  await opened.close();
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
});

const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
const said = (text: string | RegExp) => pane.getByText(text).first().waitFor();
const sheets = () => page.evaluate(() => window.workbench!.sheets());
const cell = (address: string) => page.evaluate((at) => window.workbench!.cell(at), address);
const range = async (address: string): Promise<unknown[][]> =>
  (await page.evaluate((at) => window.workbench!.range(at), address)).value;
const typeInCell = (address: string, text: string) =>
  page.evaluate(([at, typed]) => window.workbench!.type(at, typed), [address, text] as const);

async function start(): Promise<void> {
  await button("Создать таблицу плана 2025").click();
  await said("План на 2025 год: 5 заседаний, 27 вопросов");
}

async function press(name: string, done: string): Promise<void> {
  await button(name).click();
  await said(`Готово: «${done}»`);
}

const accessible = async () => {
  const { violations } = await new AxeBuilder({ page }).include('iframe[title="ОМС"]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};

const items2025 = councilPlan2025.meetings.flatMap(({ rows }) => rows.flatMap(({ items }) => items));

test("the plan's table is made from the document, word for word", async () => {
  await said(/Февраль, вопросы 1, 2, 3, 4, 5; Апрель, вопросы 1, 2, 3/);
  await accessible();
  await start();
  expect(await sheets()).toEqual(["Лист1", "Справочник совета", "Таблица плана"]);
  expect((await range("Таблица плана!D4:D30")).flat()).toEqual(items2025.map(({ topic }) => topic));
  await said("Замечаний к таблице нет.");
  await accessible();
});

test("every sheet is built of the table", async () => {
  await start();
  await press("План работы", "План работы 2025");
  await press("Поручения", "Поручения");
  const matrix = await range("Поручения!A4:G9");
  const totals = Object.fromEntries(matrix.map((row) => [String(row[0]), row[6]]));
  expect(Object.values(totals).sort((a, b) => Number(b) - Number(a))).toEqual([15, 10, 6, 5, 2, 1]);
  await press("Контроль решений", "Контроль решений");

  await pane.getByLabel("Заседание", { exact: true }).selectOption("Апрель");
  await pane.getByLabel("Дата", { exact: true }).fill("2025-04-23");
  await pane.getByLabel("Время").fill("14:00");
  await pane.getByLabel("Место").fill("=1+1");
  await pane.getByLabel("Присутствуют").fill("А.А. Андреев, директор\nБ.Б. Борисов");
  await press("Повестка", "Повестка Апрель");
  const agenda = (await range("Повестка Апрель!A1:C30")).flat();
  expect(agenda).toEqual(expect.arrayContaining(["ПОВЕСТКА", "14:00", "=1+1", "А.А. Андреев, директор"]));

  await typeInCell("Контроль решений!D4", "Принять к сведению.");
  await pane.getByLabel("Заседание", { exact: true }).selectOption("Февраль");
  await press("Протокол", "Протокол Февраль");
  expect((await range("Протокол Февраль!A1:E40")).flat()).toContain("Принять к сведению.");
});

test("an edited table: its problems lead to their cells, and the sheets follow", async () => {
  await start();
  await typeInCell("Таблица плана!D4", "Новая тема за 9 месяцев 2025 года");
  await typeInCell("Таблица плана!B5", "Снежень");
  await typeInCell("Таблица плана!E6", "ТФОНС Кировской области");
  await button("Обновить").click();
  await said(/«Снежень» – не месяц/);
  expect((await cell("Таблица плана!F4")).value).toBe("за 9 месяцев 2025 года");
  await said(/Исполнителя «ТФОНС Кировской области» нет в справочнике/);
  await accessible();
  await button("B5").click();
  await said("Ячейка 'Таблица плана'!B5");
  await press("План работы", "План работы 2025");
  expect((await range("План работы 2025!C1:C20")).flat()).toContain("1. Новая тема за 9 месяцев 2025 года");
});

test("a sheet that exists is replaced, kept or left alone as the user says", async () => {
  await start();
  await press("План работы", "План работы 2025");
  await typeInCell("План работы 2025!F1", "моё");
  await button("План работы").click();
  await accessible();
  await button("Отмена").click();
  expect((await cell("План работы 2025!F1")).value).toBe("моё");
  await button("План работы").click();
  await button("Оставить оба").click();
  await said("Готово: «План работы 2025 (2)»");
  expect((await cell("План работы 2025!F1")).value).toBe("моё");
  await button("План работы").click();
  await button("Заменить").click();
  await said("Готово: «План работы 2025»");
  expect((await cell("План работы 2025!F1")).value).toBe("");
});

test("the plan of the next year is accepted item by item, then stands beside this one", async () => {
  await start();
  await button("План на 2026 год").click();
  await pane.getByRole("heading", { name: "План на 2026 год по плану 2025 года" }).waitFor();
  await accessible();
  await pane.getByRole("checkbox", { name: "Февраль, вопрос 1: принять сдвиг" }).uncheck();
  await button("Записать план на 2026 год").click();
  await said("План на 2026 год: 5 заседаний, 27 вопросов");
  expect(await sheets()).toEqual(
    expect.arrayContaining(["Таблица плана", "Таблица плана 2026", "Справочник совета 2026"]),
  );
  const topics = (await range("Таблица плана 2026!D4:D30")).flat();
  expect(topics[0]).toBe(items2025[0]!.topic);
  expect(topics.slice(1)).not.toEqual(items2025.slice(1).map(({ topic }) => topic));
  expect((await range("Таблица плана!D4:D30")).flat()).toEqual(items2025.map(({ topic }) => topic));
  await pane.getByLabel("Таблица плана").selectOption("Таблица плана");
  await said("План на 2025 год: 5 заседаний, 27 вопросов");
});
