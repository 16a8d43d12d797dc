import { councilPlan2025 } from "../../editions/council";
import { type Decision, decisionsOfPlan } from "../../rules/council/decisions";
import { executorsOf, planOfEdition } from "../../rules/council/editionPlan";
import type { CouncilPlan, Executor } from "../../rules/council/model";
import { controlSheet, directorySheet, planTableSheet } from "../../sheets/council";
import type { SheetPlan } from "../../sheets/sheetPlan";
import { renamedPlans } from "../plan/rename";
import { suffixOfSet, suffixOfYear } from "./planSets";

/** The two sheets that a plan lives on: its directory before its table, which names it. */
export const dataSheets = (plan: CouncilPlan, executors: readonly Executor[]): readonly SheetPlan[] => [
  directorySheet(plan.details, executors),
  planTableSheet(plan, executors.length),
];

export const editionSheets = (): readonly SheetPlan[] =>
  dataSheets(planOfEdition(councilPlan2025), executorsOf(councilPlan2025));

/** Another year's plan stands beside this one: its sheets and tables end with its year. */
export const yearSheets = (plan: CouncilPlan, executors: readonly Executor[]): readonly SheetPlan[] =>
  renamedPlans(dataSheets(plan, executors), suffixOfYear(plan.details.year));

/** «Контроль решений» of a plan: what is written there already, and a row for every item that has none. */
export function controlSheets(plan: CouncilPlan, decisions: readonly Decision[], suffix: string): readonly SheetPlan[] {
  const place = ({ meeting, month, item }: Decision): string => `${meeting ?? `m${month}`}/${item}`;
  const known = new Set(decisions.map(place));
  const rows = [...decisions, ...decisionsOfPlan(plan).filter((decision) => !known.has(place(decision)))];
  const order = new Map(plan.meetings.map(({ number }, index) => [number, index]));
  const meetingAt = ({ meeting }: Decision): number => order.get(meeting) ?? order.size;
  const sorted = [...rows].sort(
    (a, b) => meetingAt(a) - meetingAt(b) || (a.item ?? Infinity) - (b.item ?? Infinity) || 0,
  );
  return renamedPlans([controlSheet(sorted)], suffixOfSet(suffix));
}
