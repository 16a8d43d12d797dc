import { excelRequest } from "../request";
import { inSlices } from "../slices";
import { assembled, type DamagedRecord, type RawPart, type StoredText, type StoredTexts } from "./assemble";
import { Checksum, escapedJsonSlices, piecesOf } from "./jsonText";
import { pieceXml } from "./recordXml";

export type { Damage, DamagedRecord, StoredText, StoredTexts } from "./assemble";

/** JSON kept in the workbook under a key. */
export interface StoredRecord extends Omit<StoredText, "text"> {
  readonly value: unknown;
}

export interface StoreContent {
  readonly records: readonly StoredRecord[];
  readonly damaged: readonly DamagedRecord[];
}

/** A Cyrillic letter takes two bytes, a quote two in a request: a piece stays below a megabyte. */
const PIECE_LENGTH = 400_000;
/** Excel on the web refuses requests and answers above 5 MB. */
const PIECES_AT_ONCE = 2;

/**
 * JSON kept in the workbook by key, in custom XML parts of one namespace: it travels with the file. Whatever cannot be read
 * is reported and left alone. A namespace is a kind of record of its own: `urn:oms-excel:editions`.
 */
export interface WorkbookStore {
  /** Everything of the namespace. */
  read(): Promise<StoreContent>;
  /** The same without reading the JSON: for texts of megabytes, which their owner reads in slices. */
  readTexts(): Promise<StoredTexts>;
  /** Ids of its parts: another writing has others. */
  partIds(): Promise<readonly string[]>;
  /** Writes a record in place of the one with its key. The old one goes only after the new one stands. */
  write(key: string, value: unknown): Promise<void>;
  /** Whether there was such a record. Damaged parts are left. */
  remove(key: string): Promise<boolean>;
  /** Removes parts by their ids: damaged ones, when the user says so. */
  removeParts(partIds: readonly string[]): Promise<void>;
}

export function workbookStore(namespace: string): WorkbookStore {
  const readTexts = async (): Promise<StoredTexts> => inSlices(assembled(await readParts(namespace)));
  const read = async (): Promise<StoreContent> => parsed(await readTexts());
  const find = async (key: string): Promise<StoredText | undefined> =>
    (await readTexts()).texts.find((text) => text.key === key);
  const remove = async (key: string): Promise<boolean> => {
    const found = await find(key);
    await removeParts(found?.partIds ?? []);
    return found !== undefined;
  };
  const write = async (key: string, value: unknown): Promise<void> => {
    const old = await find(key);
    await addRecord(namespace, key, value);
    await removeParts(old?.partIds ?? []);
  };
  return { read, readTexts, partIds: () => partIdsOf(namespace), write, remove, removeParts };
}

function parsed({ texts, damaged }: StoredTexts): StoreContent {
  const records: StoredRecord[] = [];
  const broken: DamagedRecord[] = [...damaged];
  for (const { text, ...record } of texts) {
    try {
      records.push({ ...record, value: JSON.parse(text) as unknown });
    } catch {
      broken.push({ damage: "notJson", key: record.key, partIds: record.partIds, bytes: record.bytes, text });
    }
  }
  return { records, damaged: broken };
}

const partIdsOf = (namespace: string): Promise<string[]> =>
  excelRequest(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace);
    parts.load("items/id");
    await context.sync();
    return parts.items.map(({ id }) => id);
  });

async function readParts(namespace: string): Promise<RawPart[]> {
  const ids = await partIdsOf(namespace);
  const parts: RawPart[] = [];
  for (const some of slices(ids)) parts.push(...(await readSome(some)));
  return parts;
}

/** A part that cannot be fetched (far too large, gone meanwhile) must not hide the others. */
async function readSome(ids: readonly string[]): Promise<RawPart[]> {
  try {
    return await excelRequest(async (context) => {
      const found = ids.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
      await context.sync();
      return found.map(({ value }, index) => ({ id: ids[index]!, xml: value }));
    });
  } catch {
    if (ids.length === 1) return [{ id: ids[0]! }];
    const each = [];
    for (const id of ids) each.push(...(await readSome([id])));
    return each;
  }
}

async function addRecord(namespace: string, key: string, value: unknown): Promise<void> {
  const documents = await inSlices(documentsOf(namespace, key, value));
  const added: string[] = [];
  try {
    for (const some of slices(documents)) added.push(...(await addParts(some)));
  } catch (error) {
    await removeParts(added).catch(() => undefined);
    throw error;
  }
}

function* documentsOf(namespace: string, key: string, value: unknown): Generator<undefined, string[]> {
  const texts = piecesOf(yield* escapedJsonSlices(value), PIECE_LENGTH);
  const sum = new Checksum();
  for (const text of texts) {
    yield;
    sum.add(text);
  }
  const whole = { key, stamp: newStamp(), count: texts.length, sum: sum.text };
  const documents: string[] = [];
  for (const [index, text] of texts.entries()) {
    yield;
    documents.push(pieceXml(namespace, { ...whole, index, text }));
  }
  return documents;
}

const addParts = (documents: readonly string[]): Promise<string[]> =>
  excelRequest(async (context) => {
    const parts = documents.map((xml) => context.workbook.customXmlParts.add(xml).load("id"));
    await context.sync();
    return parts.map(({ id }) => id);
  });

let lastTime = 0;

/** Grows with every writing, so that the newest of two can be told; two authors at the same moment differ by chance. */
function newStamp(): string {
  lastTime = Math.max(Date.now(), lastTime + 1);
  const random = Math.floor(Math.random() * 36 ** 6).toString(36);
  return `${lastTime.toString(36).padStart(9, "0")}-${random.padStart(6, "0")}`;
}

async function removeParts(partIds: readonly string[]): Promise<void> {
  if (partIds.length === 0) return;
  await excelRequest(async (context) => {
    const parts = partIds.map((id) => context.workbook.customXmlParts.getItemOrNullObject(id));
    for (const part of parts) part.load("id");
    await context.sync();
    for (const part of parts) if (!part.isNullObject) part.delete();
    await context.sync();
  });
}

function slices<T>(items: readonly T[]): T[][] {
  const result: T[][] = [];
  for (let start = 0; start < items.length; start += PIECES_AT_ONCE)
    result.push(items.slice(start, start + PIECES_AT_ONCE));
  return result;
}
