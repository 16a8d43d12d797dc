import type { Source } from "../../../editions/format";
import { ExactDecimal } from "../../numbers";
import { termText } from "../../termText";
import type { Operand, OperandName, Step } from "../types";
import { measureText, numberText } from "./numbers";
import type { DerivationWording } from "./wording";

/** Where a document states a number that stands outside of its rows. */
export type Places = Readonly<Partial<Record<OperandName, Source>>>;

/** A step as read aloud: «Штраф», «50 % × 7 633,95 (норматив, прил. 11, сноска 1) = 3 816,975 → 3 816,98 (…)». */
export interface StepText {
  readonly kind: Step["kind"];
  readonly label: string;
  readonly text: string;
  /** Decimal string, where the step comes to an amount of money. */
  readonly amount?: string;
}

const MONEY: ReadonlySet<OperandName> = new Set([
  "cost",
  "insuredSpent",
  "harmCost",
  "normative",
  "baseRate",
  "upkeepRate",
  "base",
  "tariff",
  "upkeep",
]);

export function stepText(step: Step, wording: DerivationWording, places: Places): StepText {
  switch (step.kind) {
    case "cell": {
      const { coordinates, value, unit, head } = step;
      const where = coordinates.map((title) => title[wording.language] ?? title.ru).join(", ");
      const inherited = head === undefined ? "" : ` (${wording.inherited(head)})`;
      const text = [where, measureText(value, unit, wording)].filter(Boolean).join(": ") + inherited;
      return { kind: "cell", label: wording.printedValue, text };
    }
    case "product":
      return productText(step, wording, places);
    case "comparison": {
      const numbers = [step.actual, step.target].map((value) => numberText(value, wording)) as [string, string];
      return {
        kind: "comparison",
        label: wording.comparison,
        text: wording.compared(...numbers, step.better, step.met),
      };
    }
    case "term": {
      const skipped = step.skipped ? ` (${wording.skipped(step.skipped)})` : "";
      const text = `${step.start} → ${termText(step.row, wording.language)}${skipped} → ${step.due}`;
      return { kind: "term", label: wording.term, text };
    }
    case "notDue":
      return { kind: "notDue", label: wording.steps[step.name], text: wording.notDue };
    case "sum": {
      const [total, ...terms] = [step.total, ...step.terms].map((amount) => numberText(amount, wording, true));
      return { kind: "sum", label: wording.total, text: `${terms.join(" + ")} = ${total}`, amount: step.total };
    }
  }
}

function productText(
  { name, percent, coefficient, operands, exact, rounded }: Extract<Step, { kind: "product" }>,
  wording: DerivationWording,
  places: Places,
): StepText {
  const factors = operands
    // «× 1» for a count that nobody gave says nothing.
    .filter(({ name: operand, value }) => operand !== "count" || value !== "1")
    .map((operand) => operandText(operand, wording, places));
  if (percent !== undefined) factors.unshift(`${numberText(percent, wording)}\u00a0%`);
  if (coefficient !== undefined) factors.unshift(numberText(coefficient, wording));
  const result = numberText(exact, wording, true);
  const isExact = new ExactDecimal(exact).equals(rounded);
  const rounding = isExact ? "" : ` → ${numberText(rounded, wording, true)} (${wording.rounding})`;
  return {
    kind: "product",
    label: wording.steps[name],
    text: `${factors.join(" × ")} = ${result}${rounding}`,
    amount: rounded,
  };
}

/** The cost of the case needs no name beside its percentage: the row is about it. */
function operandText({ name, value, fromDocument }: Operand, wording: DerivationWording, places: Places): string {
  const number = numberText(value, wording, MONEY.has(name));
  if (name === "cost") return number;
  const title = operandTitle(name, wording);
  const place = fromDocument && places[name] ? wording.place(places[name]) : "";
  return `${number} (${[title, place].filter(Boolean).join(", ")})`;
}

function operandTitle(name: OperandName, { operands, arguments: titles }: DerivationWording): string {
  return name in operands ? operands[name as keyof typeof operands] : titles[name as keyof typeof titles];
}
