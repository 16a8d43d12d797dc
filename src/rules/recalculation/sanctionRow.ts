import { sanctionSource } from "../citation";
import { isoDate } from "../dates";
import { selectEdition, type EditionSet } from "../editionSelection";
import { type Failure, isFailure, type Outcome, valueFailure } from "../failure";
import { isBlank } from "../fold";
import type { SanctionRole } from "../mapping/sanctionRoles";
import { readSanction, type SanctionParts, sanctionParts } from "../sanction";
import type { SanctionPlan } from "../sanctionPlan";
import { parsePeriod } from "./period";

/** Which edition a row is judged by: the one in force at its date, the one that its cell names, or one for all rows. */
export type EditionChoice =
  { readonly by: "date" } | { readonly by: "column" } | { readonly by: "edition"; readonly id?: string };

/** A cell of the row by its role; a role without a column has none. */
export type RowCells = Readonly<Partial<Record<SanctionRole, unknown>>>;

/** What a row of violations comes to. */
export interface RowSanction {
  readonly parts: SanctionParts;
  /** Citation of the document's row. */
  readonly basis: string;
  /** The code as the document has it. */
  readonly code: string;
  /** Whether the row's cost is of one visit and its quantity counts (3.9). */
  readonly perVisit: boolean;
}

/** `undefined`: a row without a code, which stays quiet as the function does. */
export type RowOutcome = RowSanction | Failure | undefined;

/**
 * The sanction of one row of a table, by the rule of SANCTION. Cells come as they stand: a blank one is nothing given, a zero
 * is a zero.
 */
export function sanctionOfRow(set: EditionSet, cells: RowCells, choice: EditionChoice): RowOutcome {
  if (isBlank(cells.code)) return undefined;
  const edition = editionOfRow(set, cells, choice);
  if (isFailure(edition)) return edition;
  const understood = readSanction(set, {
    code: cells.code,
    cost: cells.cost,
    care: cells.care,
    measure: cells.measure,
    insuredSpent: cells.insuredSpent,
    harmCost: cells.harmCost,
    normative: cells.normative,
    visits: cells.visits,
    edition,
  });
  if (isFailure(understood)) return understood;
  const parts = sanctionParts(understood);
  if (isFailure(parts)) return parts;
  const { plan } = understood;
  const perVisit = plan.variants.some(({ components }) => components.some((component) => component.perVisit));
  return { parts, basis: basisOf(plan), code: plan.row.code, perVisit };
}

/** What the row gives as `[edition]`. */
export function editionOfRow(set: EditionSet, cells: RowCells, choice: EditionChoice): Outcome<unknown> {
  if (choice.by === "edition") return choice.id;
  if (choice.by === "column") return isBlank(cells.edition) ? undefined : cells.edition;
  if (isBlank(cells.date)) return valueFailure("missingDate");
  const period = typeof cells.date === "string" ? parsePeriod(cells.date) : undefined;
  if (!period) return cells.date;
  // A month or a quarter is judged by one edition only where one edition is in force on its first and last days.
  const [first, last] = [period.from, period.to].map((day) => selectEdition(set, "sanction", isoDate(day)));
  if (isFailure(first)) return first;
  if (isFailure(last)) return last;
  return first === last
    ? first!.id
    : valueFailure("badEdition", { given: cells.date as string, known: [first!.id, last!.id] });
}

const citations = new WeakMap<SanctionPlan, string>();

function basisOf(plan: SanctionPlan): string {
  let text = citations.get(plan);
  if (text === undefined) {
    text = sanctionSource(plan.edition, plan.table.source.annex, plan.row);
    citations.set(plan, text);
  }
  return text;
}
