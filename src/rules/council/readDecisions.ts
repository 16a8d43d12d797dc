import { cellNumber, cellText, isErrorText } from "./cells";
import { parseDate } from "./dates";
import {
  DECISION_COLUMN_TITLES,
  DECISION_COLUMNS,
  type Decision,
  type DecisionColumn,
  decisionColumns,
} from "./decisions";
import type { CouncilPlan } from "./model";
import { monthTitle, parseMonth } from "./months";

export type DecisionProblemId =
  | "decisionColumnMissing"
  | "decisionCellError"
  | "decisionMeetingUnknown"
  | "decisionItemUnknown"
  | "decisionTextMissing"
  | "decisionResponsibleMissing"
  | "decisionDueMissing"
  | "decisionDateUnknown";

export interface DecisionProblem {
  readonly id: DecisionProblemId;
  readonly field: DecisionColumn;
  readonly row: number;
  /** `null` where the table lacks the column. */
  readonly column: number | null;
  readonly params: { readonly given?: string; readonly meeting?: string; readonly item?: string };
}

export interface DecisionReading {
  readonly decisions: readonly Decision[];
  readonly problems: readonly DecisionProblem[];
}

/** The table «Решения_совета»: `values` are all its cells, the header first. A row without a decision is still to be filled. */
export function readDecisions(values: readonly (readonly unknown[])[], plan: CouncilPlan): DecisionReading {
  const columns = decisionColumns(values[0] ?? []);
  const columnOf = (field: DecisionColumn): number | null => columns[field];
  const problems: DecisionProblem[] = [];
  const report = (id: DecisionProblemId, field: DecisionColumn, row: number, params: DecisionProblem["params"] = {}) =>
    problems.push({ id, field, row, column: columnOf(field), params });
  for (const field of DECISION_COLUMNS) {
    if (columnOf(field) === null) report("decisionColumnMissing", field, 0, { given: DECISION_COLUMN_TITLES[field] });
  }
  const decisions: Decision[] = [];
  values.forEach((cells, row) => {
    if (row === 0 || cells.every((cell) => cellText(cell) === "")) return;
    const raw = (field: DecisionColumn): unknown => cells[columnOf(field) ?? -1];
    const text = (field: DecisionColumn): string => {
      const given = cellText(raw(field));
      if (!isErrorText(given)) return given;
      report("decisionCellError", field, row, { given });
      return "";
    };
    const date = (field: "due" | "done"): string | null => {
      const given = text(field);
      const read = given === "" ? undefined : parseDate(given);
      if (given !== "" && read === undefined) report("decisionDateUnknown", field, row, { given });
      return read ?? null;
    };
    const read: Decision = {
      meeting: cellNumber(text("meeting")) ?? null,
      month: parseMonth(raw("month")),
      item: cellNumber(text("item")) ?? null,
      text: text("text"),
      responsible: text("responsible"),
      due: date("due"),
      done: date("done"),
      note: text("note"),
      row,
    };
    const unread = DECISION_COLUMNS.flatMap((field) => {
      const given = cellText(raw(field));
      return given !== "" && (read[field] === null || read[field] === "") ? [[field, given] as const] : [];
    });
    const decision = unread.length > 0 ? { ...read, unread: Object.fromEntries(unread) } : read;
    decisions.push(decision);
    checkDecision(decision, plan, row, report);
  });
  return { decisions, problems };
}

function checkDecision(
  { meeting: number, month, item, text, responsible, due, done }: Decision,
  plan: CouncilPlan,
  row: number,
  report: (id: DecisionProblemId, field: DecisionColumn, row: number, params?: DecisionProblem["params"]) => void,
): void {
  const meeting = plan.meetings.find((one) => (number === null ? one.month === month : one.number === number));
  const params = { meeting: `${number ?? monthTitle(month)}`, item: `${item ?? ""}` };
  if (!meeting) report("decisionMeetingUnknown", "meeting", row, params);
  else if (item !== null && !meeting.items.some((one) => one.number === item)) {
    report("decisionItemUnknown", "item", row, params);
  }
  if (text === "") {
    if (due !== null || done !== null) report("decisionTextMissing", "text", row);
    return;
  }
  if (responsible === "") report("decisionResponsibleMissing", "responsible", row);
  if (due === null && done === null) report("decisionDueMissing", "due", row);
}
