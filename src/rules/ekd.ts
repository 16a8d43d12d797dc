import { coordinateReader } from "./coordinates";
import { selectEdition, type EditionSet } from "./editionSelection";
import { isFailure, type Outcome } from "./failure";
import type { Sameness } from "./uniqueMatch";
import { valueCatalogue } from "./valueCatalogue";
import { ExactDecimal } from "./numbers";
import { sameValue, type Entry } from "./valueEntries";

export interface EkdQuery {
  readonly code: unknown;
  readonly care?: unknown;
  readonly basis?: unknown;
  readonly edition?: unknown;
}

/** Nothing is nothing in every unit: a printed «0» that stands for two bases is one answer, though not one unit. */
const samePenalty: Sameness = (left, right) => sameValue(left, right) || (left.number === 0 && right.number === 0);

const readWords = coordinateReader([
  ["care", "ekdCare"],
  ["basis", "basis"],
]);

/** The penalty of a defect in the unit that its cell prints: «30 КПН», «100 %», «0,5 КТ» (document 003, annex 1). */
export const ekdPenalty = (set: EditionSet, query: EkdQuery): Outcome<Entry> => find(set, query, samePenalty);

/** The unit of a penalty: КПН, %, ПН or КТ. */
export function ekdUnit(set: EditionSet, query: EkdQuery): Outcome<string> {
  const penalty = find(set, query);
  return isFailure(penalty) ? penalty : penalty.unit;
}

function find(set: EditionSet, query: EkdQuery, same?: Sameness): Outcome<Entry> {
  const edition = selectEdition(set, "ekd", query.edition);
  if (isFailure(edition)) return edition;
  const wanted = readWords(edition, [query.care, query.basis]);
  return isFailure(wanted) ? wanted : valueCatalogue(edition, "ekd").find(query.code, wanted, same);
}

/** What the base is multiplied by: 30 for «30 КПН», 0.3 for «30 %». */
export function ekdMultiplier(penalty: Entry): ExactDecimal {
  const printed = new ExactDecimal(penalty.value);
  return penalty.unit === "%" ? printed.dividedBy(100) : printed;
}
