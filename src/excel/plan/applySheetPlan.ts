import type { SheetPlan } from "../../sheets/sheetPlan";
import { excelRequest } from "../request";
import { freeSheetName } from "../sheetNames";
import { cellSteps } from "./cellSteps";
import { featureSteps } from "./featureSteps";
import { formatSteps } from "./formatSteps";
import { linkSteps } from "./linkSteps";
import type { Step } from "./steps";
import { besides, survey, type Survey } from "./survey";
import { type BuiltSheet, swapSheets, undoSwap } from "./swap";

/** What becomes of sheets that have the names already: decided by the user before anything is written. */
export type ExistingChoice = "replace" | "keep";

export interface ApplyOptions {
  readonly choice: ExistingChoice;
  /** Stops between two requests; the workbook is then as it was. */
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  onProgress?(done: number): void;
}

/** Excel on the web takes 5 MB at once; smaller requests show progress and can be cancelled sooner. */
const REQUEST_BYTES = 1_000_000;
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
  const trail: Trail = { ids: [], temporaryNames: [] };
  try {
    return await excelRequest((context) => build(context, plans, options, trail));
  } catch (error) {
    await takeBack(trail);
    if (error instanceof Error && error.cause instanceof Cancelled) return undefined;
    throw error;
  }
}

class Cancelled extends Error {}

/** What has been done to the workbook so far. */
interface Trail {
  ids: readonly string[];
  temporaryNames: readonly string[];
  found?: Survey;
}

async function build(
  context: Excel.RequestContext,
  wanted: readonly SheetPlan[],
  { choice, signal, onProgress }: ApplyOptions,
  trail: Trail,
): Promise<readonly SheetPlan[]> {
  const found = await survey(context, wanted);
  const plans = choice === "keep" ? besides(wanted, found) : wanted;
  const replaced = choice === "keep" ? { ...found, old: [], oldTables: [] } : found;
  const work = plans.map((plan) => [
    ...cellSteps(plan),
    ...linkSteps(plan),
    ...formatSteps(plan),
    ...featureSteps(plan),
  ]);
  const total = work.flat().reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  let waiting = 0;
  const send = async () => {
    if (signal?.aborted) throw new Cancelled();
    await context.sync();
    waiting = 0;
    onProgress?.(Math.min(1, done / total));
  };

  const names = temporaryNames(plans, found.sheetNames);
  trail.temporaryNames = names;
  const built = plans.map((plan, index): BuiltSheet => {
    const temporaryName = names[index]!;
    const sheet = context.workbook.worksheets.add(temporaryName).load("id");
    return { plan, temporaryName, context, sheet, tables: [] };
  });
  await send();
  trail.ids = built.map(({ sheet }) => sheet.id);

  const run = async (step: Step, place: BuiltSheet) => {
    if (waiting > 0 && waiting + step.bytes > REQUEST_BYTES) await send();
    if (waiting === 0) context.application.suspendScreenUpdatingUntilNextSync();
    step.run(place);
    waiting += step.bytes;
    done += step.bytes;
  };
  for (const [index, place] of built.entries()) {
    for (const step of work[index]!) await run(step, place);
  }
  await send();
  trail.found = replaced;
  await swapSheets(context, built, replaced);
  return plans;
}

function temporaryNames(plans: readonly SheetPlan[], taken: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const plan of plans) names.push(freeSheetName(`${plan.name.slice(0, 29)}${UNDER_WAY}`, [...taken, ...names]));
  return names;
}

/** A host that refuses this too leaves nothing more to do. */
async function takeBack({ ids, temporaryNames: names, found }: Trail): Promise<void> {
  if (names.length === 0) return;
  const { old = [], oldTables = [] } = found ?? {};
  await excelRequest((context) => undoSwap(context, ids, names, old, oldTables)).catch(() => undefined);
}
