import { bytesOf, checksum } from "./jsonText";
import { readPiece, type RecordPiece } from "./recordXml";

/** A part of the workbook as it stands there; `xml` absent when Excel would not hand it over. */
export interface RawPart {
  readonly id: string;
  readonly xml?: string;
}

/** JSON kept in the workbook under a key. */
export interface StoredRecord {
  readonly key: string;
  readonly value: unknown;
  /** Of the JSON text, in UTF-8. */
  readonly bytes: number;
  readonly partIds: readonly string[];
}

/** Why parts are no record: not ours or broken XML, some pieces missing, another text than was written, no JSON. */
export type Damage = "unreadable" | "incomplete" | "changed" | "notJson";

/** Parts that cannot be read. They stay in the workbook until somebody removes them. */
export interface DamagedRecord {
  readonly damage: Damage;
  /** Where it still can be told. */
  readonly key?: string;
  readonly partIds: readonly string[];
  readonly bytes: number;
  /** What is left of the text. */
  readonly text: string;
}

export interface StoreContent {
  readonly records: readonly StoredRecord[];
  readonly damaged: readonly DamagedRecord[];
}

interface Found {
  readonly part: RawPart;
  readonly piece: RecordPiece;
}

/** Puts the parts of a namespace together: of several whole writings of a key the newest counts. */
export function assemble(parts: readonly RawPart[]): StoreContent {
  const damaged: DamagedRecord[] = [];
  const writings = new Map<string, Found[]>();
  for (const part of parts) {
    const piece = part.xml === undefined ? undefined : readPiece(part.xml);
    if (!piece) {
      const text = part.xml ?? "";
      damaged.push({ damage: "unreadable", partIds: [part.id], bytes: bytesOf(text), text });
      continue;
    }
    const writing = `${piece.stamp} ${piece.key}`;
    writings.set(writing, [...(writings.get(writing) ?? []), { part, piece }]);
  }
  const newest = new Map<string, { stamp: string; record: StoredRecord }>();
  for (const found of writings.values()) {
    const record = readWriting(found);
    if ("damage" in record) {
      damaged.push(record);
      continue;
    }
    const { stamp } = found[0]!.piece;
    const other = newest.get(record.key);
    const [kept, older] = !other || stamp > other.stamp ? [record, other?.record] : [other.record, record];
    const partIds = [...kept.partIds, ...(older?.partIds ?? [])];
    newest.set(record.key, { stamp: other && other.stamp > stamp ? other.stamp : stamp, record: { ...kept, partIds } });
  }
  return { records: [...newest.values()].map(({ record }) => record), damaged };
}

function readWriting(found: readonly Found[]): StoredRecord | DamagedRecord {
  const pieces = [...found].sort((left, right) => left.piece.index - right.piece.index);
  const { key, count, sum } = pieces[0]!.piece;
  const partIds = pieces.map(({ part }) => part.id);
  const text = pieces.map(({ piece }) => piece.text).join("");
  const left = { key, partIds, bytes: bytesOf(text), text };
  const whole = pieces.length === count && pieces.every(({ piece }, index) => piece.index === index);
  if (!whole) return { damage: "incomplete", ...left };
  if (checksum(text) !== sum) return { damage: "changed", ...left };
  try {
    return { key, value: JSON.parse(text) as unknown, bytes: left.bytes, partIds };
  } catch {
    return { damage: "notJson", ...left };
  }
}
