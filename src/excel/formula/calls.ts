import { FUNCTION_ARGUMENTS, type FunctionName } from "../../rules/functionArguments";
import { type CallNode, type Node, withParts } from "./tree";

const NAMESPACE = "OMS.";

/** The calls of the add-in's functions in a formula, an outer one before those inside it. */
export const omsCalls = (root: Node): CallNode[] =>
  withParts(root).filter((node): node is CallNode => node.kind === "call" && node.name.startsWith(NAMESPACE));

/** The name without the namespace, whether or not there is such a function. */
export const plainName = ({ name }: CallNode): string => name.slice(NAMESPACE.length);

/** The function that a call names, where it answers with one value. */
export function functionOf(call: CallNode): FunctionName | undefined {
  if (!call.name.startsWith(NAMESPACE)) return undefined;
  const name = plainName(call);
  return Object.hasOwn(FUNCTION_ARGUMENTS, name) ? (name as FunctionName) : undefined;
}
