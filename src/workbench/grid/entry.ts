import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { fromEnUs } from "../locale/formulaText";
import type { LocaleRules } from "../locale/rules";
import { readTyped } from "../locale/typed";
import { displayText, isBoolean } from "./display";

/** What typing replaces, whatever was there. */
const CLEARED = { v: null, t: null, f: null, si: null, p: null, ref: null } as const;

/** The cell's new content after a person typed a text. The one way in: the editor, the formula bar and `type()`. */
export function toCell(text: string, rules: LocaleRules, cell: ICellData, pattern: string): ICellData {
  const emptied: ICellData = { ...cell, ...CLEARED };
  if (pattern === "@") return text === "" ? emptied : { ...emptied, v: text, t: CellValueType.STRING };

  const typed = readTyped(text, rules);
  switch (typed.kind) {
    case "empty":
      return emptied;
    case "formula":
      return { ...emptied, f: typed.formula };
    case "boolean":
      return { ...emptied, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "error":
      return { ...emptied, v: typed.code, t: CellValueType.STRING };
    case "text":
      return { ...emptied, v: typed.text, t: typed.forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
    case "number": {
      const number = { ...emptied, v: typed.value, t: CellValueType.NUMBER };
      // A format that the cell already has stays: it is how the person wants to see the number.
      return typed.format && pattern === "General" ? { ...number, s: { n: { pattern: typed.format } } } : number;
    }
  }
}

/** The cell as the editor and the formula bar show it: the whole number, a full date, the formula in the language. */
export function editorCell(shown: ICellData, raw: Nullable<ICellData>, rules: LocaleRules, pattern: string): ICellData {
  if (shown.f) return { ...shown, f: rules.russianFormulas ? fromEnUs(shown.f) : shown.f };
  if (raw?.v == null) return shown;
  // A text entered with an apostrophe is shown with it: the editor sees to that by its type.
  if (raw.t === CellValueType.FORCE_STRING)
    return { ...shown, v: raw.v, t: pattern === "@" ? CellValueType.STRING : raw.t };
  return { ...shown, v: editorText(raw, rules, pattern), t: CellValueType.STRING };
}

function editorText(raw: ICellData, rules: LocaleRules, pattern: string): string {
  const { v: value } = raw;
  if (typeof value !== "number" || isBoolean(raw)) return displayText(raw, "General", rules);
  if (isDate(pattern)) return displayText(raw, value % 1 === 0 ? "m/d/yyyy" : "m/d/yyyy h:mm", rules);
  const percent = pattern.includes("%");
  const digits = Number((percent ? value * 100 : value).toPrecision(15));
  return `${String(digits).replace(".", rules.decimal)}${percent ? "%" : ""}`;
}

/** A format with a day or a year in it, not in its quoted texts. */
function isDate(pattern: string): boolean {
  return /[dy]/i.test(pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}
