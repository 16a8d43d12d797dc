import type { Edition, SanctionBase, SanctionPart, SanctionRow, SanctionTable } from "../editions/format";
import { citation } from "./citation";
import { notAvailable, type Outcome, valueFailure } from "./failure";
import { type Share, shareOfNumber, shareOfPercent } from "./money";
import { ExactDecimal } from "./numbers";
import { valueTitle } from "./words";

/** A component of a row with its percentage as an exact share. */
export interface PlannedComponent {
  readonly part: SanctionPart;
  readonly base: SanctionBase;
  /** Absent where the document prints a coefficient. */
  readonly percent?: string;
  readonly coefficient?: string;
  readonly share: Share;
  readonly conditional: boolean;
  readonly perVisit: boolean;
}

/** The components that are due for some kinds of care. */
export interface SanctionVariant {
  readonly care: readonly string[];
  readonly components: readonly PlannedComponent[];
}

/** What a row prescribes for the asked care, part and measure; several variants when the care is not said. */
export interface SanctionPlan {
  readonly edition: Edition;
  readonly table: SanctionTable;
  readonly row: SanctionRow;
  readonly variants: readonly SanctionVariant[];
}

/** A row of the sanction list, ready to be asked: plans are made once for every combination that is asked for. */
export class PlannedRow {
  /** Care → part → measure. Nested, because a joined key would be built for every row of a bulk call. */
  private readonly plans = new Map<string | undefined, Map<string, Map<string | undefined, Outcome<SanctionPlan>>>>();
  private readonly components;

  constructor(
    private readonly edition: Edition,
    readonly table: SanctionTable,
    readonly row: SanctionRow,
  ) {
    this.components = (row.components ?? []).map(({ share, ...component }) => ({
      ...component,
      coefficient: share,
      share: share === undefined ? shareOfPercent(component.percent!) : shareOfNumber(new ExactDecimal(share)),
      conditional: component.conditional === true,
      perVisit: component.perVisit === true,
    }));
  }

  plan(care: string | undefined, part: SanctionPart | "итого", measure: string | undefined): Outcome<SanctionPlan> {
    return (
      this.plans.get(care)?.get(part)?.get(measure) ??
      this.remember(care, part, measure, this.makePlan(care, part, measure))
    );
  }

  private remember(
    care: string | undefined,
    part: string,
    measure: string | undefined,
    plan: Outcome<SanctionPlan>,
  ): Outcome<SanctionPlan> {
    const byPart = this.plans.get(care) ?? new Map<string, Map<string | undefined, Outcome<SanctionPlan>>>();
    const byMeasure = byPart.get(part) ?? new Map<string | undefined, Outcome<SanctionPlan>>();
    this.plans.set(care, byPart.set(part, byMeasure.set(measure, plan)));
    return plan;
  }

  private makePlan(care: string | undefined, part: SanctionPart | "итого", measure?: string): Outcome<SanctionPlan> {
    const { edition, table, row, components } = this;
    const source = citation(edition, table.source, { clause: row.code });
    if (components.length === 0)
      return valueFailure("sanctionHeading", { code: row.code, codes: this.children(), source });
    const applied = new Set(components.flatMap((component) => component.care));
    if (care !== undefined && !applied.has(care)) {
      return notAvailable("sanctionNotApplied", { code: row.code, wanted: [valueTitle("care", care)], source });
    }
    if (measure === undefined && components.some((component) => component.measure)) {
      return valueFailure("measureRequired", { argument: "measure", code: row.code, source });
    }
    const due = components.filter(
      (component) =>
        (part === "итого" || component.part === part) && (!component.measure || component.measure === measure),
    );
    const variants = new Map<string, { care: string[]; components: PlannedComponent[] }>();
    for (const kind of care === undefined ? applied : [care]) {
      const own = due.filter((component) => component.care.includes(kind));
      const signature = own.map((component) => components.indexOf(component)).join();
      const variant = variants.get(signature) ?? { care: [], components: own };
      variant.care.push(kind);
      variants.set(signature, variant);
    }
    return { edition, table, row, variants: [...variants.values()] };
  }

  /** Rows with a sanction below a heading: its children, or their children where those are headings too. */
  private children(parent = this.row.code): string[] {
    const below = this.table.rows.filter((row) => row.parent === parent);
    return below.flatMap((row) => (row.components?.length ? [row.code] : this.children(row.code)));
  }
}
