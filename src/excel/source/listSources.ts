import { parseAddress } from "../address";
import { excelRequest } from "../request";
import type { SourceChoice } from "./source";

export interface SourceList {
  /** Tables of the workbook in its order. */
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly sheets: readonly string[];
  /** What is most likely meant: the table around the active cell, a selection of several rows, else the whole sheet. */
  readonly likely: SourceChoice;
}

/** What there is to choose from. */
export const listSources = (): Promise<SourceList> =>
  excelRequest(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.load("items/name");
    worksheets.load("items/name,items/visibility");
    const selected = context.workbook.getSelectedRange().load("address,rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const places = tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.load("name"),
      range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
    if (places.length > 0) await context.sync();
    const { sheet, cell } = parseAddress(selected.address);
    const around = places.find(
      ({ sheet: { name }, range }) =>
        name === sheet &&
        within(selected.rowIndex, range.rowIndex, range.rowCount) &&
        within(selected.columnIndex, range.columnIndex, range.columnCount),
    );
    return {
      tables: places.map(({ name, sheet: { name: at } }) => ({ name, sheet: at })),
      sheets: worksheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name),
      likely: around
        ? { kind: "table", table: around.name }
        : selected.rowCount > 1
          ? { kind: "range", sheet, address: cell }
          : { kind: "used", sheet },
    };
  });

/** The selection as a choice of the user's: «Взять выделенное». */
export const selectedSource = (): Promise<SourceChoice> =>
  excelRequest(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    const { sheet, cell } = parseAddress(selected.address);
    return { kind: "range", sheet, address: cell };
  });

const within = (index: number, from: number, count: number): boolean => index >= from && index < from + count;
