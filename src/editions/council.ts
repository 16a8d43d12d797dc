import type { EditorialNote } from "./format";
import plan2025 from "./kirov/council-plan-2025/plan.json";

/** `plan.json` of a council's edition: the plan for a year as its document prints it. */
export interface CouncilEdition {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly country: string;
  readonly region: string;
  readonly year: number;
  readonly document: { readonly title: string; readonly file: string };
  /** Name of the council in the nominative; the document declines it. */
  readonly council: string;
  readonly approval: CouncilApproval;
  readonly titleLines: readonly string[];
  readonly headers: readonly string[];
  readonly executors: readonly CouncilExecutor[];
  readonly meetings: readonly CouncilMeeting[];
  readonly notes?: readonly EditorialNote[];
}

/** The block «УТВЕРЖДАЮ», line by line. */
export interface CouncilApproval {
  readonly heading: string;
  readonly position: readonly string[];
  readonly name: string;
  /** As printed: «"26" февраля 2024». */
  readonly date: string;
  readonly notes?: readonly EditorialNote[];
}

export interface CouncilExecutor {
  readonly id: string;
  readonly printed: string;
  /** Short name for tables; editorial, like the aliases. */
  readonly short: string;
  readonly aliases?: readonly string[];
  /** Comes when invited and does not report; editorial. */
  readonly invited?: true;
}

export interface CouncilMeeting {
  readonly number: number;
  /** As printed: «Февраль». */
  readonly month: string;
  readonly rows: readonly CouncilRow[];
}

/** A row of the document's table: one item, or several items beside one block of executors. */
export interface CouncilRow {
  /** Ids of the whole printed block, in its order. */
  readonly executors: readonly string[];
  readonly items: readonly CouncilItem[];
}

export interface CouncilItem {
  readonly number: number;
  /** Without its number, word for word. */
  readonly topic: string;
  readonly executors: readonly string[];
  /** The document pairs the item and its executors by position only. */
  readonly inferred?: true;
}

/** JSON is proved against the schema by the tests; here it only gets its type. */
export const councilPlan2025 = plan2025 as unknown as CouncilEdition;
