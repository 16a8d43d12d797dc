import { foldWord } from "../fold";

/** In the nominative, as the plan prints them. */
export const MONTHS = [
  "Январь",
  "Февраль",
  "Март",
  "Апрель",
  "Май",
  "Июнь",
  "Июль",
  "Август",
  "Сентябрь",
  "Октябрь",
  "Ноябрь",
  "Декабрь",
] as const;

/** Three letters tell the months apart in every case: «фев.», «в феврале», «февраля». */
const STEMS = ["янв", "фев", "мар", "апр", "ма[йяею]", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
const PATTERNS = STEMS.map((stem) => new RegExp(`^(?:в\\s+)?${stem}[а-я]*\\.?(?:\\s|$)`));

/** Excel makes a date of «фев.25» as it is typed; serial numbers below this are not dates that anyone means. */
const FIRST_SERIAL = 25_569;
const LAST_SERIAL = 120_000;
const MILLISECONDS_OF_DAY = 86_400_000;

function monthOfNumber(value: number): number | null {
  if (Number.isInteger(value) && value >= 1 && value <= 12) return value;
  if (value < FIRST_SERIAL || value > LAST_SERIAL) return null;
  return new Date((Math.floor(value) - FIRST_SERIAL) * MILLISECONDS_OF_DAY).getUTCMonth() + 1;
}

/** 1–12 of what stands in a cell: a name in any case, a number, or the date that Excel made of it. */
export function parseMonth(value: unknown): number | null {
  if (typeof value === "number") return monthOfNumber(value);
  if (typeof value !== "string") return null;
  const text = foldWord(value);
  if (/^\d{1,2}$/.test(text)) return monthOfNumber(Number(text));
  const dated = /^\d{1,2}\.(\d{1,2})\.\d{4}$/.exec(text);
  if (dated) return monthOfNumber(Number(dated[1]));
  const index = PATTERNS.findIndex((pattern) => pattern.test(text));
  return index < 0 ? null : index + 1;
}

export const monthTitle = (month: number | null): string => (month === null ? "" : (MONTHS[month - 1] ?? ""));
