import { useMemo, useState } from "react";
import type { Edition } from "../../editions/format";
import { readRangeValues } from "../../excel/rangeValues";
import { useEditions } from "../useEditions";
import { type Holidays, readHolidays } from "../../rules/dateArgument";
import { toSerial } from "../../rules/dates";
import { type CountedTerm, countedTerms } from "../../rules/deadlines/termList";
import { isFailure } from "../../rules/failure";
import { parseReference } from "../../rules/referenceCall";
import { useStatus } from "../status/StatusProvider";
import { useDeadlinesTexts } from "./texts";

/** Days off of the user's own: as typed, and as read from the workbook. */
export interface OwnHolidays {
  readonly text: string;
  readonly reference?: string;
  readonly days?: Holidays;
  readonly problem?: string;
}

export interface Deadlines {
  readonly editions: readonly Edition[];
  readonly edition: Edition;
  /** ISO date. */
  readonly start: string;
  readonly startSerial: number;
  readonly holidays: OwnHolidays;
  readonly terms: readonly CountedTerm[];
  chooseEdition(id: string): void;
  chooseStart(iso: string): void;
  typeHolidays(text: string): void;
  readOwnHolidays(): Promise<void>;
}

const today = (): string => new Date().toLocaleDateString("sv-SE");

const serialOf = (iso: string): number => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return toSerial(year, month, day);
};

/** Which document's terms are counted, and from when. */
export function useDeadlines(): Deadlines {
  const texts = useDeadlinesTexts();
  const { attempt } = useStatus();
  const editions = useEditions().editions.filter(({ tables }) => tables.some(({ kind }) => kind === "terms"));
  const [id, chooseEdition] = useState(editions[0]!.id);
  const [start, setStart] = useState(today);
  const [holidays, setHolidays] = useState<OwnHolidays>({ text: "" });
  const edition = editions.find((candidate) => candidate.id === id) ?? editions[0]!;
  const startSerial = serialOf(start);
  const terms = useMemo(() => countedTerms(edition, startSerial, holidays.days), [edition, startSerial, holidays.days]);

  const readOwnHolidays = () =>
    attempt(async () => {
      const { text } = holidays;
      if (text.trim() === "") return setHolidays({ text });
      const reference = parseReference(text);
      if (!reference) return setHolidays({ text, problem: texts.wrongRange });
      const range = await readRangeValues(reference.address);
      const days = readHolidays(range.values);
      if (isFailure(days)) return setHolidays({ text, problem: texts.unreadable });
      setHolidays({ text, reference: range.reference, days });
    });
  return {
    editions,
    edition,
    start,
    startSerial,
    holidays,
    terms,
    chooseEdition,
    // An emptied field keeps the date that was there.
    chooseStart: (iso) => iso && setStart(iso),
    typeHolidays: (text) => setHolidays({ text }),
    readOwnHolidays,
  };
}
