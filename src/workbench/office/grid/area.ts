import { invalidArgument } from "../richApi/apiError";

/** The size of an Excel sheet; the grid's own sheets are smaller and grow when something is written. */
export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;

/** A rectangle of cells, zero-based and inclusive: also the shape of a range in the grid. */
export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const rowCount = ({ startRow, endRow }: Area): number => endRow - startRow + 1;
export const columnCount = ({ startColumn, endColumn }: Area): number => endColumn - startColumn + 1;
export const isEntireColumn = ({ startRow, endRow }: Area): boolean => startRow === 0 && endRow === EXCEL_ROWS - 1;
export const isEntireRow = ({ startColumn, endColumn }: Area): boolean =>
  startColumn === 0 && endColumn === EXCEL_COLUMNS - 1;

export const WHOLE_SHEET: Area = { startRow: 0, startColumn: 0, endRow: EXCEL_ROWS - 1, endColumn: EXCEL_COLUMNS - 1 };

/** The area, or an error if it lies outside the sheet. */
export function onSheet(area: Area): Area {
  const fits =
    area.startRow >= 0 &&
    area.startColumn >= 0 &&
    area.startRow <= area.endRow &&
    area.startColumn <= area.endColumn &&
    area.endRow < EXCEL_ROWS &&
    area.endColumn < EXCEL_COLUMNS;
  if (!fits || !Object.values(area).every(Number.isInteger)) throw invalidArgument();
  return area;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const area = {
    startRow: Math.max(a.startRow, b.startRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endRow: Math.min(a.endRow, b.endRow),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return area.startRow <= area.endRow && area.startColumn <= area.endColumn ? area : undefined;
}

export function bounding(a: Area, b: Area): Area {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endRow: Math.max(a.endRow, b.endRow),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}

export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1:B2`, `A1`, `A:C` for whole columns, `1:5` for whole rows. */
export function formatArea(area: Area): string {
  const { startRow, startColumn, endRow, endColumn } = area;
  if (isEntireColumn(area))
    return isEntireRow(area) ? `1:${EXCEL_ROWS}` : `${columnName(startColumn)}:${columnName(endColumn)}`;
  if (isEntireRow(area)) return `${startRow + 1}:${endRow + 1}`;
  const first = columnName(startColumn) + (startRow + 1);
  const last = columnName(endColumn) + (endRow + 1);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9]\d{0,6})$/;

/** Reads an address without its sheet. */
export function parseArea(text: string): Area {
  const [start = "", end = start, ...more] = text.trim().split(":");
  if (more.length > 0) throw invalidArgument();
  const first = parseCorner(start);
  const last = parseCorner(end);
  // A lone `A` or `1` is no address, though `A:A` and `1:1` are.
  if (!first || !last || (start === end && !text.includes(":") && !CELL.test(start))) throw invalidArgument();
  return onSheet(bounding(first, last));
}

function parseCorner(text: string): Area | undefined {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (letters && digits) return single(Number(digits) - 1, columnIndex(letters));
  const [, column] = COLUMN.exec(text) ?? [];
  if (column) return { ...WHOLE_SHEET, startColumn: columnIndex(column), endColumn: columnIndex(column) };
  const [, row] = ROW.exec(text) ?? [];
  return row ? { ...WHOLE_SHEET, startRow: Number(row) - 1, endRow: Number(row) - 1 } : undefined;
}

export const single = (row: number, column: number): Area => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** Quotes the name of a sheet where Excel does: `'План 2025'!A1`. */
export function quoteSheet(name: string): string {
  const readsAsCell = CELL.test(name) || /^R\d*C\d*$/i.test(name);
  return PLAIN_NAME.test(name) && !readsAsCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'План 2025'!A1:B2` into the sheet's name, if any, and the rest. */
export function splitSheet(address: string): { sheet?: string; area: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { area: address };
  const name = address.slice(0, mark);
  const sheet = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, area: address.slice(mark + 1) };
}
