import type { DefectId } from "../defect";

/** What a message may speak of: what stands in the file, and what should. */
export interface DefectWords {
  readonly given: string;
  readonly expected: readonly string[];
}

/** What a language needs to tell a defect: what is wrong and what to do. */
export interface DefectWording {
  readonly defects: Readonly<Record<DefectId, (words: DefectWords) => string>>;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly whole: string;
}
