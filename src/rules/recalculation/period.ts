import type { CalendarDate } from "../dates";
import { foldWord } from "../fold";

/** A stretch of whole months, both days included. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const MONTHS = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
const ROMAN = ["i", "ii", "iii", "iv"];

/** Reads «июнь 2013», «06.2013», «2013-06», «II квартал 2013 г.»; undefined for a day, a year or anything else. */
export function parsePeriod(raw: string): Period | undefined {
  const text = foldWord(raw).replace(/\s*(г\.?|год|года|жыл|ж\.?)$/, "");
  const quarter = /^([1-4]|i{1,3}|iv)[-\s]*(?:й\s+)?(?:кв\.?|квартал|тоқсан)\s+(\d{4})$/.exec(text);
  if (quarter) {
    const number = ROMAN.indexOf(quarter[1]!) + 1 || Number(quarter[1]);
    return months(Number(quarter[2]), 3 * number - 2, 3 * number);
  }
  const numbered = /^(\d{1,2})[./](\d{4})$/.exec(text) ?? /^(\d{4})-(\d{1,2})$/.exec(text);
  if (numbered) {
    const [first, second] = [Number(numbered[1]), Number(numbered[2])];
    const [month, year] = first > 31 ? [second, first] : [first, second];
    return month >= 1 && month <= 12 ? months(year, month, month) : undefined;
  }
  const named = /^(\p{L}+)\s+(\d{4})$/u.exec(text);
  const month = named ? MONTHS.findIndex((stem) => named[1]!.startsWith(stem)) + 1 : 0;
  return named && month > 0 ? months(Number(named[2]), month, month) : undefined;
}

function months(year: number, first: number, last: number): Period {
  const days = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return { from: { year, month: first, day: 1 }, to: { year, month: last, day: days } };
}
