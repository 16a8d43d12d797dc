import type { SanctionPart } from "../../editions/format";
import type { EditionSet } from "../editionSelection";
import { isFailure, type Outcome } from "../failure";
import { portion } from "../money";
import { type Amounts, readSanction, sanctionKopecks, type SanctionQuery } from "../sanction";
import type { SanctionVariant } from "../sanctionPlan";
import type { DefectAmounts, Part } from "./model";

const NAME_OF_PART: Readonly<Record<SanctionPart, Part>> = {
  уменьшение: "reduction",
  штраф: "fine",
  возврат: "refund",
  возмещение: "reimbursement",
};

export const NO_AMOUNTS: DefectAmounts = {
  reduction: 0,
  fine: 0,
  refund: 0,
  reimbursement: 0,
  unallocated: 0,
  total: 0,
};

/**
 * The sanction of one row by parts, in kopecks: the sum that `sanction` gives. Where the kind of care is not said and only
 * the total is the same for all of them, it is not told apart.
 */
export function ruleAmounts(set: EditionSet, query: SanctionQuery): Outcome<DefectAmounts> {
  const understood = readSanction(set, query);
  if (isFailure(understood)) return understood;
  const total = sanctionKopecks(understood);
  if (isFailure(total)) return total;
  const [first, ...others] = understood.plan.variants.map((variant) => split(variant, understood.amounts, total));
  const same = others.every((other) => Object.entries(first!).every(([name, value]) => other[name as Part] === value));
  return same ? first! : { ...NO_AMOUNTS, unallocated: total, total };
}

function split({ components }: SanctionVariant, amounts: Amounts, total: number): DefectAmounts {
  const parts = { ...NO_AMOUNTS, total };
  for (const { part, base, share } of components) {
    const amount = amounts[base];
    if (amount !== undefined) parts[NAME_OF_PART[part]] += portion(amount, share);
  }
  return parts;
}
