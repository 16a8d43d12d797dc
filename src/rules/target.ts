import { rowSource } from "./citation";
import { coordinateReader } from "./coordinates";
import { selectEdition, type EditionSet } from "./editionSelection";
import { isFailure, notAvailable, type Outcome, valueFailure } from "./failure";
import { isBlank } from "./fold";
import { ExactDecimal, parseAmount } from "./numbers";
import { valueCatalogue } from "./valueCatalogue";
import type { Entry } from "./valueEntries";

export interface TargetQuery {
  readonly no: unknown;
  readonly scope?: unknown;
  readonly edition?: unknown;
}

export interface TargetStatusQuery extends TargetQuery {
  readonly actual?: unknown;
}

/** Whether a criterion was met: the words of TARGET.STATUS. */
export type TargetStatus = "достигнут" | "не достигнут";

/** A criterion compared with what was reached. */
export interface TargetComparison {
  readonly target: Entry;
  readonly actual: ExactDecimal;
  readonly better: "higher" | "lower";
  readonly status: TargetStatus;
}

const readScope = coordinateReader([["scope", "scope"]]);

/** The target value of a criterion (document 002, clause 5.13). */
export function target(set: EditionSet, query: TargetQuery): Outcome<Entry> {
  const edition = selectEdition(set, "target", query.edition);
  if (isFailure(edition)) return edition;
  const wanted = readScope(edition, [query.scope]);
  return isFailure(wanted) ? wanted : valueCatalogue(edition, "target").find(query.no, wanted);
}

/** The criterion against its target, by its direction: mortality is better lower, coverage is better higher. */
export function targetStatus(set: EditionSet, query: TargetStatusQuery): Outcome<TargetComparison> {
  const found = target(set, query);
  if (isFailure(found)) return found;
  const { row, edition, table } = found;
  const source = rowSource(edition, { table, row });
  if (isBlank(query.actual)) return valueFailure("missingNumber", { argument: "actual", code: row.key, source });
  const actual = parseAmount(query.actual, "actual");
  if (isFailure(actual)) return actual;
  if (!row.direction) return notAvailable("noDirection", { code: row.key, source });
  return {
    target: found,
    actual,
    better: row.direction.better,
    status: statusOf(actual, found.value, row.direction.better),
  };
}

/** Exactly the target is enough either way. */
export function statusOf(actual: ExactDecimal, value: string, better: "higher" | "lower"): TargetStatus {
  const met = better === "higher" ? actual.greaterThanOrEqualTo(value) : actual.lessThanOrEqualTo(value);
  return met ? "достигнут" : "не достигнут";
}
