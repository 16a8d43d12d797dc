import { IUniverInstanceService, type Univer, type Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  CancelMarkDirtyRowAutoHeightOperation,
  type IMarkDirtyRowAutoHeightOperationParams,
  type IRemoveSheetMutationParams,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
} from "@univerjs/sheets";
import { rowsToFit } from "./rowsToFit";

/**
 * The grid fits the heights of written rows when it is idle: of a large block in one go that takes ten seconds, so only rows
 * that need it are left to it. It also fits those of a workbook that was replaced or of a sheet that was deleted by then, and
 * fails on it. What is to be measured on a deleted sheet is called off; the result calls off all that is left: to be called
 * before a workbook goes.
 */
export function watchRowHeights(univer: Univer, api: FUniver): () => void {
  const marks = new Map<string, IMarkDirtyRowAutoHeightOperationParams>();
  const callOff = (sheetId?: string) => {
    for (const mark of marks.values()) {
      if (sheetId !== undefined && mark.subUnitId !== sheetId) continue;
      api.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, mark);
      marks.delete(mark.id);
    }
  };
  const instances = univer.__getInjector().get(IUniverInstanceService);
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== MarkDirtyRowAutoHeightOperation.id) return;
    const mark = params as IMarkDirtyRowAutoHeightOperationParams;
    const workbook = instances.getUnit<Workbook>(mark.unitId);
    if (workbook) mark.ranges = mark.ranges.flatMap((range) => rowsToFit(workbook, mark.subUnitId, range));
  });
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id === RemoveSheetMutation.id) callOff((params as IRemoveSheetMutationParams).subUnitId);
    if (id !== MarkDirtyRowAutoHeightOperation.id) return;
    const mark = params as IMarkDirtyRowAutoHeightOperationParams;
    if (mark.ranges.length > 0) marks.set(mark.id, mark);
  });
  return () => callOff();
}
