import type { ICellData, ICommandInfo, IDisposable, IExecutionOptions, Nullable } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  type IInsertColMutationParams,
  type IInsertRowMutationParams,
  type IInsertSheetMutationParams,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type IReorderRangeMutationParams,
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { type Area, bounding, EXCEL_COLUMNS, EXCEL_ROWS, formatArea, single } from "../grid/area";
import type { HostContext } from "../hostContext";
import { GridEvent } from "./gridEvent";

type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** Turns what happens in the grid, whoever does it, into events of Office. */
export class GridWatcher {
  private readonly subscription: IDisposable;
  private activeSheet: string | undefined;
  private selection = "";

  constructor(
    private readonly host: HostContext,
    private readonly onStructureChanged: () => void,
  ) {
    this.activeSheet = host.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    this.subscription = host.univer.commands.onCommandExecuted((command, options) => this.observe(command, options));
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private observe({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    switch (id) {
      case SetRangeValuesMutation.id:
        if (!options?.fromFormula) this.edited(params as ISetRangeValuesMutationParams);
        break;
      case InsertRowMutation.id:
        this.restructured("RowInserted", params as IInsertRowMutationParams, wholeRows);
        break;
      case RemoveRowMutation.id:
        this.restructured("RowDeleted", params as IInsertRowMutationParams, wholeRows);
        break;
      case InsertColMutation.id:
        this.restructured("ColumnInserted", params as IInsertColMutationParams, wholeColumns);
        break;
      case RemoveColMutation.id:
        this.restructured("ColumnDeleted", params as IInsertColMutationParams, wholeColumns);
        break;
      case ReorderRangeMutation.id:
        this.sorted(params as IReorderRangeMutationParams);
        break;
      case SetSelectionsOperation.id:
        this.selected(params as ISetSelectionsOperationParams);
        break;
      case SetWorksheetActiveOperation.id:
        queueMicrotask(() => this.reportActivation());
        break;
      case InsertSheetMutation.id:
        this.raise(GridEvent.Added, (params as IInsertSheetMutationParams).sheet.id, "WorksheetAdded");
        break;
      case RemoveSheetMutation.id:
        this.raise(GridEvent.Deleted, (params as IRemoveSheetMutationParams).subUnitId, "WorksheetDeleted");
        break;
      case SetFormulaCalculationNotificationMutation.id:
        this.calculated((params as ISetFormulaCalculationNotificationMutation).functionsExecutedState);
    }
  }

  private edited({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    let area: Area | undefined;
    for (const [row, columns] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries((columns ?? {}) as Record<string, Nullable<ICellData>>)) {
        if (!changesContent(cell)) continue;
        const place = single(Number(row), Number(column));
        area = area ? bounding(area, place) : place;
      }
    }
    if (area) this.changed(subUnitId, area, "RangeEdited");
  }

  private restructured(change: ChangeType, params: IInsertRowMutationParams, whole: (area: Area) => Area): void {
    this.onStructureChanged();
    this.changed(params.subUnitId, whole(params.range), change);
  }

  /** Excel does not say of a sort whose it is, nor does it raise `onChanged`. */
  private sorted({ subUnitId, range }: IReorderRangeMutationParams): void {
    this.onStructureChanged();
    this.raise(GridEvent.RowSorted, subUnitId, "WorksheetRowSorted", { address: formatArea(range) });
  }

  private changed(sheetId: string, area: Area, changeType: ChangeType): void {
    this.raise(GridEvent.Changed, sheetId, "WorksheetChanged", {
      address: formatArea(area),
      changeType,
      shiftDirection: "None",
      triggerSource: this.host.events.causedByAddin ? "ThisLocalAddin" : "Unknown",
    });
  }

  private selected({ subUnitId, selections, type }: ISetSelectionsOperationParams): void {
    const dragging = type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
    if (dragging || selections.length === 0) return;
    const address = selections.map(({ range }) => formatArea(range)).join(",");
    // The grid reports one selection several times: when the mouse goes down and up, and when a cell is entered.
    if (`${subUnitId}!${address}` === this.selection) return;
    this.selection = `${subUnitId}!${address}`;
    this.host.events.raise(GridEvent.SelectionChanged, subUnitId, { type: "WorksheetSelectionChanged", address });
    this.host.events.raiseDocumentSelectionChanged();
  }

  /** Passing a sheet on the way, as when one is added and the grid shows it for a moment, is no activation. */
  private reportActivation(): void {
    const sheetId = this.host.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    if (sheetId === undefined || sheetId === this.activeSheet) return;
    if (this.activeSheet) this.raise(GridEvent.Deactivated, this.activeSheet, "WorksheetDeactivated");
    this.activeSheet = sheetId;
    this.raise(GridEvent.Activated, sheetId, "WorksheetActivated");
  }

  private calculated(state: FormulaExecutedStateType | undefined): void {
    if (state !== FormulaExecutedStateType.SUCCESS || !this.activeSheet) return;
    this.raise(GridEvent.Calculated, this.activeSheet, "WorksheetCalculated");
  }

  private raise(
    event: GridEvent,
    sheetId: string,
    type: string,
    details: Readonly<Record<string, unknown>> = {},
  ): void {
    this.host.events.raise(event, sheetId, { type, source: "Local", ...details });
  }
}

const wholeRows = (area: Area): Area => ({ ...area, startColumn: 0, endColumn: EXCEL_COLUMNS - 1 });
const wholeColumns = (area: Area): Area => ({ ...area, startRow: 0, endRow: EXCEL_ROWS - 1 });

/** A change of format alone raises no `onChanged` in Excel. */
function changesContent(cell: Nullable<ICellData>): boolean {
  return cell == null || "v" in cell || "f" in cell || "si" in cell || "p" in cell;
}
