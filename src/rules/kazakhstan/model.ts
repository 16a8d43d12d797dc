import type { ExactDecimal } from "../numbers";
import type { DefectProblem } from "./problems";

/** Units that annex 1 states penalties in. */
export const PENALTY_UNITS = ["КПН", "%", "ПН", "КТ"] as const;
export type PenaltyUnit = (typeof PENALTY_UNITS)[number];

/** Why a defect has no sum; none of them is a zero. */
export type NoAmount =
  /** The document leaves the cell incomplete (3.4, columns 8–13). */
  | "notStated"
  /** «-»: the code is not applied to this kind of care. */
  | "notApplied"
  /** Clause 23: the complaint has been withdrawn. */
  | "withdrawn"
  /** The penalty is known, what it is a multiple of is not. */
  | "baseMissing"
  /** The row does not say clearly what is meant. */
  | "unclear";

/** The penalty of one row by annex 1. */
export interface Penalty {
  /** As printed: 30 КПН, 100 %; absent where the row gives none. */
  readonly printed?: { readonly value: string; readonly unit: PenaltyUnit };
  readonly base?: ExactDecimal;
  /** Where the base is from: the row, or the table of rates. */
  readonly baseFrom?: "row" | "rates";
  /** Hundredths of a tenge. */
  readonly kopecks?: number;
  readonly noAmount?: NoAmount;
}

/** A row of the table as understood; nothing is dropped: what is not understood is among its problems. */
export interface Defect {
  /** Row of the table, 0 being the first below its header. */
  readonly row: number;
  readonly region: string;
  readonly provider: string;
  readonly card: string;
  readonly iin: string;
  /** ISO date of discharge or of the service. */
  readonly date?: string;
  /** ISO date of finding, where the table has it. */
  readonly found?: string;
  /** As the classifier writes it. */
  readonly code?: string;
  readonly head?: string;
  readonly name?: string;
  readonly severity?: Severity;
  readonly care?: string;
  readonly count: number;
  readonly penalty: Penalty;
  readonly soleProvider: boolean;
  readonly contractClause: string;
  readonly breach: string;
  readonly problems: readonly DefectProblem[];
}

/** `notStated`: the document prints none (11.0). */
export type Severity = "significant" | "insignificant" | "notStated";
