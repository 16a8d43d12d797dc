import type { ArgumentName } from "./messages/params";
import { isFailure, type Outcome } from "./failure";
import { ExactDecimal, LARGEST_AMOUNT, parseAmount } from "./numbers";

/**
 * An amount of money, exact: a whole number of kopecks (tiyn) as a safe integer where it is one, else a decimal of roubles
 * (tenge). The integer form is what makes a million rows affordable; property tests hold both forms to one oracle.
 */
export type Amount = number | ExactDecimal;

/** A share of an amount: 0.5 for 50 %, as a fraction of integers where they are small enough, and exact in any case. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  readonly exact: ExactDecimal;
}

/** Taken once: some hosts answer every look-up of a global slowly, and these are asked a million times. */
const { floor } = Math;
const LARGEST_INTEGER = Number.MAX_SAFE_INTEGER;

const LARGEST_KOPECKS = LARGEST_AMOUNT * 100;

/** Reads an amount; see parseAmount for what is accepted. */
export function readMoney(raw: unknown, argument: ArgumentName): Outcome<Amount> {
  if (typeof raw === "number" && raw >= 0 && raw <= LARGEST_AMOUNT) {
    // The double nearest to a whole number of kopecks has that decimal as its shortest one, so nothing is lost or invented.
    const kopecks = floor(raw * 100 + 0.5);
    if (kopecks / 100 === raw) return kopecks;
  }
  const value = parseAmount(raw, argument);
  if (isFailure(value)) return value;
  const kopecks = value.times(100);
  return kopecks.isInteger() ? kopecks.toNumber() : value;
}

/** `"50"` percent → the share 1/2 as 50/100. */
export function shareOfPercent(percent: string): Share {
  const exact = new ExactDecimal(percent).dividedBy(100);
  const places = exact.decimalPlaces();
  return { numerator: exact.times(`1e${places}`).toNumber(), denominator: Number(`1e${places}`), exact };
}

/** A multiplier or a coefficient («0.859») as a share. */
export const shareOfNumber = (value: ExactDecimal): Share => shareOfPercent(value.times(100).toFixed());

/**
 * amount × share, half up to the kopeck, in kopecks.
 * Integers below 2^53 divide exactly enough: the floor of the doubled quotient is the half-up rounding.
 */
export function portion(amount: Amount, share: Share): number {
  if (typeof amount === "number") {
    const doubled = 2 * amount * share.numerator + share.denominator;
    if (doubled <= LARGEST_INTEGER) return floor(doubled / (2 * share.denominator));
  }
  const roubles = typeof amount === "number" ? new ExactDecimal(amount).dividedBy(100) : amount;
  return roubles.times(share.exact).times(100).toDecimalPlaces(0).toNumber();
}

/** amount × a whole number. */
export function multiplied(amount: Amount, count: number): Amount {
  if (typeof amount !== "number") return amount.times(count);
  const product = amount * count;
  return product <= LARGEST_INTEGER ? product : new ExactDecimal(amount).times(count).dividedBy(100);
}

/** Kopecks → the double that Excel shows as exact roubles and kopecks; `undefined` when Excel could not keep it exactly. */
export const roubles = (kopecks: number): number | undefined =>
  kopecks <= LARGEST_KOPECKS ? kopecks / 100 : undefined;

/** Kopecks as a decimal text of roubles: `1381698` → `13816.98`. */
export const roublesText = (kopecks: number): string => new ExactDecimal(kopecks).dividedBy(100).toFixed(2);

/** An amount as a decimal text of roubles (tenge), with as many places as it has. */
export const amountText = (amount: Amount): string =>
  (typeof amount === "number" ? new ExactDecimal(amount).dividedBy(100) : amount).toFixed();
