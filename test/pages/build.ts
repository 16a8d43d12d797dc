import { readFileSync } from "node:fs";
import path from "node:path";
import { applySheetPlans } from "../../src/excel/plan/applySheetPlan";
import type { SheetPlan } from "../../src/sheets/sheetPlan";
import { formulaNames } from "../../src/workbench/xlsx/formulaNames";
import type { FunctionsMetadata } from "../../src/workbench/office/contract";
import { saveWorkbook } from "../../src/workbench/xlsx/save";
import { emptySource } from "../../src/workbench/xlsx/source";
import { startPlanOffice } from "../excel/plan/office";

const DIST = path.join(__dirname, "../../dist");
const built = (file: string): string => readFileSync(path.join(DIST, file), "utf8");

/** The sheets as the add-in builds them, computed by its built functions, in a workbook of their own: the bytes of its .xlsx. */
export async function buildPages(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const functions = JSON.parse(built("functions.json")) as FunctionsMetadata;
  const office = startPlanOffice({ profile: "web", functions, functionsScript: built("functions.js") });
  try {
    await applySheetPlans(plans, { choice: "keep" });
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Лист1").delete();
      await context.sync();
    });
    await office.host.settled();
    return new Uint8Array(
      await saveWorkbook(
        office.workbook.save(),
        emptySource(),
        formulaNames(functions.functions.map(({ name }) => `OMS.${name}`)),
      ),
    );
  } finally {
    office.dispose();
  }
}
