import { PLAN_TABLE_NAME } from "../../rules/council/planColumns";
import { excelRequest } from "../request";
import type { Suffix } from "../plan/rename";

/** A plan of the workbook: the tables of one plan end alike, «План_совета_2026» and «Реквизиты_совета_2026». */
export interface PlanSet {
  /** Nothing, or `_2026`. */
  readonly suffix: string;
  /** Sheet of the plan's table. */
  readonly sheet: string;
}

export const suffixOfYear = (year: number): Suffix => ({ sheet: ` ${year}`, table: `_${year}` });

/** Sheets of a plan that has a suffix are told apart by it too. */
export const suffixOfSet = (suffix: string): Suffix => ({ sheet: suffix.replace(/^_/, " "), table: suffix });

/** `План_совета_2026` → `_2026`; `undefined` for other tables. */
export function planSuffix(tableName: string): string | undefined {
  if (!tableName.startsWith(PLAN_TABLE_NAME)) return undefined;
  const suffix = tableName.slice(PLAN_TABLE_NAME.length);
  return suffix === "" || suffix.startsWith("_") ? suffix : undefined;
}

export const findPlanSets = (): Promise<readonly PlanSet[]> =>
  excelRequest(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    await context.sync();
    const found = tables.items.flatMap((table) => {
      const suffix = planSuffix(table.name);
      return suffix === undefined ? [] : [{ suffix, sheet: table.worksheet.load("name") }];
    });
    if (found.length > 0) await context.sync();
    return found
      .map(({ suffix, sheet }) => ({ suffix, sheet: sheet.name }))
      .sort((a, b) => a.suffix.localeCompare(b.suffix));
  });
