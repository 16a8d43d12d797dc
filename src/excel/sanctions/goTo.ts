import { excelRequest } from "../request";
import { sheetRow, type Source } from "../source/source";

/** Selects a row's cell, so that the user sees what is spoken of. */
export const goToRow = (source: Source, row: number, column: number): Promise<void> =>
  excelRequest(async (context) => {
    const sheet = context.workbook.worksheets.getItem(source.sheetId);
    sheet.activate();
    sheet.getRangeByIndexes(sheetRow(source, row), source.firstColumn + column, 1, 1).select();
    await context.sync();
  });
