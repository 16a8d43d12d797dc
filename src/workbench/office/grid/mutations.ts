import type { IMutationInfo } from "@univerjs/core";
import type { UniverServices } from "./univer";

/** Changes the grid by its mutations, as one step that can be taken back. */
export function runMutations(
  { commands, undo }: UniverServices,
  unitID: string,
  redoMutations: IMutationInfo[],
  undoMutations: IMutationInfo[],
): void {
  for (const { id, params } of redoMutations) commands.syncExecuteCommand(id, params);
  undo.pushUndoRedo({ unitID, redoMutations, undoMutations });
}
