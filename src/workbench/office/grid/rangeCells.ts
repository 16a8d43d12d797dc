import type { ICellData } from "@univerjs/core";
import { displayText, patternOf } from "../../grid/display";
import { fromEnUs } from "../../locale/formulaText";
import type { LocaleRules } from "../../locale/rules";
import type { Profile } from "../profiles";
import { dimensionMismatch, invalidArgument, notImplemented, PayloadTooLarge } from "../richApi/apiError";
import { type Area, columnCount, isEntireColumn, isEntireRow, rowCount } from "./area";
import { cellInput } from "./cellInput";
import { type CellValue, cellValue, cellValueType, type RangeValueType } from "./cellValue";
import { partChange, type StyleChange } from "./restyle";
import { GridSheet } from "./sheet";
import type { CellMatrix } from "./writeCells";

export type CellGrid = CellValue[][];

const DECIMAL_POINT = /(\d)\.(\d)/;
const CLEARED_CONTENTS: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** The cells of a range as two-dimensional arrays. Whole columns and rows read as null, as in Excel. */
export class RangeCells {
  constructor(
    private readonly sheet: GridSheet,
    private readonly area: Area,
    private readonly profile: Profile,
  ) {}

  values(): CellGrid | null {
    return this.read((row, column) => cellValue(this.sheet.cell(row, column)));
  }

  valueTypes(): RangeValueType[][] | null {
    return this.read((row, column) => cellValueType(this.sheet.cell(row, column)));
  }

  /** A cell without a formula shows its value here. */
  formulas(rules: LocaleRules): CellGrid | null {
    return this.read((row, column) => {
      const formula = this.sheet.formula(row, column);
      if (formula) return rules.russianFormulas ? fromEnUs(formula) : formula;
      return localised(cellValue(this.sheet.cell(row, column)), rules);
    });
  }

  text(rules: LocaleRules): string[][] | null {
    return this.read((row, column) =>
      displayText(this.sheet.cell(row, column), patternOf(this.sheet.style(row, column)), rules),
    );
  }

  numberFormats(): string[][] | null {
    return this.read((row, column) => this.numberFormat(row, column));
  }

  hasSpill(): boolean | null {
    const covered = this.read((row, column) => this.sheet.spillOrigin(row, column) !== undefined)?.flat() ?? [];
    if (covered.every(Boolean)) return true;
    return covered.some(Boolean) ? null : false;
  }

  /** `null` leaves a cell as it is; a single value goes into every cell. */
  writeInput(input: unknown, rules: LocaleRules): void {
    this.write(input, (value, row, column) => cellInput(value, rules, this.numberFormat(row, column)));
  }

  writeNumberFormats(input: unknown): void {
    const rows = Array.isArray(input) ? (input as unknown[]) : undefined;
    if (rows) this.checkDimensions(rows);
    this.sheet.reserve(this.area);
    const area = this.existing();
    const changes = new Map<string, StyleChange>();
    this.sheet.restyleEach(area, (row, column) => {
      const format = rows ? (rows[row - area.startRow] as unknown[])[column - area.startColumn] : input;
      if (format != null && typeof format !== "string") throw invalidArgument();
      const pattern = format ?? this.numberFormat(row, column);
      const change = changes.get(pattern) ?? partChange("n", pattern === "General" ? null : { pattern });
      changes.set(pattern, change);
      return change;
    });
  }

  clear(applyTo: string): void {
    const area = this.sheet.existing(this.area);
    if (!area) return;
    const range = this.sheet.facade.getRange(area);
    if (applyTo === "Contents") this.write(null, () => CLEARED_CONTENTS, area);
    else if (applyTo === "Formats") range.clearFormat();
    else if (applyTo === "All") range.clear();
    else throw notImplemented(`clear ${applyTo}`);
  }

  private numberFormat(row: number, column: number): string {
    return patternOf(this.sheet.style(row, column));
  }

  private read<T>(cell: (row: number, column: number) => T): T[][] | null {
    if (isEntireColumn(this.area) || isEntireRow(this.area)) return null;
    if (rowCount(this.area) * columnCount(this.area) > this.profile.maxCellsPerRead) {
      throw new PayloadTooLarge("ResponsePayloadSizeLimitExceeded");
    }
    return GridSheet.map(this.area, cell);
  }

  private write(
    input: unknown,
    cell: (value: unknown, row: number, column: number) => ICellData,
    area = this.area,
  ): void {
    const rows = Array.isArray(input) ? (input as unknown[]) : undefined;
    if (rows) this.checkDimensions(rows);
    else if (isEntireColumn(area) || isEntireRow(area)) return this.write(input, cell, this.existing());
    this.sheet.reserve(area);
    const matrix: CellMatrix = {};
    GridSheet.map(area, (row, column) => {
      const value = rows ? (rows[row - area.startRow] as unknown[])[column - area.startColumn] : input;
      if ((rows && value == null) || this.sheet.isCoveredByMerge(row, column)) return;
      (matrix[row] ??= {})[column] = cell(value, row, column);
    });
    if (Object.keys(matrix).length > 0) this.sheet.write(matrix, area);
  }

  private checkDimensions(rows: unknown[]): void {
    const width = columnCount(this.area);
    const fits = rows.length === rowCount(this.area) && rows.every((row) => Array.isArray(row) && row.length === width);
    if (!fits) throw dimensionMismatch();
  }

  private existing(): Area {
    const area = this.sheet.existing(this.area);
    if (!area) throw invalidArgument();
    return area;
  }
}

/** Numbers of `formulasLocal` are texts in the language of Excel only where the decimal sign differs. */
function localised(value: CellValue, rules: LocaleRules): CellValue {
  if (!rules.russianFormulas) return value;
  if (typeof value === "boolean") return rules.booleans[value ? "true" : "false"];
  return typeof value === "number" && !Number.isInteger(value) ? String(value).replace(DECIMAL_POINT, "$1,$2") : value;
}
