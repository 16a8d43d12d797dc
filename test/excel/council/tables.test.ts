import { readCouncil } from "../../../src/excel/council/readCouncil";
import { dataSheets, followingSheets, sheetsOfSet, yearSheets } from "../../../src/excel/council/sheetPlans";
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

test("columns of the secretary's go with their items into the next year's table", async () => {
  await applySheetPlans(dataSheets(plan2025, executors2025), { choice: "keep" });
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Таблица плана");
    context.workbook.tables.getItem("План_совета").resize("A3:I30");
    sheet.getRange("H3:I4").values = [
      ["Докладчик", "Готов"],
      ["Сидорова", 45714],
    ];
    sheet.getRange("I4").numberFormat = [["dd.mm.yyyy"]];
    sheet.getRange("H30").values = [["Последний"]];
    await context.sync();
  });
  const { plan, executors, userColumns } = await readCouncil("");
  expect(userColumns.titles).toEqual(["Докладчик", "Готов"]);
  await applySheetPlans(yearSheets(applyShift(shiftPlan(plan)), executors, userColumns), { choice: "keep" });
  await office.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("План_совета_2026").getRange().load("values,numberFormat,address");
    await context.sync();
    const [header, first] = range.values as unknown[][];
    expect(header!.slice(7)).toEqual(["Докладчик", "Готов"]);
    expect(first![8]).toBe(45714);
    expect(range.numberFormat[1]![8]).toBe("dd.mm.yyyy");
    expect(range.values.at(-1)![7]).toBe("Последний");
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
