import type { CallNode, Span } from "./tree";

const replaced = (formula: string, { start, end }: Span, text: string): string =>
  formula.slice(0, start) + text + formula.slice(end);

/** The formula with other arguments in one of its calls, by their positions; omitted ones in between stay omitted. */
export function withArguments(formula: string, call: CallNode, texts: ReadonlyMap<number, string>): string {
  const given = [...texts].filter(([index]) => index < call.args.length);
  const further = [...texts].filter(([index]) => index >= call.args.length);
  let result = formula;
  if (further.length) {
    const last = Math.max(...further.map(([index]) => index));
    const added = Array.from({ length: last + 1 - call.args.length }, (_, index) =>
      [call.args.length + index ? "," : "", texts.get(call.args.length + index) ?? ""].join(""),
    );
    const close = call.end - 1;
    result = replaced(result, { start: close, end: close }, added.join(""));
  }
  // From the last to the first: places further on have not moved yet.
  for (const [index, text] of given.sort(([a], [b]) => b - a)) result = replaced(result, call.args[index]!, text);
  return result;
}

/** The formula with another call in place of one. */
export const withCall = (formula: string, call: Span, text: string): string =>
  replaced(formula, call, text.replace(/^=/, ""));

/** A text constant as a formula spells it. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
