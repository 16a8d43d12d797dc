import { foldWord, isBlank } from "../fold";
import type { Mapping } from "./roles";

/** Roles whose cells are words: what else says of a row that it is a total. */
const WORDED = ["code", "organisation", "care", "control"] as const;
/** People write «Итого» in the first columns; no table has more of them before its codes. */
const LEADING = 6;

/** Columns that may say that a row is a total: those before the code, and those of words. Ascending. */
export function labelColumns(mapping: Mapping): readonly number[] {
  const code = mapping.code ?? 0;
  const leading = Array.from({ length: Math.min(code, LEADING) }, (_, column) => column);
  const worded = WORDED.flatMap((role) => mapping[role] ?? []);
  return [...new Set([...leading, ...worded])].sort((a, b) => a - b);
}

const FIRST = new Set(["итого", "всего", "итог", "жиыны", "барлыгы", "total", "totals", "subtotal"]);
/** Excel's own subtotals: «МЭК Итог», «Общий итог», «Grand Total». */
const LAST = new Set(["итог", "total"]);
/** «И Т О Г О» */
const spacedOut = (words: readonly string[]): boolean =>
  words.length > 1 && words.every((word) => word.length === 1) && FIRST.has(words.join(""));

function isLabel(raw: unknown): boolean {
  if (typeof raw !== "string") return false;
  const words = foldWord(raw)
    .replaceAll("ғ", "г")
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  return words.length > 0 && (FIRST.has(words[0]!) || LAST.has(words[words.length - 1]!) || spacedOut(words));
}

/**
 * Whether a row sums up others instead of being one: it is called so, and has no code. A whole number in the column of the
 * codes is how many there are.
 *
 * @param labels what the row holds in the `labelColumns`
 */
export const isTotalRow = (code: unknown, labels: readonly unknown[]): boolean =>
  (isBlank(code) || isLabel(code) || (typeof code === "number" && Number.isInteger(code))) && labels.some(isLabel);
