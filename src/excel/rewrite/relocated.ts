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

/** A formula without its columns: how one that was written is known again when columns have been inserted. */
export const withoutColumns = (content: CellContent): CellContent =>
  typeof content === "string" && content.startsWith("=")
    ? outsideTexts(content, (part) =>
        part.replace(ADDRESS, (_, _column: string, absolute: string, row: string) => `#${absolute}${row}`),
      )
    : content;
