import { MONTHS, parseMonth } from "../council/months";
import { fromSerial, isoDate, parseDate } from "../dates";
import { foldWord, isBlank, trimmed } from "../fold";

/** What a row is of: a month, or whatever words the table has for it. */
export interface Period {
  /** Sorts months by time and puts other words behind them. */
  readonly key: string;
  /** «июнь 2013», or the words as they are. */
  readonly title: string;
  /** ISO days that the cell stands for; absent for other words. */
  readonly from?: string;
  readonly to?: string;
}

/** 1930 to 2099: other numbers are no dates that anyone means. */
const FIRST_SERIAL = 10_959;
const LAST_SERIAL = 73_051;
const YEAR = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/;

function monthPeriod(year: number, month: number, day?: number): Period {
  const key = `${year}-${String(month).padStart(2, "0")}`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return {
    key,
    title: `${MONTHS[month - 1]!.toLowerCase()} ${year}`,
    from: isoDate({ year, month, day: day ?? 1 }),
    to: isoDate({ year, month, day: day ?? last }),
  };
}

/** The month of a date, of «июнь 2013», «06.2013» or «2013-06»; other words are a period of their own. */
export function readPeriod(raw: unknown): Period | undefined {
  if (isBlank(raw)) return undefined;
  if (typeof raw === "number") {
    if (raw < FIRST_SERIAL || raw >= LAST_SERIAL) return { key: `~${raw}`, title: String(raw) };
    const { year, month, day } = fromSerial(Math.floor(raw));
    return monthPeriod(year, month, day);
  }
  const text = trimmed(String(raw)).replace(/\s+/g, " ");
  const date = parseDate(text.replace(/[ T]\d{1,2}:\d{2}(:\d{2})?$/, ""));
  if (date) return monthPeriod(date.year, date.month, date.day);
  const numeric = /^(\d{1,2})[./](\d{4})$/.exec(text) ?? /^(\d{4})[-./](\d{1,2})$/.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    const [year, month] = first > 12 ? [first, second] : [second, first];
    if (month >= 1 && month <= 12) return monthPeriod(year, month);
  }
  const year = Number(YEAR.exec(text)?.[1] ?? 0);
  const month = year > 0 ? parseMonth(text) : null;
  if (month !== null) return monthPeriod(year, month);
  return { key: `~${foldWord(text)}`, title: text };
}
