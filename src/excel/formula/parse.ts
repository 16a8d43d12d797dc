import { formulaTokens, type FormulaToken } from "./tokens";
import type { BinaryOperator, Node, Span } from "./tree";

/** The tree of a formula in en-US form (`=…`); `undefined` when it cannot be read: never throws. */
export function parseFormula(formula: string): Node | undefined {
  const tokens = formulaTokens(formula);
  if (!tokens) return undefined;
  try {
    return new Parser(tokens, formula).whole();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

class Unreadable extends Error {}

/** From the loosest to the tightest; in Excel a sign binds tighter than a power: -2^2 is 4. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];
/** Deeper than any formula that Excel takes. */
const DEEPEST = 200;

class Parser {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly formula: string,
  ) {}

  whole(): Node {
    const node = this.expression();
    if (this.at < this.tokens.length) throw new Unreadable();
    return node;
  }

  private expression(level = 0): Node {
    const operators = LEVELS[level];
    if (!operators) return this.postfixed();
    let left = this.expression(level + 1);
    for (let next = this.peek(); next?.type === "operator-infix"; next = this.peek()) {
      const { value, subtype } = next;
      if (subtype === "union" || subtype === "intersect") {
        if (level > 0) break;
        this.at += 1;
        left = { kind: "other", start: left.start, end: this.expression(1).end };
        continue;
      }
      if (!operators.includes(value)) break;
      this.at += 1;
      const right = this.expression(level + 1);
      left = { kind: "binary", operator: value as BinaryOperator, left, right, start: left.start, end: right.end };
    }
    return left;
  }

  private postfixed(): Node {
    let node = this.prefixed();
    while (this.peek()?.type === "operator-postfix") {
      node = { kind: "percent", of: node, start: node.start, end: this.take().end };
    }
    return node;
  }

  private prefixed(): Node {
    if (this.peek()?.type !== "operator-prefix") return this.operand();
    const { start } = this.take();
    const of = this.nested(() => this.prefixed());
    return { kind: "negate", of, start, end: of.end };
  }

  private operand(): Node {
    const token = this.take();
    const { start, end, value, type, subtype } = token;
    if (type === "subexpression" && subtype === "start") {
      const of = this.nested(() => this.expression());
      return { kind: "group", of, start, end: this.take("subexpression").end };
    }
    if (type === "function" && subtype === "start") return value === "ARRAY" ? this.array(token) : this.call(token);
    if (type !== "operand") throw new Unreadable();
    const source = this.formula.slice(start, end);
    if (subtype === "text") return { kind: "text", value: source.slice(1, -1).replaceAll('""', '"'), start, end };
    if (subtype === "number") return { kind: "number", value: Number(value), start, end };
    if (subtype === "logical") return { kind: "logical", value: value.toUpperCase() === "TRUE", start, end };
    if (subtype === "error") return { kind: "error", code: value, start, end };
    if (source.includes('"')) throw new Unreadable();
    return { kind: "reference", text: source, start, end };
  }

  private call({ value, start, end }: FormulaToken): Node {
    const { args, end: close } = this.arguments(end);
    return { kind: "call", name: value.toUpperCase(), args, start, end: close };
  }

  private array({ start }: FormulaToken): Node {
    const rows: Node[][] = [];
    while (this.peek()?.value === "ARRAYROW" && this.peek()?.subtype === "start") {
      rows.push(this.arguments(this.take().end).args);
      if (this.peek()?.type === "argument") this.at += 1;
    }
    return { kind: "array", rows, start, end: this.take("function").end };
  }

  /** Arguments up to the closing bracket; `from` is where the first one may begin. */
  private arguments(from: number): Span & { readonly args: Node[] } {
    const args: Node[] = [];
    let edge = from;
    if (this.isStop()) return { args, start: from, end: this.take().end };
    for (;;) {
      const next = this.peek();
      const nothing = next?.type === "argument" || this.isStop();
      args.push(nothing ? { kind: "omitted", start: edge, end: edge } : this.nested(() => this.expression()));
      const mark = this.take();
      if (mark.type === "function" && mark.subtype === "stop") return { args, start: from, end: mark.end };
      if (mark.type !== "argument") throw new Unreadable();
      edge = mark.end;
    }
  }

  private isStop(): boolean {
    const next = this.peek();
    return next?.type === "function" && next.subtype === "stop";
  }

  private nested<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new Unreadable();
    const result = read();
    this.depth -= 1;
    return result;
  }

  private peek(): FormulaToken | undefined {
    return this.tokens[this.at];
  }

  private take(closing?: string): FormulaToken {
    const token = this.peek();
    if (!token || (closing !== undefined && (token.type !== closing || token.subtype !== "stop")))
      throw new Unreadable();
    this.at += 1;
    return token;
  }
}
