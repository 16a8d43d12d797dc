import { isFailure } from "../../rules/failure";
import { isAmount, RESULT_TITLES } from "../../rules/recalculation/resultColumns";
import type { RowOutcome } from "../../rules/recalculation/sanctionRow";
import { beginRewrite } from "../rewrite/begin";
import { type NextRow, wasCancelled } from "../rewrite/rewriter";
import { rowKey } from "../rewrite/rowKey";
import { readRows } from "../source/readRows";
import type { Source } from "../source/source";
import { ChangedRows } from "./changedRows";
import type { ResultPlaces } from "./places";
import type { WorkOptions } from "./preview";
import { RowPlanner, type Writing } from "./rowPlanner";
import type { RecalculationInput } from "./rowReader";

/** Points: a header's longest word, and a citation whose code can be seen. */
const AMOUNT_WIDTH = 96;
const TEXT_WIDTH = 300;

export type RecalculateOptions = Writing & WorkOptions;

export interface RecalculationReport {
  /** Rows that were looked at, and of them those in error. */
  readonly rows: number;
  readonly failed: number;
  /** Rows of totals, which are left alone. */
  readonly totals: number;
  readonly changed: ChangedRows;
  /** Rows that were written: on a cancel fewer than changed. */
  readonly written: number;
  /** Stopped by the user: rows below the last written one are as they were. */
  readonly cancelled: boolean;
}

/** Writes the sanctions of every row. Only the result columns change, and what they held can be had back. */
export async function recalculateSanctions(
  source: Source,
  input: RecalculationInput,
  places: ResultPlaces,
  { signal, onProgress, ...writing }: RecalculateOptions,
): Promise<RecalculationReport> {
  const planner = new RowPlanner(source, input, places, writing);
  const { reader, columns } = planner;
  const madeResults = planner.results.filter((_, at) => places.made.includes(columns[at]!));
  const made = {
    columns: places.made,
    titles: madeResults.map((result) => RESULT_TITLES[result]),
    widths: madeResults.map((result) => (isAmount(result) ? AMOUNT_WIDTH : TEXT_WIDTH)),
  };
  const keyColumns = reader.columns.map(([, column]) => column);
  const rewrite = await beginRewrite("sanctions", source, { columns, keyColumns }, made, signal);
  const changed = new ChangedRows();
  const counts = { rows: 0, failed: 0, totals: 0 };
  const report = (cancelled: boolean): RecalculationReport => ({
    ...counts,
    changed,
    written: rewrite.rewriter.written,
    cancelled,
  });
  try {
    const reading = readRows(source, {
      ...planner.reading,
      ...(signal && { signal }),
      ...(onProgress && { onProgress }),
    });
    for await (const slice of reading) {
      const old = planner.standing(slice);
      const next = old.map((standing, index): NextRow => {
        const plan = planner.plan(slice, index, standing);
        if (typeof plan === "string") {
          if (plan === "total") counts.totals += 1;
          return undefined;
        }
        counts.rows += 1;
        if (isFailure(plan.outcome)) counts.failed += 1;
        if (plan.changes) changed.add(slice.from + index, plan.standing, amountOf(plan.outcome));
        return plan.next;
      });
      const keys = old.map((_, index) => rowKey(reader.mapped(slice, index)));
      await rewrite.rewriter.add(slice.from, old, next, keys);
    }
    await rewrite.rewriter.flush();
  } catch (error) {
    await rewrite.end(false).catch(() => undefined);
    if (wasCancelled(error)) return report(true);
    throw error;
  }
  await rewrite.end(true);
  return report(false);
}

const amountOf = (outcome: RowOutcome): number | undefined =>
  outcome && !isFailure(outcome) ? outcome.parts.итого / 100 : undefined;
