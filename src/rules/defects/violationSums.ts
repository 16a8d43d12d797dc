import type { SanctionRow } from "../../editions/format";
import { foldKey } from "../fold";
import { memoized } from "../memo";
import type { Defect, Violation } from "./model";
import { byText, byViolation, knownFirst } from "./order";
import { Tallies, type Tally } from "./tally";

/** Sums by organisation of one violation. */
export interface OrganisationSums {
  /** As it is first written; empty where the table says nothing. */
  readonly organisation: string;
  readonly tally: Tally;
}

export interface ViolationSums {
  /** Absent for a code that is not understood. */
  readonly violation?: Violation;
  readonly code: string;
  readonly organisations: readonly OrganisationSums[];
  readonly tally: Tally;
}

export interface SectionSums {
  /** Absent for codes that are not understood. */
  readonly section?: SanctionRow;
  readonly violations: readonly ViolationSums[];
  readonly tally: Tally;
}

/** Spellings of one organisation that differ in case, spaces or look-alike letters are one. */
export const organisationKey: (organisation: string) => string = memoized((raw) => foldKey(String(raw)));

/** Collects violation × organisation, and the sections above. */
export class ViolationCollector {
  private readonly violations = new Tallies<{
    readonly violation?: Violation;
    readonly code: string;
    readonly below: Tallies<{ readonly organisation: string }>;
  }>();
  private readonly sections = new Tallies<{ readonly section?: SanctionRow }>();

  add(defect: Defect): void {
    const { violation, code, organisation } = defect;
    const key = violation ? `${violation.edition.id} ${violation.row.code}` : ` ${foldKey(code)}`;
    const { below } = this.violations.add(key, defect, () => ({
      ...(violation && { violation }),
      code,
      below: new Tallies(),
    }));
    below.add(organisationKey(organisation), defect, () => ({ organisation }));
    const section = violation && sectionOf(violation);
    this.sections.add(section?.code ?? "", defect, () => ({ ...(section && { section }) }));
  }

  sums(): readonly ViolationSums[] {
    return this.violations.sorted(byViolation).map(({ below, ...sums }) => ({
      ...sums,
      organisations: below.sorted((a, b) => byText(a.organisation, b.organisation)),
    }));
  }

  /** `violations` are the sums of the same rows. */
  sectionSums(violations: readonly ViolationSums[]): readonly SectionSums[] {
    const codeOf = (violation: Violation | undefined) => violation && sectionOf(violation).code;
    return this.sections
      .sorted((a, b) => knownFirst(a.section, b.section) || byText(a.section!.code, b.section!.code))
      .map((sums) => ({
        ...sums,
        violations: violations.filter(({ violation }) => codeOf(violation) === sums.section?.code),
      }));
  }
}

const sections = new WeakMap<SanctionRow, SanctionRow>();

/** The heading at the top of the list's tree that a violation stands under. */
export function sectionOf({ edition, row }: Violation): SanctionRow {
  const known = sections.get(row);
  if (known) return known;
  const rows = edition.tables.flatMap((table) => (table.kind === "sanctions" ? table.rows : []));
  let top = row;
  for (let above: SanctionRow | undefined = row; above;) {
    top = above;
    const { parent }: SanctionRow = top;
    above = rows.find(({ code }) => code === parent);
  }
  sections.set(row, top);
  return top;
}

/** The violations with the largest sums; equal ones keep the order of the document. */
export const topViolations = (violations: readonly ViolationSums[], most = 10): readonly ViolationSums[] =>
  [...violations]
    .filter(({ tally }) => tally.kopecks.total > 0)
    .sort((a, b) => b.tally.kopecks.total - a.tally.kopecks.total)
    .slice(0, most);
