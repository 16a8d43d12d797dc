import type { DocumentReference } from "./documents";
import type { Period, PeriodPart } from "./periods";
import type { Span } from "./span";

/** Why a person must look at a period before it moves. */
export type CheckReason =
  /** It belongs to the name of a document that will have a successor of its own. */
  | "documentTitle"
  /** It stands inside quotation marks: the name of a project or an event. */
  | "quoted"
  /** It is far from the year of the plan: a base to compare with, or the end of a strategy. */
  | "farYear"
  /** A day, not a period. */
  | "date"
  /** 29 February: most years have none. */
  | "leapDay"
  /** A number that may be a year. */
  | "bareYear"
  /** Not a year that the add-in knows. */
  | "range";

/** «…, утвержденной постановлением …»: between the period and the act stands nothing but the words that bind them. */
const APPROVED_BY = /^[»"”]?,?\s*\(?(?:утвержд|принят|установл|одобрен)\p{L}*\s+(?:[^\d.;:\n]{0,120})$/iu;
const QUOTED = /«[^«»]*»|"[^"]*"|“[^“”]*”|„[^„“”]*[“”]/gu;
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;
/** A plan looks at the year before it, its own and the two years of a budget's plan; three years back is a base. */
const NEAR = 2;

/** Pairs of quotation marks with something outside them. */
export function quotations(text: string): readonly Span[] {
  const whole = text.trim().length;
  return [...text.matchAll(QUOTED)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => end - start < whole);
}

export const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The act that approves what the period is part of the name of. */
export function approvingDocument(
  text: string,
  period: Period,
  documents: readonly DocumentReference[],
): DocumentReference | undefined {
  const next = documents.find(({ start }) => start >= period.end);
  return next && APPROVED_BY.test(text.slice(period.end, next.start)) ? next : undefined;
}

const yearsOf = (text: string, part: PeriodPart): readonly number[] =>
  part.years.filter(({ digits }) => digits === 4).map(({ start, end }) => Number(text.slice(start, end)));

/** Why one part of a period does not simply move by `by` years. */
export function partCheck(
  text: string,
  part: PeriodPart,
  by: number,
  planYear: number | undefined,
  alone: boolean,
): CheckReason | undefined {
  const years = yearsOf(text, part);
  if (years.some((year) => year + by < FIRST_YEAR || year + by > LAST_YEAR)) return "range";
  if (part.bareDate && alone) return "date";
  if (part.leapDay) return "leapDay";
  if (planYear !== undefined && years.some((year) => Math.abs(year - planYear) > NEAR)) return "farYear";
  return undefined;
}

const BARE_YEAR =
  /(?<![\p{L}\d№][.,/–-]?|№\s*)(?:19|20|21)\d\d(?![\p{L}\d]|[.,/–-][\p{L}\d])|(?<=\p{L}[-–—])20\d\d(?![\p{L}\d])/gu;

/** Numbers near the plan's year that nothing calls years: «Диспансеризация-2025». */
export function bareYears(blanked: string, planYear: number | undefined): readonly Span[] {
  if (planYear === undefined) return [];
  return [...blanked.matchAll(BARE_YEAR)]
    .filter((match) => Math.abs(Number(match[0]) - planYear) <= NEAR)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
