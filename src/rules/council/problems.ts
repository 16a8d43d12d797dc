import type { PlanColumn } from "./planColumns";

export type ProblemId =
  | "columnMissing"
  | "cellError"
  | "meetingMissing"
  | "meetingInvalid"
  | "monthMissing"
  | "monthUnknown"
  | "monthConflict"
  | "monthRepeated"
  | "monthOrder"
  | "itemMissing"
  | "itemInvalid"
  | "itemDuplicate"
  | "itemGap"
  | "topicMissing"
  | "executorMissing"
  | "executorUnknown"
  | "executorRepeated"
  | "periodNotInTopic"
  | "documentNotInTopic";

export interface ProblemParams {
  /** What stands in the cell. */
  readonly given?: string;
  readonly suggested?: string;
  readonly meeting?: string;
  readonly item?: string;
  /** Names of months, listed, or the row of the table that has the number already. */
  readonly others?: string;
}

/** Something to put right in the table, and where: counted from 0 in the table, whose row 0 is the header. */
export interface Problem {
  readonly id: ProblemId;
  /** An `error` spoils a printed sheet, a `warning` wants a look. */
  readonly severity: "error" | "warning";
  readonly field: PlanColumn;
  readonly row: number;
  /** `null` where the table lacks the column. */
  readonly column: number | null;
  readonly params: ProblemParams;
}

const WARNINGS: ReadonlySet<ProblemId> = new Set([
  "monthRepeated",
  "monthOrder",
  "itemGap",
  "executorUnknown",
  "executorRepeated",
  "periodNotInTopic",
  "documentNotInTopic",
]);

export const severityOf = (id: ProblemId): Problem["severity"] => (WARNINGS.has(id) ? "warning" : "error");

export type Report = (id: ProblemId, field: PlanColumn, row: number, params?: ProblemParams) => void;
