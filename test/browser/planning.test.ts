import { keyboardIn } from "./support/keyboard";
import { paneSuite } from "./support/paneSuite";

const { open, openTab, page, pane, button, cell, range, sheets, type, said, settled, violations } = paneSuite();
const { press: strike, enter, reach, use, write } = keyboardIn(page);

/** 13 January 2025, the first working Monday of the year. */
const START = "2025-01-13";
const MONDAY = 45_670;

const values = async (address: string): Promise<unknown[][]> => (await range(address)).value;

async function press(name: string, done: string): Promise<void> {
  await button(name).click();
  await said(`Готово: «${done}»`);
  await settled();
}

describe("Сроки", () => {
  beforeEach(async () => {
    await open();
    await openTab("Сроки");
    await pane().getByLabel("Дата события").fill(START);
  });

  test("the terms of a document are formulas that follow their own dates and days off", async () => {
    await pane().getByLabel("Документ").selectOption({ label: "Единый классификатор дефектов (Казахстан, 2024)" });
    await said("16.01.2025");
    expect(await violations()).toEqual([]);
    await press("Все сроки", "Сроки");
    const rows = await values("Сроки!A5:G32");
    const objections = rows.find(([code]) => code === "КЗ.20-1")!;
    expect(objections.slice(5)).toEqual([MONDAY, MONDAY + 3]);
    const row = rows.indexOf(objections) + 5;
    await type(`Сроки!F${row}`, "17.01.2025");
    await settled();
    expect((await cell(`Сроки!G${row}`)).value).toBe(MONDAY + 9);

    await type("Лист1!A1", "21.01.2025");
    await pane().getByLabel("Свои нерабочие дни").fill("Лист1!A1:A3");
    await pane().getByLabel("Свои нерабочие дни").press("Enter");
    await button("Все сроки").click();
    await button("Заменить").click();
    await said("Готово: «Сроки»");
    await type(`Сроки!F${row}`, "17.01.2025");
    await settled();
    expect((await cell(`Сроки!G${row}`)).value).toBe(MONDAY + 10);
  });

  test("reminders, a month of the regulation and a file for a calendar", async () => {
    await pane().getByLabel("Документ").selectOption({ label: "Тарифное соглашение Кировской области, 2013" });
    await press("Напоминания", "Напоминания");
    const dates = (await values("Напоминания!A3:C5")).map(([date, , code]) => [date, code]);
    expect(dates).toEqual([
      [MONDAY + 1, "КИР.15.2"],
      [MONDAY + 2, "КИР.15.5"],
      [45_716, "КИР.15.4"],
    ]);
    await press("Месяц регламента", "Регламент январь 2025");
    const month = (await values("Регламент январь 2025!A3:G7")).flat();
    expect(month.filter((text) => String(text).includes("МО: Передать реестры"))).toEqual([
      "14\nМО: Передать реестры оказанной медицинской помощи",
    ]);
    const [download] = await Promise.all([
      page().waitForEvent("download"),
      button("Файл для календаря (.ics)").click(),
    ]);
    expect(download.suggestedFilename()).toBe("kirov-2013-2025-01-13.ics");
    await said("Файл сохранён: kirov-2013-2025-01-13.ics");
    expect(await sheets()).toEqual(["Лист1", "Напоминания", "Регламент январь 2025"]);
    if (process.env["SHOTS"]) await page().screenshot({ path: `${process.env["SHOTS"]}/month.png` });
  });
});

