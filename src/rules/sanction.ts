import type { SanctionBase, SanctionPart } from "../editions/format";
import { citation } from "./citation";
import { selectEdition, type EditionSet } from "./editionSelection";
import { isFailure, type Outcome, valueFailure } from "./failure";
import { isBlank } from "./fold";
import type { ArgumentName, Option } from "./messages/params";
import { type Amount, multiplied, portion, readMoney, roubles, roublesText } from "./money";
import { readCount, tooLarge } from "./numbers";
import { sanctionCatalogue, type SanctionCatalogue } from "./sanctionCatalogue";
import type { PlannedComponent, SanctionPlan, SanctionVariant } from "./sanctionPlan";
import { keywords, valueTitle, wordReader } from "./words";

export interface SanctionQuery {
  /** Code of the violation, annex 11. */
  readonly code: unknown;
  /** Cost of the case that the row's percentage is of, roubles. */
  readonly cost?: unknown;
  readonly care?: unknown;
  readonly part?: unknown;
  readonly measure?: unknown;
  /** What the insured person spent, roubles. */
  readonly insuredSpent?: unknown;
  /** Cost of treating the harm, roubles. */
  readonly harmCost?: unknown;
  /** Yearly normative per insured person, roubles; the document's by default. */
  readonly normative?: unknown;
  readonly edition?: unknown;
  /**
   * How many visits the row's percentage is of, where the document counts them (3.9: «за каждое посещение»): the cost is then
   * of one. Omitted, the cost is of them all. Tables have it; the function takes the cost of all.
   */
  readonly visits?: unknown;
}

export type AskedPart = SanctionPart | "итого";

export const PARTS = keywords("part", [
  { id: "итого", aliases: ["всего", "сумма", "total"] },
  { id: "уменьшение", aliases: ["уменьшение оплаты", "снятие", "удержание", "reduction"] },
  { id: "штраф", aliases: ["штрафы", "fine"] },
  { id: "возврат", aliases: ["возврат средств", "refund"] },
  { id: "возмещение", aliases: ["возмещение расходов", "compensation"] },
]);

export const MEASURES = keywords("measure", [
  { id: "штраф", aliases: ["размер штрафа", "fine"] },
  { id: "последствия", aliases: ["последствия неисполнения обязательств", "consequences"] },
]);

const readPart = wordReader(PARTS, "part");
const readMeasure = wordReader(MEASURES, "measure");

const ARGUMENT_OF_BASE: Readonly<Record<SanctionBase, ArgumentName>> = {
  cost: "cost",
  normative: "normative",
  insuredSpent: "insuredSpent",
  harmCost: "harmCost",
};

export type Amounts = Readonly<Record<SanctionBase, Amount | undefined>>;

/** What a row comes to, in kopecks, by its parts and in total. */
export type SanctionParts = Readonly<Record<AskedPart, number>>;

/** A query as understood: everything that the amount follows from. */
export interface SanctionCase {
  readonly catalogue: SanctionCatalogue;
  readonly plan: SanctionPlan;
  readonly amounts: Amounts;
  readonly visits: number | undefined;
  /** The normative that the user gave, if any; else the document's counts. */
  readonly ownNormative: boolean;
}

/**
 * The sanction for a violation, in roubles: every component rounded half up to the kopeck, the total their sum.
 * Kirov 2013, annex 11.
 */
export function sanction(set: EditionSet, query: SanctionQuery): Outcome<number> {
  const understood = readSanction(set, query);
  if (isFailure(understood)) return understood;
  const total = sanctionKopecks(understood);
  return isFailure(total) ? total : (roubles(total) ?? tooLarge());
}

/** Reads a query against the list; a failure names the argument that is not clear. */
export function readSanction(set: EditionSet, query: SanctionQuery): Outcome<SanctionCase> {
  const edition = selectEdition(set, "sanction", query.edition);
  if (isFailure(edition)) return edition;
  const catalogue = sanctionCatalogue(edition);
  const row = catalogue.row(query.code);
  if (isFailure(row)) return row;
  const care = catalogue.readCare(query.care);
  if (isFailure(care)) return care;
  const part = readPart(query.part);
  if (isFailure(part)) return part;
  const measure = readMeasure(query.measure);
  if (isFailure(measure)) return measure;
  const amounts = readAmounts(query, catalogue.normative);
  if (isFailure(amounts)) return amounts;
  const visits = isBlank(query.visits) ? undefined : readCount(query.visits);
  if (isFailure(visits)) return visits;
  const plan = row.plan(care, (part ?? "итого") as AskedPart, measure);
  return isFailure(plan) ? plan : { catalogue, plan, amounts, visits, ownNormative: !isBlank(query.normative) };
}

