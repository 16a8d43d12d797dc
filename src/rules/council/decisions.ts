import { foldWord } from "../fold";
import { cellText } from "./cells";
import type { CouncilPlan, Meeting } from "./model";

/** A decision of a meeting on one of its items: a row of the table «Решения_совета». */
export interface Decision {
  readonly meeting: number | null;
  readonly month: number | null;
  readonly item: number | null;
  readonly text: string;
  /** Who answers for it, one body per line. */
  readonly responsible: string;
  /** ISO date. */
  readonly due: string | null;
  /** ISO date. */
  readonly done: string | null;
  readonly note: string;
  /** What stands in cells that could not be understood, as typed: it goes into the next table as it is. */
  readonly unread?: Readonly<Partial<Record<DecisionColumn, string>>>;
  /** Row of the user's table, the header being row 0. */
  readonly row?: number;
}

export const DECISION_COLUMNS = ["meeting", "month", "item", "text", "responsible", "due", "done", "note"] as const;
export type DecisionColumn = (typeof DECISION_COLUMNS)[number];

export const DECISION_COLUMN_TITLES: Readonly<Record<DecisionColumn, string>> = {
  meeting: "№",
  month: "Месяц",
  item: "Пункт",
  text: "Решение",
  responsible: "Ответственный",
  due: "Срок",
  done: "Исполнено",
  note: "Примечание",
};

/** Where each column stands in the user's table, or `null` where it lacks it. */
export function decisionColumns(header: readonly unknown[]): Readonly<Record<DecisionColumn, number | null>> {
  const titles = header.map((title) => foldWord(cellText(title)));
  const place = (column: DecisionColumn): number | null => {
    const index = titles.indexOf(foldWord(DECISION_COLUMN_TITLES[column]));
    return index < 0 ? null : index;
  };
  return Object.fromEntries(DECISION_COLUMNS.map((column) => [column, place(column)])) as Record<
    DecisionColumn,
    number | null
  >;
}

/** A row for every item of the plan, its executors responsible: what a secretary starts the list with. */
export const decisionsOfPlan = (plan: CouncilPlan): readonly Decision[] =>
  plan.meetings.flatMap((meeting) =>
    meeting.items.map((item) => ({
      meeting: meeting.number,
      month: meeting.month,
      item: item.number,
      text: "",
      responsible: item.executors.map(({ title }) => title).join("\n"),
      due: null,
      done: null,
      note: "",
    })),
  );

/** Rows for the items of the plan that the list does not have yet. */
export function missingDecisions(plan: CouncilPlan, decisions: readonly Decision[]): readonly Decision[] {
  const place = ({ meeting, month, item }: Decision): string => `${meeting ?? `m${month}`}/${item}`;
  const known = new Set(decisions.map(place));
  return decisionsOfPlan(plan).filter((decision) => !known.has(place(decision)));
}

/** The decisions of one meeting, in the order of its items; one that names no item stands last. */
export const decisionsOf = (meeting: Meeting, decisions: readonly Decision[]): readonly Decision[] =>
  decisions
    .filter(({ meeting: number, month }) =>
      number === null || meeting.number === null ? month === meeting.month : number === meeting.number,
    )
    .sort((a, b) => (a.item ?? Infinity) - (b.item ?? Infinity) || 0);

/** Not done, and its day is past: both dates are ISO. */
export const isOverdue = ({ text, due, done }: Decision, today: string): boolean =>
  text !== "" && due !== null && done === null && due < today;
