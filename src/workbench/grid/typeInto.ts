import type { FRange } from "@univerjs/preset-sheets-core";
import type { LocaleRules } from "../locale/rules";
import { patternOf } from "./display";
import { toCell } from "./entry";

/** Enters a text into the first cell of the range as a person's Enter does. */
export function typeInto(range: FRange, text: string, rules: LocaleRules): void {
  const cell = range.getCellData() ?? {};
  range.setValueForCell(toCell(text, rules, { ...cell }, patternOf(range.getCellStyleData())));
}
