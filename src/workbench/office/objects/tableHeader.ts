import { CellValueType } from "@univerjs/core";
import { displayText, patternOf } from "../../grid/display";
import type { LocaleRules } from "../../locale/rules";
import type { Area } from "../grid/area";
import { sameName } from "../grid/nameRules";
import type { GridSheet } from "../grid/sheet";
import type { CellMatrix } from "../grid/writeCells";

/**
 * Makes the first row of a table a row of headers, as Excel does: texts, none empty, no two alike. Answers with them.
 */
export function prepareHeader(grid: GridSheet, area: Area, rules: LocaleRules): string[] {
  const { startRow: row, startColumn, endColumn } = area;
  const row1: CellMatrix[number] = {};
  const names: string[] = [];
  for (let column = startColumn; column <= endColumn; column++) {
    const cell = grid.cell(row, column);
    const text = displayText(cell, patternOf(grid.style(row, column)), rules);
    const name = different(text || defaultName(column - startColumn, rules), names);
    names.push(name);
    if (cell?.v !== name || cell.f) row1[column] = { v: name, f: null, si: null, p: null, t: CellValueType.STRING };
  }
  if (Object.keys(row1).length > 0) grid.write({ [row]: row1 }, { ...area, endRow: row });
  return names;
}

const defaultName = (index: number, rules: LocaleRules): string =>
  `${rules.russianFormulas ? "Столбец" : "Column"}${index + 1}`;

function different(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let number = 2; taken.some((other) => sameName(other, name)); number++) name = wanted + number;
  return name;
}
