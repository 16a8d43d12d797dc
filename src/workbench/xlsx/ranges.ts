import type { IRange } from "@univerjs/core";

type Bounds = Pick<IRange, "startRow" | "endRow" | "startColumn" | "endColumn">;

export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function rangeName({ startRow, startColumn, endRow, endColumn }: Bounds): string {
  return `${cellName(startRow, startColumn)}:${cellName(endRow, endColumn)}`;
}

/** `A1`, `$A$1:B2`; undefined for whole rows and columns and for anything else. */
export function parseRange(text: string): Bounds | undefined {
  const [, left, top, right = left, bottom = top] =
    /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(text) ?? [];
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return undefined;
  return {
    startRow: Number(top) - 1,
    startColumn: columnIndex(left),
    endRow: Number(bottom) - 1,
    endColumn: columnIndex(right),
  };
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
