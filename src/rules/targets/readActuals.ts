import { isFailure } from "../failure";
import { foldWord, isBlank } from "../fold";
import { parseAmount } from "../numbers";
import { dimension, readWord } from "../words";
import type { CriterionValue } from "./criteria";

/** What was reached in one territory: a number for each criterion value that has one, in their order. */
export interface Territory {
  readonly name: string;
  readonly actuals: readonly (number | undefined)[];
}

/** A row of the range that was not understood; rows count from 1. */
export interface ActualProblem {
  readonly row: number;
  readonly kind: "criterion" | "scope" | "number" | "twice";
  readonly text: string;
}

export interface ActualsReading {
  readonly territories: readonly Territory[];
  readonly problems: readonly ActualProblem[];
}

const SCOPES = dimension("scope");
/** Headers that are no territory. */
const NO_HEADERS = new Set(["№", "no", "номер", "№ п/п", "показатель", "критерий"].map(foldWord));

const textOf = (cell: unknown): string => (isBlank(cell) ? "" : String(cell).trim());

/** A scope as written; `undefined` where it is none. */
function scopeOf(cell: unknown): string | undefined {
  const scope = typeof cell === "string" ? readWord(cell, SCOPES, "scope") : undefined;
  return scope === undefined || isFailure(scope) ? undefined : scope;
}

/**
 * Reads a range of actual values: criterion number, its scope where a column has them, then a column for each territory,
 * whose names stand above. Without a scope the whole of the criterion is meant.
 */
export function readActuals(
  cells: readonly (readonly unknown[])[],
  criteria: readonly CriterionValue[],
): ActualsReading {
  const rows = cells.map((line, index) => ({ line, row: index + 1 })).filter(({ line }) => !line.every(isBlank));
  const [head] = rows;
  const hasHeader = head !== undefined && !isCriterion(head.line[0], criteria);
  const body = hasHeader ? rows.slice(1) : rows;
  const withScopes = body.some(({ line }) => scopeOf(line[1]) !== undefined);
  const first = withScopes ? 2 : 1;
  const width = Math.max(0, ...body.map(({ line }) => line.length));
  const columns = Array.from({ length: width - first }, (_, index) => index + first).filter((column) =>
    rows.some(({ line }) => !isBlank(line[column])),
  );
  const problems: ActualProblem[] = [];
  const actuals = columns.map((): (number | undefined)[] => criteria.map(() => undefined));
  const seen = new Set<number>();
  for (const { line, row } of body) {
    const at = criterionAt(line, row, withScopes, criteria, problems);
    if (at === undefined) continue;
    if (seen.has(at)) problems.push({ row, kind: "twice", text: textOf(line[0]) });
    else columns.forEach((column, index) => (actuals[index]![at] = numberAt(line[column], row, problems)));
    seen.add(at);
  }
  const nameOf = (column: number, index: number): string =>
    (hasHeader && textOf(head.line[column])) || `Территория ${index + 1}`;
  return {
    territories: columns.map((column, index) => ({ name: nameOf(column, index), actuals: actuals[index]! })),
    problems,
  };
}

const isCriterion = (cell: unknown, criteria: readonly CriterionValue[]): boolean => {
  const no = textOf(cell).replace(/\.$/, "");
  return !NO_HEADERS.has(foldWord(no)) && criteria.some((criterion) => criterion.no === no);
};

function criterionAt(
  line: readonly unknown[],
  row: number,
  withScopes: boolean,
  criteria: readonly CriterionValue[],
  problems: ActualProblem[],
): number | undefined {
  const no = textOf(line[0]).replace(/\.$/, "");
  if (!isCriterion(no, criteria)) {
    problems.push({ row, kind: "criterion", text: textOf(line[0]) });
    return undefined;
  }
  const scope = withScopes && !isBlank(line[1]) ? scopeOf(line[1]) : "всего";
  const at = criteria.findIndex((criterion) => criterion.no === no && criterion.scope === scope);
  if (at >= 0) return at;
  problems.push({ row, kind: "scope", text: `${no} ${textOf(line[1])}`.trim() });
  return undefined;
}

function numberAt(cell: unknown, row: number, problems: ActualProblem[]): number | undefined {
  if (isBlank(cell)) return undefined;
  const amount = parseAmount(cell, "actual");
  if (!isFailure(amount)) return amount.toNumber();
  problems.push({ row, kind: "number", text: textOf(cell) });
  return undefined;
}
