import type { IRange } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { type Area, columnCount, intersection, rowCount } from "./area";
import { runMutations } from "./mutations";
import type { GridSheet } from "./sheet";
import type { UniverServices } from "./univer";
import type { CellMatrix } from "./writeCells";

const EMPTY = { v: null, f: null, si: null, p: null, t: null };

/** Merges an area, or each of its rows, in one step; what its other cells held is lost, as in Excel. */
export function mergeArea(sheet: GridSheet, univer: UniverServices, area: Area, across: boolean): void {
  const rows = Array.from({ length: across ? rowCount(area) : 0 }, (_, row) => area.startRow + row);
  const ranges = across ? rows.map((row) => ({ ...area, startRow: row, endRow: row })) : [area];
  replaceMerges(sheet, univer, area, columnCount(area) > 1 || (!across && rowCount(area) > 1) ? ranges : []);
}

export const unmergeArea = (sheet: GridSheet, univer: UniverServices, area: Area): void =>
  replaceMerges(sheet, univer, area, []);

function replaceMerges(sheet: GridSheet, univer: UniverServices, area: Area, ranges: readonly Area[]): void {
  const { unitId, id: subUnitId } = sheet;
  const old = sheet.facade
    .getSheet()
    .getMergeData()
    .filter((merge) => intersection(merge, area));
  const hidden = hiddenCells(sheet, ranges);
  if (Object.keys(hidden).length > 0) sheet.write(hidden, area);
  if (old.length === 0 && ranges.length === 0) return;
  const adding = (merges: readonly Area[]) => ({
    id: AddWorksheetMergeMutation.id,
    params: { unitId, subUnitId, ranges: merges.map((merge): IRange => ({ ...merge })) },
  });
  const removing = (merges: readonly Area[]) => ({ ...adding(merges), id: RemoveWorksheetMergeMutation.id });
  runMutations(
    univer,
    unitId,
    [...(old.length > 0 ? [removing(old)] : []), ...(ranges.length > 0 ? [adding(ranges)] : [])],
    [...(ranges.length > 0 ? [removing(ranges)] : []), ...(old.length > 0 ? [adding(old)] : [])],
  );
}

/** Contents of the cells that only the first of a merged area shows. */
function hiddenCells(sheet: GridSheet, ranges: readonly Area[]): CellMatrix {
  const matrix: CellMatrix = {};
  const cells = sheet.facade.getSheet().getCellMatrix();
  for (const { startRow, startColumn, endRow, endColumn } of ranges) {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        if (row === startRow && column === startColumn) continue;
        const cell = cells.getValue(row, column);
        if (cell && (cell.v != null || cell.f != null || cell.si != null || cell.p != null)) {
          (matrix[row] ??= {})[column] = { ...EMPTY };
        }
      }
    }
  }
  return matrix;
}
