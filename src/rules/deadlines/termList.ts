import type { Edition } from "../../editions/format";
import { termSource } from "../citation";
import type { Holidays } from "../dateArgument";
import { countTerm } from "../deadline";
import { type Failure, isFailure } from "../failure";
import { type Term, termsOf } from "../termCatalogue";
import { isWeekend, workCalendar } from "../workCalendar";

/** A term of a document counted from a date, or why it cannot be. */
export interface CountedTerm extends Term {
  readonly source: string;
  /** Excel serial of the last day. */
  readonly due?: number;
  readonly failure?: Failure;
  /** Years whose calendars of working days were asked. */
  readonly years?: readonly number[];
  /** The last day is no working one, and the document does not say that it moves. */
  readonly onDayOff?: true;
}

/** Every term of a document, in its order, as if its event were on one and the same day. */
export function countedTerms(edition: Edition, start: number, holidays?: Holidays): CountedTerm[] {
  return termsOf(edition).map((term) => {
    const source = termSource(edition, term.row);
    const counted = countTerm(term, start, holidays);
    if (isFailure(counted)) return { ...term, source, failure: counted };
    const due = Math.floor(counted.due);
    return {
      ...term,
      source,
      due,
      years: counted.years,
      ...(isDayOff(edition, due, holidays) ? { onDayOff: true } : {}),
    };
  });
}

function isDayOff(edition: Edition, day: number, holidays?: Holidays): boolean {
  if (holidays?.has(day)) return true;
  const working = workCalendar(edition.country)?.isWorking(day);
  return working === undefined ? isWeekend(day) : !working;
}

/** Terms that have a date, the nearest first; equal dates keep the order of the document. */
export const byDate = (terms: readonly CountedTerm[]): (CountedTerm & { readonly due: number })[] =>
  terms
    .filter((term): term is CountedTerm & { readonly due: number } => term.due !== undefined)
    .sort((a, b) => a.due - b.due);

/** The years whose working days some terms were counted by, the earliest first. */
export const calendarYears = (terms: readonly CountedTerm[]): readonly number[] =>
  [...new Set(terms.flatMap(({ years = [] }) => years))].sort((a, b) => a - b);
