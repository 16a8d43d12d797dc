import type { FormulaSyntax } from "../../rules/referenceCall";
import { formulaTokens } from "./tokens";

/** An expression of an en-US formula as people of another language see it: separators, decimal sign, ИСТИНА. */
export function localText(source: string, { separator, decimalSign, yes, no }: FormulaSyntax): string {
  const formula = `=${source.replace(/^=/, "")}`;
  const tokens = formulaTokens(formula);
  if (!tokens) return source;
  let text = "";
  let at = source.startsWith("=") ? 0 : 1;
  for (const { type, subtype, start, end, value } of tokens) {
    const written = formula.slice(start, end);
    text += formula.slice(at, start);
    at = end;
    if (type === "argument" && value === ",") text += separator;
    else if (subtype === "number") text += written.replace(".", decimalSign);
    else if (subtype === "logical" && type === "operand") text += value.toUpperCase() === "TRUE" ? yes : no;
    else text += written;
  }
  return text + formula.slice(at);
}
