import type { Edition, SanctionRow } from "../../editions/format";
import type { Failure } from "../failure";
import type { ControlGroup } from "./control";
import type { Period } from "./period";

/** What a sanction consists of, in the order of the result columns. */
export const PARTS = ["reduction", "fine", "refund", "reimbursement"] as const;
export type Part = (typeof PARTS)[number];

/** What of a table's results is not told apart: its total where there are no parts, or where they do not add up to it. */
export const AMOUNTS = [...PARTS, "unallocated", "total"] as const;
export type AmountName = (typeof AMOUNTS)[number];

/** Whole kopecks. The total is always the sum of the others. */
export type DefectAmounts = Readonly<Record<AmountName, number>>;

/** A violation of the list of an edition. */
export interface Violation {
  readonly edition: Edition;
  readonly row: SanctionRow;
  /** Place in the list: the order of the document. */
  readonly at: number;
}

export type ProblemId =
  /** The code is not understood, or is no violation: `failure` says why. */
  | "code"
  /** No edition is in force at the date. */
  | "edition"
  /** There is no result in the table and the rule gives none. */
  | "rule"
  | "differs"
  | "amountMissing"
  | "amountUnreadable"
  | "amountNegative"
  | "amountFraction"
  | "partsDiffer"
  | "controlMissing"
  | "controlUnknown"
  | "noLine"
  | "organisationMissing"
  | "periodMissing"
  | "caseMissing";

export interface DefectProblem {
  readonly id: ProblemId;
  readonly failure?: Failure;
  /** What stands in the cell. */
  readonly given?: string;
  /** Kopecks: of the table, and by the rule. */
  readonly amounts?: readonly [table: number, rule: number];
  /** Table of form № ПГ that the user has chosen. */
  readonly table?: string;
}

/** The row's control is known to be of a group; of one table of form № ПГ where the user says so. */
export interface Control {
  readonly group: ControlGroup;
  readonly table?: string;
}

/** One row of the source table as understood. */
export interface Defect {
  /** From the first row below the header, from zero. */
  readonly row: number;
  readonly violation: Violation | undefined;
  /** As the list has it; as it is written where the list has none. */
  readonly code: string;
  readonly organisation: string;
  readonly control: Control | undefined;
  readonly controlGiven: string;
  readonly period: Period | undefined;
  readonly caseId: string;
  readonly amounts: DefectAmounts;
  /** Kopecks by the rule; `undefined` where the rule gives none. */
  readonly byRule: number | undefined;
  readonly reportLines: readonly string[];
  readonly problems: readonly DefectProblem[];
}
