import { type Leaving, mentioning } from "./mentions";
import { type Pointer, pointersOn } from "./pointers";
import { stepBytes } from "./steps";

/** A part of a request: `bytes` is about what it adds. */
interface Writing {
  readonly bytes: number;
  run(): void;
}

interface FormulaRun {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** One below the other. */
  readonly formulas: readonly string[];
}

interface NameFormula {
  /** `undefined` for a name of the workbook. */
  readonly sheetId: string | undefined;
  readonly name: string;
  readonly formula: string;
}

/** What on the sheets that stay names something that goes, and names that do. */
export interface References {
  readonly formulas: readonly FormulaRun[];
  readonly names: readonly NameFormula[];
  readonly pointers: readonly Pointer[];
}

export const NO_REFERENCES: References = { formulas: [], names: [], pointers: [] };

/** Cells of one answer: formulas of a hundred thousand cells are a few megabytes. */
const CELLS_AT_ONCE = 60_000;

/**
 * Excel turns every reference to a deleted sheet or table into #REF!, and has them follow a sheet that is renamed. Read before
 * the exchange and written again after it, the same text names the sheet that has taken the place.
 */
export async function referencesTo(
  context: Excel.RequestContext,
  leaving: Leaving,
  answered: () => void = () => undefined,
): Promise<References> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id");
  names.load("items/name,items/formula");
  await context.sync();
  const staying = worksheets.items.filter(({ id }) => !leaving.sheets.some((sheet) => sheet.id === id));
  const used = staying.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    names: sheet.names.load("items/name,items/formula"),
  }));
  await context.sync();
  const mentions = mentioning(leaving);
  const formulas: FormulaRun[] = [];
  for (const { sheet, range } of used) {
    if (range.isNullObject) continue;
    const height = Math.max(1, Math.floor(CELLS_AT_ONCE / range.columnCount));
    for (let from = 0; from < range.rowCount; from += height) {
      const row = range.rowIndex + from;
      const rows = Math.min(height, range.rowCount - from);
      const block = sheet.getRangeByIndexes(row, range.columnIndex, rows, range.columnCount).load("formulas,values");
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer for thousands of cells
      await context.sync();
      answered();
      formulas.push(...runsOf(sheet.id, row, range.columnIndex, block, mentions));
      block.untrack();
    }
  }
  const own = ({ items }: Excel.NamedItemCollection, sheetId?: string): NameFormula[] =>
    items.flatMap(({ name, formula }) =>
      typeof formula === "string" && mentions(formula) ? [{ sheetId, name, formula }] : [],
    );
  const pointers = await pointersOn(context, staying, mentions);
  answered();
  return {
    formulas,
    names: [...own(names), ...used.flatMap(({ sheet, names: local }) => own(local, sheet.id))],
    pointers,
  };
}

function runsOf(
  sheetId: string,
  row: number,
  column: number,
  { formulas, values }: Pick<Excel.Range, "formulas" | "values">,
  mentions: (formula: string) => boolean,
): readonly FormulaRun[] {
  const runs: FormulaRun[] = [];
  const isReference = (at: number, index: number): boolean => {
    const formula: unknown = formulas[at]?.[index];
    // A text that begins with «=» reads as its own formula: it must not become one.
    return (
      typeof formula === "string" && formula.startsWith("=") && formula !== values[at]![index] && mentions(formula)
    );
  };
  const columns = formulas[0]?.length ?? 0;
  for (let index = 0; index < columns; index += 1) {
    for (let at = 0; at < formulas.length; at += 1) {
      if (!isReference(at, index)) continue;
      const first = at;
      while (isReference(at + 1, index)) at += 1;
      const texts = formulas.slice(first, at + 1).map((cells) => String(cells[index]));
      runs.push({ sheetId, row: row + first, column: column + index, formulas: texts });
    }
  }
  return runs;
}

/** Writes the formulas and the names again, as they were or as `worded` says. */
export const referenceWritings = (
  context: Excel.RequestContext,
  { formulas, names, pointers }: References,
  worded: (formula: string) => string = (formula) => formula,
): Writing[] => [
  ...formulas.map(({ sheetId, row, column, formulas: texts }) => ({
    bytes: stepBytes(1) + texts.reduce((sum, text) => sum + 2 * text.length + 8, 0),
    run() {
      const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, texts.length, 1);
      range.formulas = texts.map((text) => [worded(text)]);
      range.untrack();
    },
  })),
  ...names.map(({ sheetId, name, formula }) => ({
    bytes: stepBytes(1) + 2 * formula.length,
    run() {
      const { workbook } = context;
      const owner = sheetId === undefined ? workbook : workbook.worksheets.getItem(sheetId);
      owner.names.getItem(name).formula = worded(formula);
    },
  })),
  ...pointers.map(({ bytes, write }) => ({ bytes, run: () => write(context, worded) })),
];

/** Those of sheets that were there before. */
export const referencesOf = ({ formulas, names, pointers }: References, sheetIds: readonly string[]): References => ({
  formulas: formulas.filter(({ sheetId }) => sheetIds.includes(sheetId)),
  names: names.filter(({ sheetId }) => sheetId === undefined || sheetIds.includes(sheetId)),
  pointers: pointers.filter(({ sheetId }) => sheetIds.includes(sheetId)),
});
