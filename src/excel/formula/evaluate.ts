import type { EditionSet } from "../../rules/editionSelection";
import { isFailure } from "../../rules/failure";
import { isBlank } from "../../rules/fold";
import { type FunctionName, wholeArgument } from "../../rules/functionArguments";
import { FUNCTION_RULES } from "../../rules/functionRules";
import { functionOf } from "./calls";
import { applyBinary, applyUnary } from "./operators";
import { type CallNode, children, type Node, sourceOf } from "./tree";
import { type Element, errorOf, givenOf, type Readings, type Shape, UNKNOWN, type Value, valueOf } from "./values";

/** Everything that the value of an expression follows from. */
export interface Surroundings {
  readonly set: EditionSet;
  /** The formula that the expression stands in, en-US. */
  readonly formula: string;
  readonly readings: Readings;
  readonly element: Element;
}

/** The value of an expression, or of the element in question where it is an array. */
export function evaluate(node: Node, around: Surroundings): Value {
  switch (node.kind) {
    case "text":
    case "number":
    case "logical":
      return valueOf(node.value);
    case "error":
      return errorOf(node.code);
    case "omitted":
      return { kind: "omitted" };
    case "reference": {
      const reading = around.readings.references.get(node.text);
      return reading ? (reading.cell?.value ?? errorOf("#N/A")) : UNKNOWN;
    }
    case "group":
      return evaluate(node.of, around);
    case "negate":
    case "percent":
      return applyUnary(node.kind, evaluate(node.of, around));
    case "binary":
      return applyBinary(node.operator, evaluate(node.left, around), evaluate(node.right, around));
    case "array":
      return evaluateArray(node.rows, around);
    case "call":
      return evaluateCall(node, around);
    case "other":
      return UNKNOWN;
  }
}

function evaluateArray(rows: readonly (readonly Node[])[], around: Surroundings): Value {
  const row = rows.length === 1 ? rows[0] : rows[around.element.row];
  const node = row?.length === 1 ? row[0] : row?.[around.element.column];
  return node ? evaluate(node, around) : errorOf("#N/A");
}

/** A function of the add-in by its rule; another one as Excel has answered, if it has. */
function evaluateCall(node: CallNode, around: Surroundings): Value {
  const name = functionOf(node);
  if (!name) return around.readings.computed.get(sourceOf(around.formula, node)) ?? UNKNOWN;
  const values = node.args.map((argument, index) => evaluateArgument(name, index, argument, around));
  const stopped = values.find(({ kind }) => kind === "error") ?? values.find(({ kind }) => kind === "unknown");
  if (stopped) return stopped;
  const given = values.map(givenOf);
  if (isBlank(given[0])) return valueOf("");
  const result = FUNCTION_RULES[name](around.set, given);
  return isFailure(result) ? errorOf(result.kind === "na" ? "#N/A" : "#VALUE!", result) : valueOf(result);
}

/** An argument of one of the add-in's functions: a cell of it, or all of them where the function takes the range whole. */
export function evaluateArgument(name: FunctionName, index: number, node: Node, around: Surroundings): Value {
  if (index !== wholeArgument(name)) return evaluate(node, around);
  const cells = node.kind === "reference" ? around.readings.references.get(node.text)?.cells : undefined;
  return cells ? { kind: "cells", cells } : evaluate(node, around);
}

const SINGLE: Shape = { rows: 1, columns: 1 };

/** The size of what an expression comes to; what other functions answer is taken for a single value. */
export function shapeOf(node: Node, readings: Readings): Shape {
  if (node.kind === "reference") return readings.references.get(node.text) ?? SINGLE;
  if (node.kind === "array") return { rows: node.rows.length, columns: node.rows[0]?.length ?? 1 };
  if (node.kind === "call" && !functionOf(node)) return SINGLE;
  const name = node.kind === "call" ? functionOf(node) : undefined;
  return children(node)
    .filter((_, index) => !name || index !== wholeArgument(name))
    .map((part) => shapeOf(part, readings))
    .reduce(
      (common, { rows, columns }) => ({
        rows: Math.max(common.rows, rows),
        columns: Math.max(common.columns, columns),
      }),
      SINGLE,
    );
}
