import type { Area } from "../../sheetPlan";
import { type SheetContent, textAt } from "../sheetContent";

/** A table of somebody else's, as it stands on a sheet. */
export interface ForeignRange {
  readonly content: SheetContent;
  /** Merged areas, counted from the first cell of the range; none where the host cannot tell. */
  readonly merges?: readonly Area[];
}

export const width = ({ values }: SheetContent): number => Math.max(0, ...values.map(({ length }) => length));

/** 1, 2, 3 … under the headers: the document numbers its columns. */
export function isNumberingRow(content: SheetContent, row: number): boolean {
  const numbers = Array.from({ length: width(content) }, (_, column) => textAt(content, row, column))
    .filter((text) => text !== "")
    .map(Number);
  return numbers.length > 2 && numbers.every((number, at) => number === numbers[0]! + at && number < 100);
}

const filledIn = (content: SheetContent, row: number): readonly number[] =>
  (content.values[row] ?? []).flatMap((_, column) => (textAt(content, row, column) === "" ? [] : [column]));

const ABOVE_A_TABLE = /^(приложение|таблица)(?!\p{L})/iu;

/** Rows above the header that name the table and none of its columns: a text alone at the left, «Приложение № 4», nothing. */
export function titleRows({ content }: ForeignRange, headerRows: number): number {
  const isTitle = (row: number): boolean => {
    const [column, ...others] = filledIn(content, row);
    if (column === undefined) return true;
    return others.length === 0 && (column === 0 || ABOVE_A_TABLE.test(textAt(content, row, column)));
  };
  let rows = 0;
  while (rows < headerRows - 1 && isTitle(rows)) rows += 1;
  return rows;
}

/** What stands above the header, line by line. */
export const titleLines = (range: ForeignRange, headerRows: number): readonly string[] =>
  Array.from({ length: titleRows(range, headerRows) }, (_, row) =>
    filledIn(range.content, row).map((column) => oneLine(textAt(range.content, row, column))),
  ).flat();

/** A row of one text at the left that has no numbers beside it names the section below. */
export const isLoneText = (content: SheetContent, row: number): boolean => {
  const filled = filledIn(content, row);
  return filled.length === 1 && filled[0]! < 2;
};

/**
 * The texts of the header rows, those that only name the table left out, every cell of a merged area saying what its first one says. Without the merges, a blank
 * cell above a filled one says what its left neighbour does: that is how headers are merged.
 */
function headerTexts(range: ForeignRange, rows: number): readonly (readonly string[])[] {
  const { content, merges } = range;
  const titles = titleRows(range, rows);
  const texts = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width(content) }, (_unused, column) =>
      row < titles ? "" : oneLine(textAt(content, row, column)),
    ),
  );
  if (merges?.some(({ row }) => row < rows)) fillMerges(texts, merges);
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

/** The header of every column from top to bottom; the line that only numbers the columns is none. */
export function columnHeaders(range: ForeignRange, rows: number): readonly (readonly string[])[] {
  const numbering = rows > 0 && isNumberingRow(range.content, rows - 1) ? 1 : 0;
  const texts = headerTexts(range, rows - numbering);
  return Array.from({ length: width(range.content) }, (_, column) => columnHeader(texts, column));
}

/** Without the cells that only repeat the one above. */
const columnHeader = (texts: readonly (readonly string[])[], column: number): readonly string[] =>
  texts
    .map((row) => row[column] ?? "")
    .filter((text, at, all) => text !== "" && text !== all[at - 1] && !(at > 0 && all.indexOf(text) < at));
