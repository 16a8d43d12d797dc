import type { Failure } from "../failure";
import type { DefectColumn } from "./columns";

export type ProblemId =
  | "cellError"
  | "providerMissing"
  | "regionMissing"
  | "codeMissing"
  /** The classifier or the cell of it says why; the failure has the words. */
  | "failure"
  | "careMissing"
  | "baseMissing"
  | "countInvalid"
  | "rateAmbiguous"
  | "withdrawnUnknown"
  | "withdrawnOther"
  | "soleProviderUnknown"
  | "iinBlank"
  | "iinFormat"
  | "iinControl"
  | "iinZeros"
  | "dateMissing"
  | "dateUnknown"
  | "dateBefore";

export interface ProblemParams {
  /** What stands in the cell; never an ИИН. */
  readonly given?: string;
  /** КПН, ПН or КТ. */
  readonly unit?: string;
  readonly from?: string;
}

/** Something to put right in the table. */
export interface DefectProblem {
  readonly id: ProblemId;
  /** An `error` leaves the row without a sum or a place in the register, a `warning` wants a look. */
  readonly severity: "error" | "warning";
  readonly column: DefectColumn;
  readonly params: ProblemParams;
  readonly failure?: Failure;
}

const ERRORS: ReadonlySet<ProblemId> = new Set([
  "cellError",
  "providerMissing",
  "codeMissing",
  "failure",
  "careMissing",
  "baseMissing",
  "countInvalid",
  "rateAmbiguous",
  "withdrawnUnknown",
  "iinFormat",
  "iinControl",
]);

export const problem = (id: ProblemId, column: DefectColumn, params: ProblemParams = {}): DefectProblem => ({
  id,
  severity: ERRORS.has(id) ? "error" : "warning",
  column,
  params,
});
