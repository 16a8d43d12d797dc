import { CellValueType, type ICellData } from "@univerjs/core";
import type { LocaleRules } from "../../locale/rules";
import { readTyped } from "../../locale/typed";
import { invalidArgument } from "../richApi/apiError";

const TEXT_FORMAT = "@";

/** Whatever the cell held before goes. */
const NOTHING = { v: null, f: null, si: null, p: null, t: null } satisfies ICellData;

/**
 * What a cell becomes when an add-in writes a value. Strings are read as Excel reads what is typed: `=A1` is a formula,
 * `1.1` a number, `'1.1` a text, an empty string clears; a cell formatted as text keeps every string but a formula.
 */
export function cellInput(value: unknown, rules: LocaleRules, numberFormat: string): ICellData {
  if (typeof value === "number") return { ...NOTHING, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value !== "string") throw invalidArgument();
  if (numberFormat === TEXT_FORMAT) return value === "" ? NOTHING : { ...NOTHING, v: value, t: CellValueType.STRING };

  const typed = readTyped(value, rules);
  switch (typed.kind) {
    case "empty":
      return NOTHING;
    case "formula":
      return { ...NOTHING, f: typed.formula };
    case "number":
      return {
        ...NOTHING,
        v: typed.value,
        t: CellValueType.NUMBER,
        ...(typed.format && numberFormat === "General" && { s: { n: { pattern: typed.format } } }),
      };
    case "boolean":
      return { ...NOTHING, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "error":
      return { ...NOTHING, v: typed.code, t: CellValueType.STRING };
    case "text":
      return { ...NOTHING, v: typed.text, t: typed.forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
  }
}
