import type { SanctionBase, SanctionRow } from "../editions/format";
import { selectEdition, type EditionSet } from "./editionSelection";
import { isFailure, type Outcome } from "./failure";
import type { Call, Reference } from "./referenceCall";
import type { SanctionRecord } from "./reference";
import { sanction, type AskedPart } from "./sanction";

/** A sum that the user gives: a number, or the cell that holds it. */
export type AmountInput = number | Reference;

export interface SanctionInputs {
  readonly care?: string;
  readonly part?: AskedPart;
  readonly measure?: string;
  readonly cost?: AmountInput;
  readonly insuredSpent?: AmountInput;
  readonly harmCost?: AmountInput;
}

/** What a row may be asked: the choices and sums that matter to it. */
export interface SanctionNeeds {
  readonly care: readonly string[];
  readonly parts: readonly AskedPart[];
  readonly measures: readonly string[];
  readonly bases: readonly Exclude<SanctionBase, "normative">[];
  /** Sums without which the result is still due: harm «в случае ухудшения». */
  readonly optional: readonly SanctionBase[];
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

export function sanctionNeeds({ components = [] }: SanctionRow, { care, measure }: SanctionInputs = {}): SanctionNeeds {
  const due = components.filter(
    (component) =>
      (!care || component.care.includes(care)) && (!measure || !component.measure || component.measure === measure),
  );
  return {
    care: unique(components.flatMap((component) => component.care)),
    parts: ["итого", ...unique(components.map(({ part }) => part))],
    measures: unique(components.flatMap((component) => component.measure ?? [])),
    bases: unique(due.flatMap(({ base }) => (base === "normative" ? [] : [base]))),
    optional: unique(due.filter(({ conditional }) => conditional).map(({ base }) => base)),
  };
}

/** Sums for cells whose numbers are not known yet: odd ones, so that different sanctions do not come to one amount. */
const PROBE = { cost: 10007.13, insuredSpent: 503.77, harmCost: 907.31 };

const isReference = (input: AmountInput | undefined): input is Reference => typeof input === "object";

export interface SanctionOffer {
  readonly call: Call;
  /** The amount, or why there is none. With `probed` only its being an amount means anything. */
  readonly outcome: Outcome<number>;
  readonly probed: boolean;
}

/** The call for what the user has chosen, tried by the rule that the function itself uses. */
export function sanctionOffer(set: EditionSet, record: SanctionRecord, inputs: SanctionInputs): SanctionOffer {
  const { care, part, measure, cost, insuredSpent, harmCost } = inputs;
  const inForce = selectEdition(set, "sanction", undefined);
  const edition = isFailure(inForce) || inForce !== record.edition ? record.edition.id : undefined;
  const asked = part === "итого" ? undefined : part;
  const tried = {
    cost: isReference(cost) ? PROBE.cost : cost,
    insuredSpent: isReference(insuredSpent) ? PROBE.insuredSpent : insuredSpent,
    harmCost: isReference(harmCost) ? PROBE.harmCost : harmCost,
  };
  return {
    call: {
      name: "SANCTION",
      args: [record.row.code, cost, care, asked, measure, insuredSpent, harmCost, undefined, edition],
    },
    outcome: sanction(set, { code: record.row.code, care, part: asked, measure, edition, ...tried }),
    probed: [cost, insuredSpent, harmCost].some(isReference),
  };
}
