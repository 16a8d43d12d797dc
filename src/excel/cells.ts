import type { CellAddress } from "./address";
import { parseAddress } from "./address";
import { excelRequest } from "./request";
import { cellText } from "./text";

export interface CellState {
  readonly address: CellAddress;
  readonly empty: boolean;
  /** As shown. */
  readonly text: string;
}

/** The active cell: of a selected range the one that typing would fill. */
export function readActiveCell(): Promise<CellState> {
  return excelRequest(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address, formulas, text");
    await context.sync();
    return {
      address: parseAddress(cell.address),
      empty: cell.formulas[0]?.[0] === "",
      text: String(cell.text[0]?.[0] ?? ""),
    };
  });
}

const TEXT_FORMAT = "@";
const GENERAL = "General";

const rangeAt = (context: Excel.RequestContext, { sheet, cell }: CellAddress): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(cell);

/** A function cannot format its cell: a date would show as a number. */
const DATE_FORMULA = /^=OMS\.DEADLINE\(/i;
const DATE_FORMAT = "dd.mm.yyyy";

/** Writes a formula in en-US syntax; a cell formatted as text would show the formula instead of its result. */
export function writeFormula(address: CellAddress, formula: string): Promise<void> {
  return excelRequest(async (context) => {
    const cell = rangeAt(context, address);
    cell.load("numberFormat");
    await context.sync();
    const format = String(cell.numberFormat[0]?.[0]);
    if (DATE_FORMULA.test(formula) && [GENERAL, TEXT_FORMAT].includes(format)) cell.numberFormat = [[DATE_FORMAT]];
    else if (format === TEXT_FORMAT) cell.numberFormat = [[GENERAL]];
    cell.formulas = [[formula]];
    await context.sync();
  });
}

/** Writes a number; a format that the user has given the cell stays. */
export function writeNumber(address: CellAddress, number: number, format: string): Promise<void> {
  return excelRequest(async (context) => {
    const cell = rangeAt(context, address);
    cell.load("numberFormat");
    await context.sync();
    if ([GENERAL, TEXT_FORMAT].includes(String(cell.numberFormat[0]?.[0]))) cell.numberFormat = [[format]];
    cell.values = [[number]];
    await context.sync();
  });
}

/** Writes text that stays text: «3.10», «1.1» and «-» are no number, no date and no formula. */
export function writeText(address: CellAddress, text: string): Promise<void> {
  return excelRequest(async (context) => {
    const cell = rangeAt(context, address);
    const { value, format } = cellText(text);
    if (format) cell.numberFormat = [[format]];
    cell.values = [[value]];
    await context.sync();
  });
}
