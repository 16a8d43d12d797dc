import { fingerprintOf, readDefects, summarise } from "../../../src/excel/defects/readDefects";
import { freshnessOf, recallBuilt, rememberBuilt } from "../../../src/excel/defects/builtRecord";
import { applySheetPlans } from "../../../src/excel/plan/applySheetPlan";
import { describeSource } from "../../../src/excel/source/describeSource";
import { DEFECT_ROLES } from "../../../src/rules/defects/defectRoles";
import type { DefectFilter } from "../../../src/rules/defects/summary";
import { guessColumns, rememberMapping } from "../../../src/rules/mapping";
import { buildersOf, DEFECT_SHEETS } from "../../../src/sheets/defects";
import { set } from "../../rules/defects/rows";
import { COLUMNS, ROWS } from "../../sheets/defects/report";
import { type PlanOffice, startPlanOffice } from "../plan/office";

const TITLES: Readonly<Record<(typeof COLUMNS)[number], string>> = {
  code: "Код нарушения",
  organisation: "Медицинская организация",
  control: "Вид контроля",
  date: "Дата",
  caseId: "Номер случая",
  cost: "Стоимость случая, руб.",
  care: "Вид помощи",
  reduction: "Уменьшение, руб.",
  fine: "Штраф, руб.",
  total: "Итого санкция, руб.",
};
const CHOICE = { kind: "used", sheet: "Санкции" } as const;

let office: PlanOffice;
beforeEach(async () => {
  office = startPlanOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "Санкции";
    const cells = [COLUMNS.map((name) => TITLES[name]), ...ROWS.map((row) => COLUMNS.map((name) => row[name] ?? ""))];
    const range = sheet.getRangeByIndexes(0, 0, cells.length, COLUMNS.length);
    range.numberFormat = cells.map((row) => row.map((cell) => (typeof cell === "string" ? "@" : "General")));
    range.values = cells;
    await context.sync();
  });
});
afterEach(() => office.dispose());

async function read(columns: readonly string[] = COLUMNS) {
  const source = (await describeSource(CHOICE, DEFECT_ROLES))!;
  const guessed = guessColumns(source.titles, DEFECT_ROLES);
  const mapping = Object.fromEntries(Object.entries(guessed).filter(([name]) => columns.includes(name)));
  return { source, mapping, table: await readDefects(source, mapping, { set }) };
}

async function build(columns?: readonly string[], filter: DefectFilter = {}) {
  const { source, mapping, table } = await read(columns);
  const summary = await summarise(table, filter);
  const report = { summary, source: table.source, built: "22.11.2026 12:00" };
  const plans = buildersOf(new Set(DEFECT_SHEETS)).map((make) => make(report));
  const built = (await applySheetPlans(plans, { choice: "replace" }))!;
  return { source, mapping, table, summary, built };
}

const valuesOf = (sheet: string): Promise<unknown[][]> =>
  office.Excel.run(async (context) => {
    await office.host.settled();
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values");
    await context.sync();
    return range.values as unknown[][];
  });

/** The verdict of every sheet that has a check line. */
async function verdicts(): Promise<readonly unknown[]> {
  const sheets = await Promise.all(
    ["Свод нарушений", "По разделам", "Виды контроля и периоды", "Десять главных", "Форма ПГ"].map(valuesOf),
  );
  return sheets.map((rows) => rows.find((row) => row[1] === "Проверка")?.[2]);
}

const write = (address: string, value: unknown) =>
  office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Санкции").getRange(address).values = [[value]];
    await context.sync();
  });

const GOOD = "Сходится с таблицей до копейки";

test("the columns are guessed by their headers", async () => {
  const { mapping } = await read();
  expect(mapping).toEqual(Object.fromEntries(COLUMNS.map((name, at) => [name, at])));
});

test("every sheet ties to the source by Excel's own sums", async () => {
  const { summary, built } = await build();
  expect(built.map(({ name }) => name)).toEqual([
    "Свод нарушений",
    "По разделам",
    "Виды контроля и периоды",
    "Десять главных",
    "Форма ПГ",
    "Форма ПГ, строки",
    "Плоская таблица",
    "Ошибки",
  ]);
  expect(await verdicts()).toEqual(Array<string>(5).fill(GOOD));
  const grand = (await valuesOf("Свод нарушений")).find((row) => row[1] === "Всего")!;
  expect(grand.slice(2, 5)).toEqual([10, 6, 34_570.5]);
  expect(grand[9]).toBe(summary.total.kopecks.total / 100);
});

