import type { SheetPlan } from "../../sheets/sheetPlan";
import { excelRequest } from "../request";
import { renamedPlans } from "./rename";

export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
}

export interface FoundTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
}

/** What stands in the workbook under the names that the plans want; Excel's names do not tell case apart. */
export interface Survey {
  readonly sheetIds: readonly string[];
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
  /** Sheets that have to go before the plans can have their names. */
  readonly old: readonly FoundSheet[];
  /** Tables on them. */
  readonly oldTables: readonly FoundTable[];
  /** Ids of those that give up their name only: something typed there would be lost. */
  readonly aside?: readonly string[];
}

const fold = (name: string): string => name.toLowerCase();

export async function survey(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<Survey> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/position");
  tables.load("items/id,items/name");
  await context.sync();
  const wanted = new Set(plans.flatMap((plan) => (plan.tables ?? []).map(({ name }) => fold(name))));
  const owned = tables.items
    .filter(({ name }) => wanted.has(fold(name)))
    .map((table) => ({ table, sheet: table.worksheet.load("id") }));
  if (owned.length > 0) await context.sync();
  const oldTables = owned.map(({ table: { id, name }, sheet }) => ({ id, name, sheetId: sheet.id }));
  const names = new Set(plans.map(({ name }) => fold(name)));
  const holders = new Set(oldTables.map(({ sheetId }) => sheetId));
  return {
    sheetIds: worksheets.items.map(({ id }) => id),
    sheetNames: worksheets.items.map(({ name }) => name),
    tableNames: tables.items.map(({ name }) => name),
    old: worksheets.items
      .filter(({ id, name }) => names.has(fold(name)) || holders.has(id))
      .map(({ id, name, position }) => ({ id, name, position })),
    oldTables,
  };
}

/** Names of the sheets that «replace» would replace: ask before anything is written. */
export const sheetsInTheWay = (plans: readonly SheetPlan[]): Promise<readonly string[]> =>
  excelRequest(async (context) => (await survey(context, plans)).old.map(({ name }) => name));

/** The plans under names that nothing has: «Таблица плана (2)» with its «План_совета_2». */
export function besides(plans: readonly SheetPlan[], { sheetNames, tableNames }: Survey): readonly SheetPlan[] {
  const sheets = new Set(sheetNames.map(fold));
  const tables = new Set(tableNames.map(fold));
  const isFree = ({ name, tables: own = [] }: SheetPlan): boolean =>
    !sheets.has(fold(name)) && !own.some((table) => tables.has(fold(table.name)));
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? { sheet: "", table: "" } : { sheet: ` (${copy})`, table: `_${copy}` };
    const renamed = renamedPlans(plans, suffix);
    if (renamed.every(isFree)) return renamed;
  }
}
