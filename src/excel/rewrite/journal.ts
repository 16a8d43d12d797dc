import { checksum } from "../store/jsonText";
import { pieceXml, readPiece } from "../store/recordXml";
import { excelRequest } from "../request";
import type { CellContent, RowContent } from "./cells";
import { pack, unpack } from "./packed";

/** A row that was rewritten: what it held, what it was given, and what it is known by. */
export interface JournalRow {
  readonly old: RowContent;
  /** Absent where the row was passed over. */
  readonly written?: readonly CellContent[];
  readonly key: number;
}

/** A stretch of rows, the first one counted from the first row below the header. */
export interface JournalPart {
  readonly from: number;
  readonly keys: readonly number[];
  /** Whether a row was written. */
  wrote(index: number): boolean;
  row(index: number): JournalRow;
}

/** Columns that are all alike, as new ones are, take one value. */
type Packed<T> = { readonly all: T } | { readonly each: readonly T[] };

/** Cells are kept column by column: alike ones stand together, and little is left of them when they are packed. */
interface PartRecord {
  readonly from: number;
  readonly cells: readonly Packed<CellContent>[];
  readonly formats: readonly Packed<string>[];
  /** `null` in rows that were passed over. */
  readonly written: readonly Packed<CellContent | null>[];
  readonly keys: readonly number[];
}

const namespaceOf = (id: string): string => `urn:oms-excel:undo:${id}`;

export async function partXml(id: string, index: number, from: number, rows: readonly JournalRow[]): Promise<string> {
  const columns = rows[0]?.old.cells.length ?? 0;
  const record: PartRecord = {
    from,
    cells: columnsOf(columns, (column) => rows.map(({ old }) => old.cells[column]!)),
    formats: columnsOf(columns, (column) => rows.map(({ old }) => old.formats[column]!)),
    written: columnsOf(columns, (column) => rows.map(({ written }) => written?.[column] ?? null)),
    keys: rows.map(({ key }) => key),
  };
  const text = await pack(JSON.stringify(record));
  return pieceXml(namespaceOf(id), { key: String(index), stamp: id, index: 0, count: 1, sum: checksum(text), text });
}

const columnsOf = <T>(count: number, cells: (column: number) => readonly T[]): readonly Packed<T>[] =>
  Array.from({ length: count }, (_, column) => {
    const each = cells(column);
    return each.every((cell) => cell === each[0]) ? { all: each[0]! } : { each };
  });

const at = <T>(packed: Packed<T>, row: number): T => ("all" in packed ? packed.all : packed.each[row]!);

/** Ids of the parts of an operation; which of them comes first is told by their rows. */
export const journalPartIds = (id: string): Promise<readonly string[]> =>
  excelRequest(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(id)).load("items/id");
    await context.sync();
    return parts.items.map((part) => part.id);
  });

/** `undefined` for a part that somebody has damaged. */
export async function readJournalPart(partId: string): Promise<JournalPart | undefined> {
  const xml = await excelRequest(async (context) => {
    const documents = [context.workbook.customXmlParts.getItem(partId).getXml()];
    await context.sync();
    return documents.map(({ value }) => value).join("");
  });
  const piece = readPiece(xml);
  if (!piece || checksum(piece.text) !== piece.sum) return undefined;
  const { from, cells, formats, written, keys } = JSON.parse(await unpack(piece.text)) as PartRecord;
  const wrote = (index: number): boolean => written.length > 0 && at(written[0]!, index) !== null;
  return {
    from,
    keys,
    wrote,
    row: (index) => ({
      old: { cells: cells.map((column) => at(column, index)), formats: formats.map((column) => at(column, index)) },
      ...(wrote(index) && { written: written.map((column) => at(column, index)!) }),
      key: keys[index]!,
    }),
  };
}

export async function removeJournal(id: string): Promise<void> {
  const ids = await journalPartIds(id);
  if (ids.length === 0) return;
  await excelRequest(async (context) => {
    for (const partId of ids) context.workbook.customXmlParts.getItem(partId).delete();
    await context.sync();
  });
}
