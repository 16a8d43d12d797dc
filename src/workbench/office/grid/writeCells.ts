import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, Nullable, ObjectMatrix } from "@univerjs/core";
import { SetRangeCustomMetadataCommand, SetRangeValuesMutation } from "@univerjs/sheets";

/** Rows and columns of cell data by index: what the grid's commands take. */
export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

type Cells = ObjectMatrix<Nullable<ICellData>>;

const hasFormula = (cell: Nullable<ICellData>): boolean => cell != null && (cell.f != null || cell.si != null);

/** Whether no formula comes and none goes. */
export const isPlain = (value: CellMatrix, cells: Cells): boolean =>
  everyCell(value, (cell, row, column) => !hasFormula(cell) && !hasFormula(cells.getValue(row, column)));

/**
 * Plain values as a mutation and the one that takes it back. It goes under the name of a command that writes no formulas:
 * dependent cells are computed, but the grid does not gather the formulas of the whole workbook anew, which for a large
 * sheet written in parts takes as long as all else together.
 */
export function writing(
  { unitId, id: subUnitId }: { readonly unitId: string; readonly id: string },
  cellValue: CellMatrix,
  cells: Cells,
): { readonly redo: IMutationInfo; readonly undo: IMutationInfo } {
  const before: CellMatrix = {};
  everyCell(cellValue, (_, row, column) => {
    const { v = null, t = null, p = null, s = null } = cells.getValue(row, column) ?? {};
    (before[row] ??= {})[column] = { v, t, p, s, f: null, si: null };
    return true;
  });
  const setting = (value: CellMatrix): IMutationInfo => ({
    id: SetRangeValuesMutation.id,
    params: { unitId, subUnitId, cellValue: value, trigger: SetRangeCustomMetadataCommand.id },
  });
  return { redo: setting(cellValue), undo: setting(before) };
}

function everyCell(
  matrix: CellMatrix,
  holds: (cell: Nullable<ICellData>, row: number, column: number) => boolean,
): boolean {
  for (const [row, columns] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries((columns ?? {}) as Record<string, Nullable<ICellData>>)) {
      if (!holds(cell, Number(row), Number(column))) return false;
    }
  }
  return true;
}
