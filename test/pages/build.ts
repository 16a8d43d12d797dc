import { applySheetPlans } from "../../src/excel/plan/applySheetPlan";
import type { SheetPlan } from "../../src/sheets/sheetPlan";
import { formulaNames } from "../../src/workbench/xlsx/formulaNames";
import { saveWorkbook } from "../../src/workbench/xlsx/save";
import { emptySource } from "../../src/workbench/xlsx/source";
import { startPlanOffice } from "../excel/plan/office";

/** The sheets as the add-in builds them, in a workbook of their own: the bytes of its .xlsx. */
export async function buildPages(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const office = startPlanOffice({ profile: "web" });
  try {
    await applySheetPlans(plans, { choice: "keep" });
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Лист1").delete();
      await context.sync();
    });
    await office.host.settled();
    return new Uint8Array(await saveWorkbook(office.workbook.save(), emptySource(), formulaNames([])));
  } finally {
    office.dispose();
  }
}
