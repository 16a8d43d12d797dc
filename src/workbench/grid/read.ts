import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel, type FRange, type FWorksheet } from "@univerjs/preset-sheets-core";
import type { LocaleRules } from "../locale/rules";
import type { CellError, OfficeHost } from "../office/contract";
import { RUSSIAN_ERRORS } from "../locale/formulaText";
import { displayText, isBoolean, patternOf } from "./display";

const ERROR_CODES: ReadonlySet<unknown> = new Set(Object.values(RUSSIAN_ERRORS));

/** The same of every cell as two-dimensional arrays; `error` only when some cell has one. */
export interface RangeContent {
  readonly formula: string[][];
  readonly value: (string | number | boolean)[][];
  readonly text: string[][];
  readonly numberFormat: string[][];
  readonly error?: (CellError | undefined)[][];
}

export function readRange(
  { sheet, range }: { readonly sheet: FWorksheet; readonly range: FRange },
  host: Pick<OfficeHost, "errorAt">,
  rules: LocaleRules,
): RangeContent {
  const worksheet = sheet.getSheet();
  const styles = sheet.getWorkbook().getStyles();
  // What a dynamic array shows is not in the sheet's own cells.
  const spills = sheet.getInject().get(FormulaDataModel).getArrayFormulaCellData();
  const spilled = spills[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()];
  const formulas = range.getFormulas();
  const rows = Array.from({ length: range.getHeight() }, (_, row) =>
    Array.from({ length: range.getWidth() }, (__, column) => {
      const [r, c] = [range.getRow() + row, range.getColumn() + column];
      const raw: Nullable<ICellData> = worksheet.getCellRaw(r, c);
      const cell = raw?.v != null ? raw : (spilled?.[r]?.[c] ?? raw);
      const pattern = patternOf(styles.getStyleByCell(raw));
      const code = cell?.v;
      const error = ERROR_CODES.has(code)
        ? (host.errorAt(sheet.getSheetId(), r, c) ?? { code: String(code), message: "" })
        : undefined;
      return { value: plainValue(cell), text: displayText(cell, pattern, rules), numberFormat: pattern, error };
    }),
  );
  const pick = <K extends keyof (typeof rows)[number][number]>(key: K) =>
    rows.map((row) => row.map((cell) => cell[key]));
  const errors = pick("error");
  return {
    formula: formulas,
    value: pick("value"),
    text: pick("text"),
    numberFormat: pick("numberFormat"),
    ...(errors.flat().some(Boolean) && { error: errors }),
  };
}

function plainValue(cell: Nullable<ICellData>): string | number | boolean {
  if (cell?.v == null) return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  if (isBoolean(cell)) return cell.v === 1 || cell.v === true || cell.v === "TRUE";
  if (cell.t === CellValueType.NUMBER && typeof cell.v === "string") return Number(cell.v);
  return cell.v;
}
