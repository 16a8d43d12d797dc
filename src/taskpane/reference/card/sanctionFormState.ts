import type { SanctionRow } from "../../../editions/format";
import { isFailure } from "../../../rules/failure";
import { parseAmount } from "../../../rules/numbers";
import { parseReference } from "../../../rules/referenceCall";
import {
  sanctionNeeds,
  type AmountInput,
  type SanctionInputs,
  type SanctionNeeds,
} from "../../../rules/referenceSanction";
import type { AskedPart } from "../../../rules/sanction";

type Base = SanctionNeeds["bases"][number];

/** What stands in the fields; an empty choice is an omitted argument. */
export interface SanctionFormState {
  readonly care: string;
  readonly part: string;
  readonly measure: string;
  readonly amounts: Readonly<Partial<Record<Base, string>>>;
}

/** A row that applies to one kind of care only has that one chosen; nothing else is guessed. */
export function emptyForm(row: SanctionRow): SanctionFormState {
  const { care } = sanctionNeeds(row);
  return { care: care.length === 1 ? care[0]! : "", part: "итого", measure: "", amounts: {} };
}

/** A number or an address; `undefined` for an empty field and for anything else. */
export function readAmountInput(text: string): AmountInput | undefined {
  const reference = parseReference(text);
  if (reference) return reference;
  const amount = text.trim() ? parseAmount(text, "cost") : undefined;
  return amount === undefined || isFailure(amount) ? undefined : amount.toNumber();
}

export function readForm(row: SanctionRow, { care, part, measure, amounts }: SanctionFormState): SanctionInputs {
  const chosen = { care: care || undefined, part: part as AskedPart, measure: measure || undefined };
  const { bases } = sanctionNeeds(row, chosen);
  return { ...chosen, ...Object.fromEntries(bases.map((base) => [base, readAmountInput(amounts[base] ?? "")])) };
}
