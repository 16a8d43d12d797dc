import { isFailure } from "../../rules/failure";
import { selectEdition } from "../../rules/editionSelection";
import { editionOfRow } from "../../rules/recalculation/sanctionRow";
import { isBlank } from "../../rules/fold";
import {
  isAmount,
  RESULT_TITLES,
  type ResultColumn,
  resultCells,
  RESULTS,
} from "../../rules/recalculation/resultColumns";
import type { RowCells, RowOutcome } from "../../rules/recalculation/sanctionRow";
import { amountCell, type CellContent, type RowContent, sameCells, textCell } from "../rewrite/cells";
import { OLD_PROPERTIES, oldRows } from "../rewrite/oldRows";
import { beginRewrite } from "../rewrite/begin";
import { type NextRow, wasCancelled } from "../rewrite/rewriter";
import { readRows } from "../source/readRows";
import { sheetRow, type Source } from "../source/source";
import { ChangedRows } from "./changedRows";
import type { ResultPlaces } from "./places";
import type { WorkOptions } from "./preview";
import { cellNames, type EditionArgument, resultFormula } from "./rowFormulas";
import { type RecalculationInput, RowReader } from "./rowReader";

export interface RecalculateOptions extends WorkOptions {
  /** Values that stay as they are, or formulas of the add-in that follow their cells. */
  readonly write: "values" | "formulas";
}

export interface RecalculationReport {
  /** Rows that were looked at, and of them those whose results are others now. */
  readonly rows: number;
  readonly failed: number;
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
  options: RecalculateOptions,
): Promise<RecalculationReport> {
  const reader = new RowReader(input);
  const results = RESULTS.filter((result) => places.columns[result] !== undefined).sort(
    (a, b) => places.columns[a]! - places.columns[b]!,
  );
  const columns = results.map((result) => places.columns[result]!);
  const total = results.indexOf("итого");
  const titles = results
    .filter((result) => places.made.includes(places.columns[result]!))
    .map((id) => RESULT_TITLES[id]);
  const rewrite = await beginRewrite("sanctions", source, columns, { columns: places.made, titles }, options.signal);
  const changed = new ChangedRows();
  const counts = { rows: 0, failed: 0 };
  const report = (cancelled: boolean): RecalculationReport => ({
    ...counts,
    changed,
    written: rewrite.rewriter.written,
    cancelled,
  });
  try {
    const reading = readRows(source, {
      columns: reader.columnIndexes,
      visibility: input.visibleOnly,
      also: { columns, properties: [...OLD_PROPERTIES] },
      ...(options.signal && { signal: options.signal }),
      ...(options.onProgress && { onProgress: options.onProgress }),
    });
    for await (const slice of reading) {
      const old = oldRows(slice, slice.also!);
      const next = old.map((row, index): NextRow => {
        if (reader.skips(slice, index)) return undefined;
        const cells = reader.cells(slice, index);
        const outcome = reader.outcome(cells);
        counts.rows += 1;
        if (isFailure(outcome)) counts.failed += 1;
        const at = slice.from + index;
        const content = rowContent(outcome, cells, row, results, reader, source, at, input, options);
        if (sameCells(row.cells, content.cells)) return sameFormats(row, content) ? undefined : content;
        const standing = total < 0 ? undefined : slice.also!.values[index]![total];
        changed.add(at, standing, amountOf(outcome));
        return content;
      });
      await rewrite.rewriter.add(slice.from, old, next);
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

const sameFormats = (left: RowContent, right: RowContent): boolean =>
  left.formats.every((format, column) => format === right.formats[column]);

const amountOf = (outcome: RowOutcome): number | undefined =>
  outcome && !isFailure(outcome) ? outcome.parts.итого / 100 : undefined;

/** What the result cells of a row become. A row in error gets no formulas: a column of errors has no sum. */
function rowContent(
  outcome: RowOutcome,
  cells: RowCells,
  old: RowContent,
  results: readonly ResultColumn[],
  reader: RowReader,
  source: Source,
  row: number,
  input: RecalculationInput,
  { write, language }: RecalculateOptions,
): RowContent {
  const values = resultCells(outcome, language);
  const computed = outcome && !isFailure(outcome) ? outcome : undefined;
  const asFormula = write === "formulas" && computed !== undefined;
  const names = asFormula ? cellNames(reader.columns, source.firstColumn, sheetRow(source, row)) : {};
  const edition = asFormula ? editionArgument(input, cells, names.date, names.edition) : undefined;
  const written = results.map((result, column): { content: CellContent; format: string } => {
    const format = old.formats[column]!;
    const value = values[result];
    if (asFormula && result !== "ошибка") {
      const content = resultFormula(result, names, cells, computed.perVisit, edition);
      return isAmount(result)
        ? { content, format: amountCell(0, format).format }
        : { content, format: format === "@" ? "General" : format };
    }
    return typeof value === "number" ? amountCell(value, format) : textCell(value, format);
  });
  return { cells: written.map(({ content }) => content), formats: written.map(({ format }) => format) };
}

/** A date is named by its cell; a month or a quarter, which the function does not read, by the edition that it means. */
function editionArgument(
  { set, edition }: RecalculationInput,
  cells: RowCells,
  date: string | undefined,
  named: string | undefined,
): EditionArgument {
  if (edition.by === "edition") return edition.id === undefined ? undefined : { id: edition.id };
  if (edition.by === "column") return named && !isBlank(cells.edition) ? { cell: named } : undefined;
  const given = editionOfRow(set, cells, edition);
  if (given === cells.date && date) return { cell: date };
  const selected = selectEdition(set, "sanction", given);
  return isFailure(selected) ? undefined : { id: selected.id };
}
