import { councilPlan2025 } from "../../src/editions/council";
import { keyboardIn } from "./support/keyboard";
import { LOOKS, paneSuite } from "./support/paneSuite";

const { open, openTab, page, pane, cell, range, sheets, type, said, violations } = paneSuite();
const { press: keys, enter, reach, use, write } = keyboardIn(page);

beforeEach(async () => {
  await open();
  await openTab("Совет");
});

const button = (name: string | RegExp) => pane().getByRole("button", { name, exact: true });

async function start(): Promise<void> {
  await button("Создать таблицу плана 2025").click();
  await said("План на 2025 год: 5 заседаний, 27 вопросов");
}

async function press(name: string, done: string): Promise<void> {
  await button(name).click();
  await said(`Готово: «${done}»`);
}

const values = async (address: string): Promise<unknown[][]> => (await range(address)).value;

const items2025 = councilPlan2025.meetings.flatMap(({ rows }) => rows.flatMap(({ items }) => items));

test("the plan's table is made from the document, word for word", async () => {
  await said(/Февраль, вопросы 1, 2, 3, 4, 5; Апрель, вопросы 1, 2, 3/);
  expect(await violations()).toEqual([]);
  await start();
  expect(await sheets()).toEqual(["Лист1", "Справочник совета", "Таблица плана"]);
  expect((await values("Таблица плана!D4:D30")).flat()).toEqual(items2025.map(({ topic }) => topic));
  await said("Замечаний к таблице нет.");
  expect(await violations()).toEqual([]);
});

test("every sheet is built of the table", async () => {
  await start();
  await press("План работы", "План работы 2025");
  await press("Поручения", "Поручения");
  const matrix = await values("Поручения!A4:G9");
  const totals = Object.fromEntries(matrix.map((row) => [String(row[0]), row[6]]));
  expect(Object.values(totals).sort((a, b) => Number(b) - Number(a))).toEqual([15, 10, 6, 5, 2, 1]);
  await press("Контроль решений", "Контроль решений");

  await pane().getByLabel("Заседание", { exact: true }).selectOption("Апрель");
  await pane().getByLabel("Дата", { exact: true }).fill("2025-04-23");
  await pane().getByLabel("Время").fill("14:00");
  await pane().getByLabel("Место").fill("=1+1");
  await pane().getByLabel("Присутствуют").fill("А.А. Андреев, директор\nБ.Б. Борисов");
  await press("Повестка", "Повестка Апрель");
  const agenda = (await values("Повестка Апрель!A1:C30")).flat();
  expect(agenda).toEqual(expect.arrayContaining(["ПОВЕСТКА", "14:00", "=1+1", "А.А. Андреев, директор"]));

  await type("Контроль решений!D4", "Принять к сведению.");
  await type("Контроль решений!I4", "заметка секретаря");
  await button("Контроль решений").click();
  await said("«Контроль решений» полон: у каждого вопроса есть строка.");
  expect((await cell("Контроль решений!I4")).value).toBe("заметка секретаря");
  await pane().getByLabel("Заседание", { exact: true }).selectOption("Февраль");
  await press("Протокол", "Протокол Февраль");
  expect((await values("Протокол Февраль!A1:E40")).flat()).toContain("Принять к сведению.");
});

test("an edited table: its problems lead to their cells, and the sheets follow", async () => {
  await start();
  await type("Таблица плана!D4", "Новая тема за 9 месяцев 2025 года");
  await type("Таблица плана!B5", "Снежень");
  await type("Таблица плана!E6", "ТФОНС Кировской области");
  await button("Обновить").click();
  await said(/«Снежень» – не месяц/);
  expect((await cell("Таблица плана!F4")).value).toBe("за 9 месяцев 2025 года");
  await said(/Исполнителя «ТФОНС Кировской области» нет в справочнике/);
  expect(await violations()).toEqual([]);
  await button("B5").click();
  await said("Ячейка 'Таблица плана'!B5");
  await press("План работы", "План работы 2025");
  await type("Таблица плана!E6", "ТФОМС Кировской области");
  await button("Обновить").click();
  await pane().getByRole("dialog", { name: "Лист уже есть" }).waitFor();
  await button("Заменить").click();
  await said("Готово: «План работы 2025»");
  expect((await values("План работы 2025!C1:C20")).flat()).toContain("1. Новая тема за 9 месяцев 2025 года");
});

