import type { EditionSet } from "./editionSelection";
import { deadline } from "./deadline";
import { ekdMultiplier, ekdPenalty, ekdUnit } from "./ekd";
import { ekdAmount } from "./ekdAmount";
import { ekdSeverity } from "./ekdSeverity";
import { isFailure, type Outcome } from "./failure";
import type { FunctionName } from "./functionArguments";
import { kzg } from "./kzg";
import { kzgCost } from "./kzgCost";
import { lookup } from "./lookup";
import { nameOf, sourceOf } from "./naming";
import { organisationCoefficient } from "./organisationCoefficient";
import { sanction } from "./sanction";
import { target, targetStatus } from "./target";
import { tariff } from "./tariff";
import { visitCost } from "./visitCost";

/** Arguments by position, as a formula gives them. */
export type Values = readonly unknown[];
type Rule = (set: EditionSet, values: Values) => Outcome<number | string>;

const total = (outcome: Outcome<{ readonly total: number }>): Outcome<number> =>
  isFailure(outcome) ? outcome : outcome.total;
const number = (outcome: Outcome<{ readonly number: number }>): Outcome<number> =>
  isFailure(outcome) ? outcome : outcome.number;

/** Positional arguments by the names that the rules know them by. */
export const tariffQuery = ([item, level, patient, rk, funding, edition]: Values) => ({
  item,
  level,
  patient,
  rk,
  funding,
  edition,
});
export const visitQuery = ([specialty, level, patient, rk, mo, edition]: Values) => ({
  specialty,
  level,
  patient,
  rk,
  mo,
  edition,
});
export const kzgQuery = ([code, setting, edition]: Values) => ({ code, setting, edition });
export const kzgCostQuery = ([code, setting, baseRate, mo, upkeepRate, edition]: Values) => ({
  code,
  setting,
  baseRate,
  mo,
  upkeepRate,
  edition,
});
export const moQuery = ([mo, kind, edition]: Values) => ({ mo, kind, edition });
/** By index: a million rows notice what destructuring costs. */
export const sanctionQuery = (values: Values) => ({
  code: values[0],
  cost: values[1],
  care: values[2],
  part: values[3],
  measure: values[4],
  insuredSpent: values[5],
  harmCost: values[6],
  normative: values[7],
  edition: values[8],
});
export const ekdQuery = ([code, care, basis, edition]: Values) => ({ code, care, basis, edition });
export const ekdAmountQuery = ([code, care, base, count, basis, edition]: Values) => ({
  code,
  care,
  base,
  count,
  basis,
  edition,
});
export const targetQuery = ([no, scope, edition]: Values) => ({ no, scope, edition });
export const targetStatusQuery = ([no, actual, scope, edition]: Values) => ({ no, actual, scope, edition });
export const deadlineQuery = ([rule, start, holidays]: Values) => ({ rule, start, holidays });
export const lookupQuery = ([catalogue, code, ...conditions]: Values) => ({ catalogue, code, conditions });
const namingQuery = ([catalogue, code, edition]: Values) => ({ catalogue, code, edition });

/** The functions of the contract that answer with one value: what a cell, the pane and a bulk recalculation call. */
export const FUNCTION_RULES: Readonly<Record<FunctionName, Rule>> = {
  TARIFF: (set, values) => number(tariff(set, tariffQuery(values))),
  "VISIT.COST": (set, values) => total(visitCost(set, visitQuery(values))),
  KZG: (set, values) => number(kzg(set, kzgQuery(values))),
  "KZG.COST": (set, values) => total(kzgCost(set, kzgCostQuery(values))),
  "MO.COEF": (set, values) => number(organisationCoefficient(set, moQuery(values))),
  SANCTION: (set, values) => sanction(set, sanctionQuery(values)),
  EKD: (set, values) => {
    const penalty = ekdPenalty(set, ekdQuery(values));
    return isFailure(penalty) ? penalty : ekdMultiplier(penalty).toNumber();
  },
  "EKD.UNIT": (set, values) => ekdUnit(set, ekdQuery(values)),
  "EKD.AMOUNT": (set, values) => total(ekdAmount(set, ekdAmountQuery(values))),
  "EKD.SEVERITY": (set, [code, edition]) => ekdSeverity(set, { code, edition }),
  TARGET: (set, values) => number(target(set, targetQuery(values))),
  "TARGET.STATUS": (set, values) => {
    const comparison = targetStatus(set, targetStatusQuery(values));
    return isFailure(comparison) ? comparison : comparison.status;
  },
  DEADLINE: (set, values) => {
    const term = deadline(set, deadlineQuery(values));
    return isFailure(term) ? term : term.due;
  },
  LOOKUP: (set, values) => number(lookup(set, lookupQuery(values))),
  NAME: (set, values) => nameOf(set, namingQuery(values)),
  SOURCE: (set, values) => sourceOf(set, namingQuery(values)),
};
