import { generateRandomId, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/sheets";
import type { UniverServices } from "./univer";

/** The grid shows every sheet that is inserted here; one that came from somebody else stays in the back. */
const FROM_ELSEWHERE = { fromCollab: true } as const;

export interface NewSheet {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Adds a sheet as Office.js does, without showing it, and returns its id. The grid's own command shows it: to lay out one
 * hundred sheets and the one before, a hundred times over, took most of the time of building them.
 */
export function addSheet({ commands, undo }: UniverServices, unitId: string, index: number, sheet: NewSheet): string {
  const id = generateRandomId();
  const insert = { unitId, index, sheet: mergeWorksheetSnapshotWithDefault({ id, ...sheet }) };
  commands.syncExecuteCommand(InsertSheetMutation.id, insert, FROM_ELSEWHERE);
  undo.pushUndoRedo({
    unitID: unitId,
    redoMutations: [{ id: InsertSheetMutation.id, params: insert }],
    undoMutations: [{ id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: sheet.name } }],
  });
  return id;
}
