import type { IWorkbookData } from "@univerjs/core";
import JSZip from "jszip";
import { readFileSync } from "node:fs";
import path from "node:path";
import { applySheetPlans } from "../../src/excel/plan/applySheetPlan";
import type { SheetPlan } from "../../src/sheets/sheetPlan";
import { formulaNames } from "../../src/workbench/xlsx/formulaNames";
import type { FunctionsMetadata } from "../../src/workbench/office/contract";
import { openWorkbook } from "../../src/workbench/xlsx/open";
import { saveWorkbook } from "../../src/workbench/xlsx/save";
import { emptySource } from "../../src/workbench/xlsx/source";
import { startPlanOffice } from "../excel/plan/office";

const DIST = path.join(__dirname, "../../dist");
const built = (file: string): string => readFileSync(path.join(DIST, file), "utf8");

/**
 * Widths of columns are counted in digits of the workbook's own font. Where there is no Calibri, LibreOffice takes another one
 * whose digits are a third wider, and pages look as they never do in Excel. Digits of Arial at 10 pt are as wide as those of
 * Calibri at 11 pt, and every system has letters of its measures. Nothing on the sheets is written in this font.
 */
async function inFontAtHand(xlsx: ArrayBuffer): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(xlsx);
  const styles = await zip.file("xl/styles.xml")!.async("string");
  const own = /<font>.*?<\/font>/s.exec(styles)![0];
  const other = own.replace('val="Calibri"', 'val="Arial"').replace('<sz val="11"/>', '<sz val="10"/>');
  zip.file("xl/styles.xml", styles.replace(own, other.replace('<scheme val="minor"/>', "")));
  return zip.generateAsync({ type: "uint8array" });
}

/**
 * The sheets as the add-in builds them, computed by its built functions, in a workbook of their own that was saved, opened and
 * saved again: the bytes of its .xlsx.
 */
export async function buildPages(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const functions = JSON.parse(built("functions.json")) as FunctionsMetadata;
  const names = formulaNames(functions.functions.map(({ name }) => `OMS.${name}`));
  const office = startPlanOffice({ profile: "web", functions, functionsScript: built("functions.js") });
  try {
    await applySheetPlans(plans, { choice: "keep" });
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Лист1").delete();
      await context.sync();
    });
    await office.host.settled();
    const saved = await saveWorkbook(office.workbook.save(), emptySource(), names);
    const { data, source } = await openWorkbook(saved, "Листы.xlsx", names);
    return await inFontAtHand(await saveWorkbook(data as IWorkbookData, source, names));
  } finally {
    office.dispose();
  }
}
