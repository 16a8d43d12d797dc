import type { TermRule } from "../editions/format";
import { termSource } from "./citation";
import { type Holidays, LAST_SERIAL, readDate, readHolidays } from "./dateArgument";
import { addMonths, fromSerial, lastOfMonth, russianDate, toSerial } from "./dates";
import type { EditionSet } from "./editionSelection";
import { isFailure, notAvailable, type Outcome, valueFailure } from "./failure";
import { findTerm, type Term } from "./termCatalogue";
import { isWeekend, workCalendar, type WorkCalendar } from "./workCalendar";

export interface DeadlineQuery {
  readonly rule: unknown;
  readonly start?: unknown;
  readonly holidays?: unknown;
}

/** A term counted from a date. */
export interface Deadline {
  readonly term: Term;
  readonly start: number;
  /** The last day of the term, as an Excel serial. */
  readonly due: number;
  /** Days off that working days stepped over. */
  readonly skipped: number;
  /** Years whose calendars were asked. */
  readonly years: readonly number[];
  readonly calendar?: WorkCalendar;
}

/** When a term ends. A term counted from an event begins on the next day; working days skip weekends and days off. */
export function deadline(set: EditionSet, query: DeadlineQuery): Outcome<Deadline> {
  const term = findTerm(set, query.rule);
  if (isFailure(term)) return term;
  const start = readDate(query.start, "start");
  if (isFailure(start)) return start;
  const holidays = readHolidays(query.holidays);
  if (isFailure(holidays)) return holidays;
  return start === undefined ? valueFailure("missingStart", { argument: "start" }) : countTerm(term, start, holidays);
}

/** The end of a term that is known already; for lists of all terms. */
export function countTerm(term: Term, start: number, holidays?: Holidays): Outcome<Deadline> {
  const { row, edition } = term;
  const source = termSource(edition, row);
  if (!row.rule) return notAvailable("undatedTerm", { code: row.code, title: row.undated, source });
  const days = new WorkDays(workCalendar(edition.country), holidays);
  const due = endOf(row.rule, start, days);
  if (due === undefined) {
    const country = days.calendar?.country.title.ru ?? edition.country;
    return notAvailable("noCalendar", {
      given: String(days.missing),
      title: country,
      known: days.calendar?.years.map(String),
    });
  }
  if (due > LAST_SERIAL || due < 1)
    return valueFailure("dateTooFar", { code: row.code, date: russianDate(fromSerial(start)) });
  return { term, start, due, skipped: days.skipped, years: days.asked, calendar: days.calendar };
}

/** Steps over days, noting what was skipped and which years were asked. */
class WorkDays {
  skipped = 0;
  /** The year that has no data. */
  missing: number | undefined;
  private readonly years = new Set<number>();

  constructor(
    readonly calendar: WorkCalendar | undefined,
    private readonly holidays: Holidays | undefined,
  ) {}

  get asked(): readonly number[] {
    return [...this.years];
  }

  /** The `count`-th working day after `from`, or before it where `step` is -1; `undefined` where a year has no data. */
  count(from: number, count: number, step: 1 | -1): number | undefined {
    let day = from;
    for (let left = count; left > 0;) {
      day += step;
      const working = day > 0 && day <= LAST_SERIAL ? this.isWorking(day) : true;
      if (working === undefined) return undefined;
      if (working) left -= 1;
      else this.skipped += 1;
    }
    return day;
  }

  /** The user's days are off whatever the calendar says; a year without data is weekends and the user's days, if any. */
  private isWorking(day: number): boolean | undefined {
    if (this.holidays?.has(day)) return false;
    const { year } = fromSerial(day);
    const working = this.calendar?.isWorking(day);
    if (working !== undefined) {
      this.years.add(year);
      return working;
    }
    if (this.holidays) return !isWeekend(day);
    this.missing = year;
    return undefined;
  }
}

function endOf({ count, amount, unit }: TermRule, start: number, days: WorkDays): number | undefined {
  const day = Math.floor(start);
  const { year, month } = fromSerial(day);
  switch (count) {
    case "ofMonth":
      return days.count(toSerial(year, month, 0), amount, 1);
    case "ofYear":
      return days.count(toSerial(year, 1, 0), amount, 1);
    case "afterQuarter":
      return toSerial(year, 3 * Math.ceil(month / 3) + 1, amount);
    case "nextMonth":
      return lastOfMonth(year, month + amount);
    case "before":
      return moved(day, -amount, unit, days);
    case "after":
      return unit === "час" ? start + amount / 24 : moved(day, amount, unit, days);
  }
}

function moved(day: number, amount: number, unit: TermRule["unit"], days: WorkDays): number | undefined {
  if (unit === "месяц") return addMonths(day, amount);
  return unit === "рабочий день" ? days.count(day, Math.abs(amount), amount < 0 ? -1 : 1) : day + amount;
}
