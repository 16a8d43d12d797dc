import type { LocalizedText, TermRow } from "../../editions/format";
import type { Failure } from "../failure";
import type { ArgumentName } from "../messages/params";

/** Why a function gives what it gives: made on demand, from the same readings and plans as the value itself. */
export interface Derivation {
  readonly arguments: readonly UnderstoodArgument[];
  /** The rows of the documents that the value comes from. */
  readonly rows: readonly DocumentRow[];
  readonly steps: readonly Step[];
  readonly result: number | string | Failure;
}

/** An argument that was given, and what it was taken for. */
export interface UnderstoodArgument {
  readonly argument: ArgumentName;
  /** Its place in the call: LOOKUP has several conditions. */
  readonly index: number;
  readonly given: string;
  /** Absent where it was not understood. */
  readonly understood?: LocalizedText;
}

/** A row as the document prints it. */
export interface DocumentRow {
  readonly edition: string;
  /** Citation down to the row. */
  readonly source: string;
  readonly code?: string;
  readonly title: string;
  readonly printed: readonly PrintedText[];
  /** Editorial readings that concern the row. */
  readonly notes: readonly string[];
}

export interface PrintedText {
  readonly heading?: string;
  readonly text: string;
}

/** What an amount is a share of, or a number that the document or the user gives. */
export interface Operand {
  readonly name: OperandName;
  /** Decimal string. */
  readonly value: string;
  /** Stated by the document rather than given by the user. */
  readonly fromDocument?: true;
}

export type OperandName = ArgumentName | "tariff" | "upkeep" | "coefficient" | "multiplier" | "organisationCoefficient";

export type StepName =
  "уменьшение" | "штраф" | "возврат" | "возмещение" | "tariff" | "upkeep" | "treatment" | "penalty";

export type Step =
  /** A cell of the document: its coordinates, value and unit; `head` where a «+» takes the head row's cell. */
  | {
      readonly kind: "cell";
      readonly coordinates: readonly LocalizedText[];
      readonly value: string;
      readonly unit: string;
      readonly head?: string;
    }
  /** Operands multiplied (a percentage counts as a hundredth), then rounded half up to 0.01. */
  | {
      readonly kind: "product";
      readonly name: StepName;
      readonly percent?: string;
      /** A share that the document prints as a coefficient. */
      readonly coefficient?: string;
      readonly operands: readonly Operand[];
      readonly exact: string;
      readonly rounded: string;
    }
  /** A component of the row that is not due, because its amount was not given. */
  | { readonly kind: "notDue"; readonly name: StepName }
  /** What was reached beside the target, and whether that is enough. */
  | {
      readonly kind: "comparison";
      readonly actual: string;
      readonly target: string;
      readonly better: "higher" | "lower";
      readonly met: boolean;
    }
  /** A term counted from its start; dates are `31.05.2025`. */
  | {
      readonly kind: "term";
      readonly row: TermRow;
      readonly start: string;
      readonly due: string;
      /** Days off that it stepped over. */
      readonly skipped: number;
    }
  | { readonly kind: "sum"; readonly terms: readonly string[]; readonly total: string };

/** Rows and steps of a calculation. */
export interface Explained {
  readonly rows: readonly DocumentRow[];
  readonly steps: readonly Step[];
}

/** A call that gives no value has no calculation to show. */
export const NOTHING: Explained = { rows: [], steps: [] };
