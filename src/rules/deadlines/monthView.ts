import type { Edition } from "../../editions/format";
import type { Holidays } from "../dateArgument";
import { fromSerial, lastOfMonth, toSerial } from "../dates";
import { isWeekend, workCalendar } from "../workCalendar";
import { byDate, countedTerms } from "./termList";

export interface MonthDay {
  readonly day: number;
  readonly off: boolean;
  /** A holiday's name, a day off moved here, a worked weekend. */
  readonly remark?: string;
  /** What is due on the day. */
  readonly due: readonly string[];
}

/** Weeks from Monday to Sunday; `undefined` outside of the month. */
export type MonthWeeks = readonly (readonly (MonthDay | undefined)[])[];

/** A month with what a regulation that counts by months makes due in it: annex 15's registers. */
export function monthView(edition: Edition, year: number, month: number, holidays?: Holidays): MonthWeeks {
  const first = toSerial(year, month, 1);
  const last = lastOfMonth(year, month);
  // What came late in the month before is due by the end of this one.
  const due = byDate([...countedTerms(edition, first, holidays), ...countedTerms(edition, first - 1, holidays)]).filter(
    ({ row }) => row.rule?.count === "ofMonth" || row.rule?.count === "nextMonth",
  );
  const calendar = workCalendar(edition.country);
  const dayAt = (serial: number): MonthDay => {
    const date = fromSerial(serial);
    return {
      day: date.day,
      off: holidays?.has(serial) || !(calendar?.isWorking(serial) ?? !isWeekend(serial)),
      remark: calendar?.remark(date),
      due: due.filter((term) => term.due === serial).map(({ row }) => `${row.responsible ?? ""}: ${row.title}`),
    };
  };
  // Excel's day 2 was a Monday.
  const monday = first - ((first + 5) % 7);
  const weeks = Math.ceil((last - monday + 1) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_unused, weekday) => {
      const serial = monday + week * 7 + weekday;
      return serial < first || serial > last ? undefined : dayAt(serial);
    }),
  );
}
