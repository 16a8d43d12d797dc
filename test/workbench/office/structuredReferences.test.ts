/** What formulas say of tables, as the tables come, grow, get other names and titles, and go. */
import { openWorkbook } from "../../../src/workbench/xlsx/open";
import { saveWorkbook } from "../../../src/workbench/xlsx/save";
import { formulaNames } from "../../../src/workbench/xlsx/formulaNames";
import { emptySource } from "../../../src/workbench/xlsx/source";
import { type Office, startOffice } from "../../support/officeNode";

let office: Office;
beforeEach(() => {
  office = startOffice();
});
afterEach(() => office.dispose());

const FORMULAS: readonly (readonly [formula: string, value: unknown])[] = [
  ["=COUNTA(Решения_совета[Решение])", 2],
  ["=SUM(решения_СОВЕТА[сумма, руб.])", 6],
  ["=ROWS(Решения_совета)", 2],
  ["=ROWS(Решения_совета[#All])", 3],
  ["=Решения_совета[[#Headers],[Решение]]", "Решение"],
  ["=SUM(Решения_совета[[№]:[Сумма, руб.]])", 9],
  ["=SUM(Решения_совета[[#Data],[Сумма, руб.]])*2", 12],
  ['=COUNTIFS(Решения_совета[Решение],"План",Решения_совета[№],1)', 1],
  ["=INDEX(Решения_совета[Решение],2)", "Отчёт"],
  ["=SUM(Решения_совета[Нет такого])", "#NAME?"],
];

const change = (batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) =>
  office.Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem("Лист1"), context);
    await context.sync();
  });

/** The formulas stand on another sheet. */
const results = async (): Promise<unknown[]> => {
  await office.host.settled();
  return office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Своды").getRange("A1:A10").load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });
};

const prepare = async () => {
  await change((sheet, { workbook }) => {
    sheet.getRange("B2:D4").values = [
      ["№", "Решение", "Сумма, руб."],
      [1, "План", 2.5],
      [2, "Отчёт", 3.5],
    ];
    workbook.worksheets.add("Своды").getRange("A1:A10").formulas = FORMULAS.map(([formula]) => [formula]);
  });
  await office.host.settled();
  await change((sheet) => (sheet.tables.add("B2:D4", true).name = "Решения_совета"));
};

test("a table answers by name, column, part and row, and what it has not is an error", async () => {
  await prepare();
  expect(await results()).toEqual(FORMULAS.map(([, value]) => value));
  await change(
    (sheet) =>
      (sheet.getRange("E3:E4").formulas = [["=Решения_совета[@№]*10"], ["=Решения_совета[[#This Row],[Сумма, руб.]]"]]),
  );
  expect(await office.cells("E3:E4")).toEqual([[10], [3.5]]);
});

test("formulas follow rows, edits, the name and the title; without the table they are errors", async () => {
  await prepare();
  await results();
  await change((sheet) => sheet.tables.getItem("Решения_совета").rows.add(undefined, [[3, "Письмо", 4]]));
  expect((await results()).slice(0, 3)).toEqual([3, 10, 3]);
  await change((sheet) => (sheet.getRange("D3:D5").values = [[100], [1], [1]]));
  expect((await results()).slice(0, 3)).toEqual([3, 102, 3]);
  await change((sheet) => (sheet.tables.getItem("Решения_совета").name = "Дела_2"));
  expect((await results()).slice(0, 3)).toEqual([3, 102, 3]);
  await change((sheet, { workbook }) => {
    sheet.getRange("C2").values = [["Принято"]];
    workbook.worksheets.getItem("Своды").getRange("A1").formulas = [["=COUNTA(Дела_2[Принято])"]];
  });
  expect((await results())[0]).toBe(3);
  await change((sheet) => sheet.tables.getItem("Дела_2").convertToRange());
  expect((await results())[2]).toBe("#NAME?");
});

test("a table that a file brings", async () => {
  const names = formulaNames([]);
  await prepare();
  const bytes = await saveWorkbook(office.workbook.save(), emptySource(), names);
  const { data } = await openWorkbook(bytes, "Решения.xlsx", names);
  office.dispose();
  office = startOffice({ workbook: data });
  await change(
    (_sheet, { workbook }) =>
      (workbook.worksheets.getItem("Своды").getRange("A1:A10").formulas = FORMULAS.map(([formula]) => [formula])),
  );
  expect(await results()).toEqual(FORMULAS.map(([, value]) => value));
  await change((sheet) => (sheet.getRange("D3").values = [[100]]));
  expect((await results())[1]).toBe(103.5);
});
