import Decimal from "decimal.js";
import { givenText } from "./given";
import { isFailure, type Outcome, valueFailure } from "./failure";
import { trimmed } from "./fold";
import type { ArgumentName } from "./messages/params";

/** Decimal arithmetic of the rules: exact for every product of amounts, half up wherever it rounds. */
export const ExactDecimal = Decimal.clone({
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});
export type ExactDecimal = Decimal;

/** Above this a double no longer holds two decimals: Excel keeps 15 significant digits. */
export const LARGEST_AMOUNT = 9_999_999_999_999.99;
const LARGEST_AMOUNT_TEXT = "9999999999999.99";

/** Thousands in groups of three behind any space that tables carry, or plain digits; a comma or a point before decimals. */
export const NUMBER_TEXT = /^([-−]?)(\d{1,3}(?:[ \u00a0\u2007\u2009\u202f]\d{3})+|\d+)(?:[.,](\d+))?$/;

/**
 * A number as users and tables give it, exact: a double counts as its shortest decimal (1.005 is 1.005), text such as
 * `3 634,73` as the decimal that it spells. Negative, unreadable and too large ones are failures that name the argument.
 */
export function parseAmount(raw: unknown, argument: ArgumentName): Outcome<ExactDecimal> {
  const value = toDecimal(raw);
  if (!value) return valueFailure("notNumber", { argument, given: givenText(raw) });
  if (value.isNegative() && !value.isZero()) return valueFailure("negativeNumber", { argument, given: givenText(raw) });
  return value.greaterThan(LARGEST_AMOUNT) ? tooLarge(argument) : value;
}

/** A number of things: whole, not negative. */
export function readCount(raw: unknown): Outcome<number> {
  const value = parseAmount(raw, "count");
  if (isFailure(value)) return value;
  return value.isInteger() ? value.toNumber() : valueFailure("notWhole", { argument: "count", given: givenText(raw) });
}

export const tooLarge = (argument?: ArgumentName): Outcome<never> =>
  valueFailure("numberTooLarge", { argument, limit: LARGEST_AMOUNT_TEXT });

function toDecimal(raw: unknown): ExactDecimal | undefined {
  if (typeof raw === "number") return Number.isFinite(raw) ? new ExactDecimal(raw) : undefined;
  if (typeof raw !== "string" || raw.length > 60) return undefined;
  const match = NUMBER_TEXT.exec(trimmed(raw));
  if (!match) return undefined;
  const [, sign, whole = "", fraction] = match;
  return new ExactDecimal(`${sign ? "-" : ""}${whole.replace(/\D/g, "")}${fraction ? `.${fraction}` : ""}`);
}
