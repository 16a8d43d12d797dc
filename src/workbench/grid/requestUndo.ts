import {
  type DependencyOverride,
  ICommandService,
  IContextService,
  type IDisposable,
  type IMutationInfo,
  type IUndoRedoItem,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
} from "@univerjs/core";

/**
 * The grid's steps of undo, which can be made one of many, as Excel makes one of each request. The grid's own batching
 * takes the changes back in the order in which they were made: of two to one cell the first would stay.
 */
export class RequestUndoService extends LocalUndoRedoService {
  private gathered: IUndoRedoItem[] | undefined;

  /** Until it is disposed of, everything that changes becomes one step. */
  gather(): IDisposable {
    const items: IUndoRedoItem[] = [];
    this.gathered = items;
    return {
      dispose: () => {
        this.gathered = undefined;
        for (const unitID of new Set(items.map((item) => item.unitID))) this.pushUndoRedo(together(unitID, items));
      },
    };
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.gathered) this.gathered.push(item);
    else super.pushUndoRedo(item);
  }
}

function together(unitID: string, items: readonly IUndoRedoItem[]): IUndoRedoItem {
  const redoMutations: IMutationInfo[] = [];
  const undoMutations: IMutationInfo[] = [];
  for (const item of items) if (item.unitID === unitID) redoMutations.push(...item.redoMutations);
  for (const item of [...items].reverse()) if (item.unitID === unitID) undoMutations.push(...item.undoMutations);
  return { unitID, redoMutations, undoMutations };
}

/** For `new Univer({ override })`. */
export const REQUEST_UNDO: DependencyOverride = [
  [
    IUndoRedoService,
    {
      useFactory: (...services: ConstructorParameters<typeof LocalUndoRedoService>) =>
        new RequestUndoService(...services),
      deps: [IUniverInstanceService, ICommandService, IContextService],
    },
  ],
];
