import type { Place } from "../../sheets/editions/editionDraft";
import { excelRequest } from "../request";
import { cellText } from "../text";

const cellAt = (context: Excel.RequestContext, { sheetId, row, column }: Place): Excel.Range =>
  context.workbook.worksheets.getItem(sheetId).getCell(row, column);

/** Shows the cell to the user. */
export const selectPlace = (place: Place): Promise<void> =>
  excelRequest(async (context) => {
    context.workbook.worksheets.getItem(place.sheetId).activate();
    cellAt(context, place).select();
    await context.sync();
  });

/** Puts a text into the cell that stays a text: a code that Excel had made a date or a number. */
export const writeTextAt = (place: Place, text: string): Promise<void> =>
  excelRequest(async (context) => {
    const cell = cellAt(context, place);
    const { value, format } = cellText(text);
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.select();
    await context.sync();
  });