test("a sheet that exists is replaced, kept or left alone as the user says", async () => {
  await start();
  await press("План работы", "План работы 2025");
  await type("План работы 2025!F1", "моё");
  await type("Лист1!A1", "='План работы 2025'!C16");
  await button("План работы").click();
  expect(await violations()).toEqual([]);
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
  // What other sheets say of it goes on.
  const follows = await cell("Лист1!A1");
  expect([follows.formula, follows.value]).toEqual([
    "='План работы 2025'!C16",
    (await cell("План работы 2025!C16")).value,
  ]);
});

test.each(LOOKS.slice(1))("%s: the table, its problems and the next year are accessible", async (_look, look) => {
  await open(look);
  await openTab("Совет");
  await start();
  await type("Таблица плана!B5", "Снежень");
  await button("Обновить").click();
  await said(/«Снежень» – не месяц/);
  expect(await violations()).toEqual([]);
  await button("План на 2026 год").click();
  await pane().getByRole("heading", { name: "План на 2026 год по плану 2025 года" }).waitFor();
  expect(await violations()).toEqual([]);
});

test("the plan of the next year is accepted item by item, then stands beside this one", async () => {
  await start();
  await button("План на 2026 год").click();
  await pane().getByRole("heading", { name: "План на 2026 год по плану 2025 года" }).waitFor();
  expect(await violations()).toEqual([]);
  await press("Лист изменений", "Изменения 2026");
  const changes = await values("Изменения 2026!A3:G40");
  expect(changes[0]).toEqual(["№", "Месяц", "Пункт", "Было", "Стало", "Сдвинуто", "Проверить"]);
  const first = changes.find((row) => row[1] === "Февраль" && row[2] === 1)!;
  expect([first[3], first[4]]).toEqual([items2025[0]!.topic, expect.stringContaining("за 2025 год")]);
  expect(changes.map((row) => row[3])).toEqual(expect.arrayContaining(items2025.map(({ topic }) => topic)));
  await pane().getByRole("checkbox", { name: "Февраль, вопрос 1: принять сдвиг" }).uncheck();
  await button("Записать план на 2026 год").click();
  await said("План на 2026 год: 5 заседаний, 27 вопросов");
  expect(await sheets()).toEqual(
    expect.arrayContaining(["Таблица плана", "Таблица плана 2026", "Справочник совета 2026"]),
  );
  const topics = (await values("Таблица плана 2026!D4:D30")).flat();
  expect(topics[0]).toBe(items2025[0]!.topic);
  expect(topics.slice(1)).not.toEqual(items2025.slice(1).map(({ topic }) => topic));
  expect((await values("Таблица плана!D4:D30")).flat()).toEqual(items2025.map(({ topic }) => topic));
  await press("Поручения", "Поручения 2026");
  await pane().getByLabel("Таблица плана").selectOption("Таблица плана");
  await said("План на 2025 год: 5 заседаний, 27 вопросов");
});

test("with keys alone: table, sheet, its replacement, agenda, next year", async () => {
  await enter();
  await use(/^Создать таблицу плана 2025$/);
  await said("План на 2025 год: 5 заседаний, 27 вопросов");
  await use(/^План работы$/);
  await said("Готово: «План работы 2025»");
  await use(/^План работы$/);
  await pane().getByRole("dialog", { name: "Лист уже есть" }).waitFor();
  await keys("Escape");
  await use(/^План работы$/);
  await use(/^Оставить оба$/);
  await said("Готово: «План работы 2025 (2)»");
  await reach(/^Заседание$/);
  await keys("ArrowDown");
  await reach(/^Место$/);
  await write("зал заседаний");
  await use(/^Повестка$/);
  await said("Готово: «Повестка Апрель»");
  await use(/^План на 2026 год$/);
  await use(/^Февраль, вопрос 1: принять сдвиг$/, "Space");
  await use(/^Назад к плану$/);
  await reach(/^План на 2026 год$/);
});
