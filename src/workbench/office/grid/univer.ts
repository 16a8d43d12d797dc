import { ICommandService, type Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, IActiveDirtyManagerService, IFunctionService } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";

/** The parts of Univer below its facade that the host needs. */
export interface UniverServices {
  readonly commands: ICommandService;
  readonly functions: IFunctionService;
  readonly formulas: FormulaDataModel;
  readonly activeDirty: IActiveDirtyManagerService;
}

/**
 * The facade offers no way to a function that knows its cell, nor to the spilled values; its injector does. It is
 * protected, hence the cast: the one place that depends on it.
 */
export function univerServices(api: FUniver): UniverServices {
  const injector = (api as unknown as { readonly _injector: Injector })._injector;
  return {
    commands: injector.get(ICommandService),
    functions: injector.get(IFunctionService),
    formulas: injector.get(FormulaDataModel),
    activeDirty: injector.get(IActiveDirtyManagerService),
  };
}
