import { fromSerial, parseDate, russianDate, type CalendarDate } from "./dates";
import { type Outcome, valueFailure } from "./failure";
import { foldKey } from "./fold";
import { givenText } from "./given";
import type { KeyIndex } from "./keyIndex";
import type { ArgumentName } from "./messages/params";
import { nearest } from "./nearest";

/** Serials that Excel makes of typed codes: two-digit years are 1930-2029, day and month alone get the current year. */
const FIRST_TYPED_SERIAL = 10_959; // 1 January 1930
const LAST_TYPED_SERIAL = 73_050; // 31 December 2099

const DECIMAL_CODE = /^\d+(\.\d+)?$/;

/** Codes or titles of one catalogue, as a user may type them. `T` is what a code stands for. */
export class CodeIndex<T> implements KeyIndex<T> {
  private readonly byKey = new Map<string, { readonly code: string; readonly item: T }>();
  private readonly byNumber = new Map<number, string[]>();

  /** Later entries with the same key are ignored: callers group rows of one code first. */
  constructor(entries: Iterable<{ readonly code: string; readonly item: T }>) {
    for (const entry of entries) {
      const key = foldKey(entry.code);
      if (this.byKey.has(key)) continue;
      this.byKey.set(key, entry);
      if (DECIMAL_CODE.test(key))
        this.byNumber.set(Number(key), [...(this.byNumber.get(Number(key)) ?? []), entry.code]);
    }
  }

  /** Not clear: a number with two readings, a code that Excel made a date of. */
  find(raw: unknown, argument: ArgumentName): Outcome<T | undefined> {
    if (typeof raw === "number" && Number.isFinite(raw)) return this.findNumber(raw);
    if (typeof raw !== "string") return valueFailure("badCode", { argument, given: givenText(raw) });
    const key = foldKey(raw);
    const exact = this.byKey.get(key);
    if (exact) return exact.item;
    const whole = /^[1-9]\d*$/.test(key) ? this.byNumber.get(Number(key)) : undefined;
    if (whole?.length === 1) return this.get(whole[0]!);
    const date = parseDate(raw.trim());
    return date ? this.dateFailure(date) : undefined;
  }

  similar(raw: unknown): string[] {
    return nearest(foldKey(String(raw)), this.byKey.values(), ({ code }) => foldKey(code)).map(({ code }) => code);
  }

  private get(code: string): T | undefined {
    return this.byKey.get(foldKey(code))?.item;
  }

  private findNumber(raw: number): Outcome<T | undefined> {
    const codes = this.byNumber.get(raw) ?? [];
    if (codes.length === 1) return this.get(codes[0]!);
    if (codes.length > 1) return valueFailure("numberIsTwoCodes", { given: givenText(raw), codes });
    const typed = Number.isInteger(raw) && raw >= FIRST_TYPED_SERIAL && raw <= LAST_TYPED_SERIAL;
    return typed ? this.dateFailure(fromSerial(raw)) : undefined;
  }

  private dateFailure(date: CalendarDate): Outcome<undefined> {
    const codes = codesOfDate(date).filter((code) => this.byKey.has(code));
    return codes.length ? valueFailure("codeBecameDate", { date: russianDate(date), codes }) : undefined;
  }
}

/** What may have been typed to give this date: 5.1.1 (2001), 3.13 (March 2013), 1.1 (this year); most specific first. */
export function codesOfDate({ day, month, year }: CalendarDate): string[] {
  const shortYear = year >= 1930 && year <= 2029 ? [year % 100] : [];
  return [
    ...shortYear.map((digits) => `${day}.${month}.${digits}`),
    ...(day === 1 ? shortYear.map((digits) => `${month}.${digits}`) : []),
    `${day}.${month}`,
  ];
}
