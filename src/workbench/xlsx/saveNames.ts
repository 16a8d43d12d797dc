import type { Workbook } from "@cj-tech-master/excelts";
import type { IWorkbookData } from "@univerjs/core";
import { NAMES_RESOURCE } from "./source";

interface GridName {
  readonly name: string;
  readonly formulaOrRefString: string;
}

/** `Лист1!$A$1:$B$2`, `'План 2025'!A1`, several of them: what a file can name. */
const REFERENCE = /^=?(?:'(?:[^']|'')+'|[^'!,]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

export function saveNames(workbook: Workbook, data: IWorkbookData): void {
  const resource = data.resources?.find(({ name }) => name === NAMES_RESOURCE)?.data;
  const names = Object.values(JSON.parse(resource || "{}") as Record<string, GridName>);
  workbook.definedNames.model = names.flatMap(({ name, formulaOrRefString }) => {
    const ranges = splitReferences(formulaOrRefString);
    return ranges.every((range) => REFERENCE.test(range)) ? [{ name, ranges: ranges.map(absolute) }] : [];
  });
}

function splitReferences(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')+'|[^',])+/g) ?? []).map((part) => part.trim());
}

function absolute(reference: string): string {
  const [, sheet, cells] = /^=?(.+!)([^!]+)$/.exec(reference) ?? [];
  if (sheet === undefined || cells === undefined) return reference;
  return sheet + cells.replace(/\$?([A-Z]+)\$?(\d+)/gi, "$$$1$$$2");
}
