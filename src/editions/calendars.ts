import kazakhstan from "./calendars/kazakhstan.json";
import russia from "./calendars/russia.json";
import type { LocalizedText } from "./format";

/** `calendars/*.json`: the working days of a country, year by year. */
export interface CountryCalendar {
  readonly format: 1;
  readonly id: string;
  readonly country: string;
  readonly title: LocalizedText;
  /** Every year's; a day off even on a weekend. */
  readonly holidays: readonly Holiday[];
  readonly holidaySource: string;
  readonly years: readonly CalendarYear[];
}

export interface Holiday {
  /** `MM-DD` */
  readonly day: string;
  readonly title: string;
}

export interface CalendarYear {
  readonly year: number;
  /** The act that moves the days off. */
  readonly source: string;
  /** Whether the act itself was read at `url`, or what a newspaper says of it. */
  readonly readIn: "act" | "news";
  readonly url: string;
  readonly note?: string;
  /** Movable and abolished holidays: those of this year alone. */
  readonly holidays?: readonly Holiday[];
  readonly transfers: readonly Transfer[];
}

/** The day off of `from` is had on `to`; `from` is worked unless it is a holiday. ISO dates. */
export interface Transfer {
  readonly from: string;
  readonly to: string;
}

/** JSON is proved against the schema by the tests; here it only gets its type. */
export const countryCalendars: readonly CountryCalendar[] = [russia, kazakhstan] as readonly CountryCalendar[];
