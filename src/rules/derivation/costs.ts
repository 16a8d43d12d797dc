import type { EditionSet } from "../editionSelection";
import { ekdAmount, type EkdAmountQuery } from "../ekdAmount";
import { isFailure } from "../failure";
import { kzgCost, type KzgCostQuery } from "../kzgCost";
import { ExactDecimal } from "../numbers";
import { visitCost, type VisitCostQuery } from "../visitCost";
import { valueRow } from "./documentRow";
import { cellStep, productStep, sumStep } from "./steps";
import { type Explained, NOTHING } from "./types";

const decimal = (value: string): string => new ExactDecimal(value).toFixed();

export function explainVisitCost(set: EditionSet, query: VisitCostQuery): Explained {
  const cost = visitCost(set, query);
  if (isFailure(cost)) return NOTHING;
  const { tariff, coefficient, upkeep, tariffKopecks, upkeepKopecks } = cost;
  return {
    rows: [valueRow(tariff), valueRow(coefficient)],
    steps: [
      cellStep(tariff),
      cellStep(coefficient),
      productStep(
        "upkeep",
        [
          { name: "upkeep", value: upkeep.value, fromDocument: true },
          { name: "organisationCoefficient", value: decimal(coefficient.value), fromDocument: true },
        ],
        upkeepKopecks,
      ),
      ...sumStep([tariffKopecks, upkeepKopecks]),
    ],
  };
}

export function explainKzgCost(set: EditionSet, query: KzgCostQuery): Explained {
  const cost = kzgCost(set, query);
  if (isFailure(cost)) return NOTHING;
  const { coefficient, organisation, baseRate, upkeepRate, treatmentKopecks, upkeepKopecks } = cost;
  const treatment = productStep(
    "treatment",
    [
      { name: "baseRate", value: baseRate },
      { name: "coefficient", value: decimal(coefficient.value), fromDocument: true },
    ],
    treatmentKopecks,
  );
  if (!organisation || upkeepRate === undefined) {
    return { rows: [valueRow(coefficient)], steps: [cellStep(coefficient), treatment] };
  }
  const upkeep = productStep(
    "upkeep",
    [
      { name: "upkeepRate", value: upkeepRate },
      { name: "organisationCoefficient", value: decimal(organisation.value), fromDocument: true },
    ],
    upkeepKopecks,
  );
  return {
    rows: [valueRow(coefficient), valueRow(organisation)],
    steps: [
      cellStep(coefficient),
      treatment,
      cellStep(organisation),
      upkeep,
      ...sumStep([treatmentKopecks, upkeepKopecks]),
    ],
  };
}

export function explainEkdAmount(set: EditionSet, query: EkdAmountQuery): Explained {
  const amount = ekdAmount(set, query);
  if (isFailure(amount)) return NOTHING;
  const { penalty, multiplier, base, count, kopecks } = amount;
  const product = productStep(
    "penalty",
    [
      { name: "multiplier", value: multiplier.toFixed(), fromDocument: true },
      { name: "base", value: base.toFixed() },
      { name: "count", value: count.toFixed() },
    ],
    kopecks,
  );
  return { rows: [valueRow(penalty)], steps: [cellStep(penalty), product] };
}
