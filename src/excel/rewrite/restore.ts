import { readRows } from "../source/readRows";
import type { Source } from "../source/source";
import { type CellContent, type RowContent, sameCell } from "./cells";
import { anchorHeader, isEmptyBelow, writeHeaders } from "./headers";
import type { JournalRow } from "./journal";
import { JournalReader } from "./journalReader";
import { matchRows } from "./matchRows";
import { OLD_PROPERTIES, oldRows } from "./oldRows";
import { placeOfRecord, type RecordPlace } from "./place";
import { newRecordId, removeRecord, reversed, type RewriteRecord, rewriteRecords, saveRecord } from "./records";
import { type Move, movedFormula, relocated, withoutColumns } from "./relocated";
import { type NextRow, Rewriter, wasCancelled } from "./rewriter";
import { rowKey } from "./rowKey";
import { watchUserEdits } from "./userEdits";

export interface RestoreOptions {
  readonly signal?: AbortSignal;
  onProgress?(done: number): void;
}

/** What came of taking a rewriting back, or of doing it again. */
export interface RestoreReport {
  readonly restored: number;
  /** Rows whose results somebody has changed since: they stay as they are. From the first row below the header. */
  readonly edited: readonly number[];
  /** Rows that held formulas of which nobody can tell what they would name now: they stay as they are, too. */
  readonly unfollowed: readonly number[];
  /** Rows that are not there any more, or are moved and changed so that they are not known again. */
  readonly missing: number;
  /** Parts of the journal that cannot be read: their rows stay as they are. */
  readonly damaged: number;
  readonly cancelled: boolean;
  readonly source: Source;
}

/** The sheet with the rows is gone. */
export class RowsGone extends Error {
  override readonly name = "RowsGone";
}

/** Shares of the work, as a progress bar sees it: reading the journal, finding the rows, writing them. */
const JOURNAL_SHARE = 0.2;
const FOUND_SHARE = 0.4;

/**
 * Takes a rewriting back, or does it again: every row that holds what was written gets what stood there, wherever it has been
 * sorted to. What it overwrites is recorded the same way. A cancelled or refused one can be gone on with: its record stays.
 */
export async function restoreRows(record: RewriteRecord, options: RestoreOptions = {}): Promise<RestoreReport> {
  const place = await placeOfRecord(record);
  if (!place) throw new RowsGone();
  const { source, columns } = place;
  // One that was stopped is gone on with: what it has taken back is in its journal.
  const begun = (await rewriteRecords()).find(({ of }) => of === record.id);
  const id = begun?.id ?? newRecordId();
  const back = backRecord(record, id, place);
  const edited: number[] = [];
  const unfollowed: number[] = [];
  let [missing, damaged] = [0, 0];
  const edits = await watchUserEdits({ ...source, columns }, [...columns, ...place.keyColumns]);
  const rewriter = new Rewriter(id, { ...source, columns }, edits, options.signal);
  const report = (cancelled: boolean): RestoreReport => ({
    restored: rewriter.written,
    edited,
    unfollowed,
    missing,
    damaged,
    cancelled,
    source,
  });
  let isHeaderWritten = false;
  try {
    await saveRecord(back);
    await anchorHeader(id, source);
    const { headers: change } = back;
    const target = { ...source, columns };
    const appear = change?.after.some((content) => content !== "");
    if (change && appear) {
      await writeHeaders(target, change, tableOf(back, true));
      isHeaderWritten = true;
    }
    const journal = await JournalReader.open(record.id, (done) => options.onProgress?.(JOURNAL_SHARE * done));
    damaged = journal.damaged;
    const keys = await keysNow(place, options);
    const match = matchRows(journal.places, journal.keys, keys, source.rows);
    missing = match.missing;
    if (match.moved) journal.keepAll();
    await writeBack({ record, place, journal, then: match.then, keys, rewriter, edited, unfollowed, options });
    await rewriter.flush();
    if (change && !appear && (await isEmptyBelow(source, change.columns))) {
      await writeHeaders(target, change, tableOf(back, false));
      isHeaderWritten = true;
    }
  } catch (error) {
    if (!begun && rewriter.written === 0) await removeRecord(id).catch(() => undefined);
    if (wasCancelled(error)) return report(true);
    throw error;
  } finally {
    await edits.stop();
  }
  // What did nothing is nothing to take back; what is left undone for the sake of somebody's edits can be tried again.
  const isDone = begun !== undefined || rewriter.written > 0 || isHeaderWritten;
  if (!isDone) await removeRecord(id);
  if (isDone || edited.length + unfollowed.length + missing + damaged === 0) await removeRecord(record.id);
  return report(false);
}

