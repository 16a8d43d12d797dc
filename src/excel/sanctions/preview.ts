import { type RecalculationSummary, SummaryBuilder } from "../../rules/recalculation/summary";
import { Breath } from "../breath";
import { readRows } from "../source/readRows";
import type { Source } from "../source/source";
import { blankFormats } from "./blankColumns";
import type { ResultPlaces } from "./places";
import { RowPlanner, ROWS_AT_ONCE, type Writing } from "./rowPlanner";
import type { RecalculationInput } from "./rowReader";

export interface WorkOptions {
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  onProgress?(done: number): void;
}

/** What the recalculation would come to. Nothing is written. */
export async function previewSanctions(
  source: Source,
  input: RecalculationInput,
  places: ResultPlaces,
  { signal, onProgress, ...writing }: Writing & WorkOptions,
): Promise<RecalculationSummary> {
  const planner = new RowPlanner(source, input, places, writing, await blankFormats(source, places.made));
  const breath = new Breath(signal);
  const builder = new SummaryBuilder();
  const reading = readRows(source, {
    ...planner.reading,
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
  for await (const slice of reading) {
    const standing = planner.standing(slice);
    for (let index = 0; index < slice.rows; index += 1) {
      if (index % ROWS_AT_ONCE === 0) await breath.take();
      const plan = planner.plan(slice, index, standing[index]!);
      const row = slice.from + index;
      if (typeof plan === "string") builder.leave(row, plan);
      else builder.add(row, plan, planner.reader.mapped(slice, index).join("\u001f"));
    }
  }
  return builder.summary();
}
