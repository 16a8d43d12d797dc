/** A part of a text: from `start` up to `end`, which it does not include. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The text with the spans made blank: what is left keeps its place. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of spans) {
    rest += text.slice(from, start) + "\u0000".repeat(end - start);
    from = end;
  }
  return rest + text.slice(from);
}
