import type { EditionSet } from "../editionSelection";
import { isFailure } from "../failure";
import { amountText, portion } from "../money";
import { readSanction, sanction, type SanctionCase, type SanctionQuery } from "../sanction";
import type { PlannedComponent } from "../sanctionPlan";
import { sanctionRow } from "./documentRow";
import { namedSanction } from "./named";
import { productStep, sumStep } from "./steps";
import type { Explained, Operand, Step } from "./types";

export function explainSanction(set: EditionSet, query: SanctionQuery): Explained {
  const understood = readSanction(set, query);
  if (isFailure(understood)) return namedSanction(set, { key: query.code, edition: query.edition });
  const { plan } = understood;
  const rows = [sanctionRow(plan.edition, plan.table, plan.row)];
  // Several kinds of care that come to different amounts are not one calculation.
  if (isFailure(sanction(set, query))) return { rows, steps: [] };
  const { components } = plan.variants[0]!;
  const due = components.filter(({ base }) => understood.amounts[base] !== undefined);
  const kopecks = due.map(({ base, share }) => portion(understood.amounts[base]!, share));
  return {
    rows,
    steps: [...components.map((component) => componentStep(component, understood)), ...sumStep(kopecks)],
  };
}

function componentStep(component: PlannedComponent, { amounts, ownNormative }: SanctionCase): Step {
  const { part, base, percent, coefficient, share } = component;
  const amount = amounts[base];
  if (amount === undefined) return { kind: "notDue", name: part };
  const fromDocument = base === "normative" && !ownNormative ? true : undefined;
  const operands: Operand[] = [{ name: base, value: amountText(amount), fromDocument }];
  return productStep(part, operands, portion(amount, share), { percent, coefficient });
}
