import { type Failure, isFailure } from "../failure";
import { readMoney } from "../money";
import { ExactSum } from "./exactSum";
import type { RowOutcome } from "./sanctionRow";

/** Rows that fail for the same reason. */
export interface ErrorGroup {
  readonly key: string;
  readonly count: number;
  /** The first ones. */
  readonly examples: readonly { readonly row: number; readonly failure: Failure }[];
}

/** What a recalculation would come to: nothing is written for it. */
export interface RecalculationSummary {
  /** Rows looked at: without hidden ones where these are left out. */
  readonly rows: number;
  readonly hidden: number;
  /** Rows that sum up others, left as they are, and the first of them. */
  readonly totals: number;
  readonly totalExamples: readonly number[];
  /** Rows without a code, left empty. */
  readonly withoutCode: number;
  readonly failed: number;
  /** Rows whose result cells would be written anew, and of them those whose total would be another sum. */
  readonly changed: number;
  readonly otherTotal: number;
  /** Rows that repeat an earlier one in every mapped cell. */
  readonly repeated: number;
  readonly repeatedExamples: readonly number[];
  /** Roubles: what stands in the column of the total now (absent where there is none), and what would. */
  readonly sumNow?: string;
  readonly sumAfter: string;
  readonly errors: readonly ErrorGroup[];
}

const EXAMPLES = 5;
/** More rows are not compared with one another: a million keys are a hundred megabytes. */
const MOST_KEYS = 300_000;

/** What a recalculation would do to a row. */
export interface RowChange {
  readonly outcome: RowOutcome;
  readonly changes: boolean;
  /** What stands in the cell of the total, as a value. */
  readonly standing: unknown;
}

/** Gathers a summary row by row; memory does not grow with the table, but for the keys of repeated rows. */
export class SummaryBuilder {
  private readonly now = new ExactSum();
  private readonly after = new ExactSum();
  private readonly groups = new Map<string, { count: number; examples: { row: number; failure: Failure }[] }>();
  private readonly seen = new Set<string>();
  private readonly repeatedExamples: number[] = [];
  private readonly totalExamples: number[] = [];
  private hasTotals = false;
  private counts = { rows: 0, hidden: 0, totals: 0, withoutCode: 0, failed: 0, changed: 0, otherTotal: 0, repeated: 0 };

  /** A row that is left alone. */
  leave(row: number, why: "hidden" | "total"): void {
    if (why === "hidden") this.counts.hidden += 1;
    else {
      this.counts.totals += 1;
      if (this.totalExamples.length < EXAMPLES) this.totalExamples.push(row);
    }
  }

  /** @param key what a repeated row has in common with the first */
  add(row: number, { outcome, changes, standing: total }: RowChange, key: string): void {
    const { counts } = this;
    counts.rows += 1;
    if (changes) counts.changed += 1;
    if (total !== undefined) this.hasTotals = true;
    const standing = typeof total === "number" ? readMoney(total, "cost") : undefined;
    const now = typeof standing === "number" ? standing : undefined;
    if (now !== undefined) this.now.add(now);
    const next = outcome === undefined || isFailure(outcome) ? undefined : outcome.parts.итого;
    if (changes && now !== next) counts.otherTotal += 1;
    if (outcome === undefined) {
      counts.withoutCode += 1;
      return;
    }
    this.checkRepeated(row, key);
    if (isFailure(outcome)) this.addFailure(row, outcome);
    else this.after.add(outcome.parts.итого);
  }

  summary(): RecalculationSummary {
    return {
      ...this.counts,
      repeatedExamples: this.repeatedExamples,
      totalExamples: this.totalExamples,
      ...(this.hasTotals && { sumNow: this.now.text() }),
      sumAfter: this.after.text(),
      errors: [...this.groups]
        .map(([key, { count, examples }]) => ({ key, count, examples }))
        .sort((a, b) => b.count - a.count),
    };
  }

  private checkRepeated(row: number, key: string): void {
    if (this.seen.has(key)) {
      this.counts.repeated += 1;
      if (this.repeatedExamples.length < EXAMPLES) this.repeatedExamples.push(row);
    } else if (this.seen.size < MOST_KEYS) this.seen.add(key);
  }

  private addFailure(row: number, failure: Failure): void {
    this.counts.failed += 1;
    const key = [failure.id, failure.params.argument].filter(Boolean).join(" ");
    const group = this.groups.get(key) ?? { count: 0, examples: [] };
    group.count += 1;
    if (group.examples.length < EXAMPLES) group.examples.push({ row, failure });
    this.groups.set(key, group);
  }
}
