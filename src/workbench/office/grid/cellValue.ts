import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET } from "@univerjs/engine-formula";

/** What Office.js has in `values` and a custom function in its arguments. */
export type CellValue = string | number | boolean;

/** What Excel shows while a custom function computes. The grid has no such error, so it has to learn that this is one. */
export const BUSY = "#BUSY!";
(ERROR_TYPE_SET as Set<string>).add(BUSY);

export const isErrorCode = (value: unknown): value is string => (ERROR_TYPE_SET as Set<unknown>).has(value);

/** A blank cell is an empty string, an error its code. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.p?.body?.dataStream.replace(/\r?\n?$/, "") ?? cell?.v;
  if (cell == null || value == null) return "";
  switch (cell.t) {
    case CellValueType.BOOLEAN:
      return value === true || value === 1 || value === "1" || value === "TRUE";
    case CellValueType.NUMBER:
      return Number(value);
    case CellValueType.STRING:
    case CellValueType.FORCE_STRING:
      return String(value);
    default:
      return value;
  }
}

export type RangeValueType = "Empty" | "Double" | "Boolean" | "String" | "Error";

export function cellValueType(cell: Nullable<ICellData>): RangeValueType {
  const value = cellValue(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "Empty";
  return isErrorCode(value) && cell?.t !== CellValueType.FORCE_STRING ? "Error" : "String";
}
