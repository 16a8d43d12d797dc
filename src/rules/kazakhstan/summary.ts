import type { RegisterColumn } from "../../editions/kazakhstan";
import { foldWord } from "../fold";
import type { Defect, NoAmount, Severity } from "./model";

/** Counts and sums of some defects. */
export class Tally {
  /** Defects: the counts of the rows. */
  count = 0;
  rows = 0;
  /** Hundredths of a tenge. */
  kopecks = 0;
  /** Defects without a sum, by the reason. */
  readonly noAmount: Partial<Record<NoAmount, number>> = {};

  add({ count, penalty: { kopecks, noAmount } }: Pick<Defect, "count" | "penalty">): void {
    this.count += count;
    this.rows += 1;
    this.kopecks += kopecks ?? 0;
    if (noAmount) this.noAmount[noAmount] = (this.noAmount[noAmount] ?? 0) + count;
  }
}

/** Tallies by a key, made when first asked for. */
export class Tallies {
  readonly byKey = new Map<string, Tally>();

  at(key: string): Tally {
    let tally = this.byKey.get(key);
    if (!tally) this.byKey.set(key, (tally = new Tally()));
    return tally;
  }

  get(key: string): Tally | undefined {
    return this.byKey.get(key);
  }
}

/** One provider however its name is spaced and cased; the same name in two regions is two. */
export const providerKey = ({ region, provider }: Pick<Defect, "region" | "provider">): string =>
  JSON.stringify([foldWord(region), foldWord(provider)]);

/** The defects of one provider in one region. */
export class ProviderSummary {
  readonly total = new Tally();
  readonly byCode = new Tallies();
  readonly bySeverity: Readonly<Record<Severity, Tally>> = {
    significant: new Tally(),
    insignificant: new Tally(),
    notStated: new Tally(),
  };
  /** 5.0 and its subcodes by month of finding: «2025-03»; an empty key where no day is known. */
  readonly unconfirmed = new Tallies();
  soleProvider = false;

  constructor(
    readonly region: string,
    readonly provider: string,
  ) {}

  add(defect: Defect): void {
    const { code, head, severity, found, date } = defect;
    this.soleProvider ||= defect.soleProvider;
    if (code === undefined || severity === undefined) return;
    this.total.add(defect);
    this.byCode.at(code).add(defect);
    this.bySeverity[severity].add(defect);
    if (head === UNCONFIRMED) this.unconfirmed.at((found ?? date ?? "").slice(0, 7)).add(defect);
  }
}

/** The head code of clause 16. */
export const UNCONFIRMED = "5.0";

/** The register's data, collected row by row. */
export class MonitoringSummary {
  readonly total = new Tally();
  readonly byHead = new Tallies();
  readonly byCode = new Tallies();
  /** Rows whose code the classifier does not have: they are in no column. */
  withoutCode = 0;
  private readonly byProvider = new Map<string, ProviderSummary>();
  /** By region, then by provider, as they are written: folding the names of every row would take longest of all. */
  private readonly asWritten = new Map<string, Map<string, ProviderSummary>>();

  add(defect: Defect): void {
    const { code, head, provider, region } = defect;
    this.at(region, provider).add(defect);
    if (code === undefined || head === undefined) {
      this.withoutCode += 1;
      return;
    }
    this.total.add(defect);
    this.byHead.at(head).add(defect);
    this.byCode.at(code).add(defect);
  }

  /** By region, then by provider. */
  providers(): readonly ProviderSummary[] {
    const compare = new Intl.Collator("ru", { numeric: true }).compare;
    return [...this.byProvider.values()].sort((a, b) => compare(a.region, b.region) || compare(a.provider, b.provider));
  }

  private at(region: string, provider: string): ProviderSummary {
    let ofRegion = this.asWritten.get(region);
    if (!ofRegion) this.asWritten.set(region, (ofRegion = new Map()));
    let summary = ofRegion.get(provider);
    if (!summary) ofRegion.set(provider, (summary = this.folded(region, provider)));
    return summary;
  }

  private folded(region: string, provider: string): ProviderSummary {
    const key = providerKey({ region, provider });
    let summary = this.byProvider.get(key);
    if (!summary) this.byProvider.set(key, (summary = new ProviderSummary(region, provider)));
    return summary;
  }
}

/** Codes whose defects a column counts: 12.2 has none of its own and is counted in 12.0's. */
export function codesOfColumn({ code }: RegisterColumn, columns: readonly RegisterColumn[], codes: readonly Headed[]) {
  if (code === undefined) return [];
  const orphans = codes.filter(
    ({ head, code: own }) => head === code && !columns.some((column) => column.code === own),
  );
  return [code, ...orphans.map((orphan) => orphan.code)];
}

/** A code of the classifier and its head. */
export interface Headed {
  readonly code: string;
  readonly head: string;
}
