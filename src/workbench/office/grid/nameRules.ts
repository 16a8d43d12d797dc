import { columnName, EXCEL_COLUMNS, EXCEL_ROWS } from "./area";

const MAX_LENGTH = 255;
const SHAPE = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const CELL = /^([A-Z]{1,3})(\d{1,7})$/i;
const R1C1 = /^(?:R\d*C\d*|R\d*|C\d*)$/i;

/** Excel's rules for the names of areas and of tables: no spaces, nothing that reads as a cell. */
export function isValidName(name: unknown): name is string {
  return typeof name === "string" && name.length <= MAX_LENGTH && SHAPE.test(name) && !R1C1.test(name) && !isCell(name);
}

function isCell(name: string): boolean {
  const [, letters = "", digits = ""] = CELL.exec(name) ?? [];
  if (!letters) return false;
  const last = columnName(EXCEL_COLUMNS - 1);
  const column = letters.toUpperCase();
  const isColumn = column.length < last.length || column <= last;
  return isColumn && Number(digits) >= 1 && Number(digits) <= EXCEL_ROWS;
}

export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