/** The record of the way back from the way back. */
function backRecord(record: RewriteRecord, id: string, { source, columns, keyColumns }: RecordPlace): RewriteRecord {
  const now = (column: number): number => columns[record.columns.indexOf(column)] ?? column;
  const { headers } = record;
  const change = headers && { ...reversed(headers), columns: headers.columns.map(now) };
  const then = [...record.columns, ...record.keyColumns];
  return {
    ...record,
    id,
    of: record.id,
    state: record.state === "done" ? "undone" : "done",
    at: new Date().toISOString(),
    sheet: source.sheet,
    headerRow: source.headerRow,
    firstColumn: source.firstColumn,
    columns,
    keyColumns,
    titles: Object.fromEntries(
      [...columns, ...keyColumns].map((column, index) => {
        const made = change?.columns.indexOf(column) ?? -1;
        return [column, made >= 0 ? String(change!.after[made]) : (record.titles[then[index]!] ?? "")];
      }),
    ),
    rows: source.rows,
    ...(change && { headers: change }),
  };
}

const tableOf = ({ table, headers, columns }: RewriteRecord, wide: boolean) => {
  if (table === undefined || !headers) return undefined;
  const narrow = Math.min(...headers.columns);
  return { name: table, columns: wide ? Math.max(...columns, ...headers.columns) + 1 : narrow };
};

/** What every row is known by as it stands; `undefined` where the table has nothing for it. */
async function keysNow({ source, keyColumns }: RecordPlace, options: RestoreOptions): Promise<Uint32Array | undefined> {
  if (keyColumns.length === 0) return undefined;
  const keys = new Uint32Array(source.rows);
  const { signal, onProgress } = options;
  const reading = readRows(source, {
    columns: keyColumns,
    ...(signal && { signal }),
    onProgress: (done) => onProgress?.(JOURNAL_SHARE + (FOUND_SHARE - JOURNAL_SHARE) * done),
  });
  for await (const { from, cells } of reading) {
    cells.values.forEach((values, index) => {
      keys[from + index] = rowKey(values);
    });
  }
  return keys;
}

interface WritingBack {
  readonly record: RewriteRecord;
  readonly place: RecordPlace;
  readonly journal: JournalReader;
  readonly then: Int32Array;
  readonly keys: Uint32Array | undefined;
  readonly rewriter: Rewriter;
  readonly edited: number[];
  readonly unfollowed: number[];
  readonly options: RestoreOptions;
}

async function writeBack({
  record,
  place,
  journal,
  then,
  keys,
  rewriter,
  edited,
  unfollowed,
  options,
}: WritingBack): Promise<void> {
  const { source, columns, columnsMoved, sheetColumns } = place;
  const headerMoved = source.headerRow - record.headerRow;
  // What lies left of a table that has not moved has not moved either.
  const isBeside = source.firstColumn === record.firstColumn;
  const from = then.findIndex((known) => known >= 0);
  if (from < 0) return;
  let to = then.length;
  while (then[to - 1]! < 0) to -= 1;
  const { signal, onProgress } = options;
  const reading = readRows(source, {
    columns,
    properties: OLD_PROPERTIES,
    from,
    to,
    ...(signal && { signal }),
    onProgress: (done) => onProgress?.(FOUND_SHARE + (1 - FOUND_SHARE) * done),
  });
  for await (const slice of reading) {
    const now = oldRows(slice, slice.cells);
    const next: NextRow[] = [];
    for (const [index, standing] of now.entries()) {
      const at = slice.from + index;
      const known = then[at]!;
      const entry = known < 0 ? undefined : await journal.row(known);
      const move: Move = {
        rows: at - known + headerMoved,
        headerRow: record.headerRow,
        headerMoved,
        columnsMoved,
        columnNow: (column) => (isBeside && column < record.firstColumn ? column : sheetColumns.get(column)),
      };
      const result = entry ? rowBefore(entry, standing, move) : undefined;
      if (result === "edited") edited.push(at);
      if (result === "unfollowed") unfollowed.push(at);
      next.push(typeof result === "string" ? undefined : result);
    }
    const own = now.map((_, index) => keys?.[slice.from + index] ?? 0);
    await rewriter.add(slice.from, now, next, own);
  }
}

/**
 * What a row held before: `undefined` where it holds it. Every cell must hold what was written or what was there before: a
 * host that failed may have written a part of a row.
 */
function rowBefore(
  { old, written = [] }: JournalRow,
  { cells, formats }: RowContent,
  move: Move,
): RowContent | "edited" | "unfollowed" | undefined {
  const before = old.cells.map((cell) => movedFormula(cell, move));
  const isOld = cells.map((cell, column) => before[column] !== undefined && sameCell(cell, before[column]));
  if (isOld.every(Boolean))
    return old.formats.every((format, column) => format === formats[column]) ? undefined : { ...old, cells };
  const isOwn = cells.every(
    (cell, column) =>
      isOld[column] === true || isWritten(cell, relocated(written[column]!, move.rows), move.columnsMoved),
  );
  if (!isOwn) return "edited";
  return isWhole(before) ? { ...old, cells: before } : "unfollowed";
}

const isWhole = (cells: readonly (CellContent | undefined)[]): cells is readonly CellContent[] =>
  cells.every((cell) => cell !== undefined);

const isWritten = (cell: CellContent, written: CellContent, columnsMoved: boolean): boolean =>
  sameCell(cell, written) || (columnsMoved && sameCell(withoutColumns(cell), withoutColumns(written)));
