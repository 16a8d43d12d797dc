import type { CellAddress } from "../../excel/address";
import type { ArgumentInput } from "./argumentInput";

const CELL = /^\$?([A-Z]*)\$?(\d*)$/;

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Column and row of a corner; a whole column has no row, a whole row no column. */
function corner(text: string): { readonly column?: number; readonly row?: number } {
  const [, letters = "", digits = ""] = CELL.exec(text) ?? [];
  return { column: letters ? columnNumber(letters) : undefined, row: digits ? Number(digits) : undefined };
}

/** Whether a cell lies in the range of an argument: its formula would then refer to itself. */
export function isAmong({ sheet, cell }: CellAddress, input: ArgumentInput): boolean {
  if (input.kind !== "reference" || input.address.sheet !== sheet) return false;
  const [from = "", to = from] = input.address.cell.split(":");
  const [first, last, { column = 0, row = 0 }] = [corner(from), corner(to), corner(cell)];
  return (
    column >= (first.column ?? 0) &&
    column <= (last.column ?? Infinity) &&
    row >= (first.row ?? 0) &&
    row <= (last.row ?? Infinity)
  );
}
