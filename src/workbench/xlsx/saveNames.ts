import type { Workbook } from "@cj-tech-master/excelts";
import type { IWorkbookData } from "@univerjs/core";
import type { DefinedName } from "./definedNames";
import type { FormulaNames } from "./formulaNames";
import { NAMES_RESOURCE, WHOLE_WORKBOOK } from "./source";

interface GridName {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
  readonly hidden?: boolean;
}

/** `Лист1!$A$1:$B$2`, `'План 2025'!A1`, several of them: what a file can name. */
const REFERENCE = /^=?(?:'(?:[^']|'')+'|[^'!,]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/** Writes the names of areas; answers with those that the library cannot write: of formulas, of one sheet, and hidden ones. */
export function saveNames(workbook: Workbook, data: IWorkbookData, formulas: FormulaNames): DefinedName[] {
  const resource = data.resources?.find(({ name }) => name === NAMES_RESOURCE)?.data;
  const names = Object.values(JSON.parse(resource || "{}") as Record<string, GridName>);
  const plain: { name: string; ranges: string[] }[] = [];
  const rest: DefinedName[] = [];
  for (const { name, formulaOrRefString, localSheetId = WHOLE_WORKBOOK, hidden } of names) {
    const references = splitReferences(formulaOrRefString);
    const areas = isReference(formulaOrRefString);
    const own = localSheetId !== WHOLE_WORKBOOK;
    const sheet = own ? data.sheetOrder.indexOf(localSheetId) : undefined;
    if (sheet === -1) continue;
    if (areas && !own && !hidden) plain.push({ name, ranges: references.map(absolute) });
    else {
      const formula = areas ? references.map(absolute).join() : formulas.toFile(formulaOrRefString.replace(/^=/, ""));
      rest.push({ name, formula, ...(sheet !== undefined && { sheet }), ...(hidden && { hidden }) });
    }
  }
  workbook.definedNames.model = plain;
  return rest;
}

/** Whether a name stands for one area or several. */
export function isReference(text: string): boolean {
  const references = splitReferences(text);
  return references.length > 0 && references.every((reference) => REFERENCE.test(reference));
}

function splitReferences(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')+'|[^',])+/g) ?? []).map((part) => part.trim());
}

function absolute(reference: string): string {
  const [, sheet, cells] = /^=?(.+!)([^!]+)$/.exec(reference) ?? [];
  if (sheet === undefined || cells === undefined) return reference;
  return sheet + cells.replace(/\$?([A-Z]+)\$?(\d+)/gi, "$$$1$$$2");
}
