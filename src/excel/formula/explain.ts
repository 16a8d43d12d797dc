import { derive, type Derivation } from "../../rules/derivation";
import type { EditionSet } from "../../rules/editionSelection";
import { isBlank } from "../../rules/fold";
import { argumentsOf, type FunctionArgument, type FunctionName } from "../../rules/functionArguments";
import { functionOf, omsCalls, plainName } from "./calls";
import { evaluateArgument, shapeOf, type Surroundings } from "./evaluate";
import { type CallNode, type Node, sourceOf } from "./tree";
import { type Element, givenOf, type ReadCell, type Readings, type Shape, type Value } from "./values";

/** An argument of a call: what stands there and what it comes to. */
export interface ReadArgument {
  readonly spec: FunctionArgument;
  /** As the formula has it, en-US; empty where it is omitted. */
  readonly source: string;
  readonly node?: Node;
  readonly value: Value;
  /** The cell that holds it, where it is a reference. */
  readonly cell?: ReadCell;
}

/** Why a call has no derivation. */
export type Obstacle =
  | { readonly kind: "noSuchFunction" }
  /** EDITIONS: a table, nothing to derive. */
  | { readonly kind: "table" }
  | { readonly kind: "tooManyArguments" }
  | { readonly kind: "blankKey" }
  | { readonly kind: "argumentError"; readonly argument: ReadArgument; readonly code: string }
  | { readonly kind: "argumentUnknown"; readonly argument: ReadArgument };

export interface ExplainedCall {
  readonly node: CallNode;
  /** Without the namespace. */
  readonly title: string;
  readonly name?: FunctionName;
  readonly source: string;
  readonly args: readonly ReadArgument[];
  readonly shape: Shape;
  readonly explained:
    { readonly kind: "derivation"; readonly derivation: Derivation; readonly values: readonly unknown[] } | Obstacle;
}

/** Every call of the add-in's functions in a formula, explained for one element of the arrays in it. */
export const explainFormula = (
  set: EditionSet,
  formula: string,
  root: Node,
  readings: Readings,
  element: Element,
): ExplainedCall[] => omsCalls(root).map((node) => explainCall(node, { set, formula, readings, element }));

export function explainCall(node: CallNode, around: Surroundings): ExplainedCall {
  const name = functionOf(node);
  const source = sourceOf(around.formula, node);
  const base = { node, title: plainName(node), name, source, shape: shapeOf(node, around.readings) };
  if (!name) {
    return { ...base, args: [], explained: { kind: base.title === "EDITIONS" ? "table" : "noSuchFunction" } };
  }
  const args = argumentsOf(name, node.args.length).map((spec, index) =>
    readArgument(name, index, spec, node.args[index], around),
  );
  if (node.args.length > args.length) return { ...base, args, explained: { kind: "tooManyArguments" } };
  const values = args.map(({ value }) => givenOf(value));
  return { ...base, args, explained: obstacleOf(args, values) ?? derivationOf(around.set, name, values) };
}

const derivationOf = (set: EditionSet, name: FunctionName, values: readonly unknown[]): ExplainedCall["explained"] => ({
  kind: "derivation",
  derivation: derive(set, name, values),
  values,
});

function readArgument(
  name: FunctionName,
  index: number,
  spec: FunctionArgument,
  node: Node | undefined,
  around: Surroundings,
): ReadArgument {
  if (!node || node.kind === "omitted") return { spec, source: "", node, value: { kind: "omitted" } };
  const reading = node.kind === "reference" ? around.readings.references.get(node.text) : undefined;
  return {
    spec,
    source: sourceOf(around.formula, node),
    node,
    value: evaluateArgument(name, index, node, around),
    cell: reading?.cell,
  };
}

function obstacleOf(args: readonly ReadArgument[], values: readonly unknown[]): Obstacle | undefined {
  for (const argument of args) {
    if (argument.value.kind === "error") return { kind: "argumentError", argument, code: argument.value.code };
  }
  const unknown = args.find(({ value }) => value.kind === "unknown");
  if (unknown) return { kind: "argumentUnknown", argument: unknown };
  return isBlank(values[0]) ? { kind: "blankKey" } : undefined;
}
