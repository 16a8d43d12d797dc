import { checksum } from "../store/jsonText";
import { pieceXml, readPiece } from "../store/recordXml";
import { excelRequest } from "../request";
import type { CellContent, RowContent } from "./cells";
import { pack, unpack } from "./packed";

/** A stretch of rows as they were before they were rewritten. */
export interface JournalPart {
  /** The first one, from the first row below the header. */
  readonly from: number;
  readonly old: readonly RowContent[];
  /** Hash of what was written to each row. */
  readonly hashes: readonly number[];
}

/** Columns that are all alike, as new ones are, take one value. */
type Packed<T> = { readonly all: T } | { readonly each: readonly T[] };

interface WrittenPart {
  readonly from: number;
  readonly rows: number;
  readonly cells: readonly Packed<CellContent>[];
  readonly formats: readonly Packed<string>[];
  readonly hashes: readonly number[];
}

const namespaceOf = (id: string): string => `urn:oms-excel:undo:${id}`;

export async function partXml(id: string, index: number, part: JournalPart): Promise<string> {
  const columns = part.old[0]?.cells.length ?? 0;
  const written: WrittenPart = {
    from: part.from,
    rows: part.old.length,
    cells: columnsOf(columns, (column) => part.old.map(({ cells }) => cells[column]!)),
    formats: columnsOf(columns, (column) => part.old.map(({ formats }) => formats[column]!)),
    hashes: part.hashes,
  };
  const text = await pack(JSON.stringify(written));
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
  const { from, rows, cells, formats, hashes } = JSON.parse(await unpack(piece.text)) as WrittenPart;
  const old = Array.from({ length: rows }, (_, row) => ({
    cells: cells.map((column) => at(column, row)),
    formats: formats.map((column) => at(column, row)),
  }));
  return { from, old, hashes };
}

export async function removeJournal(id: string): Promise<void> {
  const ids = await journalPartIds(id);
  if (ids.length === 0) return;
  await excelRequest(async (context) => {
    for (const partId of ids) context.workbook.customXmlParts.getItem(partId).delete();
    await context.sync();
  });
}
