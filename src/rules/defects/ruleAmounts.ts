import type { EditionSet } from "../editionSelection";
import { isFailure, type Outcome } from "../failure";
import { readSanction, type SanctionParts, sanctionParts, type SanctionQuery } from "../sanction";
import type { DefectAmounts } from "./model";

export const NO_AMOUNTS: DefectAmounts = {
  reduction: 0,
  fine: 0,
  refund: 0,
  reimbursement: 0,
  unallocated: 0,
  total: 0,
};

const amountsOf = (parts: SanctionParts): DefectAmounts => ({
  reduction: parts.уменьшение,
  fine: parts.штраф,
  refund: parts.возврат,
  reimbursement: parts.возмещение,
  unallocated: 0,
  total: parts.итого,
});

/** The sanction of one row by parts, in kopecks, by the rule of SANCTION. */
export function ruleAmounts(set: EditionSet, query: SanctionQuery): Outcome<DefectAmounts> {
  const understood = readSanction(set, query);
  if (isFailure(understood)) return understood;
  const parts = sanctionParts(understood);
  return isFailure(parts) ? parts : amountsOf(parts);
}
