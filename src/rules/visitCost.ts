import type { Constant } from "../editions/format";
import { citation } from "./citation";
import type { EditionSet } from "./editionSelection";
import { isFailure, notAvailable, type Outcome, valueFailure } from "./failure";
import { isBlank } from "./fold";
import { type Amount, portion, readMoney, roubles, shareOfNumber } from "./money";
import { ExactDecimal, tooLarge } from "./numbers";
import { organisationCoefficient } from "./organisationCoefficient";
import { tariff } from "./tariff";
import type { Entry } from "./valueEntries";

export interface VisitCostQuery {
  readonly specialty: unknown;
  readonly level?: unknown;
  readonly patient?: unknown;
  readonly rk?: unknown;
  readonly mo?: unknown;
  readonly edition?: unknown;
}

/** The cost of a visit with what it is made of; amounts in kopecks. */
export interface VisitCost {
  readonly tariff: Entry;
  readonly coefficient: Entry;
  readonly upkeep: Constant;
  readonly tariffKopecks: number;
  readonly upkeepKopecks: number;
  /** Roubles. */
  readonly total: number;
}

/** Tariff of the visit + upkeep tariff × the organisation's coefficient for a visit (Kirov 2013, annexes 3 and 10). */
export function visitCost(set: EditionSet, query: VisitCostQuery): Outcome<VisitCost> {
  const { specialty, level, patient, rk, mo, edition } = query;
  const visit = tariff(set, { item: specialty, level, patient, rk, edition });
  if (isFailure(visit)) return visit;
  const upkeep = visit.table.constants?.find(({ id }) => id === "upkeep");
  if (!upkeep)
    return notAvailable("notVisit", { title: visit.row.key, source: citation(visit.edition, visit.table.source) });
  if (isBlank(mo)) return valueFailure("missingCode", { argument: "mo" });
  const coefficient = organisationCoefficient(set, { mo, kind: "посещение", edition: visit.edition.id });
  if (isFailure(coefficient)) return coefficient;
  const tariffKopecks = portion(printedAmount(visit.value), ONE);
  const upkeepKopecks = portion(printedAmount(upkeep.value), shareOfNumber(new ExactDecimal(coefficient.value)));
  const total = roubles(tariffKopecks + upkeepKopecks);
  if (total === undefined) return tooLarge();
  return { tariff: visit, coefficient, upkeep, tariffKopecks, upkeepKopecks, total };
}

const ONE = shareOfNumber(new ExactDecimal(1));

/** An amount that a document prints. */
function printedAmount(value: string): Amount {
  const amount = readMoney(value, "item");
  if (isFailure(amount)) throw new Error(`The edition prints "${value}" where an amount must be`);
  return amount;
}
