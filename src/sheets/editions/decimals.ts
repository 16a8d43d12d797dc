import { isErrorText } from "../../rules/council/cells";
import { ExactDecimal, NUMBER_TEXT } from "../../rules/numbers";
import { trimmed } from "../../rules/fold";
import type { CellContent } from "../sheetPlan";
import { fixedFormat, shownAs } from "./numberFormat";
import { type Reading, problem } from "./reading";
import type { SheetCell } from "./sheetContent";

/** Excel keeps so many digits of a number. */
const DIGITS = 15;
const MOST_DECIMALS = 15;

/** How many digits stand behind the point. */
export const decimalsOf = (text: string): number => (/\.(\d+)$/.exec(text)?.[1] ?? "").length;

/** A decimal string as a number that shows every digit of it; a text where a number cannot hold it. */
export function decimalContent(text: string): CellContent {
  const decimals = decimalsOf(text);
  const digits = text.replace(/\D/g, "").replace(/^0+/, "").length;
  const exact = digits <= DIGITS && decimals <= MOST_DECIMALS;
  return exact ? { kind: "number", value: Number(text), format: fixedFormat(decimals) } : text;
}

export interface NumberOptions {
  /** Take numbers as they are shown where they have more digits than that: the user has said so. */
  readonly asShown?: boolean;
}

/**
 * The decimal string that a cell means. A number has the zeros at its end that its format shows; one with more decimals than
 * the format shows is a problem, as either could be meant. Text is read with a decimal comma and with spaces between thousands.
 */
export function readDecimal({ value, format }: SheetCell, { asShown }: NumberOptions = {}): Reading<string> {
  if (typeof value === "number") return readNumber(value, format, asShown === true);
  const text = trimmed(String(value ?? ""));
  if (text === "") return {};
  if (isErrorText(text)) return problem("cellError", { given: text });
  const match = typeof value === "string" && text.length <= 60 ? NUMBER_TEXT.exec(text) : null;
  if (!match) return problem("badNumber", { given: text });
  const [, sign, whole = "", fraction] = match;
  if (sign) return problem("negativeNumber", { given: text });
  const plain = whole.replace(/\D/g, "").replace(/^0+(?=\d)/, "");
  return { value: fraction === undefined ? plain : `${plain}.${fraction}` };
}

function readNumber(value: number, format: string, asShown: boolean): Reading<string> {
  const { kind, decimals } = shownAs(format);
  // Excel itself counts with fifteen digits: what a formula leaves behind them is not the user's.
  const exact = new ExactDecimal(value).toSignificantDigits(DIGITS);
  const given = exact.toFixed().replace(".", ",");
  if (kind === "date") return problem("dateForNumber", { given });
  if (kind === "percent") return problem("percentShown", { given, shown: `${exact.times(100).toFixed()} %` });
  if (exact.isNegative() && !exact.isZero()) return problem("negativeNumber", { given });
  const { fixed, most } = decimals ?? { fixed: 0, most: Infinity };
  if (exact.decimalPlaces() <= most) return { value: exact.toFixed(Math.max(fixed, exact.decimalPlaces())) };
  const shown = exact.toFixed(most);
  return asShown ? { value: shown } : problem("moreThanShown", { given, shown: shown.replace(".", ",") });
}
