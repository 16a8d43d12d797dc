/** Whatever a person has typed stays what it is: no text of a sheet becomes a formula, in the workbook or in its file. */
import fc from "fast-check";
import { applySheetPlan } from "../../../src/excel/plan/applySheetPlan";
import type { SheetPlan } from "../../../src/sheets/sheetPlan";
import { formulaNames } from "../../../src/workbench/xlsx/formulaNames";
import { openWorkbook } from "../../../src/workbench/xlsx/open";
import { saveWorkbook } from "../../../src/workbench/xlsx/save";
import { emptySource } from "../../../src/workbench/xlsx/source";
import { startPlanOffice } from "./office";

const NAMES = formulaNames([]);
const STARTS = [
  "=",
  "+",
  "-",
  "@",
  "\t=",
  "\r=",
  "\n=",
  " =",
  "＝",
  "＋",
  "－",
  "＠",
  "'=",
  "''=",
  '"=',
  "%",
  "{=",
  "'",
];
const BODIES = [
  "1+1",
  "A1",
  'HYPERLINK("http://example.org")',
  "cmd|'/c calc'!A1",
  "СУММ(A1:A2)",
  "",
  "текст",
  "1.1",
  "5%",
];

const LETTERS = fc.constantFrom(..."=+-@'\"!&|()[]{}#:;,.%$0123456789ABЯя \t\n＝＠");
const SAMPLE = { numRuns: 300, seed: 4 };

/** Long ones too: they cannot have the format of a text. */
const texts: readonly string[] = [
  ...STARTS.flatMap((start) => BODIES.map((body) => start + body)),
  ...STARTS.map((start) => start + "SUM(A1)+".repeat(60) + "1"),
  ...fc
    .sample(fc.tuple(fc.constantFrom(...STARTS), fc.string({ unit: LETTERS, maxLength: 40 })), SAMPLE)
    .map((parts) => parts.join("")),
];

const plan: SheetPlan = {
  name: "Тексты",
  blocks: [{ row: 0, column: 0, cells: texts.map((text) => [text, 1]) }],
};

test(`${texts.length} texts: none is a formula, none is a number, each reads as typed`, async () => {
  const office = startPlanOffice();
  try {
    await applySheetPlan(plan, { choice: "keep" });
    await office.host.settled();
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Тексты").getRangeByIndexes(0, 0, texts.length, 1);
      range.load("values,formulas,valueTypes");
      await context.sync();
      expect(range.values.map(([value]) => value as unknown)).toEqual(texts);
      // Nothing was computed: a formula's value is not its own text.
      expect(range.formulas).toEqual(range.values);
      expect(new Set(range.valueTypes.flat())).toEqual(new Set(["String"]));
    });
    const bytes = await saveWorkbook(office.workbook.save(), emptySource(), NAMES);
    const { data } = await openWorkbook(bytes, "Тексты.xlsx", NAMES);
    const sheet = Object.values(data.sheets!).find(({ name }) => name === "Тексты")!;
    const cells = texts.map((_, row) => sheet.cellData![row]![0]!);
    expect(cells.filter(({ f, si }) => f != null || si != null)).toEqual([]);
  } finally {
    office.dispose();
  }
});
