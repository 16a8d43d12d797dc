import { parseDate } from "../council/dates";
import { isBlank } from "../fold";

/** Table of the days off that the user keeps; its first column holds the dates. */
export const HOLIDAYS_TABLE_NAME = "Праздники_КЗ";

/** ISO days off besides Saturdays and Sundays, out of the cells of the table, header first. Other cells are left aside. */
export const readHolidays = (values: readonly (readonly unknown[])[]): readonly string[] =>
  values.slice(1).flatMap(([cell]) => (isBlank(cell) ? [] : (parseDate(cell) ?? [])));

const MS_PER_DAY = 86_400_000;
const SUNDAY = 0;
const SATURDAY = 6;

/** The day that is so many working days after another; the count starts on the next day. */
export function workingDaysAfter(start: string, days: number, holidays: readonly string[]): string {
  const off = new Set(holidays);
  let date = new Date(`${start}T00:00:00Z`);
  let left = days;
  while (left > 0) {
    date = new Date(date.getTime() + MS_PER_DAY);
    const weekday = date.getUTCDay();
    if (weekday !== SUNDAY && weekday !== SATURDAY && !off.has(date.toISOString().slice(0, 10))) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}
