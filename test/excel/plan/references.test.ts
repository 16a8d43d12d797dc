/** Replacing a sheet keeps what other sheets say of it, and a host that fails in the middle leaves everything as it was. */
import { applySheetPlans, type ExistingChoice } from "../../../src/excel/plan/applySheetPlan";
import { mentioning, succeeding } from "../../../src/excel/plan/mentions";
import { ExcelRefusal } from "../../../src/excel/request";
import { decisionsOfPlan } from "../../../src/rules/council/decisions";
import { assignmentsSheet, controlSheet, planTableSheet } from "../../../src/sheets/council";
import type { SheetPlan } from "../../../src/sheets/sheetPlan";
import { decisions, everySheet, executors2025, plan2025, stressPlan } from "../../sheets/council/plans";
import { type PlanOffice, startPlanOffice } from "./office";

let office: PlanOffice;
beforeEach(() => {
  office = startPlanOffice();
  // Requests are counted below: an Excel that takes its time is given more of them.
  jest.spyOn(performance, "now").mockReturnValue(0);
});
afterEach(() => {
  jest.restoreAllMocks();
  office.dispose();
});

const FORMULAS = [
  "=Поручения!G4",
  "=SUM(Поручения!B4:B5)+1",
  "=COUNTA(Решения_совета[Решение])",
  "=Итог*2",
  '="Поручения!G4"',
];

/** A sheet of the user's whose formulas, names and texts speak of the sheets to come. */
const writeMine = () =>
  office.Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem("Лист1");
    names.add("Итог", "=Поручения!$G$4");
    sheet.names.add("Местный", "=Поручения!$G$5");
    sheet.getRange("A1:A5").formulas = FORMULAS.map((formula) => [formula]);
    const text = sheet.getRange("B1");
    text.numberFormat = [["@"]];
    text.formulas = [["=Поручения!G4"]];
    sheet.getRange("B2").formulas = [["'=Поручения!G4"]];
    await context.sync();
  });

const mine = () =>
  office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Лист1");
    const range = sheet.getRange("A1:B5").load("formulas,values,valueTypes");
    const names = [context.workbook.names.getItem("Итог"), sheet.names.getItem("Местный")];
    for (const name of names) name.load("formula");
    await context.sync();
    return { formulas: range.formulas, values: range.values, names: names.map(({ formula }) => formula as unknown) };
  });

test("formulas and names of other sheets speak of the sheet that has taken the place", async () => {
  const small = { ...plan2025, meetings: plan2025.meetings.slice(0, 1) };
  await applySheetPlans([assignmentsSheet(plan2025, executors2025), controlSheet(decisions)], { choice: "keep" });
  await writeMine();
  await office.host.settled();
  const before = await mine();
  expect(before.values.slice(0, 3).flat()).toEqual([
    ...[15, "=Поручения!G4"],
    ...[expect.any(Number), "=Поручения!G4"],
    ...[4, ""],
  ]);
  await applySheetPlans([assignmentsSheet(small, executors2025), controlSheet(decisions.slice(1))], {
    choice: "replace",
  });
  await office.host.settled();
  const after = await mine();
  expect(after.formulas).toEqual(before.formulas);
  expect(after.names).toEqual(["=Поручения!$G$4", "=Поручения!$G$5"]);
  // «Поручения» has one meeting now: its fifth column is empty, its second counts that meeting.
  expect(after.values.map(([value]) => value as unknown)).toEqual([0, 7, 3, 0, "Поручения!G4"]);
  expect(after.values.slice(0, 2).map(([, text]) => text)).toEqual(["=Поручения!G4", "=Поручения!G4"]);
});

describe("what beside the cells names a sheet", () => {
  const LISTS = "B1:B2";
  /** A chart, two rules of input in one block and a conditional format of the user's that look at «Поручения». */
  const point = () =>
    office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("Лист1");
      const chart = sheet.charts.add("ColumnClustered", worksheets.getItem("Поручения").getRange("A4:B9"), "Columns");
      chart.name = "Нагрузка";
      const { conditionalFormats } = sheet.getRange("A1:A9");
      const { custom } = conditionalFormats.add("Custom");
      custom.rule.formula = "=A1>Поручения!$G$4";
      custom.format.fill.color = "#FF0000";
      const { dataValidation: list } = sheet.getRange("B1");
      list.rule = { list: { inCellDropDown: true, source: "=Поручения!$A$4:$A$9" } };
      list.errorAlert = { title: "", message: "Нет такого", showAlert: true, style: "Stop" };
      sheet.getRange("B2").dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: "=Поручения!$G$4", operator: "Between" },
      };
      sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: "да,нет" } };
      await context.sync();
    });
  const pointed = () =>
    office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Лист1");
      const series = sheet.charts.getItem("Нагрузка").series.getItemAt(0);
      const sources = (["Values", "Categories"] as const).map((part) => series.getDimensionDataSourceString(part));
      const rule = sheet.getRange("A1").conditionalFormats.getItemAt(0).custom.rule.load("formula");
      const lists = ["B1", "B2", "C1"].map((cell) => sheet.getRange(cell).dataValidation.load("rule,errorAlert"));
      await context.sync();
      return JSON.stringify([
        sources.map(({ value }) => value),
        rule.formula,
        lists.map(({ rule: one, errorAlert }) => [one, errorAlert]),
      ]);
    });
  const build = (choice: ExistingChoice) => applySheetPlans([assignmentsSheet(plan2025, executors2025)], { choice });

  test("speaks of the one that has taken the place, and of the old one when the host fails", async () => {
    await build("keep");
    await point();
    const before = await pointed();
    expect(before).toContain("Поручения!$A$4:$A$9");
    office.requests();
    await build("replace");
    const needed = office.requests();
    expect(await pointed()).toBe(before);
    for (const share of [0.5, 0.9]) {
      office.failAt(needed - 1, share);
      await build("replace").catch(() => undefined);
      expect(await pointed()).toBe(before);
    }
    expect(office.names()).toEqual(["Лист1", "Поручения"]);
  });

  test("follows to a sheet that had a name of the user's", async () => {
    const table = () => [planTableSheet(plan2025, executors2025.length)];
    await applySheetPlans(table(), { choice: "keep" });
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Таблица плана").name = "Мой план";
      const validation = worksheets.getItem("Лист1").getRange(LISTS).dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: "='Мой план'!$B$4:$B$9" } };
      await context.sync();
    });
    await applySheetPlans(table(), { choice: "replace" });
    const source = await office.Excel.run(async (context) => {
      const validation = context.workbook.worksheets.getItem("Лист1").getRange(LISTS).dataValidation.load("rule");
      await context.sync();
      return validation.rule.list?.source;
    });
    expect(source).toBe("='Таблица плана'!$B$4:$B$9");
  });
});

