import type { Source } from "../../../editions/format";
import type { FailureKind } from "../../failure";
import type { ArgumentName, Language } from "../../messages/params";
import type { OperandName, StepName } from "../types";

/** What a language needs to tell a derivation. */
export interface DerivationWording {
  readonly language: Language;
  readonly decimalSign: string;
  /** Between groups of three digits. */
  readonly groupSign: string;
  /** In lower case, as inside a sentence. */
  readonly arguments: Readonly<Record<ArgumentName, string>>;
  readonly operands: Readonly<Record<Exclude<OperandName, ArgumentName>, string>>;
  readonly steps: Readonly<Record<StepName, string>>;
  /** Keywords of the contract that are in no vocabulary, as this language has them. */
  readonly words: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<FailureKind, string>>;
  readonly printedValue: string;
  readonly total: string;
  readonly result: string;
  readonly rounding: string;
  readonly notDue: string;
  readonly calculation: string;
  readonly grounds: string;
  readonly editorial: string;
  /** Headers of the table «step, calculation, amount». */
  readonly columns: readonly [string, string, string];
  readonly comparison: string;
  readonly term: string;
  compared(actual: string, target: string, better: "higher" | "lower", met: boolean): string;
  skipped(days: number): string;
  understood(meaning: string, given: string): string;
  notUnderstood(given: string): string;
  inherited(head: string): string;
  place(source: Source): string;
}

/** In guillemets, unless the text has its own: names of organisations do. */
export const quoted = (text: string): string => (text.includes("«") ? text : `«${text}»`);
