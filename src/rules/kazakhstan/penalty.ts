import { amountOfPenalty, type EkdAmountQuery } from "../ekdAmount";
import { ekdPenalty } from "../ekd";
import type { EditionSet } from "../editionSelection";
import { type Failure, isFailure } from "../failure";
import { isBlank } from "../fold";
import type { Penalty, PenaltyUnit } from "./model";
import { type DefectProblem, problem } from "./problems";
import type { Rates } from "./rates";

export interface PenaltyQuery extends EkdAmountQuery {
  /** As the classifier's dimension has it; absent where the row names none. */
  readonly careId?: string;
  readonly region: string;
  readonly date?: string;
}

export interface PenaltyReading {
  readonly penalty: Penalty;
  readonly problem?: DefectProblem;
}

/** What a failure of the classifier is of: its own gaps are facts to be shown, the rest is for the user to put right. */
const NO_AMOUNT_OF: Readonly<Record<string, Penalty["noAmount"]>> = {
  cellMissing: "notStated",
  ekdNotApplied: "notApplied",
};

const failed = (failure: Failure, column: DefectProblem["column"]): PenaltyReading => {
  const noAmount = NO_AMOUNT_OF[failure.id] ?? "unclear";
  const found = { ...problem("failure", column), failure };
  return { penalty: { noAmount }, problem: noAmount === "unclear" ? found : { ...found, severity: "warning" } };
};

/** The penalty of a row by annex 1, in its unit and in tenge: the sum is what EKD.AMOUNT gives. */
export function penaltyOf(set: EditionSet, rates: Rates, query: PenaltyQuery): PenaltyReading {
  const entry = ekdPenalty(set, query);
  if (isFailure(entry)) {
    // A cell that prints «-» or nothing has no bases to choose from, so a base that the row names finds none of them.
    const whole = isBlank(query.basis) ? entry : ekdPenalty(set, { ...query, basis: undefined });
    return failed(isFailure(whole) && NO_AMOUNT_OF[whole.id] ? whole : entry, "care");
  }
  const unit = entry.unit as PenaltyUnit;
  const printed = { value: entry.value, unit };
  if (entry.number === 0) return { penalty: { printed, kopecks: 0 } };
  const fromRow = !isBlank(query.base);
  const base = fromRow || unit === "%" ? query.base : rates.find(query.careId ?? "", query.region, query.date);
  if (base === "ambiguous") {
    return { penalty: { printed, noAmount: "baseMissing" }, problem: problem("rateAmbiguous", "base", { unit }) };
  }
  if (isBlank(base)) {
    return { penalty: { printed, noAmount: "baseMissing" }, problem: problem("baseMissing", "base", { unit }) };
  }
  const given = fromRow ? base : String(base);
  const amount = amountOfPenalty(entry, { base: given, count: query.count });
  if (isFailure(amount)) return { ...failed(amount, "base"), penalty: { printed, noAmount: "unclear" } };
  return { penalty: { printed, base: amount.base, baseFrom: fromRow ? "row" : "rates", kopecks: amount.kopecks } };
}