test("a formula follows to a sheet that had a name of the user's", async () => {
  const table = () => [planTableSheet(plan2025, executors2025.length)];
  await applySheetPlans(table(), { choice: "keep" });
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Таблица плана").name = "Мой план";
    worksheets.getItem("Лист1").getRange("A1").formulas = [["='Мой план'!D4"]];
    await context.sync();
  });
  await applySheetPlans(table(), { choice: "replace" });
  await office.host.settled();
  expect(office.names()).toEqual(["Лист1", "Таблица плана"]);
  const [[formula], [value]] = await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Лист1").getRange("A1").load("formulas,values");
    await context.sync();
    return [cell.formulas[0]!, cell.values[0]!] as [unknown[], unknown[]];
  });
  expect([formula, value]).toEqual(["='Таблица плана'!D4", plan2025.meetings[0]!.items[0]!.topic]);
});

const LEAVING = {
  sheets: [
    { id: "1", name: "План", successor: "План" },
    { id: "2", name: "Мой'лист", successor: "Таблица плана" },
  ],
  tableNames: ["Решения"],
};

test.each<[string, boolean]>([
  ["=План!A1", true],
  ["=план!A1", true],
  ["='План'!A1", true],
  ["=SUM('План:Итог'!A1)", true],
  ["=SUM(Первый:План!A1)", true],
  ["='Мой''лист'!A1", true],
  ["=SUM(Решения[Срок])", true],
  ["=ROWS(решения)", true],
  ["=МойПлан!A1", false],
  ["='Мой План'!A1", false],
  ["=ПланБ!A1", false],
  ["=Решения_2[Срок]", false],
  ["=Решения(1)", false],
  ['="План!A1"&"Решения"', false],
  ["=A1", false],
])("%s names what goes: %s", (formula, expected) => expect(mentioning(LEAVING)(formula)).toBe(expected));

test("only the sheets whose successor is called otherwise are named anew", () => {
  const formula = `='Мой''лист'!A1+План!A1&"'Мой''лист'!A1"`;
  expect(succeeding(LEAVING)(formula)).toBe(`='Таблица плана'!A1+План!A1&"'Мой''лист'!A1"`);
});

const small = (): readonly SheetPlan[] => {
  const plan = stressPlan(3);
  return everySheet(plan, decisionsOfPlan(plan));
};
/** Sheets of several requests. */
const many = (): readonly SheetPlan[] => [planTableSheet(stressPlan(60), 6), assignmentsSheet(stressPlan(60))];

const SHARES = [0.3, 0.7, 0.95, 1];

describe.each<[string, () => readonly SheetPlan[], readonly number[]]>([
  ["every sheet", small, SHARES],
  ["large sheets", many, [0.9]],
])("%s: a host that fails at each request in turn", (_name, plans, shares) => {
  const prepare = async () => {
    await applySheetPlans(plans(), { choice: "keep" });
    await writeMine();
    await office.host.settled();
  };
  const everything = async () => {
    await office.host.settled();
    return office.everything();
  };

  test.each<ExistingChoice>(["replace", "keep"])("leaves the workbook as it was: %s", async (choice) => {
    await prepare();
    office.requests();
    await applySheetPlans(plans(), { choice });
    const needed = office.requests();
    const after = await everything();
    office.dispose();
    office = startPlanOffice();
    await prepare();
    const before = await everything();
    let refused = 0;
    for (let request = needed; request > 0; request -= 1) {
      // The last requests write and exchange; those before them read.
      for (const share of request >= needed - 2 ? shares : [0]) {
        office.failAt(request, share);
        const built = await applySheetPlans(plans(), { choice }).catch((error: unknown) => error);
        const now = await everything();
        if (built instanceof ExcelRefusal) {
          refused += 1;
          expect([request, share, now]).toEqual([request, share, before]);
          continue;
        }
        // Old sheets were gone when it failed, or the client was but tidying up: then all is done.
        expect([request, share, now]).toEqual([request, share, after]);
        office.dispose();
        office = startPlanOffice();
        await prepare();
      }
    }
    // Of the others the client tidies up after each of its runs.
    expect(refused).toBeGreaterThanOrEqual(needed - 4 + shares.length);
  });
});