function readAmounts(query: SanctionQuery, normative: Amount): Outcome<Amounts> {
  const cost = optionalMoney(query.cost, "cost");
  if (isFailure(cost)) return cost;
  const insuredSpent = optionalMoney(query.insuredSpent, "insuredSpent");
  if (isFailure(insuredSpent)) return insuredSpent;
  const harmCost = optionalMoney(query.harmCost, "harmCost");
  if (isFailure(harmCost)) return harmCost;
  const given = optionalMoney(query.normative, "normative");
  if (isFailure(given)) return given;
  return { cost, insuredSpent, harmCost, normative: given ?? normative };
}

const optionalMoney = (raw: unknown, argument: ArgumentName): Outcome<Amount | undefined> =>
  isBlank(raw) ? undefined : readMoney(raw, argument);

/** One variant is the answer; several (care omitted) are one answer only when they come to the same amount. */
export function sanctionKopecks(understood: SanctionCase): Outcome<number> {
  const { plan, catalogue } = understood;
  const total = amountOfVariant(plan.variants[0]!, understood);
  if (isFailure(total) || plan.variants.length === 1) return total;
  const totals = plan.variants.map((variant) => amountOfVariant(variant, understood));
  const failed = totals.find(isFailure);
  if (failed) return failed;
  return totals.every((amount) => amount === total) ? total : ambiguousCare(plan, totals as number[], catalogue);
}

/** The same for every part at once: what a table has a column for. Variants must agree in each of them. */
export function sanctionParts(understood: SanctionCase): Outcome<SanctionParts> {
  const total = sanctionKopecks(understood);
  if (isFailure(total)) return total;
  if (roubles(total) === undefined) return tooLarge();
  const [first, ...others] = understood.plan.variants.map((variant) => partsOfVariant(variant, understood));
  const agreed = others.every((parts) => PART_IDS.every((part) => parts[part] === first![part]));
  if (agreed) return first!;
  const { plan, catalogue } = understood;
  const totals = plan.variants.map(() => total);
  return ambiguousCare(plan, totals, catalogue);
}

const PART_IDS: readonly AskedPart[] = ["уменьшение", "штраф", "возврат", "возмещение", "итого"];

function partsOfVariant({ components }: SanctionVariant, understood: SanctionCase): SanctionParts {
  const parts: Record<AskedPart, number> = { уменьшение: 0, штраф: 0, возврат: 0, возмещение: 0, итого: 0 };
  for (const component of components) {
    const base = baseOf(component, understood);
    if (base === undefined) continue;
    const amount = portion(base, component.share);
    parts[component.part] += amount;
    parts.итого += amount;
  }
  return parts;
}

function amountOfVariant(variant: SanctionVariant, understood: SanctionCase): Outcome<number> {
  let total = 0;
  for (const component of variant.components) {
    const base = baseOf(component, understood);
    if (base !== undefined) total += portion(base, component.share);
    else if (!component.conditional) return missing(component, understood.plan);
  }
  return total;
}

/** What a component's percentage is of. */
function baseOf({ base, perVisit }: PlannedComponent, { amounts, visits }: SanctionCase): Amount | undefined {
  const amount = amounts[base];
  return perVisit && visits !== undefined && amount !== undefined ? multiplied(amount, visits) : amount;
}

const missing = ({ base }: PlannedComponent, { row, table, edition }: SanctionPlan): Outcome<never> =>
  valueFailure("missingNumber", {
    argument: ARGUMENT_OF_BASE[base],
    code: row.code,
    source: citation(edition, table.source, { clause: row.code }),
  });

function ambiguousCare(plan: SanctionPlan, totals: readonly number[], catalogue: SanctionCatalogue): Outcome<never> {
  const options = plan.variants.map(({ care }, index): Option => ({
    labels: care.map((id) => valueTitle("care", id)),
    value: roublesText(totals[index]!),
  }));
  return valueFailure("ambiguous", { catalogue: "sanction", options, ask: [catalogue.careQuestion] });
}
