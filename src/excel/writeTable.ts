import type { TablePlan } from "../rules/referenceTable";
import { addressText, parseAddress, type CellAddress } from "./address";
import { excelRequest } from "./request";
import { freeSheetName } from "./sheetNames";
import { setColumnWidths, styleTable } from "./styleTable";
import { layoutTable, type TableLayout } from "./tableLayout";

/** Where a table goes: from this cell on, or to a sheet of its own. */
export type TableTarget =
  { readonly kind: "cell"; readonly address: CellAddress } | { readonly kind: "sheet"; readonly name: string };

/** A request carries at most this many cells: well under the 5 MB that Excel on the web takes. */
const CELLS_PER_REQUEST = 20_000;

/** Whether anything of the user's stands where the table would go. */
export function isOccupied(plan: TablePlan, address: CellAddress): Promise<boolean> {
  const layout = layoutTable(plan);
  return excelRequest(async (context) => {
    const range = rangeFrom(context.workbook.worksheets.getItem(address.sheet), address.cell, layout);
    range.load("formulas");
    await context.sync();
    return range.formulas.some((row) => row.some((formula) => formula !== ""));
  });
}

/**
 * Writes the table and returns the address that it takes. What stood there is cleared: ask first. Columns that hold
 * something else of the user's keep their widths.
 */
export function writeTable(plan: TablePlan, target: TableTarget): Promise<string> {
  const layout = layoutTable(plan);
  return excelRequest(async (context) => {
    const sheet = target.kind === "sheet" ? await addSheet(context, target.name) : sheetOf(context, target.address);
    const range = rangeFrom(sheet, target.kind === "sheet" ? "A1" : target.address.cell, layout);
    range.clear();
    const others = range.getEntireColumn().getUsedRangeOrNullObject(true);
    others.load("address");
    await context.sync();
    await writeBlocks(context, range, layout);
    styleTable(range, plan, layout);
    if (others.isNullObject) setColumnWidths(range, plan);
    range.load("address");
    if (target.kind === "sheet") sheet.activate();
    await context.sync();
    return addressText(parseAddress(range.address));
  });
}

const sheetOf = (context: Excel.RequestContext, { sheet }: CellAddress): Excel.Worksheet =>
  context.workbook.worksheets.getItem(sheet);

const rangeFrom = (sheet: Excel.Worksheet, cell: string, { rows, columns }: TableLayout): Excel.Range =>
  sheet.getRange(cell).getResizedRange(rows - 1, columns - 1);

async function addSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.add(
    freeSheetName(
      name,
      worksheets.items.map((sheet) => sheet.name),
    ),
  );
}

/** Formats go before values: a cell must be text already when «1.1» arrives. */
async function writeBlocks(context: Excel.RequestContext, range: Excel.Range, layout: TableLayout): Promise<void> {
  const { values, formats, rows, columns } = layout;
  const height = Math.max(1, Math.floor(CELLS_PER_REQUEST / columns));
  for (let from = 0; from < rows; from += height) {
    const to = Math.min(from + height, rows);
    const block = range.getCell(from, 0).getResizedRange(to - from - 1, columns - 1);
    block.numberFormat = formats.slice(from, to).map((row) => [...row]);
    block.values = values.slice(from, to).map((row) => [...row]);
    // One request would outgrow what Excel on the web takes; there is one per 20 000 cells.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (to < rows) await context.sync();
  }
}
