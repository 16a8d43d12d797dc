import { councilPlan2025 } from "../../editions/council";
import { decisionsOfPlan } from "../../rules/council/decisions";
import { executorsOf, planOfEdition } from "../../rules/council/editionPlan";
import type { CouncilPlan, Executor } from "../../rules/council/model";
import {
  assignmentsSheet,
  controlSheet,
  directorySheet,
  planSheet,
  planTableSheet,
  withTitles,
} from "../../sheets/council";
import type { SheetPlan } from "../../sheets/sheetPlan";
import { renamedPlans } from "../plan/rename";
import { findPlanSets, suffixOfSet, suffixOfYear } from "./planSets";
import { type Council, type CouncilColumns, readCouncil } from "./readCouncil";

/** The two sheets that a plan lives on: its directory before its table, which names it. */
export const dataSheets = (
  plan: CouncilPlan,
  executors: readonly Executor[],
  columns?: CouncilColumns,
): readonly SheetPlan[] => [
  directorySheet(plan.details, executors, columns?.executors),
  planTableSheet(plan, executors.length, columns?.plan),
];

export const editionSheets = (): readonly SheetPlan[] =>
  dataSheets(planOfEdition(councilPlan2025), executorsOf(councilPlan2025));

/** Another year's plan stands beside this one: its sheets and tables end with its year. */
export const yearSheets = (
  plan: CouncilPlan,
  executors: readonly Executor[],
  columns?: CouncilColumns,
): readonly SheetPlan[] => renamedPlans(dataSheets(plan, executors, columns), suffixOfYear(plan.details.year));

/** The same of a plan read from a workbook; where that year's tables stand already, the columns that they have been given stay. */
export async function nextYearSheets(
  plan: CouncilPlan,
  { executors, userColumns }: Council,
): Promise<readonly SheetPlan[]> {
  const suffix = suffixOfYear(plan.details.year).table;
  const sets = await findPlanSets();
  if (!sets.some((set) => set.suffix === suffix)) return yearSheets(plan, executors, userColumns);
  const standing = (await readCouncil(suffix)).userColumns;
  return yearSheets(plan, executors, {
    plan: withTitles(userColumns.plan, standing.plan.titles),
    executors: withTitles(userColumns.executors, standing.executors.titles),
  });
}

const SAYS_YEAR = /\s(?:19|20|21)\d\d$/;

/** Sheets of another year's plan end with its year, where their names do not end with a year already. */
export const sheetsOfSet = (plans: readonly SheetPlan[], suffix: string): readonly SheetPlan[] => {
  const { sheet, table } = suffixOfSet(suffix);
  return plans.flatMap((plan) =>
    renamedPlans([plan], { sheet: SAYS_YEAR.test(sheet) && SAYS_YEAR.test(plan.name) ? "" : sheet, table }),
  );
};

/** A new «Контроль решений»: a row for every item of the plan. */
export const controlSheets = (plan: CouncilPlan, suffix: string): readonly SheetPlan[] =>
  sheetsOfSet([controlSheet(decisionsOfPlan(plan))], suffix);

/** Sheets that the tables alone make: they can follow them at any time. */
export const followingSheets = ({ plan, executors, suffix }: Pick<Council, "plan" | "executors" | "suffix">) =>
  sheetsOfSet([planSheet(plan), assignmentsSheet(plan, executors)], suffix);
