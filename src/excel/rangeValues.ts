import { addressText, parseAddress } from "./address";
import { excelRequest } from "./request";

/** The filled cells of a range that a user has named. */
export interface NamedRange {
  /** With its sheet and dollar signs, as a formula on any sheet has it. */
  readonly reference: string;
  readonly values: readonly (readonly unknown[])[];
}

/** Reads a range by an address such as `A2:A20` of the active sheet or `Лист1!A2:A20`; a whole column down to its last cell. */
export const readRangeValues = (address: string): Promise<NamedRange> =>
  excelRequest(async (context) => {
    const { worksheets } = context.workbook;
    const { sheet, cell } = address.includes("!") ? parseAddress(address) : { sheet: undefined, cell: address };
    const worksheet = sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
    worksheet.load("name");
    const used = worksheet.getRange(cell).getUsedRangeOrNullObject(true);
    used.load("values");
    await context.sync();
    const reference = addressText({ sheet: worksheet.name, cell: absolute(cell) });
    return { reference, values: used.isNullObject ? [] : (used.values as unknown[][]) };
  });

/** `A2:A20` → `$A$2:$A$20` */
const absolute = (cell: string): string =>
  cell
    .replaceAll("$", "")
    .replace(/([A-Z]+)(\d*)/gi, (_all, letters: string, row: string) => `$${letters}${row && `$${row}`}`);
