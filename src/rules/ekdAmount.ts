import { citation } from "./citation";
import { type EkdQuery, ekdMultiplier, ekdPenalty } from "./ekd";
import type { EditionSet } from "./editionSelection";
import { isFailure, type Outcome, valueFailure } from "./failure";
import { isBlank } from "./fold";
import { portion, roubles, type Share, shareOfNumber } from "./money";
import { ExactDecimal, parseAmount, tooLarge } from "./numbers";
import type { Entry } from "./valueEntries";

export interface EkdAmountQuery extends EkdQuery {
  /** The base that the unit names, tenge: the norm, the tariff, or the cost of the service or case. */
  readonly base?: unknown;
  /** How many defects; 1 by default. */
  readonly count?: unknown;
}

/** The penalty in tenge with what it is made of; `kopecks` counts hundredths of a tenge. */
export interface EkdAmount {
  readonly penalty: Entry;
  readonly multiplier: ExactDecimal;
  readonly base: ExactDecimal;
  readonly count: ExactDecimal;
  readonly kopecks: number;
  /** Tenge. */
  readonly total: number;
}

const ONE = new ExactDecimal(1);

/** Made once for each cell of the classifier: bulk work meets the same few hundred again and again. */
const shares = new WeakMap<Entry, { readonly multiplier: ExactDecimal; readonly share: Share }>();

function shareOf(penalty: Entry) {
  let known = shares.get(penalty);
  if (!known) {
    const multiplier = ekdMultiplier(penalty);
    shares.set(penalty, (known = { multiplier, share: shareOfNumber(multiplier) }));
  }
  return known;
}

/** Multiplier × base × count, half up to 0.01 tenge (document 003, annex 1). */
export function ekdAmount(set: EditionSet, query: EkdAmountQuery): Outcome<EkdAmount> {
  const penalty = ekdPenalty(set, query);
  return isFailure(penalty) ? penalty : amountOfPenalty(penalty, query);
}

/** The same for a penalty that has been found already. */
export function amountOfPenalty(penalty: Entry, query: Pick<EkdAmountQuery, "base" | "count">): Outcome<EkdAmount> {
  if (isBlank(query.base)) {
    const source = citation(penalty.edition, penalty.table.source);
    return valueFailure("missingNumber", { argument: "base", code: penalty.row.key, source });
  }
  const base = parseAmount(query.base, "base");
  if (isFailure(base)) return base;
  const count = isBlank(query.count) ? ONE : parseAmount(query.count, "count");
  if (isFailure(count)) return count;
  const { multiplier, share } = shareOf(penalty);
  const kopecks = portion(base.times(count), share);
  const total = roubles(kopecks);
  return total === undefined ? tooLarge() : { penalty, multiplier, base, count, kopecks, total };
}
