import type { Violation } from "./model";
import type { Period } from "./period";

export const byText = new Intl.Collator("ru", { numeric: true }).compare;

interface Coded {
  readonly violation?: Violation;
  readonly code: string;
}

/** What is not known comes behind what is. */
export const knownFirst = (a: unknown, b: unknown): number => Number(a === undefined) - Number(b === undefined);

/** The order of the documents; codes that they do not have come last. */
export function byViolation(a: Coded, b: Coded): number {
  if (!a.violation || !b.violation) return knownFirst(a.violation, b.violation) || byText(a.code, b.code);
  const [from, to] = [a.violation, b.violation].map(({ edition }) => edition.inForce.from);
  return byText(from!, to!) || a.violation.at - b.violation.at;
}

/** By time; words that name no time come behind. */
export const byPeriod = (a: Period, b: Period): number => Number(b.dated) - Number(a.dated) || byText(a.key, b.key);
