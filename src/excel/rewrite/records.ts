import { excelRequest } from "../request";
import { workbookStore } from "../store";
import type { CellContent } from "./cells";
import { removeJournal } from "./journal";

/** What kind of work rewrote the rows. */
export type RewriteKind = "sanctions" | "codes";

/** Headers of columns that were made, as they were and as they are. */
export interface HeaderChange {
  /** From the first column of the table. */
  readonly columns: readonly number[];
  readonly before: readonly CellContent[];
  readonly after: readonly CellContent[];
  /** Widths of the columns in points, where they are changed. */
  readonly widthsBefore?: readonly number[];
  readonly widthsAfter?: readonly number[];
}

/** The same change the other way round. */
export const reversed = ({ columns, before, after, widthsBefore, widthsAfter }: HeaderChange): HeaderChange => ({
  columns,
  before: after,
  after: before,
  ...(widthsBefore && widthsAfter && { widthsBefore: widthsAfter, widthsAfter: widthsBefore }),
});

/** A rewriting that can be taken back, or done again: its rows are in the journal of the same id. */
export interface RewriteRecord {
  readonly id: string;
  readonly kind: RewriteKind;
  /** Whether the rows hold what was written, or have been taken back. */
  readonly state: "done" | "undone";
  /** When, in ISO form. */
  readonly at: string;
  readonly sheet: string;
  readonly table?: string;
  /** Where the header began, should the name that follows it be gone. */
  readonly headerRow: number;
  readonly firstColumn: number;
  /** Columns that are rewritten, from the first column of the table. */
  readonly columns: readonly number[];
  /** Columns that a row is known again by when it has been moved. */
  readonly keyColumns: readonly number[];
  /** Headers of all columns, by column: where they are when columns have been inserted. */
  readonly titles: Readonly<Record<number, string>>;
  readonly rows: number;
  readonly headers?: HeaderChange;
  /** The record that this one takes back; while both are there, it has done a part of that. */
  readonly of?: string;
}

const store = workbookStore("urn:oms-excel:undo");

/** A hidden name on the first header: it moves with the cells when rows are inserted above or the sheet is renamed. */
export const anchorName = (id: string): string => `OMS_${id}`;

export const newRecordId = (): string =>
  `${Date.now().toString(36)}_${Math.floor(Math.random() * 36 ** 4).toString(36)}`;

/** What the workbook can take back or do again, the newest first. */
export async function rewriteRecords(): Promise<readonly RewriteRecord[]> {
  const { records } = await store.read();
  return records
    .map(({ value }) => value)
    .filter(isRecord)
    .sort((a, b) => b.at.localeCompare(a.at));
}

/** Those that stand for themselves: what has been taken back in part is still the record that it was. */
export const wholeRecords = (records: readonly RewriteRecord[]): readonly RewriteRecord[] =>
  records.filter(({ of }) => !records.some(({ id }) => id === of));

export const saveRecord = (record: RewriteRecord): Promise<void> => store.write(record.id, record);

/** Forgets a rewriting: its record, its journal and its name. */
export async function removeRecord(id: string): Promise<void> {
  await store.remove(id);
  await removeJournal(id);
  await excelRequest(async (context) => {
    const name = context.workbook.names.getItemOrNullObject(anchorName(id)).load("name");
    await context.sync();
    if (!name.isNullObject) name.delete();
    await context.sync();
  });
}

/** Records come with the file, from anybody. */
function isRecord(value: unknown): value is RewriteRecord {
  const record = value as Partial<RewriteRecord> | null;
  return (
    typeof record === "object" &&
    record !== null &&
    [record.id, record.kind, record.state, record.at, record.sheet].every((text) => typeof text === "string") &&
    [record.headerRow, record.firstColumn, record.rows].every((number) => Number.isInteger(number)) &&
    [record.columns, record.keyColumns].every(
      (columns) => Array.isArray(columns) && columns.every((column) => Number.isInteger(column) && column >= 0),
    ) &&
    typeof record.titles === "object"
  );
}
