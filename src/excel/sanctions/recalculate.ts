import { isFailure } from "../../rules/failure";
import { isAmount, RESULT_TITLES } from "../../rules/recalculation/resultColumns";
import type { RowOutcome } from "../../rules/recalculation/sanctionRow";
import { Breath } from "../breath";
import { beginRewrite } from "../rewrite/begin";
import type { MadeColumns } from "../rewrite/headers";
import { JOURNAL_ROWS, type NextRow, wasCancelled } from "../rewrite/rewriter";
import { rowKey } from "../rewrite/rowKey";
import { readRows } from "../source/readRows";
import type { Source } from "../source/source";
import { blankFormats } from "./blankColumns";
import { ChangedRows } from "./changedRows";
import { type ResultPlaces, resultsOf } from "./places";
import type { WorkOptions } from "./preview";
import { RowPlanner, ROWS_AT_ONCE, type Writing } from "./rowPlanner";
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
  const columns = resultsOf(places).map((result) => places.columns[result]!);
  const keyColumns = Object.values(input.mapping);
  const begin = { columns, keyColumns };
  const progress = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
  const rewrite = await beginRewrite("sanctions", source, begin, madeColumns(places), progress);
  const changed = new ChangedRows();
  const counts = { rows: 0, failed: 0, totals: 0 };
  const report = (cancelled: boolean): RecalculationReport => ({
    ...counts,
    changed,
    written: rewrite.rewriter.written,
    cancelled,
  });
  try {
    // The columns are watched from here on: what stands in them now is what is written over.
    const planner = new RowPlanner(source, input, places, writing, await blankFormats(source, places.made));
    const reading = readRows(source, { ...planner.reading, most: JOURNAL_ROWS, ...(signal && { signal }) });
    const breath = new Breath(signal);
    for await (const slice of reading) {
      const old = planner.standing(slice);
      const next: NextRow[] = [];
      const keys: number[] = [];
      for (const [index, standing] of old.entries()) {
        if (index % ROWS_AT_ONCE === 0) await breath.take();
        keys.push(rowKey(planner.reader.mapped(slice, index)));
        const plan = planner.plan(slice, index, standing);
        next.push(typeof plan === "string" ? undefined : plan.next);
        if (typeof plan === "string") {
          if (plan === "total") counts.totals += 1;
          continue;
        }
        counts.rows += 1;
        if (isFailure(plan.outcome)) counts.failed += 1;
        if (plan.changes) changed.add(slice.from + index, plan.standing, amountOf(plan.outcome));
      }
      await breath.take();
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

/** Columns that do not exist yet, with their headers. */
function madeColumns({ columns, made }: ResultPlaces): MadeColumns {
  const results = resultsOf({ columns, made }).filter((result) => made.includes(columns[result]!));
  return {
    columns: made,
    titles: results.map((result) => RESULT_TITLES[result]),
    widths: results.map((result) => (isAmount(result) ? AMOUNT_WIDTH : TEXT_WIDTH)),
  };
}

const amountOf = (outcome: RowOutcome): number | undefined =>
  outcome && !isFailure(outcome) ? outcome.parts.итого / 100 : undefined;
