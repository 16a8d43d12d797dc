import type { Language } from "../../rules/messages";
import { type ResultColumn, resultCells } from "../../rules/recalculation/resultColumns";
import { type RecalculationSummary, SummaryBuilder } from "../../rules/recalculation/summary";
import type { Mapping } from "../../rules/mapping";
import { sameCells } from "../rewrite/cells";
import { readRows } from "../source/readRows";
import type { Source } from "../source/source";
import { type RecalculationInput, RowReader } from "./rowReader";

export interface WorkOptions {
  readonly language: Language;
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  onProgress?(done: number): void;
}

/** What the recalculation would come to. Nothing is written. */
export async function previewSanctions(
  source: Source,
  input: RecalculationInput,
  existing: Mapping<ResultColumn>,
  { language, signal, onProgress }: WorkOptions,
): Promise<RecalculationSummary> {
  const reader = new RowReader(input);
  const builder = new SummaryBuilder();
  const results = Object.entries(existing) as [ResultColumn, number][];
  const total = results.findIndex(([result]) => result === "итого");
  const reading = readRows(source, {
    columns: reader.columnIndexes,
    visibility: input.visibleOnly,
    also: { columns: results.map(([, column]) => column), properties: ["values"] },
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
  for await (const slice of reading) {
    for (let row = 0; row < slice.rows; row += 1) {
      if (reader.skips(slice, row)) {
        builder.addHidden();
        continue;
      }
      const outcome = reader.outcome(reader.cells(slice, row));
      const standing = (slice.also?.values[row] ?? []) as readonly (string | number | boolean)[];
      const next = resultCells(outcome, language);
      const changed = !sameCells(
        standing,
        results.map(([result]) => next[result]),
      );
      builder.add(slice.from + row, outcome, standing[total], changed, slice.cells.values[row]!.join("\u001f"));
    }
  }
  return builder.summary();
}
