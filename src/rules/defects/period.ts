import { MONTHS } from "../council/months";
import { fromSerial, parseDate } from "../dates";
import { foldWord, isBlank, trimmed } from "../fold";
import { parsePeriod } from "../recalculation/period";

/** What a row is of: a month, a quarter, or whatever words the table has for it. */
export interface Period {
  /** Sorts by time where the period is dated. */
  readonly key: string;
  /** «июнь 2013», «II квартал 2013», or the words as they are. */
  readonly title: string;
  /** Whether it is a stretch of time. */
  readonly dated: boolean;
}

/** 1930 to 2099: other numbers are no dates that anyone means. */
const FIRST_SERIAL = 10_959;
const LAST_SERIAL = 73_051;
const QUARTERS = ["I", "II", "III", "IV"];

const pad = (month: number): string => String(month).padStart(2, "0");
const words = (text: string): Period => ({ key: `~${foldWord(text)}`, title: text, dated: false });

function months(year: number, from: number, to: number): Period {
  const key = `${year}-${pad(from)}`;
  if (from === to) return { key, title: `${MONTHS[from - 1]!.toLowerCase()} ${year}`, dated: true };
  return { key: `${key}–${pad(to)}`, title: `${QUARTERS[(to - 3) / 3]} квартал ${year}`, dated: true };
}

/** The month of a date, of «июнь 2013», «06.2013» or «2013-06»; a quarter; other words are a period of their own. */
export function readPeriod(raw: unknown): Period | undefined {
  if (isBlank(raw)) return undefined;
  if (typeof raw === "number") {
    if (!(raw >= FIRST_SERIAL && raw < LAST_SERIAL)) return words(String(raw));
    const { year, month } = fromSerial(Math.floor(raw));
    return months(year, month, month);
  }
  const text = trimmed(String(raw)).replace(/\s+/g, " ");
  const day = parseDate(text.replace(/[ T]\d{1,2}:\d{2}(:\d{2})?$/, ""));
  if (day) return months(day.year, day.month, day.month);
  const stretch = parsePeriod(text);
  return stretch ? months(stretch.from.year, stretch.from.month, stretch.to.month) : words(text);
}
