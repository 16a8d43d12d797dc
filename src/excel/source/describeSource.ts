import { findHeaderRow, type RoleSet } from "../../rules/mapping";
import { excelRequest } from "../request";
import type { Source, SourceChoice } from "./source";

/** Headers are looked for in so many rows from the top. */
const HEAD_ROWS = 20;

/**
 * Where the table lies and what its columns are called; `undefined` where the sheet or the range is empty. The header of an
 * Excel table is its own; of a range it is the row whose cells name most columns, or the one that the user says.
 *
 * @param headerRow row of the sheet, from zero, where the user says it
 */
export const describeSource = (choice: SourceChoice, roles: RoleSet, headerRow?: number): Promise<Source | undefined> =>
  excelRequest(async (context) => {
    const { range, sheet, table } = areaOf(context, choice);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    // Excel keeps the row of totals of a table itself: it is no row of the table.
    const tail = table === undefined ? undefined : context.workbook.tables.getItem(table).load("showTotals");
    await context.sync();
    if (range.isNullObject) return undefined;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    const top = sheet.getRangeByIndexes(rowIndex, columnIndex, Math.min(rowCount, HEAD_ROWS), columnCount);
    top.load("text");
    await context.sync();
    const found = table === undefined ? rowIndex + findHeaderRow(top.text, roles) : rowIndex;
    const said = headerRow !== undefined && headerRow >= rowIndex && headerRow < rowIndex + rowCount;
    const at = said && table === undefined ? headerRow : found;
    let header = top.text[at - rowIndex];
    if (!header) {
      const row = sheet.getRangeByIndexes(at, columnIndex, 1, columnCount).load("text");
      await context.sync();
      header = row.text[0];
    }
    return {
      choice,
      sheetId: sheet.id,
      sheet: sheet.name,
      ...(table !== undefined && { table }),
      headerRow: at,
      firstColumn: columnIndex,
      titles: (header ?? []).map((title) => title.replace(/\s+/g, " ").trim()),
      rows: rowIndex + rowCount - 1 - at - (tail?.showTotals ? 1 : 0),
    };
  });

interface ChosenArea {
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly table?: string;
}

/** Whole columns and rows of a selection end where the sheet's content does. */
function areaOf({ workbook }: Excel.RequestContext, choice: SourceChoice): ChosenArea {
  if (choice.kind === "table") {
    const table = workbook.tables.getItem(choice.table);
    return { range: table.getRange(), sheet: table.worksheet.load("id,name"), table: choice.table };
  }
  const sheet = workbook.worksheets.getItem(choice.sheet).load("id,name");
  if (choice.kind === "used") return { range: sheet.getUsedRangeOrNullObject(true), sheet };
  return { range: sheet.getRange(choice.address).getUsedRangeOrNullObject(true), sheet };
}
