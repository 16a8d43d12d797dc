import type { IMutationInfo } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { runMutations } from "./mutations";
import type { UniverServices } from "./univer";
import type { CellMatrix } from "./writeCells";

/** Formulas that name a table say its new name too; the grid changes the table alone. */
export function followTableRename(workbook: FWorkbook, univer: UniverServices, from: string, to: string): void {
  const plain = from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const named = new RegExp(`"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.'])${plain}(?![\\p{L}\\p{N}_.!('])`, "giu");
  const renamed = (formula: string): string => formula.replace(named, (found) => (found.startsWith('"') ? found : to));
  const unitId = workbook.getId();
  const redo: IMutationInfo[] = [];
  const undo: IMutationInfo[] = [];
  for (const sheet of workbook.getSheets()) {
    const after: CellMatrix = {};
    const before: CellMatrix = {};
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const formula = cell?.f;
        if (typeof formula !== "string" || renamed(formula) === formula) return;
        (after[row] ??= {})[column] = { f: renamed(formula) };
        (before[row] ??= {})[column] = { f: formula };
      });
    if (Object.keys(after).length === 0) continue;
    const setting = (cellValue: CellMatrix): IMutationInfo => ({
      id: SetRangeValuesMutation.id,
      params: { unitId, subUnitId: sheet.getSheetId(), cellValue },
    });
    redo.push(setting(after));
    undo.push(setting(before));
  }
  if (redo.length > 0) runMutations(univer, unitId, redo, undo);
}
