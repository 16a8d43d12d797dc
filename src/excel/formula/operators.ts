import type { BinaryOperator } from "./tree";
import { errorOf, type Scalar, UNKNOWN, type Value, valueOf } from "./values";

const VALUE_ERROR = errorOf("#VALUE!");
const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number as Excel's arithmetic takes it: blank is 0, ИСТИНА is 1, text that is a number counts as one. */
function numberOf(value: Scalar): number | undefined {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return PLAIN_NUMBER.test(value.trim()) ? Number(value) : undefined;
}

function textOf(value: Scalar): string {
  if (value === null) return "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

const isValue = (value: Value): value is Extract<Value, { kind: "value" }> => value.kind === "value";

/** The first thing that stops a calculation: an error counts before what only Excel knows. */
function obstacle(values: readonly Value[]): Value | undefined {
  return values.find(({ kind }) => kind === "error") ?? values.find((value) => !isValue(value));
}

export function applyUnary(kind: "negate" | "percent", value: Value): Value {
  if (!isValue(value)) return value.kind === "omitted" ? UNKNOWN : value;
  const number = numberOf(value.value);
  return number === undefined ? VALUE_ERROR : valueOf(kind === "negate" ? -number : number / 100);
}

export function applyBinary(operator: BinaryOperator, left: Value, right: Value): Value {
  const stopped = obstacle([left, right]);
  if (stopped) return stopped.kind === "error" ? stopped : UNKNOWN;
  if (!isValue(left) || !isValue(right)) return UNKNOWN;
  if (operator === "&") return valueOf(textOf(left.value) + textOf(right.value));
  const arithmetic = ARITHMETIC[operator];
  // Excel compares texts by the rules of a language: that is left to Excel.
  if (!arithmetic) return UNKNOWN;
  const [a, b] = [numberOf(left.value), numberOf(right.value)];
  if (a === undefined || b === undefined) return VALUE_ERROR;
  if (operator === "/" && b === 0) return errorOf("#DIV/0!");
  const result = arithmetic(a, b);
  return Number.isFinite(result) ? valueOf(result) : errorOf("#NUM!");
}

const ARITHMETIC: Readonly<Partial<Record<BinaryOperator, (a: number, b: number) => number>>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
};
