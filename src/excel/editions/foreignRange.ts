import type { ForeignRange } from "../../sheets/editions/foreign/foreignRange";
import type { Area } from "../../sheets/sheetPlan";
import { supportsExcelApi } from "../explainSupport";
import { excelRequest } from "../request";

/** A table with more cells is no document of an edition. */
const MOST_CELLS = 30_000;

export interface SelectedTable {
  readonly range: ForeignRange;
  /** As Excel writes it. */
  readonly address: string;
}

export type Selected = SelectedTable | "empty" | "tooLarge";

/** What is selected, without the empty rows and columns around it. */
export const readSelectedTable = (): Promise<Selected> =>
  readTable(({ workbook }) => ({
    sheet: workbook.worksheets.getActiveWorksheet(),
    used: workbook.getSelectedRange().getUsedRangeOrNullObject(true),
  }));

/** The table that was taken as it is now, wherever the selection has gone meanwhile. */
export function readTableAgain({ range: { content } }: SelectedTable): Promise<Selected> {
  const { id, values, origin = { row: 0, column: 0 } } = content;
  return readTable(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    return { sheet, used: sheet.getRangeByIndexes(origin.row, origin.column, values.length, values[0]!.length) };
  });
}

interface Ranges {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

async function readTable(rangesOf: (context: Excel.RequestContext) => Ranges): Promise<Selected> {
  const found = await excelRequest(async (context) => {
    const { sheet, used } = rangesOf(context);
    used.load("address,rowIndex,columnIndex,rowCount,columnCount");
    sheet.load("id,name");
    await context.sync();
    if (used.isNullObject || used.rowCount * used.columnCount < 2) return "empty";
    if (used.rowCount * used.columnCount > MOST_CELLS) return "tooLarge";
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns, address } = used;
    const cells = used.load("values,numberFormat");
    await context.sync();
    return {
      address,
      area: { row, column, rows, columns },
      content: {
        id: sheet.id,
        name: sheet.name,
        values: cells.values as unknown[][],
        formats: cells.numberFormat as string[][],
        origin: { row, column },
      },
    };
  });
  if (typeof found === "string") return found;
  const merges = await readMerges(found.content.id, found.area);
  return { address: found.address, range: { content: found.content, ...(merges && { merges }) } };
}

/** Merged areas of the table; nothing where this Excel cannot tell them. */
async function readMerges(sheetId: string, area: Area): Promise<readonly Area[] | undefined> {
  if (!supportsExcelApi("1.13")) return undefined;
  try {
    return await excelRequest(async (context) => {
      const { row, column, rows, columns } = area;
      const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
      const merged = range.getMergedAreasOrNullObject();
      merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      await context.sync();
      if (merged.isNullObject) return [];
      return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
        row: rowIndex - row,
        column: columnIndex - column,
        rows: rowCount,
        columns: columnCount,
      }));
    });
  } catch {
    // The headers are then understood by their blank cells.
    return undefined;
  }
}
