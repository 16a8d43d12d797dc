import type { EditionSet } from "../editionSelection";
import { ekdPenalty } from "../ekd";
import { isFailure } from "../failure";
import type { FunctionName } from "../functionArguments";
import {
  deadlineQuery,
  ekdAmountQuery,
  ekdQuery,
  FUNCTION_RULES,
  kzgCostQuery,
  kzgQuery,
  lookupQuery,
  moQuery,
  sanctionQuery,
  targetQuery,
  targetStatusQuery,
  tariffQuery,
  type Values,
  visitQuery,
} from "../functionRules";
import { kzg } from "../kzg";
import { lookup } from "../lookup";
import { organisationCoefficient } from "../organisationCoefficient";
import { target } from "../target";
import { tariff } from "../tariff";
import { explainEkdAmount, explainKzgCost, explainVisitCost } from "./costs";
import { explainNamed } from "./named";
import { explainNaming, explainSeverity } from "./naming";
import { explainDeadline, explainTargetStatus } from "./planning";
import { explainSanction } from "./sanction";
import type { Derivation, Explained } from "./types";
import { understoodArguments } from "./understood";
import { explainEntry } from "./steps";

export type { Derivation, DocumentRow, Operand, Step, UnderstoodArgument } from "./types";

type Explanation = (set: EditionSet, values: Values) => Explained;

function explainEkd(set: EditionSet, values: Values): Explained {
  const query = ekdQuery(values);
  return explainNamed(set, "ekd", { key: query.code, edition: query.edition }, ekdPenalty(set, query));
}

const EXPLANATIONS: Readonly<Record<FunctionName, Explanation>> = {
  TARIFF: (set, values) => {
    const query = tariffQuery(values);
    return explainNamed(set, "tariff", { key: query.item, edition: query.edition }, tariff(set, query));
  },
  "VISIT.COST": (set, values) => explainVisitCost(set, visitQuery(values)),
  KZG: (set, values) => {
    const query = kzgQuery(values);
    return explainNamed(set, "kzg", { key: query.code, edition: query.edition }, kzg(set, query));
  },
  "KZG.COST": (set, values) => explainKzgCost(set, kzgCostQuery(values)),
  "MO.COEF": (set, values) => {
    const query = moQuery(values);
    return explainNamed(set, "mo", { key: query.mo, edition: query.edition }, organisationCoefficient(set, query));
  },
  SANCTION: (set, values) => explainSanction(set, sanctionQuery(values)),
  EKD: explainEkd,
  "EKD.UNIT": explainEkd,
  "EKD.AMOUNT": (set, values) => explainEkdAmount(set, ekdAmountQuery(values)),
  "EKD.SEVERITY": explainSeverity,
  TARGET: (set, values) => {
    const query = targetQuery(values);
    return explainNamed(set, "target", { key: query.no, edition: query.edition }, target(set, query));
  },
  "TARGET.STATUS": (set, values) => explainTargetStatus(set, targetStatusQuery(values)),
  DEADLINE: (set, values) => explainDeadline(set, deadlineQuery(values)),
  LOOKUP: (set, values) => explainEntry(lookup(set, lookupQuery(values))),
  NAME: explainNaming,
  SOURCE: explainNaming,
};

/** The value of a call with its derivation, step by step. */
export function derive(set: EditionSet, name: FunctionName, values: Values): Derivation {
  const result = FUNCTION_RULES[name](set, values);
  const { rows, steps } = EXPLANATIONS[name](set, values);
  return { arguments: understoodArguments(set, name, values), rows, steps: isFailure(result) ? [] : steps, result };
}