describe("Показатели", () => {
  beforeEach(async () => {
    await open();
    await openTab("Показатели");
  });

  test("the assessment is built, and follows what is typed into it", async () => {
    await said("Показателей: 37, целевых значений: 61");
    expect(await violations()).toEqual([]);
    await press("Построить оценку", "Оценка показателей");
    expect((await values("Оценка показателей!A5:E7")).map(([no, , scope, , target]) => [no, scope, target])).toEqual([
      [1, "всего", 70],
      [1, "город", 70],
      [1, "село", 70],
    ]);
    await type("Оценка показателей!F5", "71,5");
    await type("Оценка показателей!F6", "69");
    await settled();
    expect((await values("Оценка показателей!F5:H7")).map((row) => row.slice(1))).toEqual([
      [1.5, "достигнут"],
      [-1, "не достигнут"],
      ["", ""],
    ]);
    const summary = (await values("Оценка показателей!B66:G74")).map((row) => row.slice(0, 5));
    expect(summary).toContainEqual(["Критерии качества", 1, 1, 29, 31]);
    expect(summary).toContainEqual(["Все показатели", 1, 1, 59, 61]);
    if (process.env["SHOTS"]) await page().screenshot({ path: `${process.env["SHOTS"]}/targets.png` });
  });

  test("several territories from a range, with what was not understood", async () => {
    const rows = [
      ["№", "Охват", "Пенза", "Кузнецк"],
      ["2", "село", "16,4", "17"],
      ["30", "", "63", "62,9"],
      ["99", "", "1", "1"],
    ];
    for (const [row, line] of rows.entries())
      for (const [column, text] of line.entries()) if (text) await type(`Лист1!${"ABCD"[column]}${row + 1}`, text);
    await pane().getByRole("radio", { name: "Из диапазона книги" }).check();
    await pane().getByLabel("Диапазон", { exact: true }).fill("A1:D4");
    await button("Прочитать").click();
    await said("Территории: Пенза, Кузнецк. Значений: 4");
    await said("Строка 4: нет показателя «99»");
    expect(await violations()).toEqual([]);
    await press("Построить оценку", "Оценка показателей");
    const coverage = (await values("Оценка показателей!A5:K68")).find(([no]) => no === 30)!;
    expect([coverage[7], coverage[10]]).toEqual(["достигнут", "не достигнут"]);
    if (process.env["SHOTS"]) await page().screenshot({ path: `${process.env["SHOTS"]}/territories.png` });
  });
});

describe("Дорожная карта", () => {
  test("the plan, weekly monitoring and the lists of the document", async () => {
    await open();
    await openTab("Дорожная карта");
    await said("Недель: 16");
    expect(await violations()).toEqual([]);
    await pane().getByLabel("Конец периода").fill("2017-04-01");
    await said("Конец раньше начала");
    await pane().getByLabel("Конец периода").fill("2017-08-15");
    await button("Построить все листы").click();
    await said(/Готово: «Дорожная карта», «Еженедельный мониторинг», «Информирование»/);
    await settled();
    expect(await sheets()).toEqual([
      "Лист1",
      "Дорожная карта",
      "Еженедельный мониторинг",
      "Информирование",
      "Источники финансирования",
      "Округа и кураторы",
      "Итоговые документы",
    ]);
    const plan = await values("Дорожная карта!A9:H25");
    const survey = plan.find(([no]) => no === "2.3.1")!;
    expect([survey[1], survey[3], survey[7]]).toEqual(["Опрос 1", 42_870, "просрочено"]);
    await type(`Дорожная карта!G${plan.indexOf(survey) + 9}`, "выполнено");
    await settled();
    expect((await cell(`Дорожная карта!H${plan.indexOf(survey) + 9}`)).value).toBe("");

    await type("Еженедельный мониторинг!F5", "50%");
    await type("Еженедельный мониторинг!F6", "100%");
    await type("Еженедельный мониторинг!H5", "80%");
    await settled();
    const monitoring = await values("Еженедельный мониторинг!A5:H21");
    expect(monitoring.slice(0, 2).map((row) => row[3])).toEqual([0.8, 1]);
    expect(monitoring.find(([label]) => label === "Средняя доля выполнения")!.slice(5)).toEqual([0.75, "", 0.8]);

    await type("Информирование!C4", "200");
    await type("Информирование!D4", "50");
    await settled();
    expect((await cell("Информирование!E4")).value).toBe(25);
    expect((await values("Округа и кураторы!D11:E12")).flat()).toEqual([30, "", "", "Гроздова Татьяна Юрьевна"]);
    if (process.env["SHOTS"]) await page().screenshot({ path: `${process.env["SHOTS"]}/roadmap.png` });
  });
});

test("by the keyboard alone: a sheet is built, filled in, built again, and what was filled in stays", async () => {
  await open();
  await openTab("Показатели");
  await enter();
  await reach(/^Территории$/);
  await write("Пенза");
  await use(/^Построить оценку$/);
  await said("Готово: «Оценка показателей»");
  await type("Оценка показателей!F6", "71,5");

  await reach(/^Территории$/);
  await strike("ControlOrMeta+a");
  await write("Пенза, Кузнецк");
  await use(/^Построить оценку$/);
  await pane().getByRole("dialog", { name: "Лист уже есть" }).waitFor();
  await said(/вписанное в свободные клетки перейдёт на новые листы/);
  await use(/^Заменить$/);
  await said("Готово: «Оценка показателей»");
  await settled();
  expect((await values("Оценка показателей!F6:I6")).flat()).toEqual([71.5, 1.5, "достигнут", ""]);

  await openTab("Дорожная карта");
  await use(/^Информирование$/);
  await said("Готово: «Информирование»");
  await openTab("Сроки");
  await use(/^Напоминания$/);
  await said("Готово: «Напоминания»");
});
