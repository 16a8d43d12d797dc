import type { CouncilEdition } from "../../editions/council";
import { parseMonth } from "./months";
import type { CouncilPlan, Executor } from "./model";

/** The executors that an edition names. */
export const executorsOf = (edition: CouncilEdition): readonly Executor[] =>
  edition.executors.map(({ printed, ...executor }) => ({ ...executor, title: printed }));

/** The plan of an edition, as the secretary starts with it. */
export function planOfEdition(edition: CouncilEdition): CouncilPlan {
  const executors = new Map(executorsOf(edition).map((executor) => [executor.id, executor]));
  const { heading, position, name, date } = edition.approval;
  return {
    details: {
      year: edition.year,
      council: edition.council,
      approval: { heading, position, name, date },
      titleLines: edition.titleLines,
    },
    meetings: edition.meetings.map(({ number, month, rows }) => ({
      number,
      month: parseMonth(month),
      items: rows
        .flatMap(({ items }) => items)
        .map((item) => ({ ...item, executors: item.executors.map((id) => executors.get(id)!) })),
    })),
  };
}
