import { BooleanNumber } from "@univerjs/core";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from "@univerjs/sheets";
import { type Area, columnCount, isEntireColumn, isEntireRow, rowCount } from "./area";
import { runMutations } from "./mutations";
import type { GridSheet } from "./sheet";
import type { UniverServices } from "./univer";
import { notImplemented } from "../richApi/apiError";

/** Inserts empty rows or columns before those of the area. */
export function insertLines({ facade }: GridSheet, area: Area): void {
  if (isEntireRow(area)) facade.insertRowsBefore(area.startRow, rowCount(area));
  else if (isEntireColumn(area)) facade.insertColumnsBefore(area.startColumn, columnCount(area));
  else throw notImplemented("shifting a part of the rows or columns");
}

export function deleteLines(sheet: GridSheet, area: Area): void {
  const existing = sheet.existing(area);
  if (!existing) return;
  const { facade } = sheet;
  if (isEntireRow(area)) facade.deleteRows(existing.startRow, rowCount(existing));
  else if (isEntireColumn(area)) facade.deleteColumns(existing.startColumn, columnCount(existing));
  else throw notImplemented("shifting a part of the rows or columns");
}

/** Null where some are hidden and some are not. */
export function rowsHidden({ facade }: GridSheet, { startRow, endRow }: Area): boolean | null {
  return shared(startRow, Math.min(endRow, facade.getMaxRows() - 1), (row) => !facade.getSheet().getRowVisible(row));
}

export function columnsHidden({ facade }: GridSheet, { startColumn, endColumn }: Area): boolean | null {
  const last = Math.min(endColumn, facade.getMaxColumns() - 1);
  return shared(startColumn, last, (column) => !facade.getSheet().getColVisible(column));
}

export function hideRows(sheet: GridSheet, area: Area, hidden: boolean): void {
  const { startRow, endRow } = reserved(sheet, area);
  if (hidden) sheet.facade.hideRows(startRow, endRow - startRow + 1);
  else sheet.facade.showRows(startRow, endRow - startRow + 1);
}

export function hideColumns(sheet: GridSheet, area: Area, hidden: boolean): void {
  const { startColumn, endColumn } = reserved(sheet, area);
  if (hidden) sheet.facade.hideColumns(startColumn, endColumn - startColumn + 1);
  else sheet.facade.showColumns(startColumn, endColumn - startColumn + 1);
}

function reserved(sheet: GridSheet, area: Area): Area {
  sheet.reserve(area);
  return sheet.existing(area) ?? area;
}

function shared(first: number, last: number, read: (index: number) => boolean): boolean | null {
  const value = read(first);
  for (let index = first + 1; index <= last; index++) if (read(index) !== value) return null;
  return value;
}

/** In pixels. The grid's own command looks through every filter and every merged cell for each range of rows. */
export function setRowHeights(sheet: GridSheet, univer: UniverServices, area: Area, height: number): void {
  const { unitId, id: subUnitId, facade } = sheet;
  const rows = { unitId, subUnitId, ranges: [{ ...area }] };
  const heights = { ...rows, rowHeight: height };
  const fixed = { ...rows, autoHeightInfo: BooleanNumber.FALSE };
  const setting = (params: object) => ({ id: SetWorksheetRowHeightMutation.id, params });
  const fixing = (params: object) => ({ id: SetWorksheetRowIsAutoHeightMutation.id, params });
  const before = SetWorksheetRowHeightMutationFactory(heights, facade.getSheet());
  const fixedBefore = SetWorksheetRowIsAutoHeightMutationFactory(fixed, facade.getSheet());
  runMutations(univer, unitId, [setting(heights), fixing(fixed)], [setting(before), fixing(fixedBefore)]);
}

/** In pixels. The grid's own command measures the rows in view, empty ones too, before it answers. */
export function setColumnWidths(sheet: GridSheet, univer: UniverServices, area: Area, width: number): void {
  const { unitId, id: subUnitId, facade } = sheet;
  const widths = { unitId, subUnitId, ranges: [{ ...area }], colWidth: width };
  const setting = (params: object) => ({ id: SetWorksheetColWidthMutation.id, params });
  const before = SetWorksheetColWidthMutationFactory(widths, facade.getSheet());
  runMutations(univer, unitId, [setting(widths)], [setting(before)]);
  const filled = facade.getSheet().getCellMatrix().getLength();
  if (filled > 0) sheet.fitRows({ ...area, startRow: 0, endRow: filled - 1 });
}
