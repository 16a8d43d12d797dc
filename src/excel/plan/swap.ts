import type { SheetPlan } from "../../sheets/sheetPlan";
import { freeSheetName } from "../sheetNames";
import { referencesOf, referenceWritings, type References } from "./references";
import type { Place } from "./steps";
import type { Survey } from "./survey";
import { listSteps } from "./validationSteps";

/** A sheet that is built under a name of its own, and what it is to become. */
export interface BuiltSheet extends Place {
  readonly plan: SheetPlan;
  readonly temporaryName: string;
}

/**
 * The new sheets take the names and the places of the old ones, which stand aside under other names until they are deleted.
 * Returns the names of those that stay.
 */
export function swapSheets(
  context: Excel.RequestContext,
  built: readonly BuiltSheet[],
  { old, oldTables, sheetNames, tableNames, aside = [] }: Survey,
): readonly string[] {
  const { worksheets, tables } = context.workbook;
  const taken = [...sheetNames, ...built.flatMap(({ plan, temporaryName }) => [plan.name, temporaryName])];
  const staying: string[] = [];
  for (const { id, name } of old) {
    const free = freeSheetName(name, taken);
    taken.push(free);
    worksheets.getItem(id).name = free;
    if (aside.includes(id)) staying.push(free);
  }
  const takenTables = [...tableNames];
  for (const { id, name, sheetId } of oldTables) {
    const free = freeTableName(aside.includes(sheetId) ? name : UNDER_WAY, takenTables);
    takenTables.push(free);
    tables.getItem(id).name = free;
  }
  for (const { plan, temporaryName, sheet, tables: made } of built) {
    // Naming a sheet alone can keep Excel from grouping the whole work into one step of undo.
    if (temporaryName !== plan.name) sheet.name = plan.name;
    (plan.tables ?? []).forEach(({ name }, index) => {
      made[index]!.name = name;
    });
    const place = old.find(({ name }) => name.toLowerCase() === plan.name.toLowerCase());
    if (place) sheet.position = place.position;
  }
  for (const place of built) for (const step of listSteps(place.plan)) step.run(place);
  return staying;
}

/** Deleting comes last: all before it can be taken back. */
export function deleteReplaced(
  context: Excel.RequestContext,
  built: readonly BuiltSheet[],
  { old, aside = [] }: Survey,
): void {
  for (const { id } of old) if (!aside.includes(id)) context.workbook.worksheets.getItem(id).delete();
  const last = built[built.length - 1];
  last?.sheet.activate();
  last?.sheet.getRange("A1").select();
}

/** A table that goes is called so while its successor takes its name. */
const UNDER_WAY = "_oms_old";

function freeTableName(name: string, taken: readonly string[]): string {
  for (let copy = 2; ; copy += 1) {
    const free = `${name}_${copy}`;
    if (!taken.some((other) => other.toLowerCase() === free.toLowerCase())) return free;
  }
}

/**
 * Takes back whatever there is of the new sheets, under any of these names, and gives the old ones their names again. Formulas
 * that have named a new sheet already name the old one again. Where an old sheet has gone already nothing can be taken back:
 * then the exchange, which ends with them, is carried to its end, and the answer is `false`.
 */
export async function undoSwap(
  context: Excel.RequestContext,
  names: readonly string[],
  { sheetIds, old, oldTables, aside = [] }: Survey,
  references: References,
): Promise<boolean> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/id,items/name");
  await context.sync();
  const left = old.flatMap((was) => {
    const sheet = worksheets.items.find(({ id }) => id === was.id);
    return sheet ? [{ sheet, was }] : [];
  });
  if (left.length < old.length) {
    for (const { sheet, was } of left) if (!aside.includes(was.id)) sheet.delete();
    await context.sync();
    return false;
  }
  for (const sheet of worksheets.items) {
    if (!sheetIds.includes(sheet.id) && names.includes(sheet.name)) sheet.delete();
  }
  for (const { sheet, was } of left) if (sheet.name !== was.name) sheet.name = was.name;
  for (const { id, name } of oldTables) {
    const table = tables.items.find((candidate) => candidate.id === id);
    if (table && table.name !== name) table.name = name;
  }
  for (const writing of referenceWritings(context, referencesOf(references, sheetIds))) writing.run();
  await context.sync();
  return true;
}
