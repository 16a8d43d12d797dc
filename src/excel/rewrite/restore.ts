import { excelRequest } from "../request";
import { readRows } from "../source/readRows";
import type { Source } from "../source/source";
import { rowHash, type RowContent, sameCells } from "./cells";
import { anchorHeader, writeHeaders } from "./headers";
import { type JournalPart, journalPartIds, readJournalPart } from "./journal";
import { OLD_PROPERTIES, oldRows } from "./oldRows";
import { anchorName, newRecordId, removeRecord, type RewriteRecord, saveRecord } from "./records";
import { type NextRow, Rewriter, wasCancelled } from "./rewriter";

export interface RestoreOptions {
  readonly signal?: AbortSignal;
  onProgress?(done: number): void;
}

/** What came of taking a rewriting back, or of doing it again. */
export interface RestoreReport {
  readonly restored: number;
  /** Rows that somebody has changed since: they stay as they are. From the first row below the header. */
  readonly edited: readonly number[];
  /** Parts of the journal that cannot be read: their rows stay as they are. */
  readonly damaged: number;
  readonly cancelled: boolean;
  readonly source: Source;
}

/** The sheet with the rows is gone. */
export class RowsGone extends Error {
  override readonly name = "RowsGone";
}

/**
 * Takes a rewriting back, or does it again: every row that holds what was written gets what stood there. What it overwrites
 * is recorded the same way. A cancelled or refused one can be gone on with: its record stays.
 */
export async function restoreRows(record: RewriteRecord, options: RestoreOptions = {}): Promise<RestoreReport> {
  const source = await locate(record);
  if (!source) throw new RowsGone();
  const partIds = await journalPartIds(record.id);
  const id = newRecordId();
  const back: RewriteRecord = {
    ...record,
    id,
    state: record.state === "done" ? "undone" : "done",
    at: new Date().toISOString(),
    headerRow: source.headerRow,
    firstColumn: source.firstColumn,
    ...(record.headers && {
      headers: { ...record.headers, before: record.headers.after, after: record.headers.before },
    }),
  };
  await saveRecord(back);
  const edited: number[] = [];
  let damaged = 0;
  const rewriter = new Rewriter(id, { ...source, columns: record.columns }, options.signal);
  const report = (cancelled: boolean): RestoreReport => ({
    restored: rewriter.written,
    edited,
    damaged,
    cancelled,
    source,
  });
  try {
    await anchorHeader(id, source);
    const { headers } = record;
    const appear = headers?.before.some((content) => content !== "");
    if (headers && appear)
      await writeHeaders({ ...source, columns: record.columns }, headers, headers.before, tableOf(record, true));
    for (const [index, partId] of partIds.entries()) {
      // One at a time: the journal of a million rows does not fit in memory beside the rows.
      const part = await readJournalPart(partId);
      if (!part) damaged += 1;
      else
        await restorePart(part, record, source, rewriter, edited, options, (done) =>
          options.onProgress?.((index + done) / partIds.length),
        );
    }
    await rewriter.flush();
    if (headers && !appear && edited.length === 0 && damaged === 0)
      await writeHeaders({ ...source, columns: record.columns }, headers, headers.before, tableOf(record, false));
  } catch (error) {
    await removeRecord(id).catch(() => undefined);
    if (wasCancelled(error)) return report(true);
    throw error;
  }
  await removeRecord(record.id);
  return report(false);
}

const tableOf = ({ table, headers, columns }: RewriteRecord, wide: boolean) => {
  if (table === undefined || !headers) return undefined;
  const narrow = Math.min(...headers.columns);
  return { name: table, columns: wide ? Math.max(...columns, ...headers.columns) + 1 : narrow };
};

async function restorePart(
  part: JournalPart,
  { columns }: RewriteRecord,
  source: Source,
  rewriter: Rewriter,
  edited: number[],
  { signal }: RestoreOptions,
  onProgress: (done: number) => void,
): Promise<void> {
  const to = part.from + part.old.length;
  const reading = {
    columns,
    properties: [...OLD_PROPERTIES],
    from: part.from,
    to,
    onProgress,
    ...(signal && { signal }),
  };
  for await (const slice of readRows({ ...source, rows: Math.max(source.rows, to) }, reading)) {
    const now = oldRows(slice, slice.cells);
    const next = now.map((row, index): NextRow => {
      const at = slice.from - part.from + index;
      const before = part.old[at]!;
      const isOld = sameCells(row.cells, before.cells);
      if (isOld && sameFormats(row, before)) return undefined;
      if (isOld || rowHash(row.cells) === part.hashes[at]) return before;
      edited.push(slice.from + index);
      return undefined;
    });
    await rewriter.add(slice.from, now, next);
  }
}

const sameFormats = (left: RowContent, right: RowContent): boolean =>
  left.formats.every((format, column) => format === right.formats[column]);

/** Where the rows are now: by the name that moved with them, else where they were. */
const locate = (record: RewriteRecord): Promise<Source | undefined> =>
  excelRequest(async (context) => {
    const name = context.workbook.names.getItemOrNullObject(anchorName(record.id)).load("name");
    const sheet = context.workbook.worksheets.getItemOrNullObject(record.sheet).load("id,name");
    await context.sync();
    const anchor = name.isNullObject ? undefined : name.getRangeOrNullObject().load("rowIndex,columnIndex");
    const found = anchor?.worksheet.load("id,name");
    if (anchor) await context.sync();
    const known = anchor && !anchor.isNullObject && found ? { anchor, sheet: found } : undefined;
    if (!known && sheet.isNullObject) return undefined;
    const at = known?.sheet ?? sheet;
    return {
      choice: { kind: "used", sheet: at.name },
      sheetId: at.id,
      sheet: at.name,
      ...(record.table !== undefined && { table: record.table }),
      headerRow: known?.anchor.rowIndex ?? record.headerRow,
      firstColumn: known?.anchor.columnIndex ?? record.firstColumn,
      titles: [],
      rows: record.rows,
    };
  });
