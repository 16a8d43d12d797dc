import { columnLetters } from "../../sheets/columnLetters";
import type { CellContent } from "./cells";
import { outsideTexts } from "./outsideTexts";

/** A cell's address, its row apart: not a name with digits, not a function. */
const ADDRESS = /(?<![\p{L}\p{N}_.$\\])(\$?[A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.(])/giu;

/** The content of a cell as Excel moves it so many rows down when it sorts or makes room: relative addresses go along. */
export function relocated(content: CellContent, rows: number): CellContent {
  if (rows === 0 || typeof content !== "string" || !content.startsWith("=")) return content;
  return outsideTexts(content, (part) =>
    part.replace(ADDRESS, (address, column: string, absolute: string, row: string) =>
      absolute ? address : `${column}${Number(row) + rows}`,
    ),
  );
}

/** How a table has moved since a formula of it was recorded. */
export interface Move {
  /** Rows that the formula's own row has moved down. */
  readonly rows: number;
  /** Row of the sheet that held the headers then, and rows that it has moved down. */
  readonly headerRow: number;
  readonly headerMoved: number;
  /** Whether any column has moved, and where a column of the sheet then is now; `undefined` where nobody knows. */
  readonly columnsMoved: boolean;
  columnNow(column: number): number | undefined;
}

/** Other sheets, which may have moved otherwise, and whole columns or rows. */
const NOT_FOLLOWED = /!|(?<![\p{L}\p{N}])\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}(])|\$?\d+:\$?\d+/iu;

/**
 * A recorded formula as Excel would have it by now, had it stood in its cell: references follow the columns of the table and
 * the rows that were inserted above. `undefined` where it cannot be told what a reference would name.
 */
export function movedFormula(content: CellContent, move: Move): CellContent | undefined {
  if (typeof content !== "string" || !content.startsWith("=")) return content;
  const { rows, headerRow, headerMoved, columnsMoved } = move;
  if (headerMoved === 0 && !columnsMoved) return relocated(content, rows);
  let isKnown = true;
  const moved = outsideTexts(content, (part) => {
    if (NOT_FOLLOWED.test(part)) isKnown = false;
    return part.replace(ADDRESS, (_, letters: string, absolute: string, row: string) => {
      const sign = letters.startsWith("$") ? "$" : "";
      const column = move.columnNow(columnIndex(letters.slice(sign.length)));
      const isAbove = headerMoved !== 0 && Number(row) - 1 < headerRow;
      if (column === undefined || isAbove) isKnown = false;
      return `${sign}${columnLetters(column ?? 0)}${absolute}${Number(row) + (absolute ? headerMoved : rows)}`;
    });
  });
  return isKnown ? moved : undefined;
}

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A formula without its columns: how one that was written is known again when columns have been inserted. */
export const withoutColumns = (content: CellContent): CellContent =>
  typeof content === "string" && content.startsWith("=")
    ? outsideTexts(content, (part) =>
        part.replace(ADDRESS, (_, _column: string, absolute: string, row: string) => `#${absolute}${row}`),
      )
    : content;
