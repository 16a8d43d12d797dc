import type { LocaleRules } from "./rules";

export interface TypedDate {
  /** Days since 30 December 1899, as Excel counts them. */
  readonly serial: number;
  /** The format that Excel gives the cell, in its en-US form. */
  readonly format: string;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const MONTHS = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
const ENGLISH_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const DATE = /^(\d{1,4})[./-](\d{1,4})(?:[./-](\d{1,4}))?$/;
const NAMED = /^(?:(\d{1,2})[ .-]+)?(\p{L}{3,})\.?(?:[ .-]+(\d{2}|\d{4}))?$/u;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/**
 * What Excel makes of `1.1` (1 January of this year), `5.1.1` (2001), `1.13` (January 2013), `1 янв`, `10:30`.
 * Undefined: not a date, and the text stays text.
 */
export function parseDate(text: string, rules: LocaleRules, today: Date): TypedDate | undefined {
  const [datePart = "", timePart] = text.split(/ +(?=\d{1,2}:)/);
  const time = parseTime(timePart ?? datePart);
  if (timePart === undefined && time) return time;
  const date = parseNumeric(datePart, rules, today) ?? parseNamed(datePart, today);
  if (!date || timePart === undefined) return date;
  return time && { serial: date.serial + time.serial, format: "m/d/yyyy h:mm" };
}

function parseTime(text: string): TypedDate | undefined {
  const [, hours, minutes, seconds] = TIME.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const serial = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { serial, format: seconds === undefined ? "h:mm" : "h:mm:ss" };
}

function parseNumeric(text: string, rules: LocaleRules, today: Date): TypedDate | undefined {
  const [, a, b, c] = DATE.exec(text) ?? [];
  if (a === undefined || b === undefined) return undefined;
  if (c !== undefined) {
    if (a.length === 4) return dated(Number(a), Number(b), Number(c), "m/d/yyyy");
    const [day, month] = rules.dateOrder === "dmy" ? [a, b] : [b, a];
    return dated(year(c), Number(month), Number(day), "m/d/yyyy");
  }
  const [day, month] = rules.dateOrder === "dmy" ? [a, b] : [b, a];
  return dated(today.getFullYear(), Number(month), Number(day), "d-mmm") ?? dated(year(b), Number(a), 1, "mmm-yy");
}

function parseNamed(text: string, today: Date): TypedDate | undefined {
  const [, day, name, written] = NAMED.exec(text) ?? [];
  if (name === undefined) return undefined;
  const lower = name.toLowerCase();
  const month = [MONTHS, ENGLISH_MONTHS].map((names) => names.findIndex((start) => lower.startsWith(start)) + 1);
  const number = Math.max(...month);
  if (number === 0 || !isMonthWord(lower)) return undefined;
  if (day === undefined && written === undefined) return undefined;
  if (day === undefined) return dated(year(written ?? ""), number, 1, "mmm-yy");
  if (written === undefined) return dated(today.getFullYear(), number, Number(day), "d-mmm");
  return dated(year(written), number, Number(day), "d-mmm-yy");
}

/** «мая» and «март», not «маска» or «мартен». */
const MONTH_WORD =
  /^(янв(аря|арь)?|фев(раля|раль)?|марта?|мар|апр(еля|ель)?|ма[йя]|июн[ья]?|июл[ья]?|авг(уста?)?|сен(тября|тябрь)?|окт(ября|ябрь)?|ноя(бря|брь)?|дек(абря|абрь)?)$/u;
const ENGLISH_MONTH_WORD =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(tember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;

function isMonthWord(word: string): boolean {
  return MONTH_WORD.test(word) || ENGLISH_MONTH_WORD.test(word);
}

/** Two digits are 1930–2029, as Excel reads them. */
function year(text: string): number {
  const number = Number(text);
  return text.length <= 2 ? number + (number < 30 ? 2000 : 1900) : number;
}

function dated(fullYear: number, month: number, day: number, format: string): TypedDate | undefined {
  if (fullYear < 1900 || fullYear > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  const time = Date.UTC(fullYear, month - 1, day);
  if (new Date(time).getUTCDate() !== day) return undefined; // 31 February
  const serial = Math.round((time - EPOCH) / DAY);
  // Excel has a 29 February 1900, so that earlier days count one less.
  return { serial: serial < 61 ? serial - 1 : serial, format };
}
