import { useState } from "react";
import { modelPolyclinic2017 } from "../../editions/roadMap";
import { parseDate, toSerial } from "../../rules/dates";
import { weeksOf, type Week } from "../../sheets/roadmap";

export interface Period {
  /** ISO dates. */
  readonly from: string;
  readonly to: string;
  /** No weeks where the end is before the beginning. */
  readonly weeks: readonly Week[];
  /** The period is longer than its weeks. */
  readonly cut: boolean;
  chooseFrom(iso: string): void;
  chooseTo(iso: string): void;
}

const { year } = modelPolyclinic2017;

function serialOf(iso: string): number {
  const { year: own, month, day } = parseDate(iso)!;
  return toSerial(own, month, day);
}

/** The period that the weekly sheets cover; at first the document's own, up to its last survey. */
export function usePeriod(): Period {
  const [from, setFrom] = useState(`${year}-05-01`);
  const [to, setTo] = useState(`${year}-08-15`);
  const weeks = to < from ? [] : weeksOf(serialOf(from), serialOf(to));
  return {
    from,
    to,
    weeks,
    cut: weeks.length > 0 && weeks.at(-1)!.to < serialOf(to),
    // An emptied field keeps the date that was there.
    chooseFrom: (iso) => parseDate(iso) && setFrom(iso),
    chooseTo: (iso) => parseDate(iso) && setTo(iso),
  };
}
