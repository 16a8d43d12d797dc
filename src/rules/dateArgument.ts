import { parseDate, toSerial } from "./dates";
import { type Outcome, valueFailure } from "./failure";
import { isBlank, trimmed } from "./fold";
import { givenText } from "./given";
import type { ArgumentName } from "./messages/params";

/** 1 March 1900: before it Excel counts a day that never was. */
const FIRST_SERIAL = 61;
/** 31 December 9999. */
export const LAST_SERIAL = 2_958_465;

/** A date as a cell holds it: a serial, or text such as `31.05.2024` and `2024-05-31`. `undefined` for a blank cell. */
export function readDate(raw: unknown, argument: ArgumentName): Outcome<number | undefined> {
  // Excel before 2024 hands a blank cell over as 0.
  if (isBlank(raw) || raw === 0) return undefined;
  if (typeof raw === "number" && raw >= FIRST_SERIAL && raw < LAST_SERIAL + 1) return raw;
  const date = typeof raw === "string" ? parseDate(trimmed(raw)) : undefined;
  const serial = date && toSerial(date.year, date.month, date.day);
  if (serial !== undefined && serial >= FIRST_SERIAL) return serial;
  return valueFailure("notDate", { argument, given: givenText(raw) });
}

/** A range that a function takes as a whole: broadcasting leaves it alone. */
export class WholeRange {
  constructor(readonly cells: readonly unknown[]) {}
}

export const wholeRange = (argument: unknown): unknown =>
  Array.isArray(argument) ? new WholeRange(argument.flat()) : argument;

/** Days off of the user's own. */
export type Holidays = ReadonlySet<number>;

const known = new WeakMap<WholeRange, Outcome<Holidays | undefined>>();

/** The days of a `holidays` argument; `undefined` where it is omitted or holds nothing. */
export function readHolidays(raw: unknown): Outcome<Holidays | undefined> {
  if (!(raw instanceof WholeRange)) return Array.isArray(raw) ? collect(raw.flat()) : collect([raw]);
  let holidays = known.get(raw);
  if (holidays === undefined && !known.has(raw)) known.set(raw, (holidays = collect(raw.cells)));
  return holidays;
}

function collect(cells: readonly unknown[]): Outcome<Holidays | undefined> {
  const days = new Set<number>();
  for (const cell of cells) {
    const date = readDate(cell, "holidays");
    if (typeof date === "number") days.add(Math.floor(date));
    else if (date !== undefined) return date;
  }
  return days.size ? days : undefined;
}
