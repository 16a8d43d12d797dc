import { addressText, parseAddress, type CellAddress } from "./address";
import { excelRequest } from "./request";

export const rangeAt = (context: Excel.RequestContext, { sheet, cell }: CellAddress): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(cell);

/** The selected range, as a formula on `sheet` would refer to it. */
export function readSelectedAddress(): Promise<CellAddress> {
  return excelRequest(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return parseAddress(range.address);
  });
}

/** On its own sheet a reference needs no name of it. */
export const referenceText = (address: CellAddress, sheet: string): string =>
  address.sheet === sheet ? address.cell : addressText(address);

/** Selects a cell, so that the user sees what is spoken of. */
export function selectCell(address: string): Promise<void> {
  return excelRequest(async (context) => {
    const range = rangeAt(context, parseAddress(address));
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
}
