import { parseDate } from "../council/dates";
import { fromSerial, isoDate, toSerial } from "../dates";
import { deadline } from "../deadline";
import type { EditionSet } from "../editionSelection";
import { isFailure } from "../failure";
import { isBlank } from "../fold";
import { isWeekend, workCalendar } from "../workCalendar";

/** Table of the days off that the user keeps; its first column holds the dates. */
export const HOLIDAYS_TABLE_NAME = "Праздники_КЗ";

/** Table of all days off beside the control of conclusions; days that the user adds to it count too. */
export const CONTROL_HOLIDAYS_TABLE_NAME = "Нерабочие_дни_КЗ";

/** ISO days off that the user adds to the calendar, out of the cells of the table, header first. Other cells are left aside. */
export const readHolidays = (values: readonly (readonly unknown[])[]): readonly string[] =>
  values.slice(1).flatMap(([cell]) => (isBlank(cell) ? [] : (parseDate(cell) ?? [])));

/** The last day of a term of the document («КЗ.17»), as DEADLINE counts it; `undefined` where the calendar has no such year. */
export function dueDay(set: EditionSet, rule: string, start: string, holidays: readonly string[]): string | undefined {
  const due = deadline(set, { rule, start, holidays });
  return isFailure(due) ? undefined : isoDate(fromSerial(due.due));
}

/** Weekdays that the calendar of Kazakhstan has off, with the user's: what WORKDAY needs besides Saturdays and Sundays. */
export function daysOff(holidays: readonly string[]): readonly string[] {
  const calendar = workCalendar("KZ");
  const own = (calendar?.years ?? []).flatMap((year) => {
    const first = toSerial(year, 1, 1);
    return Array.from({ length: toSerial(year + 1, 1, 1) - first }, (_, day) => first + day)
      .filter((day) => !isWeekend(day) && calendar!.isWorking(day) === false)
      .map((day) => isoDate(fromSerial(day)));
  });
  return [...new Set([...own, ...holidays])].sort();
}
