import { applySheetPlan, applySheetPlans } from "../../../src/excel/plan/applySheetPlan";
import { sheetsInTheWay } from "../../../src/excel/plan/survey";
import { decisionsOfPlan } from "../../../src/rules/council/decisions";
import { agendaSheet, assignmentsSheet, directorySheet, planSheet, planTableSheet } from "../../../src/sheets/council";
import type { SheetPlan } from "../../../src/sheets/sheetPlan";
import {
  detailsOfFebruary,
  everySheet,
  executors2025,
  february,
  plan2025,
  stressPlan,
} from "../../sheets/council/plans";
import { type PlanOffice, startPlanOffice } from "./office";

let office: PlanOffice;
beforeEach(() => {
  office = startPlanOffice();
});
afterEach(() => office.dispose());

const data = (): readonly SheetPlan[] => [
  directorySheet(plan2025.details, executors2025),
  planTableSheet(plan2025, executors2025.length),
];

const read = (sheet: string, address: string) =>
  office.Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRange(address)
      .load("values,formulas,numberFormat,text");
    await context.sync();
    return range;
  });

const readBlock = (sheet: string, row: number, column: number, rows: number, columns: number) =>
  office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });

/** Something of the user's beside the table. */
const writeMine = () =>
  office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Таблица плана").getRange("I1").values = [["моё"]];
    await context.sync();
  });

const tableNames = () =>
  office.Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    await context.sync();
    return tables.items.map(({ name }) => name);
  });

const TRICKY: SheetPlan = {
  name: "Проба",
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        ["=1+1", "14:00", "3.10", "+7", "@x", null],
        [
          { kind: "formula", formula: "=SUM(B3:C3)" },
          { kind: "date", date: "2025-02-26" },
          5,
          true,
          `=${"длинно ".repeat(60)}`,
          null,
        ],
      ],
    },
  ],
  styles: [{ row: 0, column: 0, rows: 2, columns: 6, style: { numberFormat: "0.00", bold: true, borders: "all" } }],
};

test("a text stays a text, a formula and a date are what they are", async () => {
  await applySheetPlan(TRICKY, { choice: "keep" });
  const { values, formulas, numberFormat } = await read("Проба", "A1:F2");
  expect(values[0]).toEqual(["=1+1", "14:00", "3.10", "+7", "@x", ""]);
  expect(numberFormat[0]).toEqual(["@", "@", "@", "@", "@", "0.00"]);
  expect(formulas[1]!.slice(0, 4)).toEqual(["=SUM(B3:C3)", 45714, 5, true]);
  expect(String(values[1]![4])).toMatch(/^=длинно длинно/);
});

test("the data sheets: tables, their names, freeze, print, rules", async () => {
  const built = await applySheetPlans(data(), { choice: "keep" });
  expect(built?.map(({ name }) => name)).toEqual(["Справочник совета", "Таблица плана"]);
  expect(office.names()).toEqual(["Лист1", "Справочник совета", "Таблица плана"]);
  expect((await tableNames()).sort()).toEqual(["Исполнители_совета", "План_совета", "Реквизиты_совета"]);
  const { values } = await read("Таблица плана", "A3:D4");
  expect(values[0]).toEqual(["№", "Месяц", "Пункт", "Тема"]);
  expect(values[1]![3]).toBe(plan2025.meetings[0]!.items[0]!.topic);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Таблица плана");
    const layout = sheet.pageLayout.load("orientation,paperSize,zoom");
    const rule = sheet.getRange("E4").dataValidation.load("rule,errorAlert");
    await context.sync();
    expect([layout.orientation, layout.paperSize, layout.zoom.horizontalFitToPages]).toEqual(["Landscape", "A4", 1]);
    expect(rule.rule.list?.source).toBe("='Справочник совета'!$A$4:$A$9");
    expect(rule.errorAlert.showAlert).toBe(false);
  });
});

test("every sheet of the council is built and read back", async () => {
  const plans = [planSheet(plan2025), assignmentsSheet(plan2025), agendaSheet(plan2025, february, detailsOfFebruary)];
  await applySheetPlans(plans, { choice: "keep" });
  for (const { name, blocks } of plans) {
    const { row, column, cells } = blocks[0]!;
    const texts = await readBlock(name, row, column, cells.length, cells[0]!.length);
    cells.forEach((line, at) =>
      line.forEach((cell, index) => typeof cell === "string" && expect(texts[at]![index]).toBe(cell)),
    );
  }
});

describe("a sheet that exists", () => {
  beforeEach(async () => {
    await applySheetPlans(data(), { choice: "keep" });
    await writeMine();
  });

  test("is named before anything is written", async () => {
    const before = await office.everything();
    expect(await sheetsInTheWay(data())).toEqual(["Справочник совета", "Таблица плана"]);
    expect(await sheetsInTheWay([planSheet(plan2025)])).toEqual([]);
    expect(await office.everything()).toEqual(before);
  });

  test("a table on a sheet that was renamed is in the way too", async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Таблица плана").name = "Мой план";
      await context.sync();
    });
    expect(await sheetsInTheWay(data())).toEqual(["Справочник совета", "Мой план"]);
  });

  test("keep both: the new sheets get a number, and so do their tables and what they say of one another", async () => {
    const built = await applySheetPlans(data(), { choice: "keep" });
    expect(built?.map(({ name }) => name)).toEqual(["Справочник совета (2)", "Таблица плана (2)"]);
    expect(await tableNames()).toEqual(expect.arrayContaining(["План_совета", "План_совета_2", "Реквизиты_совета_2"]));
    expect((await read("Таблица плана", "I1")).values).toEqual([["моё"]]);
    const source = await office.Excel.run(async (context) => {
      const rule = context.workbook.worksheets.getItem("Таблица плана (2)").getRange("E4").dataValidation.load("rule");
      await context.sync();
      return rule.rule.list?.source;
    });
    expect(source).toBe("='Справочник совета (2)'!$A$4:$A$9");
  });

  test("replace: the new sheets stand in the places of the old ones", async () => {
    const before = office.names();
    await applySheetPlans(data(), { choice: "replace" });
    expect(office.names()).toEqual(before);
    expect((await tableNames()).sort()).toEqual(["Исполнители_совета", "План_совета", "Реквизиты_совета"]);
    expect((await read("Таблица плана", "I1")).values).toEqual([[""]]);
  });
});

test("cancel between two requests leaves nothing behind", async () => {
  const before = await office.everything();
  const abort = new AbortController();
  const built = await applySheetPlan(planTableSheet(stressPlan(500), 6), {
    choice: "keep",
    signal: abort.signal,
    onProgress: () => abort.abort(),
  });
  expect(built).toBeUndefined();
  expect(await office.everything()).toEqual(before);
});

test("500 items: every sheet in a few requests, each far below the 5 MB of Excel on the web", async () => {
  const plan = stressPlan(500);
  const decisions = decisionsOfPlan(plan).map((decision) => ({ ...decision, text: "Принять к сведению." }));
  const sheets = everySheet(plan, decisions);
  office.requests();
  const progress: number[] = [];
  // An Excel that answers at once: one that takes its time is given smaller requests.
  const clock = jest.spyOn(performance, "now").mockReturnValue(0);
  const built = await applySheetPlans(sheets, { choice: "keep", onProgress: (done) => progress.push(done) });
  clock.mockRestore();
  expect(built).toHaveLength(sheets.length);
  expect(office.requests()).toBeLessThan(30);
  expect(office.largest()).toBeLessThan(2 * 1024 * 1024);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.at(-1)).toBe(1);
});
