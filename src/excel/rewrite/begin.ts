import type { Source } from "../source/source";
import { anchorHeader, headerChange, writeHeaders } from "./headers";
import { newRecordId, removeRecord, rewriteRecords, type RewriteKind, type RewriteRecord, saveRecord } from "./records";
import { Rewriter } from "./rewriter";

/** Columns that do not exist yet, with their headers. */
export interface MadeColumns {
  readonly columns: readonly number[];
  readonly titles: readonly string[];
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

/** Records a rewriting in the workbook, makes its new columns, and gives what writes its rows. */
export async function beginRewrite(
  kind: RewriteKind,
  source: Source,
  columns: readonly number[],
  made: MadeColumns,
  signal?: AbortSignal,
): Promise<Rewrite> {
  const id = newRecordId();
  const headers = made.columns.length > 0 ? headerChange(made.columns, made.titles) : undefined;
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
    rows: source.rows,
    ...(headers && { headers }),
  };
  const older = (await rewriteRecords()).filter(({ sheet }) => sheet === source.sheet);
  const target = { ...source, columns };
  await saveRecord(record);
  try {
    await anchorHeader(id, source);
    if (headers) await writeHeaders(target, headers, headers.after, wideTable(source, made));
  } catch (error) {
    if (headers) await writeHeaders(target, headers, headers.before, narrowTable(source)).catch(() => undefined);
    await removeRecord(id).catch(() => undefined);
    throw error;
  }
  const rewriter = new Rewriter(id, target, signal);
  const end = async (complete: boolean): Promise<void> => {
    if (rewriter.written === 0 && !(complete && headers)) {
      if (headers) await writeHeaders(target, headers, headers.before, narrowTable(source));
      await removeRecord(id);
    } else if (complete) for (const { id: old } of older) await removeRecord(old);
  };
  return { record, rewriter, end };
}

const wideTable = ({ table }: Source, { columns }: MadeColumns) =>
  table === undefined ? undefined : { name: table, columns: Math.max(...columns) + 1 };

const narrowTable = ({ table, titles }: Source) =>
  table === undefined ? undefined : { name: table, columns: titles.length };
