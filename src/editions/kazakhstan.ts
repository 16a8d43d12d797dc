import type { EditorialNote } from "./format";
import clausesJson from "./kazakhstan/monitoring-rules-2024/clauses.json";
import formsJson from "./kazakhstan/monitoring-rules-2024/forms.json";
import monthlyIndexJson from "./kazakhstan/monitoring-rules-2024/monthly-index.json";

/** The document that the forms and clauses stand in. */
export interface MonitoringDocument {
  readonly title: string;
  readonly revision: string;
  readonly file: string;
}

/** `printed` are the document's lines as they stand there; everything else of a part is the same words put in order. */
interface PartBase {
  readonly printed: readonly string[];
  readonly notes?: readonly EditorialNote[];
}

export type FormPart = PartBase &
  (
    | { readonly kind: "title" }
    /** «№____/____ от "_____" _______________ 202_ года» */
    | { readonly kind: "number" }
    | {
        readonly kind: "field";
        readonly field: FormField;
        readonly label: string;
        /** What the document prints below the line to fill. */
        readonly hint?: string;
        /** Words of the label of which one is underlined. */
        readonly choices?: readonly string[];
      }
    | {
        readonly kind: "table";
        readonly heading: string;
        readonly columns: readonly { readonly field: FormColumn; readonly printed: string }[];
        /** Cells that the document prints empty after the last column. */
        readonly blankColumns?: number;
        readonly total?: string;
      }
    | { readonly kind: "footnote"; readonly mark?: string; readonly lines: readonly string[] }
    | {
        readonly kind: "acknowledgement";
        readonly choices: readonly string[];
        readonly lines: readonly string[];
        /** The last line where the source breaks it off: its whole part. */
        readonly shown?: string;
      }
    | { readonly kind: "signature"; readonly label: string }
    | { readonly kind: "date"; readonly label: string }
  );

export type FormField =
  | "branch"
  | "provider"
  | "registration"
  | "head"
  | "taxpayer"
  | "bin"
  | "address"
  | "license"
  | "accounts"
  | "agreement"
  | "care"
  | "ground"
  | "monitoring"
  | "officer"
  | "expert"
  | "period"
  | "dates"
  | "subject"
  | "results"
  | "findings"
  | "recommendations";

export type FormColumn = "no" | "card" | "iin" | "date" | "codes" | "amount" | "contractClause" | "breach";

export type FormId = "conclusion" | "contract" | "unconfirmed" | "death";

/** A form that is filled for one provider or one case: appendices 2, 3, 4 and 6. */
export interface MonitoringForm {
  readonly id: FormId;
  readonly annex: string;
  /** Name of its sheet; editorial. */
  readonly sheet: string;
  readonly parts: readonly FormPart[];
}

/** A column of appendix 5: counts the defects of a code, or holds a field. */
export interface RegisterColumn {
  readonly no: string;
  readonly printed: string;
  readonly code?: string;
  readonly field?: "region" | "provider" | "count" | "penalty";
}

export interface RegisterForm {
  readonly annex: string;
  readonly sheet: string;
  readonly title: readonly string[];
  /** The header above the columns of codes. */
  readonly group: string;
  readonly columns: readonly RegisterColumn[];
  readonly notes: readonly EditorialNote[];
}

/** A number that a clause states. */
export interface ClauseNumber {
  readonly value: string;
  readonly unit: string;
  /** The words that state it, as printed. */
  readonly printed: string;
  /** What it is of; editorial. */
  readonly about: string;
}

export interface Clause {
  readonly clause: string;
  /** Paragraphs as printed. */
  readonly printed: readonly string[];
  /** What the clause is about, where it states no number; editorial. */
  readonly about?: string;
  readonly numbers?: readonly ClauseNumber[];
  readonly notes?: readonly EditorialNote[];
}

/** A number within the name of a defect. */
export interface CodeNumber {
  readonly code: string;
  readonly value: string;
  readonly unit: string;
  readonly printed: string;
}

export interface MonthlyIndex {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly source: { readonly fromDocument: false; readonly text: string };
  /** Tenge, by financial year. */
  readonly values: readonly { readonly year: number; readonly value: string }[];
}

export interface MonitoringForms {
  readonly id: string;
  readonly title: string;
  readonly document: MonitoringDocument;
  readonly forms: readonly MonitoringForm[];
  readonly register: RegisterForm;
}

export interface MonitoringClauses {
  readonly id: string;
  readonly title: string;
  readonly document: MonitoringDocument;
  readonly clauses: readonly Clause[];
  readonly codes: readonly CodeNumber[];
}

/** JSON is proved against the schema by the tests; here it only gets its type. */
export const monitoringForms = formsJson as unknown as MonitoringForms;
export const monitoringClauses = clausesJson as unknown as MonitoringClauses;
/** МРП: not from the documents of the set, and says so. */
export const monthlyIndex = monthlyIndexJson as unknown as MonthlyIndex;
