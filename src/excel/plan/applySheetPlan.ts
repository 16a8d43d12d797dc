import type { SheetPlan } from "../../sheets/sheetPlan";
import { Cancelled, throwIfCancelled } from "../cancelled";
import { excelRequest } from "../request";
import { freeSheetName } from "../sheetNames";
import { cellSteps } from "./cellSteps";
import { featureSteps } from "./featureSteps";
import { formatSteps, sizeSteps } from "./formatSteps";
import { withInputs } from "./inputs";
import { linkSteps } from "./linkSteps";
import { type Leaving, succeeding } from "./mentions";
import { NO_REFERENCES, type References, referencesTo, referenceWritings } from "./references";
import { besides, survey, type Survey } from "./survey";
import { RequestSize } from "./requestSize";
import { type BuiltSheet, deleteReplaced, swapSheets, undoSwap } from "./swap";

/** What becomes of sheets that have the names already: decided by the user before anything is written. */
export type ExistingChoice = "replace" | "keep";

export interface ApplyOptions {
  readonly choice: ExistingChoice;
  /** Stops between two requests; the workbook is then as it was. */
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  onProgress?(done: number): void;
  /** Sheets that were to be replaced and stay, under these names: what was typed there has no place on the new ones. */
  onAside?(names: readonly string[]): void;
}

/** What adding a sheet weighs: far more work than its request is long. */
const SHEET_BYTES = 5_000;
/** While it is being built a sheet is called so. */
const UNDER_WAY = "…";

/** Applies one plan; see `applySheetPlans`. */
export const applySheetPlan = async (plan: SheetPlan, options: ApplyOptions): Promise<SheetPlan | undefined> =>
  (await applySheetPlans([plan], options))?.[0];

/**
 * Builds the sheets completely under names of their own; only then they take the places of those that they replace. When
 * Excel refuses in the middle, or the user cancels, what was built is taken away again. Returns the plans under the names
 * that their sheets have now; `undefined` when cancelled.
 */
export async function applySheetPlans(
  plans: readonly SheetPlan[],
  options: ApplyOptions,
): Promise<readonly SheetPlan[] | undefined> {
  const found = await excelRequest((context) => survey(context, plans));
  const kept = options.choice === "replace" ? await withInputs(plans, found) : { plans, aside: [] };
  const task = taskOf(kept.plans, { ...found, aside: kept.aside }, options.choice);
  // A sheet that is deleted is gone for good: Excel cannot take that back.
  const oneUndoStep = task.replaced.old.length === 0;
  try {
    await excelRequest((context) => build(context, task, options), { oneUndoStep });
  } catch (error) {
    // A host that refuses this too leaves nothing more to do.
    const back = await excelRequest((context) => takeBack(context, task)).catch(() => true);
    if (back && error instanceof Error && error.cause instanceof Cancelled) return undefined;
    if (back) throw error;
  }
  if (task.aside.length > 0) options.onAside?.(task.aside);
  return task.plans;
}

/** What is to be built, and what goes for it. */
interface Task {
  readonly plans: readonly SheetPlan[];
  /** What the sheets are called until they are complete: as they will be, where nothing is in the way. */
  readonly names: readonly string[];
  readonly replaced: Survey;
  /** Names of the old sheets that stay. */
  aside: readonly string[];
  /** Formulas elsewhere that name what is replaced: known when the new sheets stand. */
  references: References;
  /** Whether the workbook has been touched. */
  begun: boolean;
}

function taskOf(wanted: readonly SheetPlan[], found: Survey, choice: ExistingChoice): Task {
  const plans = choice === "keep" ? besides(wanted, found) : wanted;
  const replaced = choice === "keep" ? { ...found, old: [], oldTables: [], aside: [] } : found;
  const free = replaced.old.length === 0;
  const names = free ? plans.map(({ name }) => name) : temporaryNames(plans, found.sheetNames);
  return { plans, names, replaced, aside: [], references: NO_REFERENCES, begun: false };
}

/** Of each sheet that goes the plan that has its name, or else the one that has a table of it. */
function leaving(plans: readonly SheetPlan[], { old, oldTables }: Survey): Leaving {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const sheets = old.map(({ id, name }) => {
    const ofTable = oldTables.find(({ sheetId }) => sheetId === id);
    const successor =
      plans.find((plan) => same(plan.name, name)) ??
      plans.find(({ tables = [] }) => ofTable && tables.some((table) => same(table.name, ofTable.name)));
    return { id, name, successor: successor?.name ?? name };
  });
  return { sheets, tableNames: oldTables.map(({ name }) => name) };
}

async function build(context: Excel.RequestContext, task: Task, { signal, onProgress }: ApplyOptions): Promise<void> {
  const { plans, names, replaced } = task;
  // Excel runs the batch again when it could not group it: what the first run has left goes.
  if (task.begun) await takeBack(context, task);
  task.begun = true;
  const work = plans.map((plan) => [
    ...sizeSteps(plan),
    ...cellSteps(plan),
    ...linkSteps(plan),
    ...formatSteps(plan),
    ...featureSteps(plan),
  ]);
  const total = work.flat().reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  let waiting = 0;
  const size = new RequestSize();
  const send = async () => {
    throwIfCancelled(signal);
    await size.measure(waiting, () => context.sync());
    waiting = 0;
    onProgress?.(Math.min(1, done / total));
  };

  context.application.suspendScreenUpdatingUntilNextSync();
  const room = async (bytes: number) => {
    if (waiting > 0 && waiting + bytes > size.bytes) {
      await send();
      context.application.suspendScreenUpdatingUntilNextSync();
    }
    waiting += bytes;
  };
  const built: BuiltSheet[] = [];
  for (const [index, plan] of plans.entries()) {
    await room(SHEET_BYTES);
    const temporaryName = names[index]!;
    const sheet = context.workbook.worksheets.add(temporaryName);
    const place = { plan, temporaryName, context, sheet, tables: [] };
    built.push(place);
    for (const step of work[index]!) {
      await room(step.bytes);
      step.run(place);
      done += step.bytes;
    }
  }
  const gone = leaving(plans, replaced);
  if (gone.sheets.length > 0) task.references = await referencesTo(context, gone, () => throwIfCancelled(signal));
  task.aside = swapSheets(context, built, replaced);
  for (const writing of referenceWritings(context, task.references, succeeding(gone))) {
    await room(writing.bytes);
    writing.run();
  }
  deleteReplaced(context, built, replaced);
  await send();
}

/** `false` where the new sheets stand and nothing can be taken back. */
const takeBack = async (
  context: Excel.RequestContext,
  { plans, names, replaced, references, begun }: Task,
): Promise<boolean> => !begun || undoSwap(context, [...names, ...plans.map(({ name }) => name)], replaced, references);

function temporaryNames(plans: readonly SheetPlan[], taken: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const plan of plans) names.push(freeSheetName(`${plan.name.slice(0, 29)}${UNDER_WAY}`, [...taken, ...names]));
  return names;
}
