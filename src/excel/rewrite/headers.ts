import { excelRequest } from "../request";
import type { Source } from "../source/source";
import { anchorName, type HeaderChange } from "./records";
import type { RewriteTarget } from "./target";

/** Columns that do not exist yet, with their headers. */
export interface MadeColumns {
  readonly columns: readonly number[];
  readonly titles: readonly string[];
  /** Points. */
  readonly widths: readonly number[];
}

/** Names the first header, so that the rows are found when they have moved; once named it stays. */
export const anchorHeader = (id: string, source: Source): Promise<void> =>
  excelRequest(async (context) => {
    const known = context.workbook.names.getItemOrNullObject(anchorName(id)).load("name");
    await context.sync();
    if (!known.isNullObject) return;
    const sheet = context.workbook.worksheets.getItem(source.sheetId);
    const cell = sheet.getRangeByIndexes(source.headerRow, source.firstColumn, 1, 1);
    context.workbook.names.add(anchorName(id), cell).visible = false;
    await context.sync();
  });

/** Columns that are to be made: how wide they are, and their headers, before and after. */
export const headerChange = (source: Source, { columns, titles, widths }: MadeColumns): Promise<HeaderChange> =>
  excelRequest(async (context) => {
    const sheet = context.workbook.worksheets.getItem(source.sheetId);
    const formats = columns.map((column) =>
      sheet.getRangeByIndexes(source.headerRow, source.firstColumn + column, 1, 1).format.load("columnWidth"),
    );
    await context.sync();
    const widthsBefore = formats.map(({ columnWidth }) => columnWidth);
    return {
      columns,
      before: columns.map(() => ""),
      after: titles,
      widthsBefore,
      widthsAfter: widths.map((width, index) => Math.max(width, widthsBefore[index]!)),
    };
  });

/** Makes columns with their headers, or takes them away; the Excel table, where there is one, comes to reach over them or no longer does. */
export const writeHeaders = (
  { sheetId, headerRow, firstColumn }: RewriteTarget,
  { columns, after, widthsAfter }: HeaderChange,
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
      const content = after[index]!;
      const made = content !== "";
      cell.formulas = [[content]];
      cell.format.font.bold = made;
      cell.format.wrapText = made;
      if (made) cell.format.verticalAlignment = "Center";
      if (widthsAfter) cell.format.columnWidth = widthsAfter[index]!;
    });
    await context.sync();
  });

/** Whether nothing stands below some headers. */
export const isEmptyBelow = ({ sheetId, headerRow, firstColumn, rows }: Source, columns: readonly number[]) =>
  excelRequest(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const used = columns.map((column) =>
      sheet
        .getRangeByIndexes(headerRow + 1, firstColumn + column, Math.max(1, rows), 1)
        .getUsedRangeOrNullObject(true)
        .load("address"),
    );
    await context.sync();
    return used.every(({ isNullObject }) => isNullObject);
  });
