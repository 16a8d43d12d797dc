import { tokenize } from "excel-formula-tokenizer";

/** A token with its place in the formula. */
export interface FormulaToken {
  readonly type: string;
  readonly subtype: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What the tokenizer misreads: texts and sheet names with doubled quotes, structured references (a comma inside of
 * `T[[#This Row],[Код]]` would end an argument), the `#` of a spilled range, line breaks.
 */
const OPAQUE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<=[\p{L}\p{N}_)])#|[\r\n\t]/gu;

/** The formula with those parts made plain, sign for sign: a place in it is a place in the formula. */
const masked = (formula: string): string =>
  formula.replace(OPAQUE, (part) => {
    if (part.trim() === "") return " ";
    return part.startsWith('"') ? `"${"_".repeat(part.length - 2)}"` : "_".repeat(part.length);
  });

/** What the tokenizer leaves out: spaces and the signs of a positive number and of implicit intersection. */
const SKIPPED = /[\s+@]*/y;

/** The tokens of a formula `=…`; `undefined` when it cannot be read. */
export function formulaTokens(formula: string): FormulaToken[] | undefined {
  if (!formula.startsWith("=")) return undefined;
  const plain = masked(formula);
  try {
    return placed(tokenize(plain), plain);
  } catch {
    return undefined; // brackets that do not match
  }
}

function placed(tokens: ReturnType<typeof tokenize>, plain: string): FormulaToken[] | undefined {
  const found: FormulaToken[] = [];
  let at = 1;
  for (const { type, subtype, value } of tokens) {
    const written = spelling(type, subtype, value);
    const isOperator = type === "operator-infix";
    SKIPPED.lastIndex = at;
    const start = isOperator && value === " " ? at : at + (SKIPPED.exec(plain)?.[0].length ?? 0);
    const from = isOperator && value === "+" ? plain.indexOf("+", at) : start;
    if (!plain.startsWith(written, from)) return undefined;
    at = from + written.length;
    found.push({ type, subtype, value, start: from, end: at });
  }
  return plain.slice(at).trim() === "" ? found : undefined;
}

/** How a token stands in the formula. */
function spelling(type: string, subtype: string, value: string): string {
  if (type === "function" && value === "ARRAYROW") return "";
  if (type === "function" && value === "ARRAY") return subtype === "start" ? "{" : "}";
  if (type === "function" || type === "subexpression") return subtype === "start" ? `${value}(` : ")";
  return type === "operand" && subtype === "text" ? `"${value}"` : value;
}
