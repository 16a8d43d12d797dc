import { foldWord } from "../../rules/fold";
import { excelRequest } from "../request";
import type { Source } from "../source/source";
import { anchorName, type RewriteRecord } from "./records";

/** Where the rows of a record are now. Rows and columns of the sheet may have been inserted since, and it may be called otherwise. */
export interface RecordPlace {
  /** With all the rows that there are now. */
  readonly source: Source;
  readonly columns: readonly number[];
  readonly keyColumns: readonly number[];
  /** Columns have been inserted or taken away: formulas name other ones than they did. */
  readonly columnsMoved: boolean;
  /** Columns of the sheet that hold the table's columns now, by those that held them then; without those that nobody knows. */
  readonly sheetColumns: ReadonlyMap<number, number>;
}

/** By the name that moved with the first header, and by the headers; `undefined` where the sheet is gone. */
export const placeOfRecord = (record: RewriteRecord): Promise<RecordPlace | undefined> =>
  excelRequest(async (context) => {
    const name = context.workbook.names.getItemOrNullObject(anchorName(record.id)).load("name");
    const sheet = context.workbook.worksheets.getItemOrNullObject(record.sheet).load("id,name");
    await context.sync();
    const anchor = name.isNullObject ? undefined : name.getRangeOrNullObject().load("rowIndex,columnIndex");
    const found = anchor?.worksheet.load("id,name");
    if (anchor) await context.sync();
    const known = anchor && !anchor.isNullObject && found ? { anchor, sheet: found } : undefined;
    if (!known && sheet.isNullObject) return undefined;
    const at = known?.sheet ?? sheet;
    const headerRow = known?.anchor.rowIndex ?? record.headerRow;
    const firstColumn = known?.anchor.columnIndex ?? record.firstColumn;
    const worksheet = context.workbook.worksheets.getItem(at.id);
    const used = worksheet.getUsedRange(true).load("rowIndex,rowCount,columnIndex,columnCount");
    await context.sync();
    const width = Math.max(used.columnIndex + used.columnCount - firstColumn, ...record.columns.map((one) => one + 1));
    const header = worksheet.getRangeByIndexes(headerRow, firstColumn, 1, width).load("text");
    await context.sync();
    const titles = header.text[0]!.map(fold);
    const columnNow = (column: number): number => whereIs(record.titles[column] ?? "", column, titles);
    const [columns, keyColumns] = [record.columns.map(columnNow), record.keyColumns.map(columnNow)];
    const sheetColumns = new Map<number, number>();
    for (const [key, title] of Object.entries(record.titles)) {
      const now = knownPlace(title, Number(key), titles);
      if (now !== undefined) sheetColumns.set(record.firstColumn + Number(key), firstColumn + now);
    }
    return {
      source: {
        choice: { kind: "used", sheet: at.name },
        sheetId: at.id,
        sheet: at.name,
        ...(record.table !== undefined && { table: record.table }),
        headerRow,
        firstColumn,
        titles: [],
        rows: Math.max(record.rows, used.rowIndex + used.rowCount - 1 - headerRow),
      },
      columns,
      keyColumns,
      columnsMoved: Object.entries(record.titles).some(
        ([key, title]) =>
          title !== "" && sheetColumns.get(record.firstColumn + Number(key)) !== record.firstColumn + Number(key),
      ),
      sheetColumns,
    };
  });

const fold = (title: string): string => foldWord(title);

/** A column whose header nobody knows any more is looked for where it was: what it holds tells whether it is the one. */
const whereIs = (given: string, column: number, titles: readonly string[]): number =>
  knownPlace(given, column, titles) ?? column;

function knownPlace(given: string, column: number, titles: readonly string[]): number | undefined {
  const title = fold(given);
  if (title === "") return undefined;
  if (titles[column] === title) return column;
  const found = titles.indexOf(title);
  return found >= 0 && titles.indexOf(title, found + 1) < 0 ? found : undefined;
}
