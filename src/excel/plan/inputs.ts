import { keepInputs } from "../../sheets/keepInputs";
import type { SheetPlan } from "../../sheets/sheetPlan";
import { excelRequest } from "../request";
import type { Survey } from "./survey";

interface WithInputs {
  readonly plans: readonly SheetPlan[];
  /** Ids of the sheets where something typed has no place on the new one. */
  readonly aside: readonly string[];
}

/** The plans with what the user has typed into the sheets that they replace. */
export async function withInputs(plans: readonly SheetPlan[], { old, oldTables }: Survey): Promise<WithInputs> {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const pairs = plans.flatMap((plan) => {
    if (!plan.inputs) return [];
    // A sheet that was renamed is known by its table.
    const holds = (id: string) =>
      oldTables.some(({ sheetId, name }) => sheetId === id && plan.tables?.some((table) => same(table.name, name)));
    const sheet = old.find(({ name }) => same(name, plan.name)) ?? old.find(({ id }) => holds(id));
    return sheet ? [{ plan, id: sheet.id }] : [];
  });
  if (pairs.length === 0) return { plans, aside: [] };
  const standing = await excelRequest(async (context) => {
    const ranges = pairs.map(({ id }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const used = sheet.getUsedRange(true);
      return sheet.getRange("A1").getBoundingRect(used).load("formulas,values,numberFormat");
    });
    await context.sync();
    return ranges.map(({ formulas, values, numberFormat }) => ({
      formulas: formulas as unknown[][],
      values: values as unknown[][],
      formats: numberFormat as unknown[][],
    }));
  });
  const kept = new Map(pairs.map(({ plan }, index) => [plan, keepInputs(plan, standing[index]!)]));
  return {
    plans: plans.map((plan) => kept.get(plan)?.plan ?? plan),
    aside: pairs.filter(({ plan }) => kept.get(plan)!.left > 0).map(({ id }) => id),
  };
}
