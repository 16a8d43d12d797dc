import type { CellAddress } from "../../excel/address";
import type { FormulaCell } from "../../excel/explainCell";
import { functionOf } from "../../excel/formula/calls";
import type { CallNode } from "../../excel/formula/tree";
import type { FunctionName } from "../../rules/functionArguments";

/** A call in a cell's formula that the builder changes in its place. */
export interface EditedCall {
  readonly home: CellAddress;
  /** The whole formula of the cell, en-US. */
  readonly formula: string;
  readonly node: CallNode;
  readonly name: FunctionName;
}

export function editedCall({ home, formula }: FormulaCell, node: CallNode): EditedCall | undefined {
  const name = functionOf(node);
  return name && { home, formula, node, name };
}

let requested: EditedCall | undefined;

/** Asks the builder, which is not open yet, to begin with a call of a cell. */
export function requestEdit({ cell, call }: { readonly cell: FormulaCell; readonly call: { node: CallNode } }): void {
  requested = editedCall(cell, call.node);
}

/** What the builder was asked to begin with; `forgetRequest` once it has. */
export const requestedEdit = (): EditedCall | undefined => requested;
export const forgetRequest = (): void => {
  requested = undefined;
};
