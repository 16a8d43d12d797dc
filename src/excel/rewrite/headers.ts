import { excelRequest } from "../request";
import type { Source } from "../source/source";
import type { CellContent } from "./cells";
import { anchorName, type HeaderChange } from "./records";
import type { RewriteTarget } from "./rewriter";

/** Names the first header, so that the rows are found when they have moved. */
export const anchorHeader = (id: string, source: Source): Promise<void> =>
  excelRequest(async (context) => {
    const sheet = context.workbook.worksheets.getItem(source.sheetId);
    const cell = sheet.getRangeByIndexes(source.headerRow, source.firstColumn, 1, 1);
    context.workbook.names.add(anchorName(id), cell).visible = false;
    await context.sync();
  });

/** The headers of columns that are to be made, before and after. */
export const headerChange = (columns: readonly number[], titles: readonly string[]): HeaderChange => ({
  columns,
  before: columns.map(() => ""),
  after: titles,
});

/** Writes headers of made columns; the Excel table, where there is one, comes to reach over them or no longer does. */
export const writeHeaders = (
  { sheetId, headerRow, firstColumn }: RewriteTarget,
  { columns }: HeaderChange,
  contents: readonly CellContent[],
  table: { readonly name: string; readonly columns: number } | undefined,
): Promise<void> =>
  excelRequest(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    if (table) {
      const range = context.workbook.tables.getItem(table.name).getRange().load("columnCount");
      await context.sync();
      const more = table.columns - range.columnCount;
      if (more !== 0) context.workbook.tables.getItem(table.name).resize(range.getResizedRange(0, more));
    }
    columns.forEach((column, index) => {
      const cell = sheet.getRangeByIndexes(headerRow, firstColumn + column, 1, 1);
      const content = contents[index]!;
      const made = content !== "";
      cell.formulas = [[content]];
      cell.format.font.bold = made;
      cell.format.wrapText = made;
      if (made) cell.format.verticalAlignment = "Center";
    });
    await context.sync();
  });
