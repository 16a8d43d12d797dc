import { ICommandService, type Injector, IUndoRedoService, PluginService, UniverInstanceType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IFunctionService,
  RegisterOtherFormulaService,
} from "@univerjs/engine-formula";
import { SheetInterceptorService } from "@univerjs/sheets";
import { TableManager, UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import type { RequestUndoService } from "../../grid/requestUndo";
import { RestyleMutation } from "./restyle";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";

/** The parts of Univer below its facade that the host needs. */
export interface UniverServices {
  readonly commands: ICommandService;
  readonly functions: IFunctionService;
  readonly formulas: FormulaDataModel;
  readonly activeDirty: IActiveDirtyManagerService;
  readonly names: IDefinedNamesService;
  readonly tables: TableManager;
  /** The host expects the grid to be made with `REQUEST_UNDO`. */
  readonly undo: RequestUndoService;
  readonly interceptors: SheetInterceptorService;
  /** Formulas that stand in no cell. */
  readonly otherFormulas: RegisterOtherFormulaService;
}

/** Tables for a grid that came without them, as the one without a screen does: of a type that starts at once. */
class HeadlessTables extends UniverSheetsTablePlugin {
  static override type = UniverInstanceType.UNIVER_UNKNOWN;
}

/**
 * The facade offers no way to a function that knows its cell, nor to the spilled values; its injector does. It is
 * protected, hence the cast: the one place that depends on it.
 */
export function univerServices(api: FUniver): UniverServices {
  const injector = (api as unknown as { readonly _injector: Injector })._injector;
  if (!injector.has(TableManager)) injector.get(PluginService).registerPlugin(HeadlessTables);
  const commands = injector.get(ICommandService);
  if (!commands.hasCommand(RestyleMutation.id)) commands.registerCommand(RestyleMutation);
  return {
    commands,
    functions: injector.get(IFunctionService),
    formulas: injector.get(FormulaDataModel),
    activeDirty: injector.get(IActiveDirtyManagerService),
    names: injector.get(IDefinedNamesService),
    tables: injector.get(TableManager),
    undo: injector.get(IUndoRedoService) as RequestUndoService,
    interceptors: injector.get(SheetInterceptorService),
    otherFormulas: injector.get(RegisterOtherFormulaService),
  };
}
