import type { EditionSet } from "../rules/editionSelection";
import { addressText, type CellAddress } from "./address";
import { type FormulaCell, readFormulaCell } from "./explainCell";
import { readReferences } from "./explainValues";
import { omsCalls } from "./formula/calls";
import { type ExplainedCall, explainFormula } from "./formula/explain";
import { parseFormula } from "./formula/parse";
import { type Element, FIRST, type Shape } from "./formula/values";

/** What the selected cell has to say. */
export type Explanation = { readonly cell: FormulaCell } & (
  | { readonly kind: "noFormula" | "otherFormula" | "unreadable" }
  | {
      readonly kind: "calls";
      readonly calls: readonly ExplainedCall[];
      /** The size of the largest array among the calls, and which element of it is explained. */
      readonly shape: Shape;
      readonly element: Element;
    }
);

const MENTIONS_OMS = /\bOMS\./i;

/** An element of a cell's arrays that the user asked for, other than the selected one. */
export interface AskedElement {
  readonly cell: CellAddress;
  readonly element: Element;
}

/** Explains the formula of the selected cell. */
export async function explainSelection(set: EditionSet, asked?: AskedElement): Promise<Explanation> {
  const cell = await readFormulaCell();
  const { formula, home } = cell;
  if (!formula) return { cell, kind: "noFormula" };
  if (!MENTIONS_OMS.test(formula)) return { cell, kind: "otherFormula" };
  const root = parseFormula(formula);
  if (!root) return { cell, kind: "unreadable" };
  const nodes = omsCalls(root);
  if (nodes.length === 0) return { cell, kind: "otherFormula" };
  const isAsked = asked && addressText(asked.cell) === addressText(cell.selected);
  const element = isAsked ? asked.element : cell.element;
  const readings = await readReferences(home, formula, nodes, element);
  const calls = explainFormula(set, formula, root, readings, element);
  return { cell, kind: "calls", calls, element, shape: largest(calls.map(({ shape }) => shape)) };
}

const largest = (shapes: readonly Shape[]): Shape => ({
  rows: Math.max(...shapes.map(({ rows }) => rows)),
  columns: Math.max(...shapes.map(({ columns }) => columns)),
});

/** A formula of one call that is not in a cell yet, explained as if it stood in `home`. */
export async function explainBuilt(
  set: EditionSet,
  home: CellAddress,
  formula: string,
): Promise<ExplainedCall | undefined> {
  const root = parseFormula(formula);
  if (!root) return undefined;
  const readings = await readReferences(home, formula, omsCalls(root), FIRST);
  return explainFormula(set, formula, root, readings, FIRST)[0];
}
