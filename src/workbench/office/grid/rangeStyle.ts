import type { IStyleData } from "@univerjs/core";
import { displayText, patternOf } from "../../grid/display";
import type { LocaleRules } from "../../locale/rules";
import { invalidArgument } from "../richApi/apiError";
import type { Area } from "./area";
import type { GridSheet, StyleValue } from "./sheet";

/** Average width of a character of the default font, and the margin of a cell, in pixels. */
const CHARACTER_WIDTH = 7;
const CELL_MARGIN = 10;
const MAX_COLUMN_WIDTH = 1790;

/** The look of the cells of a range. */
export class RangeStyle {
  constructor(
    private readonly sheet: GridSheet,
    private readonly whole: Area,
  ) {}

  /** The part of the range that the grid has cells for: whole columns end where the sheet does. */
  get area(): Area {
    return this.sheet.existing(this.whole) ?? this.whole;
  }

  /** The range, with the sheet grown to hold it. */
  reserved(): Area {
    this.sheet.reserve(this.whole);
    return this.area;
  }

  /** What all cells have in common, else null. */
  common<T>(read: (style: IStyleData) => T): T | null {
    const { startRow, startColumn, endRow, endColumn } = this.area;
    const first = read(this.sheet.style(startRow, startColumn));
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        if (read(this.sheet.style(row, column)) !== first) return null;
      }
    }
    return first;
  }

  apply<Part extends keyof IStyleData>(part: Part, value: StyleValue<Part>): void {
    this.sheet.restyle(this.reserved(), part, value);
  }

  /** Wide enough for the longest text: an estimate, as the grid without a screen measures none. */
  autofitColumns(rules: LocaleRules): void {
    const { startRow, endRow, startColumn, endColumn } = this.reserved();
    for (let column = startColumn; column <= endColumn; column++) {
      let longest = 0;
      for (let row = startRow; row <= endRow; row++) {
        const text = displayText(this.sheet.cell(row, column), patternOf(this.sheet.style(row, column)), rules);
        longest = Math.max(longest, ...text.split("\n").map((line) => line.length));
      }
      if (longest === 0) continue;
      const width = Math.min(longest * CHARACTER_WIDTH + CELL_MARGIN, MAX_COLUMN_WIDTH);
      this.sheet.facade.setColumnWidth(column, width);
    }
  }
}

export function keyOf<T>(values: Readonly<Record<string, T>>, value: T): string | undefined {
  return Object.keys(values).find((key) => values[key] === value);
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** `#rrggbb`, `rgb(…)` of the grid or an HTML name, as Excel answers it: `#RRGGBB`. */
export function colorOf(color: unknown): string {
  const text = String(color).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? NAMED_COLORS[text.toLowerCase()]?.slice(1);
  if (hex) return `#${hex.toUpperCase()}`;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(text)?.slice(1, 4);
  if (!parts) throw invalidArgument();
  return `#${parts
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
