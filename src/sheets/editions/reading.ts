/** What can be wrong with one cell of an edition's sheet. */
export type CellProblemId =
  | "cellError"
  | "badNumber"
  | "negativeNumber"
  | "dateForNumber"
  | "percentShown"
  | "moreThanShown"
  | "badDate"
  | "badChoice"
  | "badNotation"
  | "codeBecameDate"
  | "numberForCode"
  | "otherDash";

export interface ProblemParams {
  /** What stands in the cell, as the user sees it. */
  readonly given?: string;
  readonly shown?: string;
  readonly label?: string;
  readonly known?: readonly string[];
  /** Texts that the cell may have meant; each can be put in its place. */
  readonly codes?: readonly string[];
}

export interface CellProblem {
  readonly id: CellProblemId;
  readonly params: ProblemParams;
}

/** What a cell says: a value, nothing (a blank cell), or why it cannot be read; a value may come with a remark. */
export interface Reading<T> {
  readonly value?: T;
  readonly problem?: CellProblem;
  /** A problem that leaves the value usable. */
  readonly remark?: CellProblem;
}

export const problem = (id: CellProblemId, params: ProblemParams): Reading<never> => ({ problem: { id, params } });
