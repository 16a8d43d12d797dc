import { isFailure } from "../failure";
import { isBlank, trimmed } from "../fold";
import { readMoney } from "../money";
import { ExactDecimal } from "../numbers";

/** A cell of a result column as read. */
export interface ResultCell {
  /** Whole kopecks, rounded half up. */
  readonly kopecks: number;
  /** Roubles that rounding has taken away (below zero: added). */
  readonly rest: ExactDecimal;
  /** Whether the number is written as text: Excel's sums do not see it. */
  readonly asText: boolean;
  readonly problem?: "amountUnreadable" | "amountNegative" | "amountFraction";
}

const ZERO = new ExactDecimal(0);
const DASH = /^[-–—−]$/;
const MINUS = /^[-−]\s*/;
/** A double that a formula has added up is off by less than this, roubles. */
const NOISE = 1e-7;

/** `null` for a cell that says nothing: blank, or the dash that stands for «не применяется». */
export function readResultCell(raw: unknown): ResultCell | null {
  if (isBlank(raw) || (typeof raw === "string" && DASH.test(trimmed(raw)))) return null;
  if (typeof raw === "number" && Number.isFinite(raw)) return fromNumber(raw);
  if (typeof raw !== "string") return unreadable;
  const text = trimmed(raw);
  const negative = MINUS.test(text);
  const amount = readMoney(text.replace(MINUS, ""), "cost");
  if (isFailure(amount)) return unreadable;
  const roubles = typeof amount === "number" ? new ExactDecimal(amount).dividedBy(100) : amount;
  return { ...fromDecimal(negative ? roubles.negated() : roubles), asText: true };
}

const unreadable: ResultCell = { kopecks: 0, rest: ZERO, asText: true, problem: "amountUnreadable" };

function fromNumber(raw: number): ResultCell {
  const kopecks = Math.round(raw * 100);
  if (Math.abs(kopecks / 100 - raw) > NOISE) return { ...fromDecimal(new ExactDecimal(raw)), asText: false };
  return { kopecks, rest: ZERO, asText: false, ...(kopecks < 0 && { problem: "amountNegative" as const }) };
}

function fromDecimal(roubles: ExactDecimal): Omit<ResultCell, "asText"> {
  const exact = roubles.times(100);
  const whole = exact.toDecimalPlaces(0);
  const rest = exact.minus(whole).dividedBy(100);
  const problem = !rest.isZero()
    ? "amountFraction"
    : whole.isNegative() && !whole.isZero()
      ? "amountNegative"
      : undefined;
  return { kopecks: whole.toNumber(), rest, ...(problem && { problem }) };
}
