import type { FUniver } from "@univerjs/core/facade";
import {
  CancelMarkDirtyRowAutoHeightOperation,
  type IMarkDirtyRowAutoHeightOperationParams,
  type IRemoveSheetMutationParams,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
} from "@univerjs/sheets";

/**
 * The grid fits the heights of written rows when it is idle, also those of a workbook that was replaced or of a sheet that
 * was deleted by then, and fails on it. What is to be measured on a deleted sheet is called off; the result calls off all
 * that is left: to be called before a workbook goes.
 */
export function watchRowHeights(api: FUniver): () => void {
  const marks = new Map<string, IMarkDirtyRowAutoHeightOperationParams>();
  const callOff = (sheetId?: string) => {
    for (const mark of marks.values()) {
      if (sheetId !== undefined && mark.subUnitId !== sheetId) continue;
      api.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, mark);
      marks.delete(mark.id);
    }
  };
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id === RemoveSheetMutation.id) callOff((params as IRemoveSheetMutationParams).subUnitId);
    if (id !== MarkDirtyRowAutoHeightOperation.id) return;
    const mark = params as IMarkDirtyRowAutoHeightOperationParams;
    marks.set(mark.id, mark);
  });
  return () => callOff();
}
