import type { FUniver } from "@univerjs/core/facade";
import {
  CancelMarkDirtyRowAutoHeightOperation,
  type IMarkDirtyRowAutoHeightOperationParams,
  MarkDirtyRowAutoHeightOperation,
} from "@univerjs/sheets";

/**
 * The grid fits the heights of written rows when it is idle, also those of a workbook that was replaced by then, and
 * fails on it. The result calls off what is still to be measured: to be called before a workbook goes.
 */
export function watchRowHeights(api: FUniver): () => void {
  const marks = new Map<string, IMarkDirtyRowAutoHeightOperationParams>();
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id !== MarkDirtyRowAutoHeightOperation.id) return;
    const mark = params as IMarkDirtyRowAutoHeightOperationParams;
    marks.set(mark.id, mark);
  });
  return () => {
    for (const mark of marks.values()) api.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, mark);
    marks.clear();
  };
}
