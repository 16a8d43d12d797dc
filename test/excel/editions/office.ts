import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionsMetadata } from "../../../src/workbench/office/contract";
import { loadFunctions } from "../../support/sourceFunctions";
import { type PlanOffice, startPlanOffice } from "../plan/office";

const METADATA = JSON.parse(readFileSync(join(__dirname, "../../golden/functions.json"), "utf8")) as FunctionsMetadata;

export interface EditionsOffice extends PlanOffice {
  /** Enters a formula and answers with what the cell shows: a value, or the kind and message of the error. */
  formula(address: string, formula: string): Promise<unknown>;
  show(address: string): Promise<unknown>;
  /** What `Office.addin.setStartupBehavior` has been asked for. */
  readonly startup: string[];
}

/** The add-in's functions from the sources in Excel without Excel: Microsoft's client, our host, a real grid. */
export function startEditionsOffice(workbook?: object): EditionsOffice {
  const office = startPlanOffice({ functions: METADATA, workbook: workbook as never });
  const functions = loadFunctions();
  const globals = globalThis as unknown as Record<string, unknown>;
  const client = office.window.CustomFunctions as unknown as Record<string, unknown>;
  const { Error: CellError, ErrorCode } = globals["CustomFunctions"] as Record<string, unknown>;
  Object.assign(client, { Error: client["Error"] ?? CellError, ErrorCode: client["ErrorCode"] ?? ErrorCode });
  globals["CustomFunctions"] = client;
  for (const [id, implementation] of functions) office.window.CustomFunctions.associate(id, implementation as never);
  office.host.functions.runtimeReady();
  const startup: string[] = [];
  globals["Office"] = {
    context: { requirements: { isSetSupported: () => true } },
    addin: { setStartupBehavior: (behaviour: string) => Promise.resolve(void startup.push(behaviour)) },
  };
  const show = async (address: string) => {
    const value = await office.cell(address);
    const { startRow, startColumn } = office.sheet.getRange(address).getRange();
    const error = office.errorAt(startRow, startColumn);
    return error ? `${String(value)} ${error.message}` : value;
  };
  return Object.assign(office, {
    startup,
    show,
    formula: async (address: string, formula: string) => {
      await office.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = [[formula]];
        await context.sync();
      });
      return show(address);
    },
  });
}
