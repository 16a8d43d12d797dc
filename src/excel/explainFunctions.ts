import type { CellAddress } from "./address";
import { functionOf } from "./formula/calls";
import { readReference } from "./formula/references";
import { type CallNode, children, type Node, sourceOf } from "./formula/tree";
import { errorOf, type Scalar, type Value, valueOf } from "./formula/values";
import { rangeOf } from "./explainRange";
import { excelRequest } from "./request";

type Argument = Scalar | Excel.Range | Excel.FunctionResult<Scalar>;
type Method = (...args: Argument[]) => Excel.FunctionResult<Scalar>;

/**
 * What Excel's own functions answer in the arguments of a formula (ВПР, СЖПРОБЕЛЫ …), asked through `workbook.functions`
 * without writing anything. A function that cannot be asked so is left out.
 */
export async function computeFunctions(
  home: CellAddress,
  formula: string,
  roots: readonly Node[],
): Promise<ReadonlyMap<string, Value>> {
  const calls = roots.flatMap(outermost);
  const answers = await Promise.all(
    calls.map(async (call) => {
      const value = await compute(home, call).catch(() => undefined);
      return value ? ([[sourceOf(formula, call), value]] as const) : [];
    }),
  );
  return new Map(answers.flat());
}

/** Calls of Excel's functions that are not inside another one. */
function outermost(node: Node): CallNode[] {
  if (node.kind === "call" && !functionOf(node)) return [node];
  return children(node).flatMap(outermost);
}

const compute = (home: CellAddress, call: CallNode): Promise<Value | undefined> =>
  excelRequest(async (context) => {
    const result = asked(context, home, call);
    if (!result) return undefined;
    result.load("value, error");
    await context.sync();
    return result.error ? errorOf(result.error) : valueOf(result.value);
  });

function asked(
  context: Excel.RequestContext,
  home: CellAddress,
  call: CallNode,
): Excel.FunctionResult<Scalar> | undefined {
  const { functions } = context.workbook;
  const method = methodOf(functions, call.name);
  const args = call.args.map((argument) => argumentOf(context, home, argument));
  if (!method || args.includes(undefined)) return undefined;
  return method.apply(functions, args as Argument[]);
}

/** `VLOOKUP` → `vlookup`, `IFERROR` → `ifError`, `VAR.P` → `var_P`. */
function methodOf(functions: Excel.Functions, name: string): Method | undefined {
  const wanted = name.replaceAll(".", "_").toLowerCase();
  const members = Object.getOwnPropertyNames(Object.getPrototypeOf(functions) as object);
  const member = members.find((candidate) => candidate.toLowerCase() === wanted && !candidate.startsWith("_"));
  const method = member && (functions as unknown as Record<string, unknown>)[member];
  return typeof method === "function" ? (method as Method) : undefined;
}

/** Operators and the add-in's own functions cannot be asked this way. */
function argumentOf(context: Excel.RequestContext, home: CellAddress, node: Node): Argument | undefined {
  switch (node.kind) {
    case "text":
    case "number":
    case "logical":
      return node.value;
    case "negate":
      return node.of.kind === "number" ? -node.of.value : undefined;
    case "reference":
      return rangeOf(context, home, readReference(node.text));
    case "call":
      return functionOf(node) ? undefined : asked(context, home, node);
    default:
      return undefined;
  }
}
