/** A council's plan as the secretary has it now: made from an edition or read from the table «План_совета». */
export interface CouncilPlan {
  readonly details: CouncilDetails;
  readonly meetings: readonly Meeting[];
}

/** What stands around the table of the plan. */
export interface CouncilDetails {
  readonly year: number;
  /** In the nominative. */
  readonly council: string;
  readonly approval: Approval;
  readonly titleLines: readonly string[];
  readonly chair?: string;
  readonly secretary?: string;
  /** Where the council meets. */
  readonly place?: string;
}

export interface Approval {
  readonly heading: string;
  readonly position: readonly string[];
  readonly name: string;
  /** As it is to be printed: «"26" февраля 2024». */
  readonly date: string;
}

export interface Meeting {
  /** `null` where no row gives a usable one. */
  readonly number: number | null;
  /** 1–12; `null` where no row gives a usable one. */
  readonly month: number | null;
  readonly items: readonly PlanItem[];
}

export interface PlanItem {
  readonly number: number | null;
  readonly topic: string;
  readonly executors: readonly Executor[];
  /** The document pairs the item and its executors by position only. */
  readonly inferred?: true;
  /** Row of the user's table, the header being row 0; absent in a plan that no table holds. */
  readonly row?: number;
}

export interface Executor {
  /** Id of the directory; an executor that it does not have gets one made of the name. */
  readonly id: string;
  /** As printed in the plan. */
  readonly title: string;
  /** Short name for tables. */
  readonly short: string;
  readonly aliases?: readonly string[];
  /** Comes when invited and does not report. */
  readonly invited?: true;
}

export const itemsOf = (plan: CouncilPlan): readonly PlanItem[] => plan.meetings.flatMap(({ items }) => items);
