/**
 * Reads the printed tables out of the source texts. Knows nothing of the JSON: what it returns is what the text says,
 * with runs of whitespace collapsed and nothing else changed.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const sourceText = (file: string): string => readFileSync(join(__dirname, "../sources", file), "utf8");

export const collapse = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Lines from the one that starts with `from` (the only such line) up to the next that starts with `to`. */
export function section(text: string, from: string, to: string): readonly string[] {
  const lines = text.split("\n");
  const startsWith = (marker: string) => (line: string) => collapse(line).startsWith(marker);
  const start = lines.findIndex(startsWith(from));
  const end = lines.findIndex((line, index) => index > start && startsWith(to)(line));
  if (start < 0 || end < 0) throw new Error(`No section from «${from}» to «${to}»`);
  if (lines.slice(start + 1).some(startsWith(from))) throw new Error(`Two lines start with «${from}»`);
  return lines.slice(start, end);
}

/**
 * A section of document 004, where a tab starts a cell and the cell goes on until the next tab. The first piece is what
 * stands above the table; what stands below it ends the last piece. Empty pieces at the end are not told from the
 * paragraph marks that follow a table there, so they are dropped.
 */
export function tabbedPieces(text: string): readonly string[] {
  const pieces = text.trimStart().split("\t").map(collapse);
  while (pieces.at(-1) === "") pieces.pop();
  return pieces;
}

export interface PipedTable {
  /** Header cells that are not blank, line by line. */
  readonly header: readonly string[];
  /** The document's own numbers of the columns. */
  readonly numbers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table of document 003, where « | » ends a cell; the header may take several lines, its last has the column numbers. */
export function pipedTable(lines: readonly string[]): PipedTable {
  const cells = lines.map((line) =>
    line
      .replace(/\|\s*$/, "")
      .split("|")
      .map(collapse),
  );
  const numbered = cells.findIndex((row) => row.length > 1 && row.every((cell) => /^\d+$/.test(cell)));
  if (numbered < 0) throw new Error("No line with the numbers of the columns");
  return {
    header: cells
      .slice(0, numbered)
      .flat()
      .filter((cell) => cell !== ""),
    numbers: cells[numbered] ?? [],
    rows: cells.slice(numbered + 1),
  };
}

/** Every place where two sequences differ: an empty list is the proof that they are the same, in the same order. */
export function differences(document: readonly string[], table: readonly string[]): readonly string[] {
  const length = Math.max(document.length, table.length);
  return Array.from({ length }, (_, index) => index)
    .filter((index) => document[index] !== table[index])
    .map((index) => `${index}: document «${document[index] ?? ""}», table «${table[index] ?? ""}»`);
}
