import { cellNumber, cellText, isErrorText } from "./cells";
import { checkPlan, type PlanRow } from "./checkPlan";
import type { ExecutorDirectory } from "./executors";
import type { CouncilDetails, CouncilPlan, Meeting, PlanItem } from "./model";
import { parseMonth } from "./months";
import { findColumns, isRequired, PLAN_COLUMN_TITLES, PLAN_COLUMNS, type PlanColumn } from "./planColumns";
import { severityOf, type Problem, type Report } from "./problems";
import { readTopicProblems } from "./topicProblems";

export interface PlanReading {
  readonly plan: CouncilPlan;
  readonly problems: readonly Problem[];
}

/**
 * The plan that the table «План_совета» holds: `values` are all its cells, the header first. Whatever it finds it makes a plan
 * of, so that the printable sheets can follow; what is wrong is listed with the cells.
 */
export function readPlan(
  values: readonly (readonly unknown[])[],
  details: CouncilDetails,
  directory: ExecutorDirectory,
): PlanReading {
  const columns = findColumns(values[0] ?? []);
  const problems: Problem[] = [];
  const report: Report = (id, field, row, params = {}) =>
    problems.push({ id, severity: severityOf(id), field, row, column: columns[field], params });

  for (const column of PLAN_COLUMNS) {
    if (columns[column] !== null || !isRequired(column)) continue;
    report("columnMissing", column, 0, { given: PLAN_COLUMN_TITLES[column] });
  }
  const rows: PlanRow[] = [];
  values.forEach((cells, row) => {
    if (row === 0 || cells.every((cell) => cellText(cell) === "")) return;
    const value = (column: PlanColumn): unknown => (columns[column] === null ? "" : cells[columns[column]]);
    rows.push(readRow(value, row, (column) => columns[column] !== null, directory, report));
  });
  const meetings = groupRows(rows);
  checkPlan(rows, meetings, report);
  return {
    plan: { details, meetings },
    problems: problems.sort((a, b) => a.row - b.row || (a.column ?? -1) - (b.column ?? -1)),
  };
}

function readRow(
  value: (column: PlanColumn) => unknown,
  row: number,
  has: (column: PlanColumn) => boolean,
  directory: ExecutorDirectory,
  report: Report,
): PlanRow {
  const text = (column: PlanColumn): string => {
    const given = cellText(value(column));
    if (!isErrorText(given)) return given;
    report("cellError", column, row, { given });
    return "";
  };
  const number = (column: "meeting" | "item"): number | null => {
    const given = text(column);
    const read = cellNumber(given);
    if (given === "" && has(column)) report(`${column}Missing`, column, row);
    else if (read === undefined && has(column)) report(`${column}Invalid`, column, row, { given });
    return read ?? null;
  };
  const meeting = number("meeting");
  const monthGiven = text("month");
  const month = parseMonth(typeof value("month") === "number" ? value("month") : monthGiven);
  if (monthGiven === "" && has("month")) report("monthMissing", "month", row);
  else if (month === null && has("month")) report("monthUnknown", "month", row, { given: monthGiven });

  const itemNumber = number("item");
  const topic = text("topic");
  if (topic === "" && has("topic")) report("topicMissing", "topic", row);
  readTopicProblems(topic, text("period"), text("documents"), row, report);

  const reading = directory.read(text("executors"));
  if (reading.executors.length === 0 && has("executors")) report("executorMissing", "executors", row);
  for (const unknown of reading.unknown) report("executorUnknown", "executors", row, unknown);
  for (const given of reading.repeated) report("executorRepeated", "executors", row, { given });
  return { row, meeting, month, item: { number: itemNumber, topic, executors: reading.executors, row } };
}

/** Rows of one number are one meeting; a row without a number goes by its month, and without both to the row above. */
function groupRows(rows: readonly PlanRow[]): readonly Meeting[] {
  const meetings: { number: number | null; month: number | null; items: PlanItem[] }[] = [];
  const byNumber = new Map<number, (typeof meetings)[number]>();
  const byMonth = new Map<number, (typeof meetings)[number]>();
  let above: (typeof meetings)[number] | undefined;
  for (const { meeting: number, month, item } of rows) {
    const known = number !== null ? byNumber.get(number) : month !== null ? byMonth.get(month) : above;
    const meeting = known ?? { number, month, items: [] };
    if (!known) meetings.push(meeting);
    meeting.month ??= month;
    meeting.items.push(item);
    if (meeting.number !== null) byNumber.set(meeting.number, meeting);
    if (meeting.month !== null && !byMonth.has(meeting.month)) byMonth.set(meeting.month, meeting);
    above = meeting;
  }
  const last = Number.MAX_SAFE_INTEGER;
  return meetings
    .sort((a, b) => (a.number ?? last) - (b.number ?? last))
    .map((meeting) => ({
      ...meeting,
      items: [...meeting.items].sort((a, b) => (a.number ?? last) - (b.number ?? last)),
    }));
}
