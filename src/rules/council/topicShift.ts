import { approvingDocument, bareYears, partCheck, quotations, within, type CheckReason } from "./checks";
import type { Period, PeriodPart, YearPlace } from "./periods";
import { textOf, withoutSpans, type Span } from "./span";
import { readTopic, type TopicReading } from "./topicText";

/**
 * A piece of a topic on its way to another year; the `text` of all pieces together is the old topic.
 * Only a `period` moves by itself. A `check` stays as it is until a person takes its proposal.
 */
export type TopicSegment =
  | { readonly kind: "text" | "document"; readonly text: string }
  | { readonly kind: "period"; readonly text: string; readonly shifted: string }
  | {
      readonly kind: "check";
      readonly text: string;
      readonly reason: CheckReason;
      /** What the text would be; absent where the calendar has no such day or year. */
      readonly proposal?: string;
      /** The act whose successor is to be found. */
      readonly document?: string;
    };

export interface Shift {
  /** How many years on; negative to go back. */
  readonly by: number;
  /** Year of the plan that is shifted: tells near years from far ones. */
  readonly planYear?: number;
}

type Placed = Span & { readonly segment: TopicSegment };

function moveYear(text: string, { start, end, digits }: YearPlace, by: number): string {
  const year = Number(text.slice(start, end)) + by;
  return digits === 4 ? String(year) : String(((year % 100) + 100) % 100).padStart(2, "0");
}

function moved(text: string, { start, end }: Span, years: readonly YearPlace[], by: number): string {
  let result = "";
  let from = start;
  for (const year of years) {
    result += text.slice(from, year.start) + moveYear(text, year, by);
    from = year.end;
  }
  return result + text.slice(from, end);
}

/** One piece for the whole period, or one for each part where a person must look at some of them. */
function periodSegments(text: string, period: Period, reading: TopicReading, quotes: readonly Span[], shift: Shift) {
  const years = period.parts.flatMap((part) => part.years);
  const place = ({ start, end }: Span, segment: TopicSegment): Placed => ({ start, end, segment });
  const check = (span: Span, places: readonly YearPlace[], reason: CheckReason, document?: string): Placed => {
    const proposal = reason === "range" || reason === "leapDay" ? undefined : moved(text, span, places, shift.by);
    return place(span, { kind: "check", text: textOf(text, span), reason, proposal, document });
  };
  const whole = (span: Span, places: readonly YearPlace[]): Placed =>
    place(span, { kind: "period", text: textOf(text, span), shifted: moved(text, span, places, shift.by) });

  const reasons = period.parts.map((part) =>
    partCheck(text, part, shift.by, shift.planYear, period.parts.length === 1),
  );
  const impossible = reasons.find((reason) => reason === "range");
  if (impossible) return [check(period, years, impossible)];
  const act = approvingDocument(text, period, reading.documents);
  if (act) return [check(period, years, "documentTitle", textOf(text, act))];
  if (quotes.some((quote) => within(period, quote))) return [check(period, years, "quoted")];
  if (reasons.every((reason) => reason === undefined)) return [whole(period, years)];
  return period.parts.map((part: PeriodPart, index) => {
    const reason = reasons[index];
    return reason ? check(part, part.years, reason) : whole(part, part.years);
  });
}

/** What happens to a topic when its plan moves by some years. */
export function shiftTopic(text: string, shift: Shift): readonly TopicSegment[] {
  const reading = readTopic(text);
  const quotes = quotations(text);
  const known = [...reading.documents, ...reading.periods].sort((a, b) => a.start - b.start);
  const bare = bareYears(withoutSpans(text, known), shift.planYear);
  const placed: readonly Placed[] = [
    ...reading.documents.map((span) => ({
      ...span,
      segment: { kind: "document" as const, text: textOf(text, span) },
    })),
    ...reading.periods.flatMap((period) => periodSegments(text, period, reading, quotes, shift)),
    ...bare.map((span) => {
      const proposal = moved(text, span, [{ ...span, digits: 4 }], shift.by);
      return {
        ...span,
        segment: { kind: "check" as const, text: textOf(text, span), reason: "bareYear" as const, proposal },
      };
    }),
  ];
  return withTextBetween(
    text,
    [...placed].sort((a, b) => a.start - b.start),
  );
}

function withTextBetween(text: string, placed: readonly Placed[]): readonly TopicSegment[] {
  const segments: TopicSegment[] = [];
  let from = 0;
  for (const { start, end, segment } of placed) {
    if (start > from) segments.push({ kind: "text", text: text.slice(from, start) });
    segments.push(segment);
    from = end;
  }
  if (from < text.length) segments.push({ kind: "text", text: text.slice(from) });
  return segments;
}

/** The new topic: periods moved, checks left alone unless their place in `taken` says otherwise. */
export function shiftedText(segments: readonly TopicSegment[], taken: ReadonlySet<number> = new Set()): string {
  return segments
    .map((segment, index) => {
      if (segment.kind === "period") return segment.shifted;
      return segment.kind === "check" && taken.has(index) ? (segment.proposal ?? segment.text) : segment.text;
    })
    .join("");
}
