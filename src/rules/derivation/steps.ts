import type { LocalizedText } from "../../editions/format";
import { isFailure, type Outcome } from "../failure";
import { roublesText } from "../money";
import { ExactDecimal } from "../numbers";
import type { Entry } from "../valueEntries";
import { valueTitle } from "../words";
import { valueRow } from "./documentRow";
import { type Explained, NOTHING, type Operand, type Step, type StepName } from "./types";

export const coordinateTitles = (entry: Entry): LocalizedText[] =>
  Object.entries(entry.at).map(([id, value]) => valueTitle(id, value, entry.edition.dimensions));

/** One cell of one table. */
export const explainEntry = (entry: Outcome<Entry>): Explained =>
  isFailure(entry) ? NOTHING : { rows: [valueRow(entry)], steps: [cellStep(entry)] };

export const cellStep = (entry: Entry): Step => ({
  kind: "cell",
  coordinates: coordinateTitles(entry),
  value: entry.value,
  unit: entry.unit,
  head: entry.head?.key,
});

/** A product with its exact value before rounding: what an auditor wants to see at 3816.975. */
export function productStep(
  name: StepName,
  operands: readonly Operand[],
  roundedKopecks: number,
  { percent, coefficient }: { readonly percent?: string; readonly coefficient?: string } = {},
): Step {
  const factor = percent === undefined ? new ExactDecimal(coefficient ?? 1) : new ExactDecimal(percent).dividedBy(100);
  const exact = operands.reduce((product, { value }) => product.times(value), factor);
  const share = coefficient === undefined ? {} : { coefficient };
  return {
    kind: "product",
    name,
    percent,
    ...share,
    operands,
    exact: exact.toFixed(),
    rounded: roublesText(roundedKopecks),
  };
}

/** The sum of rounded components, where there is more than one. */
export function sumStep(terms: readonly number[]): Step[] {
  if (terms.length < 2) return [];
  const total = terms.reduce((sum, term) => sum + term, 0);
  return [{ kind: "sum", terms: terms.map(roublesText), total: roublesText(total) }];
}
