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
  /** Rows without a code, left empty. */
  readonly withoutCode: number;
  readonly failed: number;
  /** Rows whose results would become others than those that stand there. */
  readonly changed: number;
  /** Rows that repeat an earlier one in every mapped cell. */
  readonly repeated: number;
  readonly repeatedExamples: readonly number[];
  /** Roubles: what stands in the column «итого» now, and what would. */
  readonly sumNow: string;
  readonly sumAfter: string;
  readonly errors: readonly ErrorGroup[];
}

const EXAMPLES = 5;
/** More rows are not compared with one another: a million keys are a hundred megabytes. */
const MOST_KEYS = 300_000;

/** Gathers a summary row by row; memory does not grow with the table, but for the keys of repeated rows. */
export class SummaryBuilder {
  private readonly now = new ExactSum();
  private readonly after = new ExactSum();
  private readonly groups = new Map<string, { count: number; examples: { row: number; failure: Failure }[] }>();
  private readonly seen = new Set<string>();
  private readonly repeatedExamples: number[] = [];
  private counts = { rows: 0, hidden: 0, withoutCode: 0, failed: 0, changed: 0, repeated: 0 };

  addHidden(): void {
    this.counts.hidden += 1;
  }

  /**
   * @param total what stands in the cell of the total
   * @param key what a repeated row has in common with the first
   */
  add(row: number, outcome: RowOutcome, total: unknown, changed: boolean, key: string): void {
    const { counts } = this;
    counts.rows += 1;
    if (changed) counts.changed += 1;
    const standing = typeof total === "number" ? readMoney(total, "cost") : undefined;
    if (typeof standing === "number") this.now.add(standing);
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
      sumNow: this.now.text(),
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
