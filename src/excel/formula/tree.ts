/** Where an expression stands in the formula. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** An expression of a formula. */
export type Node = Span &
  (
    | { readonly kind: "text"; readonly value: string }
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "logical"; readonly value: boolean }
    | { readonly kind: "error"; readonly code: string }
    /** Nothing between two separators. */
    | { readonly kind: "omitted" }
    /** A cell, a range, a name or a structured reference, as written. */
    | { readonly kind: "reference"; readonly text: string }
    | { readonly kind: "negate" | "percent" | "group"; readonly of: Node }
    | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
    | { readonly kind: "array"; readonly rows: readonly (readonly Node[])[] }
    | CallParts
    /** What has no value of its own here: unions and intersections of ranges. */
    | { readonly kind: "other" }
  );

interface CallParts {
  readonly kind: "call";
  /** In capitals, without `@`. */
  readonly name: string;
  readonly args: readonly Node[];
}

export type CallNode = Span & CallParts;

/** The parts of an expression, in the order in which they are written. */
export function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case "negate":
    case "percent":
    case "group":
      return [node.of];
    case "binary":
      return [node.left, node.right];
    case "array":
      return node.rows.flat();
    case "call":
      return node.args;
    default:
      return [];
  }
}

/** The expression and everything inside it. */
export const withParts = (node: Node): Node[] => [node, ...children(node).flatMap(withParts)];

/** What stands in the formula for an expression. */
export const sourceOf = (formula: string, { start, end }: Span): string => formula.slice(start, end).trim();
