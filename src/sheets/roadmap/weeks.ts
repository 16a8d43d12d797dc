import { fromSerial, isoDate, russianDate } from "../../rules/dates";

/** A week of a period by its Monday and Sunday, Excel serials. */
export interface Week {
  readonly from: number;
  readonly to: number;
}

/** A year of weeks: more columns no page shows. */
export const MOST_WEEKS = 53;

/** The calendar weeks that a period touches, at most a year of them. */
export function weeksOf(from: number, to: number): Week[] {
  const monday = from - ((from + 5) % 7);
  const count = Math.min(MOST_WEEKS, Math.max(1, Math.floor((to - monday) / 7) + 1));
  return Array.from({ length: count }, (_, index) => ({ from: monday + index * 7, to: monday + index * 7 + 6 }));
}

/** «13.01–19.01.2025»: with the year, so that a week of another year is another week. */
export const weekTitle = ({ from, to }: Week): string => `${dayText(from)}–${fullDayText(to)}`;

export const dayText = (serial: number): string => russianDate(fromSerial(serial)).slice(0, 5);
export const fullDayText = (serial: number): string => russianDate(fromSerial(serial));
export const isoOf = (serial: number): string => isoDate(fromSerial(serial));
