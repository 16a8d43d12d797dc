import { type Deadline, deadline, type DeadlineQuery } from "../deadline";
import { fromSerial, isoToRussian, russianDate } from "../dates";
import type { EditionSet } from "../editionSelection";
import { isFailure } from "../failure";
import { targetStatus, type TargetStatusQuery } from "../target";
import { calendarNotes } from "../calendarNotes";
import { termRow, valueRow } from "./documentRow";
import { cellStep } from "./steps";
import { type DocumentRow, type Explained, NOTHING } from "./types";

/** TARGET.STATUS: the target, then the comparison by the editorial direction. */
export function explainTargetStatus(set: EditionSet, query: TargetStatusQuery): Explained {
  const comparison = targetStatus(set, query);
  if (isFailure(comparison)) return NOTHING;
  const { target, actual, better, status } = comparison;
  const row = valueRow(target);
  const reason = target.row.direction?.reason;
  return {
    rows: [{ ...row, notes: [...row.notes, ...(reason ? [reason] : [])] }],
    steps: [
      cellStep(target),
      { kind: "comparison", actual: actual.toFixed(), target: target.value, better, met: status === "достигнут" },
    ],
  };
}

/** DEADLINE: the term, and the acts that move days off in the years that it ran over. */
export function explainDeadline(set: EditionSet, query: DeadlineQuery): Explained {
  const counted = deadline(set, query);
  if (isFailure(counted)) return NOTHING;
  const { term, start, due, skipped } = counted;
  return {
    rows: [termRow(term), ...calendarRows(counted)],
    steps: [{ kind: "term", row: term.row, start: dateText(start), due: dateText(due), skipped }],
  };
}

const dateText = (serial: number): string => russianDate(fromSerial(serial));

function calendarRows({ calendar, years }: Deadline): DocumentRow[] {
  if (!calendar) return [];
  const { country } = calendar;
  return years.flatMap((year) => {
    const data = calendar.year(year);
    if (!data) return [];
    const moved = data.transfers.map(({ from, to }) => `${isoToRussian(from)} → ${isoToRussian(to)}`);
    return [
      {
        edition: `${country.title.ru}, ${year}`,
        source: data.source,
        title: "Календарь рабочих дней",
        printed: [{ heading: "Переносы:", text: moved.join(", ") }],
        notes: calendarNotes(data),
      },
    ];
  });
}
