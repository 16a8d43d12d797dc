import { type EditionSheet, findEditionSheets } from "../../sheets/editions/readEdition";
import type { SheetContent } from "../../sheets/editions/sheetContent";
import { excelRequest } from "../request";

/** What a sheet is stands in these cells. */
const HEAD = "A1:B12";
/** Of one request: well below what Excel on the web carries. */
const CELLS_A_REQUEST = 20_000;

/** The sheets of the workbook that belong to an edition's export, read whole. */
export async function readEditionSheetContents(): Promise<readonly EditionSheet[]> {
  const heads = await readHeads();
  const contents: SheetContent[] = [];
  for (const { content } of findEditionSheets(heads)) contents.push(await readWhole(content));
  return findEditionSheets(contents);
}

const readHeads = (): Promise<readonly SheetContent[]> =>
  excelRequest(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const heads = worksheets.items.map((sheet) => ({ sheet, range: sheet.getRange(HEAD).load("values") }));
    await context.sync();
    return heads.map(({ sheet: { id, name }, range }) => ({
      id,
      name,
      values: range.values as unknown[][],
      formats: [],
    }));
  });

function readWhole({ id, name }: SheetContent): Promise<SheetContent> {
  return excelRequest(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const rows = used.rowIndex + used.rowCount;
    const columns = used.columnIndex + used.columnCount;
    const values: unknown[][] = [];
    const formats: string[][] = [];
    const most = Math.max(1, Math.floor(CELLS_A_REQUEST / columns));
    for (let from = 0; from < rows; from += most) {
      const block = sheet.getRangeByIndexes(from, 0, Math.min(most, rows - from), columns).load("values,numberFormat");
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each block is as large as a request may be
      await context.sync();
      values.push(...(block.values as unknown[][]));
      formats.push(...(block.numberFormat as string[][]));
    }
    return { id, name, values, formats };
  });
}