test("rows of totals in the source are said and left out, and every sheet still ties", async () => {
  const last = ROWS.length + 2;
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Санкции");
    // A subtotal between the rows, as Excel's own «Промежуточные итоги» makes it, and a total below with a count of codes.
    sheet.getRange("5:5").insert("Down");
    sheet.getRange("B5:J5").formulas = [["МЭЭ Итог", "", "", "", "", "", "=SUM(H2:H4)", "=SUM(I2:I4)", "=SUM(J2:J4)"]];
    sheet.getRange(`A${last + 1}:J${last + 1}`).formulas = [
      [10, "ИТОГО:", "", "", "", "", "", "", "=SUM(I2:I12)", "=SUM(J2:J12)"],
    ];
    await context.sync();
    await office.host.settled();
  });
  const { summary } = await build();
  expect(summary.total.count).toBe(ROWS.length);
  expect(summary.totalRows).toEqual([3, ROWS.length + 1]);
  expect(await verdicts()).toEqual(Array<string>(5).fill(GOOD));
  const rows = await valuesOf("Свод нарушений");
  expect(rows.flat()).toEqual(
    expect.arrayContaining([
      "− строки итогов в таблице",
      expect.stringContaining(`Строки итогов таблицы нарушениями не считаются: 5, ${last + 1}.`),
    ]),
  );
  await write("J5", 1);
  for (const verdict of await verdicts()) expect(verdict).toMatch(/^НЕ СХОДИТСЯ/);
});

test("a filter ties too, and so do sums by the rule", async () => {
  await build(undefined, { from: "2013-07", to: "2013-07" });
  expect(await verdicts()).toEqual(Array<string>(5).fill(GOOD));
  const { summary } = await build(["code", "organisation", "control", "date", "cost", "care"]);
  expect(summary.fromTable).toBe(false);
  expect(await verdicts()).toEqual(Array<string>(5).fill(GOOD));
});

test.each([
  ["a sum is changed", "J3", 1],
  ["a code is taken away", "A3", ""],
  ["a sum becomes a text", "J4", "нет"],
])("the check fails when %s", async (_case, address, value) => {
  const { source, mapping, table, built } = await build();
  const record = {
    sheets: built.map(({ name }) => name),
    choice: CHOICE,
    headerRow: source.headerRow,
    mapping: rememberMapping(DEFECT_ROLES, mapping, source.titles),
    fingerprint: table.fingerprint,
    built: "22.11.2026 12:00",
  };
  await rememberBuilt(record);
  expect(await recallBuilt()).toEqual(record);
  expect(await freshnessOf(record)).toBe("same");
  await write(address, value);
  for (const verdict of await verdicts()) expect(verdict).toMatch(/^НЕ СХОДИТСЯ/);
  expect(await freshnessOf(record)).toBe("changed");
});

test("lines of the form lead to the rows behind them, and these to the source", async () => {
  const { built } = await build();
  const [form, rows] = ["Форма ПГ", "Форма ПГ, строки"].map((name) => built.find((plan) => plan.name === name)!);
  const list = await valuesOf("Форма ПГ, строки");
  const lines = await valuesOf("Форма ПГ");
  expect(form!.links!.length).toBeGreaterThan(0);
  for (const { row, cell, sheet } of form!.links!) {
    const [line, count] = [lines[row]![0], Number(/\d+/.exec(String(lines[row]!.at(-1)))![0])];
    const from = Number(cell.slice(1)) - 1;
    expect([sheet, ...list.slice(from, from + count).map((cells) => cells[1])]).toEqual([
      "Форма ПГ, строки",
      ...Array<unknown>(count).fill(line),
    ]);
    expect(list[from + count]?.[1]).not.toBe(line);
  }
  for (const { row, cell } of rows!.links!) expect(`A${String(list[row]![0])}`).toBe(cell);
});

test("a table that is gone, and a fingerprint that says so", async () => {
  const { source, mapping, table } = await build();
  expect(await fingerprintOf(source, mapping)).toBe(table.fingerprint);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Санкции").delete();
    await context.sync();
  });
  const record = { sheets: [], choice: CHOICE, headerRow: 0, mapping: {}, fingerprint: "", built: "" };
  expect(await freshnessOf(record)).toBe("gone");
});
