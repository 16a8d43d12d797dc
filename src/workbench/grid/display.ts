import { CellValueType, type ICellData, type IStyleData, type Nullable, numfmt } from "@univerjs/core";
import { RUSSIAN_ERRORS } from "../locale/formulaText";
import type { LocaleRules } from "../locale/rules";

/** Built-in formats follow the language of Excel; the file keeps their en-US form. */
const DAY_FIRST: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd.mm.yyyy",
  "m/d/yy": "dd.mm.yyyy",
  "mm-dd-yy": "dd.mm.yyyy",
  "d-mmm": "dd.mmm",
  "mmm-yy": "mmm.yy",
  "d-mmm-yy": "dd.mmm.yy",
  "m/d/yyyy h:mm": "dd.mm.yyyy h:mm",
  "m/d/yy h:mm": "dd.mm.yyyy h:mm",
};

const RUSSIAN_ERROR_TEXTS: ReadonlyMap<string, string> = new Map(
  Object.entries(RUSSIAN_ERRORS).map(([russian, code]) => [code, russian]),
);

/** The number format of a cell; `General` when it has none. */
export function patternOf(style: Nullable<IStyleData>): string {
  return style?.n?.pattern || "General";
}

/** What the cell shows: `3,5`, `01.янв`, `ИСТИНА`, `#Н/Д`. */
export function displayText(cell: Nullable<ICellData>, pattern: string, rules: LocaleRules): string {
  const value = cell?.v;
  if (cell == null || value == null) return "";
  if (isBoolean(cell)) return rules.booleans[value === 1 || value === true || value === "TRUE" ? "true" : "false"];
  if (typeof value === "number") return displayNumber(value, pattern, rules);
  return cell.t === CellValueType.FORCE_STRING ? String(value) : errorText(String(value), rules);
}

/** `#N/A` → `#Н/Д` where Excel writes it so; any other text stays. */
export function errorText(code: string, rules: LocaleRules): string {
  return rules.russianFormulas ? (RUSSIAN_ERROR_TEXTS.get(code) ?? code) : code;
}

export function isBoolean(cell: ICellData): boolean {
  return typeof cell.v === "boolean" || cell.t === CellValueType.BOOLEAN;
}

function displayNumber(value: number, pattern: string, rules: LocaleRules): string {
  const localised = rules.dateOrder === "dmy" ? (DAY_FIRST[pattern.toLowerCase()] ?? pattern) : pattern;
  if (localised === "@") return numfmt.format("General", value, { locale: rules.numberFormat, throws: false });
  const text = numfmt.format(localised, value, { locale: rules.numberFormat, throws: false });
  // The library abbreviates «янв.», Excel «янв»: without this `mmm.yy` shows two dots.
  return /m{3}/i.test(localised) ? text.replace(/(\p{L}{3,4})\./u, "$1").replace(/\.\./, ".") : text;
}
