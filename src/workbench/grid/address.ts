import type { FUniver } from "@univerjs/core/facade";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";

const ADDRESS = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i;

export interface Address {
  readonly sheet?: string;
  readonly range: string;
}

/** `Лист1!A1`, `'План 2025'!A1:B2`, or without a sheet: the active one. */
export function parseAddress(text: string): Address {
  const [, quoted, plain, range] = ADDRESS.exec(text.trim()) ?? [];
  if (range === undefined) throw new Error(`«${text}» is not an address`);
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return { ...(sheet !== undefined && { sheet }), range: range.replaceAll("$", "").toUpperCase() };
}

export function activeWorkbook(api: FUniver): FWorkbook {
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new Error("No workbook is open");
  return workbook;
}

export function findSheet(api: FUniver, name: string | undefined): FWorksheet {
  const workbook = activeWorkbook(api);
  if (name === undefined) return workbook.getActiveSheet();
  const wanted = name.toLowerCase();
  const sheet = workbook.getSheets().find((candidate) => candidate.getSheetName().toLowerCase() === wanted);
  if (!sheet) throw new Error(`There is no sheet «${name}»`);
  return sheet;
}

export function findRange(api: FUniver, address: string): { sheet: FWorksheet; range: FRange } {
  const { sheet: name, range } = parseAddress(address);
  const sheet = findSheet(api, name);
  return { sheet, range: sheet.getRange(range) };
}
