import { parseAddress, type CellAddress } from "./address";
import { type Element, FIRST } from "./formula/values";
import { supportsExcelApi } from "./explainSupport";
import { excelRequest } from "./request";

/** The formula that fills the selected cell, standing in it or spilling into it. */
export interface FormulaCell {
  /** The active cell. */
  readonly selected: CellAddress;
  /** The cell that holds the formula. */
  readonly home: CellAddress;
  /** In en-US form; empty where there is none. */
  readonly formula: string;
  /** As shown. */
  readonly text: string;
  /** Which element of the spilled array the active cell is. */
  readonly element: Element;
}

/** A cell that holds text beginning with «=» tells it as its formula too. */
export const isFormula = (content: unknown, value: unknown): content is string =>
  typeof content === "string" && content.startsWith("=") && content !== value;

export async function readFormulaCell(): Promise<FormulaCell> {
  const cell = await excelRequest(async (context) => {
    const active = context.workbook.getActiveCell();
    active.load("address, formulas, values, text, rowIndex, columnIndex");
    await context.sync();
    return {
      selected: parseAddress(active.address),
      content: active.formulas[0]?.[0] as unknown,
      value: active.values[0]?.[0] as unknown,
      text: String(active.text[0]?.[0] ?? ""),
      row: active.rowIndex,
      column: active.columnIndex,
    };
  });
  const { selected, content, value, text } = cell;
  if (isFormula(content, value)) return { selected, home: selected, formula: content, text, element: FIRST };
  const parent = await readSpillParent(selected).catch(() => undefined);
  if (!parent) return { selected, home: selected, formula: "", text, element: FIRST };
  const element = { row: cell.row - parent.row, column: cell.column - parent.column };
  return { selected, home: parent.address, formula: parent.formula, text, element };
}

interface SpillParent {
  readonly address: CellAddress;
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

async function readSpillParent({ sheet, cell }: CellAddress): Promise<SpillParent | undefined> {
  if (!supportsExcelApi("1.12")) return undefined;
  return excelRequest(async (context) => {
    const parent = context.workbook.worksheets.getItem(sheet).getRange(cell).getSpillParentOrNullObject();
    parent.load("address, formulas, values, rowIndex, columnIndex");
    await context.sync();
    if (parent.isNullObject) return undefined;
    const formula = parent.formulas[0]?.[0] as unknown;
    if (!isFormula(formula, parent.values[0]?.[0])) return undefined;
    return { address: parseAddress(parent.address), formula, row: parent.rowIndex, column: parent.columnIndex };
  });
}
