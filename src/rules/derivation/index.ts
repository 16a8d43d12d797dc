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
import { explainNaming, explainSeverity } from "./naming";
import { explainDeadline, explainTargetStatus } from "./planning";
import { explainSanction } from "./sanction";
import type { Derivation, Explained } from "./types";
import { understoodArguments } from "./understood";
import { explainEntry } from "./steps";

export type { Derivation, DocumentRow, Operand, Step, UnderstoodArgument } from "./types";

type Explanation = (set: EditionSet, values: Values) => Explained;

const EXPLANATIONS: Readonly<Record<FunctionName, Explanation>> = {
  TARIFF: (set, values) => explainEntry(tariff(set, tariffQuery(values))),
  "VISIT.COST": (set, values) => explainVisitCost(set, visitQuery(values)),
  KZG: (set, values) => explainEntry(kzg(set, kzgQuery(values))),
  "KZG.COST": (set, values) => explainKzgCost(set, kzgCostQuery(values)),
  "MO.COEF": (set, values) => explainEntry(organisationCoefficient(set, moQuery(values))),
  SANCTION: (set, values) => explainSanction(set, sanctionQuery(values)),
  EKD: (set, values) => explainEntry(ekdPenalty(set, ekdQuery(values))),
  "EKD.UNIT": (set, values) => explainEntry(ekdPenalty(set, ekdQuery(values))),
  "EKD.AMOUNT": (set, values) => explainEkdAmount(set, ekdAmountQuery(values)),
  "EKD.SEVERITY": explainSeverity,
  TARGET: (set, values) => explainEntry(target(set, targetQuery(values))),
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
