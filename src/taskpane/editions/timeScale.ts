import type { Days } from "../../rules/editions/coverage";

const DAY = 86_400_000;
const YEAR = 366 * DAY;
/** Labels of years need so much room. */
const LABEL_WIDTH = 34;

export interface TimeScale {
  readonly at: (day: string) => number;
  /** Where a day ends; the end of the scale for a time without one. */
  readonly after: (day: string | undefined) => number;
  /** Years whose beginning is labelled. */
  readonly years: readonly number[];
}

/** A scale over all intervals, a year longer where one has no end. */
export function timeScale(intervals: readonly Days[], width: number): TimeScale {
  const first = Math.min(...intervals.map(({ from }) => Date.parse(from)));
  const ends = intervals.map(({ from, to }) => (to === undefined ? Date.parse(from) + YEAR : Date.parse(to) + DAY));
  const last = Math.max(...ends);
  const point = (time: number): number => ((time - first) / (last - first)) * width;
  const years: number[] = [];
  let free = 0;
  for (let year = new Date(first).getUTCFullYear() + 1; Date.UTC(year) < last; year += 1) {
    const at = point(Date.UTC(year));
    if (at < free || at > width - LABEL_WIDTH / 2) continue;
    years.push(year);
    free = at + LABEL_WIDTH;
  }
  return {
    at: (day) => point(Date.parse(day)),
    after: (day) => (day === undefined ? width : point(Date.parse(day) + DAY)),
    years,
  };
}
