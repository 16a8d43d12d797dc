import type { CellContent, SheetPlan } from "../../sheets/sheetPlan";
import { excelRequest } from "../request";

/** What a cell shows of a content; `undefined` where only Excel knows. */
function shown(content: CellContent): string | number | boolean | undefined {
  if (content === null) return "";
  if (typeof content !== "object") return content;
  return content.kind === "number" ? content.value : undefined;
}

const differs = (content: CellContent, value: unknown): boolean => {
  const expected = shown(content);
  return expected !== undefined && expected !== value;
};

/** Those of the plans whose sheet stands in the workbook and says something else than the plan does now. */
export const outdatedSheets = (plans: readonly SheetPlan[]): Promise<readonly SheetPlan[]> =>
  excelRequest(async (context) => {
    const sheets = plans.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load("name");
    await context.sync();
    const found = plans.flatMap((plan, index) => {
      const sheet = sheets[index]!;
      if (sheet.isNullObject) return [];
      return plan.blocks.map(({ row, column, cells }) => ({
        plan,
        cells,
        // A row more: the sheet may be longer than it is to be.
        range: sheet.getRangeByIndexes(row, column, cells.length + 1, cells[0]!.length).load("values"),
      }));
    });
    await context.sync();
    const old = found.filter(({ cells, range }) =>
      range.values.some((values, at) =>
        values.some((value: unknown, index) => differs(cells[at]?.[index] ?? null, value)),
      ),
    );
    return plans.filter((plan) => old.some((one) => one.plan === plan));
  });
