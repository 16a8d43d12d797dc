import { type CalendarYear, type CountryCalendar, countryCalendars } from "../editions/calendars";
import { fromSerial, isoDate, type CalendarDate } from "./dates";

const SATURDAY = 0;
const SUNDAY = 1;

/** Excel's day 7 was a Saturday. */
export const isWeekend = (serial: number): boolean => serial % 7 === SATURDAY || serial % 7 === SUNDAY;

/** One year of a country. */
class WorkYear {
  private readonly worked: ReadonlySet<string>;
  private readonly off: ReadonlyMap<string, string>;

  constructor(
    { holidays }: CountryCalendar,
    readonly data: CalendarYear,
  ) {
    const all = [...holidays, ...(data.holidays ?? [])].map(
      ({ day, title }) => [`${data.year}-${day}`, title] as const,
    );
    const festive = new Set<string>(all.map(([day]) => day));
    this.worked = new Set(data.transfers.map(({ from }) => from).filter((from) => !festive.has(from)));
    this.off = new Map<string, string>([
      ...data.transfers.map(({ to }) => [to, "Перенесённый выходной"] as const),
      ...all,
    ]);
  }

  isWorking(iso: string, serial: number): boolean {
    return !this.off.has(iso) && (!isWeekend(serial) || this.worked.has(iso));
  }

  /** Why a day is not an ordinary one: the holiday's name, a day off moved here, a working weekend. */
  remark(iso: string): string | undefined {
    return this.off.get(iso) ?? (this.worked.has(iso) ? "Рабочий день" : undefined);
  }
}

/** The working days of a country: weekends, holidays, days moved by its government. */
export class WorkCalendar {
  private readonly byYear: ReadonlyMap<number, WorkYear>;

  constructor(readonly country: CountryCalendar) {
    this.byYear = new Map(country.years.map((data) => [data.year, new WorkYear(country, data)]));
  }

  /** `undefined` for a year without data. */
  isWorking(serial: number): boolean | undefined {
    const date = fromSerial(serial);
    return this.byYear.get(date.year)?.isWorking(isoDate(date), serial);
  }

  remark(date: CalendarDate): string | undefined {
    return this.byYear.get(date.year)?.remark(isoDate(date));
  }

  year(year: number): CalendarYear | undefined {
    return this.byYear.get(year)?.data;
  }

  /** First and last year with data. */
  get years(): readonly number[] {
    return [...this.byYear.keys()];
  }
}

const calendars = new Map(countryCalendars.map((country) => [country.country, new WorkCalendar(country)]));

/** The calendar of a country, by its code; `undefined` for a country without one. */
export const workCalendar = (country: string): WorkCalendar | undefined => calendars.get(country);
