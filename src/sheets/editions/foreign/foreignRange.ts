import type { Area } from "../../sheetPlan";
import { type SheetContent, textAt } from "../sheetContent";

/** A table of somebody else's, as it stands on a sheet. */
export interface ForeignRange {
  readonly content: SheetContent;
  /** Merged areas, counted from the first cell of the range; none where the host cannot tell. */
  readonly merges?: readonly Area[];
}

/**
 * The texts of the header rows, every cell of a merged area saying what its first one says. Without the merges, a blank
 * cell above a filled one says what its left neighbour does: that is how headers are merged.
 */
export function headerTexts({ content, merges }: ForeignRange, rows: number): readonly (readonly string[])[] {
  const width = Math.max(0, ...content.values.map(({ length }) => length));
  const texts = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => oneLine(textAt(content, row, column))),
  );
  if (merges) fillMerges(texts, merges);
  else fillRight(texts);
  return texts;
}

/** Words that a printed header breaks over lines: «Посеще-\nние» is left as printed, a line break is a space. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function fillMerges(texts: string[][], merges: readonly Area[]): void {
  for (const { row, column, rows, columns } of merges) {
    const text = texts[row]?.[column];
    if (!text) continue;
    for (let at = row; at < Math.min(row + rows, texts.length); at += 1) {
      for (let to = column; to < column + columns; to += 1) if (to < texts[at]!.length) texts[at]![to] = text;
    }
  }
}

function fillRight(texts: string[][]): void {
  texts.slice(0, -1).forEach((row, at) => {
    for (let column = 1; column < row.length; column += 1) {
      const isBelow = texts.slice(at + 1).some((below) => below[column] !== "");
      if (row[column] === "" && isBelow) row[column] = row[column - 1]!;
    }
  });
}

/** The header of one column from top to bottom, without the cells that only repeat the one above. */
export const columnHeader = (texts: readonly (readonly string[])[], column: number): readonly string[] =>
  texts
    .map((row) => row[column] ?? "")
    .filter((text, at, all) => text !== "" && text !== all[at - 1] && !(at > 0 && all.indexOf(text) < at));
