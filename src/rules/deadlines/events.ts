import { termText } from "../termText";
import type { CalendarEvent } from "./ics";
import { byDate, type CountedTerm } from "./termList";

/** Terms as days of a calendar, the nearest first. */
export const termEvents = (terms: readonly CountedTerm[]): CalendarEvent[] =>
  byDate(terms).map(({ row, due, source }) => ({
    id: `${row.code}-${due}`,
    day: due,
    summary: `${row.code} ${row.title}`,
    description: [row.responsible, `Считается от: ${row.trigger}. Срок: ${termText(row)}.`, row.printed, source]
      .filter(Boolean)
      .join("\n"),
  }));
