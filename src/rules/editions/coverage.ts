import type { CatalogueId, Edition } from "../../editions/format";
import { dayAfter, dayBefore } from "../dates";
import { editionsOfCatalogue, type EditionSet, lastDay } from "../editionSelection";

/** Days from the first to the last, ISO; `to` absent where there is no last. */
export interface Days {
  readonly from: string;
  readonly to?: string;
}

/** When an edition is in force: `to` is where the next one of its region takes over, if it states no end itself. */
export interface EditionDays extends Days {
  readonly edition: Edition;
}

/** Days on which several editions are in force: a date alone does not say which is meant. */
export interface Overlap extends Days {
  readonly editions: readonly Edition[];
}

/** Which days the editions of a catalogue cover. */
export interface Coverage {
  readonly intervals: readonly EditionDays[];
  /** Days between the first and the last on which none is in force. */
  readonly gaps: readonly Required<Days>[];
  readonly overlaps: readonly Overlap[];
}

/** The days that the editions of a catalogue cover, leave open, and cover more than once. */
export function coverage(set: EditionSet, catalogue: CatalogueId): Coverage {
  const editions = editionsOfCatalogue(set, catalogue);
  const intervals = editions
    .map((edition): EditionDays => ({ edition, from: edition.inForce.from, to: lastDay(edition, editions) }))
    .sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0));
  const gaps: Required<Days>[] = [];
  const overlaps: Overlap[] = [];
  for (const { from, to, covering } of stretches(intervals)) {
    if (covering.length === 0 && to !== undefined) gaps.push({ from, to });
    if (covering.length > 1) overlaps.push({ from, to, editions: covering });
  }
  return { intervals, gaps, overlaps };
}

interface Stretch extends Days {
  readonly covering: readonly Edition[];
}

/** The time from the first day on, cut wherever an edition begins or ends. */
function stretches(intervals: readonly EditionDays[]): Stretch[] {
  const ends = intervals.flatMap(({ to }) => (to === undefined ? [] : [dayAfter(to)]));
  const cuts = [...new Set([...intervals.map(({ from }) => from), ...ends])].sort();
  return cuts.flatMap((from, index): Stretch[] => {
    const next = cuts[index + 1];
    const covering = intervals
      .filter((interval) => interval.from <= from && (interval.to ?? from) >= from)
      .map(({ edition }) => edition);
    if (next === undefined && covering.length === 0) return [];
    return [{ from, to: next && dayBefore(next), covering }];
  });
}
