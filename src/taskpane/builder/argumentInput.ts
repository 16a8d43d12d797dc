import type { CellAddress } from "../../excel/address";
import { referenceText } from "../../excel/explainPlace";
import { literal } from "../../excel/formula/mending";
import { readReference } from "../../excel/formula/references";
import { quotedText } from "../../excel/formula/rewrite";
import { type Node, sourceOf } from "../../excel/formula/tree";
import { parseAddress } from "../../excel/address";
import { vocabularyOf } from "../../rules/derivation/vocabulary";
import { isFailure } from "../../rules/failure";
import type { ArgumentKind, FunctionArgument } from "../../rules/functionArguments";
import { parseAmount } from "../../rules/numbers";
import { parseReference } from "../../rules/referenceCall";
import { readWord } from "../../rules/words";

/** What stands in the field of an argument. */
export type ArgumentInput =
  | { readonly kind: "empty" }
  /** A value of the argument's vocabulary, by its id. */
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "reference"; readonly address: CellAddress }
  /** An expression of an existing formula, kept as it is, en-US. */
  | { readonly kind: "expression"; readonly source: string };

export const EMPTY: ArgumentInput = { kind: "empty" };

/** Where an address needs no «=» before it: no value of these kinds looks like one. */
const TYPED_ADDRESSES: ReadonlySet<ArgumentKind["kind"]> = new Set(["amount", "date", "dates"]);

/** Typed text: nothing, an address (in a field of a number as it is, elsewhere behind «=»), or a value. */
export function readTyped({ is }: FunctionArgument, text: string, sheet: string): ArgumentInput {
  if (text.trim() === "") return EMPTY;
  const mayBeAddress = TYPED_ADDRESSES.has(is.kind) || text.trim().startsWith("=");
  const reference = mayBeAddress ? parseReference(text) : undefined;
  if (!reference) return { kind: "text", text };
  const { address } = reference;
  return {
    kind: "reference",
    address: address.includes("!") ? parseAddress(address) : { sheet, cell: address },
  };
}

/** The argument as a formula on `sheet` has it, en-US; `undefined` where what was typed is no value. */
export function argumentSource(spec: FunctionArgument, input: ArgumentInput, sheet: string): string | undefined {
  switch (input.kind) {
    case "empty":
      return "";
    case "word":
      return literal(spec, input.word);
    case "reference":
      return referenceText(input.address, sheet);
    case "expression":
      return input.source;
    case "text": {
      if (spec.is.kind !== "amount") return quotedText(input.text.trim());
      const amount = parseAmount(input.text, spec.name);
      return isFailure(amount) ? undefined : amount.toFixed();
    }
  }
}

/** The field for an argument of an existing formula. */
export function inputOf(
  spec: FunctionArgument,
  node: Node | undefined,
  formula: string,
  home: CellAddress,
): ArgumentInput {
  if (!node || node.kind === "omitted") return EMPTY;
  const expression: ArgumentInput = { kind: "expression", source: sourceOf(formula, node) };
  if (node.kind === "reference") {
    const reference = readReference(node.text);
    if (reference.kind !== "area" || reference.spilled || node.text.includes("$")) return expression;
    return { kind: "reference", address: { sheet: reference.sheet ?? home.sheet, cell: reference.address } };
  }
  if (node.kind !== "text" && node.kind !== "number" && node.kind !== "logical") return expression;
  const vocabulary = vocabularyOf(spec.is);
  if (vocabulary) {
    const word = readWord(node.value, vocabulary, spec.name);
    return isFailure(word) || word === undefined ? expression : { kind: "word", word };
  }
  if (node.kind === "logical") return expression;
  const text = String(node.value);
  return { kind: "text", text: spec.is.kind === "amount" ? text.replace(".", ",") : text };
}

/** The formula of a call; `undefined` while something in a field is no value. */
export function builtFormula(
  name: string,
  specs: readonly FunctionArgument[],
  inputs: readonly ArgumentInput[],
  sheet: string,
): string | undefined {
  const sources = specs.map((spec, index) => argumentSource(spec, inputs[index] ?? EMPTY, sheet));
  if (sources.includes(undefined)) return undefined;
  const last = sources.reduce((latest, source, index) => (source ? index : latest), -1);
  return `=OMS.${name}(${sources.slice(0, last + 1).join(",")})`;
}
