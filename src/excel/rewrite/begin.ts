import type { Source } from "../source/source";
import { anchorHeader, headerChange, type MadeColumns, writeHeaders } from "./headers";
import {
  newRecordId,
  removeRecord,
  reversed,
  rewriteRecords,
  type RewriteKind,
  type RewriteRecord,
  saveRecord,
} from "./records";
import { Rewriter } from "./rewriter";
import { watchUserEdits } from "./userEdits";

/** Columns of the table: those that are rewritten, and those that a row is known again by. */
export interface RewriteColumns {
  readonly columns: readonly number[];
  readonly keyColumns: readonly number[];
}

export interface Rewrite {
  readonly record: RewriteRecord;
  readonly rewriter: Rewriter;
  /**
   * To be called in any case. A completed one takes the place of the sheet's older ones: one step can be taken back. One that
   * wrote nothing leaves nothing.
   */
  end(complete: boolean): Promise<void>;
}

export interface RewriteProgress {
  readonly signal?: AbortSignal;
  /** From 0 to 1, as rows are written. */
  onProgress?(done: number): void;
}

/** Records a rewriting in the workbook, makes its new columns, and gives what writes its rows. */
export async function beginRewrite(
  kind: RewriteKind,
  source: Source,
  { columns, keyColumns }: RewriteColumns,
  made: MadeColumns,
  { signal, onProgress }: RewriteProgress,
): Promise<Rewrite> {
  const id = newRecordId();
  const headers = made.columns.length > 0 ? await headerChange(source, made) : undefined;
  const record: RewriteRecord = {
    id,
    kind,
    state: "done",
    at: new Date().toISOString(),
    sheet: source.sheet,
    ...(source.table !== undefined && { table: source.table }),
    headerRow: source.headerRow,
    firstColumn: source.firstColumn,
    columns,
    keyColumns,
    titles: titlesOf(source, made, [...source.titles.keys(), ...columns]),
    rows: source.rows,
    ...(headers && { headers }),
  };
  const older = (await rewriteRecords()).filter(({ sheet }) => sheet === source.sheet);
  const target = { ...source, columns };
  await saveRecord(record);
  try {
    await anchorHeader(id, source);
    if (headers) await writeHeaders(target, headers, wideTable(source, made));
  } catch (error) {
    if (headers) await writeHeaders(target, reversed(headers), narrowTable(source)).catch(() => undefined);
    await removeRecord(id).catch(() => undefined);
    throw error;
  }
  const edits = await watchUserEdits(target, [...source.titles.keys(), ...columns]);
  const rewriter = new Rewriter(id, target, edits, signal, (rows) => onProgress?.(rows / source.rows));
  const end = async (complete: boolean): Promise<void> => {
    await edits.stop();
    if (rewriter.written === 0 && !(complete && headers)) {
      if (headers) await writeHeaders(target, reversed(headers), narrowTable(source));
      await removeRecord(id);
    } else if (complete) for (const { id: old } of older) await removeRecord(old);
  };
  return { record, rewriter, end };
}

const titlesOf = (
  { titles }: Source,
  made: MadeColumns,
  columns: readonly number[],
): Readonly<Record<number, string>> =>
  Object.fromEntries(
    columns.map((column) => [column, made.titles[made.columns.indexOf(column)] ?? titles[column] ?? ""]),
  );

const wideTable = ({ table }: Source, { columns }: MadeColumns) =>
  table === undefined ? undefined : { name: table, columns: Math.max(...columns) + 1 };

const narrowTable = ({ table, titles }: Source) =>
  table === undefined ? undefined : { name: table, columns: titles.length };
