import { readCouncil } from "../../../src/excel/council/readCouncil";
import { dataSheets, followingSheets, nextYearSheets, sheetsOfSet } from "../../../src/excel/council/sheetPlans";
import { applySheetPlans } from "../../../src/excel/plan/applySheetPlan";
import { outdatedSheets } from "../../../src/excel/plan/outdated";
import { applyShift, shiftPlan } from "../../../src/rules/council/nextYear";
import { executors2025, plan2025 } from "../../sheets/council/plans";
import { type PlanOffice, startPlanOffice } from "../plan/office";

let office: PlanOffice;
beforeEach(() => {
  office = startPlanOffice();
});
afterEach(() => office.dispose());

const write = (sheet: string, address: string, value: unknown) =>
  office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

const outdated = async () => (await outdatedSheets(followingSheets(await readCouncil("")))).map(({ name }) => name);

test("sheets that were built fall behind the table when it is edited, and only then", async () => {
  await applySheetPlans(dataSheets(plan2025, executors2025), { choice: "keep" });
  expect(await outdated()).toEqual([]);
  await applySheetPlans(followingSheets(await readCouncil("")), { choice: "keep" });
  expect(await outdated()).toEqual([]);
  await write("Таблица плана", "D4", "Другая тема за 2024 год");
  expect(await outdated()).toEqual(["План работы 2025", "Поручения"]);
  await applySheetPlans(followingSheets(await readCouncil("")), { choice: "replace" });
  expect(await outdated()).toEqual([]);
  await write("Справочник совета", "F7", "Иванова И.И.");
  expect(await outdated()).toEqual(["План работы 2025"]);
});

test("a number given twice names the row of the sheet that has it first", async () => {
  await applySheetPlans(dataSheets(plan2025, executors2025), { choice: "keep" });
  await write("Таблица плана", "C8", 4);
  const { findings } = await readCouncil("");
  expect(findings).toEqual([expect.objectContaining({ severity: "error", row: 7, column: 2 })]);
  expect(findings[0]!.problem).toMatchObject({ id: "itemDuplicate", params: { item: "4", others: "7" } });
});

describe("columns of the secretary's", () => {
  /** «Докладчик» and «Готов» in the plan's table, «Телефон» in the executors' one. */
  const addColumns = async () => {
    await office.Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Таблица плана");
      tables.getItem("План_совета").resize("A3:I30");
      sheet.getRange("H3:I4").values = [
        ["Докладчик", "Готов"],
        ["Сидорова", 45714],
      ];
      sheet.getRange("I4").numberFormat = [["dd.mm.yyyy"]];
      sheet.getRange("H30").values = [["Последний"]];
      tables.getItem("Исполнители_совета").resize("A3:D9");
      const phones = worksheets.getItem("Справочник совета").getRange("D3:D4");
      phones.numberFormat = [["@"], ["@"]];
      phones.values = [["Телефон"], ["8 (8332) 00-00-00"]];
      await context.sync();
    });
  };
  const tableOf = (name: string) =>
    office.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(name).getRange().load("values,numberFormat");
      await context.sync();
      return { values: range.values as unknown[][], formats: range.numberFormat as unknown[][] };
    });
  const nextYear = async (choice: "keep" | "replace", aside: string[] = []) => {
    const council = await readCouncil("");
    const plans = await nextYearSheets(applyShift(shiftPlan(council.plan)), council);
    return applySheetPlans(plans, { choice, onAside: (names) => aside.push(...names) });
  };
  beforeEach(async () => {
    await applySheetPlans(dataSheets(plan2025, executors2025), { choice: "keep" });
    await addColumns();
  });

  test("go with their items and executors into the next year's tables", async () => {
    const { userColumns } = await readCouncil("");
    expect([userColumns.plan.titles, userColumns.executors.titles]).toEqual([["Докладчик", "Готов"], ["Телефон"]]);
    await nextYear("keep");
    const { values, formats } = await tableOf("План_совета_2026");
    expect(values[0]!.slice(7)).toEqual(["Докладчик", "Готов"]);
    expect([values[1]![8], formats[1]![8], values.at(-1)![7]]).toEqual([45714, "dd.mm.yyyy", "Последний"]);
    const executors = await tableOf("Исполнители_совета_2026");
    expect(executors.values[0]).toEqual(["Исполнитель", "Краткое имя", "Приглашается", "Телефон"]);
    expect([executors.values[1]![3], executors.values[2]![3]]).toEqual(["8 (8332) 00-00-00", ""]);
  });

  test("and those of a next year's table that is replaced stay, even on a sheet that was renamed", async () => {
    await nextYear("keep");
    await office.Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      tables.getItem("План_совета_2026").resize("A3:J30");
      const sheet = worksheets.getItem("Таблица плана 2026");
      sheet.getRange("J3:J4").values = [["Явка"], [0.75]];
      sheet.getRange("J4").numberFormat = [["0%"]];
      sheet.getRange("H4").values = [["Кузнецова"]];
      sheet.name = "Мой план 2026";
      tables.getItem("Исполнители_совета_2026").resize("A3:E9");
      worksheets.getItem("Справочник совета 2026").getRange("E3:E5").values = [["Почта"], ["а@б"], [""]];
      await context.sync();
    });
    const aside: string[] = [];
    await nextYear("replace", aside);
    expect(aside).toEqual([]);
    const { values, formats } = await tableOf("План_совета_2026");
    expect(values[0]!.slice(7)).toEqual(["Докладчик", "Готов", "Явка"]);
    expect([values[1]!.slice(7), formats[1]![9]]).toEqual([["Кузнецова", 45714, 0.75], "0%"]);
    expect((await tableOf("Исполнители_совета_2026")).values[1]!.slice(3)).toEqual(["8 (8332) 00-00-00", "а@б"]);
    expect(office.names()).not.toContain("Мой план 2026");
  });

  test("what is said of an item that the new table has not stays on the old sheet, whose table gets a number", async () => {
    await nextYear("keep");
    await write("Таблица плана 2026", "C4", 77);
    const aside: string[] = [];
    await nextYear("replace", aside);
    expect(aside).toEqual(["Таблица плана 2026 (2)"]);
    expect((await tableOf("План_совета_2026_2")).values[1]![7]).toBe("Сидорова");
  });
});

test.each([
  ["План работы 2026", "_2026", "План работы 2026"],
  ["Изменения 2027", "_2026", "Изменения 2027"],
  ["Поручения", "_2026", "Поручения 2026"],
  ["Повестка Февраль", "_2026", "Повестка Февраль 2026"],
  ["Поручения", "", "Поручения"],
  ["План работы 2025", "_2", "План работы 2025 2"],
])("«%s» of the plan %s is «%s»", (name, suffix, expected) =>
  expect(sheetsOfSet([{ name, blocks: [] }], suffix).map((plan) => plan.name)).toEqual([expected]),
);
