/** Day, month and year of an Excel date serial (system 1900). */
export interface CalendarDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const MS_PER_DAY = 86_400_000;
/** 1 January 1970 as an Excel serial. */
const UNIX_EPOCH_SERIAL = 25_569;

const pad = (value: number): string => String(value).padStart(2, "0");

export function fromSerial(serial: number): CalendarDate {
  const date = new Date((serial - UNIX_EPOCH_SERIAL) * MS_PER_DAY);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

/** `31.05.2013` */
export const russianDate = ({ day, month, year }: CalendarDate): string => `${pad(day)}.${pad(month)}.${year}`;

/** `2013-05-31` */
export const isoDate = ({ day, month, year }: CalendarDate): string => `${year}-${pad(month)}-${pad(day)}`;

/** `2013-05-31` → `31.05.2013` */
export const isoToRussian = (iso: string): string => iso.split("-").reverse().join(".");

/** Reads `31.05.2013` and `2013-05-31`; undefined when it is neither or no such day exists. */
export function parseDate(text: string): CalendarDate | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (!match) return undefined;
  const [first, month, last] = match.slice(1).map(Number) as [number, number, number];
  const [day, year] = first > 31 ? [last, first] : [first, last];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? { day, month, year } : undefined;
}

/** The Excel serial of a day; out-of-range months and days run over, as `Date` has it. */
export const toSerial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MS_PER_DAY + UNIX_EPOCH_SERIAL;

/** The Excel serial of an ISO date. */
export const serialOfIso = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY + UNIX_EPOCH_SERIAL;

/** The last day of a month. */
export const lastOfMonth = (year: number, month: number): number => toSerial(year, month + 1, 0);

/** The same day so many months later, or the last one where that month is shorter: what EDATE answers. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = fromSerial(serial);
  return Math.min(toSerial(year, month + months, day), lastOfMonth(year, month + months));
}

/** `2014-01-01` → `2013-12-31` */
export const dayBefore = (iso: string): string => shiftedDay(iso, -1);

/** `2013-12-31` → `2014-01-01` */
export const dayAfter = (iso: string): string => shiftedDay(iso, 1);

const shiftedDay = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * MS_PER_DAY).toISOString().slice(0, 10);
