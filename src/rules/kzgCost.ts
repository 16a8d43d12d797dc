import type { EditionSet } from "./editionSelection";
import { isFailure, type Outcome, valueFailure } from "./failure";
import { citation } from "./citation";
import { isBlank } from "./fold";
import { kzg } from "./kzg";
import { amountText, portion, readMoney, roubles, shareOfNumber } from "./money";
import { ExactDecimal, tooLarge } from "./numbers";
import { organisationCoefficient } from "./organisationCoefficient";
import type { Sameness } from "./uniqueMatch";
import { sameValue, type Entry } from "./valueEntries";

export interface KzgCostQuery {
  readonly code: unknown;
  readonly setting?: unknown;
  /** Base rate, roubles. */
  readonly baseRate?: unknown;
  readonly mo?: unknown;
  /** Upkeep rate, roubles; comes with `mo` or not at all. */
  readonly upkeepRate?: unknown;
  readonly edition?: unknown;
}

/** The cost of a case with what it is made of; amounts in kopecks. */
export interface KzgCost {
  readonly coefficient: Entry;
  readonly organisation?: Entry;
  /** Decimal roubles as given. */
  readonly baseRate: string;
  readonly upkeepRate?: string;
  readonly treatmentKopecks: number;
  readonly upkeepKopecks: number;
  /** Roubles. */
  readonly total: number;
}

/** With an organisation the setting matters even where both settings have one coefficient. */
const sameInSetting: Sameness = (left, right) => sameValue(left, right) && left.at.setting === right.at.setting;

/**
 * Base rate × the coefficient of the КЗГ + upkeep rate × the organisation's coefficient for that setting, each rounded
 * (Kirov 2013, annexes 2 and 10).
 */
export function kzgCost(set: EditionSet, query: KzgCostQuery): Outcome<KzgCost> {
  const withUpkeep = !isBlank(query.mo) || !isBlank(query.upkeepRate);
  const coefficient = kzg(set, query, withUpkeep ? sameInSetting : sameValue);
  if (isFailure(coefficient)) return coefficient;
  if (isBlank(query.baseRate)) {
    const source = citation(coefficient.edition, coefficient.table.source);
    return valueFailure("missingNumber", { argument: "baseRate", source });
  }
  const baseRate = readMoney(query.baseRate, "baseRate");
  if (isFailure(baseRate)) return baseRate;
  const upkeep = withUpkeep ? upkeepOf(set, query, coefficient) : NO_UPKEEP;
  if (isFailure(upkeep)) return upkeep;
  const treatmentKopecks = portion(baseRate, shareOfNumber(new ExactDecimal(coefficient.value)));
  const total = roubles(treatmentKopecks + upkeep.upkeepKopecks);
  return total === undefined
    ? tooLarge()
    : { coefficient, baseRate: amountText(baseRate), treatmentKopecks, ...upkeep, total };
}

type Upkeep = Pick<KzgCost, "organisation" | "upkeepRate" | "upkeepKopecks">;
const NO_UPKEEP: Upkeep = { upkeepKopecks: 0 };

function upkeepOf(set: EditionSet, { mo, upkeepRate }: KzgCostQuery, { at, edition }: Entry): Outcome<Upkeep> {
  if (isBlank(mo)) return valueFailure("missingPair", { argument: "mo" });
  if (isBlank(upkeepRate)) return valueFailure("missingPair", { argument: "upkeepRate" });
  const rate = readMoney(upkeepRate, "upkeepRate");
  if (isFailure(rate)) return rate;
  const organisation = organisationCoefficient(set, { mo, kind: at.setting, edition: edition.id });
  if (isFailure(organisation)) return organisation;
  const upkeepKopecks = portion(rate, shareOfNumber(new ExactDecimal(organisation.value)));
  return { organisation, upkeepRate: amountText(rate), upkeepKopecks };
}
