import { bytesOf, Checksum } from "./jsonText";
import { readPiece, type RecordPiece } from "./recordXml";

/** A part of the workbook as it stands there; `xml` absent when Excel would not hand it over. */
export interface RawPart {
  readonly id: string;
  readonly xml?: string;
}

/** Text kept in the workbook under a key, whole and as it was written. */
export interface StoredText {
  readonly key: string;
  readonly text: string;
  /** Of the text, in UTF-8. */
  readonly bytes: number;
  /** Of this writing alone: as long as it is the same, so is the text. */
  readonly version: string;
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

export interface StoredTexts {
  readonly texts: readonly StoredText[];
  readonly damaged: readonly DamagedRecord[];
}

interface Found {
  readonly part: RawPart;
  readonly piece: RecordPiece;
}

type Slices<T> = Generator<undefined, T>;

/** Puts the parts of a namespace together, a part at a step: of several whole writings of a key the newest counts. */
export function* assembled(parts: readonly RawPart[]): Slices<StoredTexts> {
  const damaged: DamagedRecord[] = [];
  const writings = new Map<string, Found[]>();
  for (const part of parts) {
    yield;
    const piece = part.xml === undefined ? undefined : readPiece(part.xml);
    if (!piece) {
      const text = part.xml ?? "";
      damaged.push({ damage: "unreadable", partIds: [part.id], bytes: bytesOf(text), text });
      continue;
    }
    const writing = `${piece.stamp} ${piece.key}`;
    writings.set(writing, [...(writings.get(writing) ?? []), { part, piece }]);
  }
  const newest = new Map<string, { stamp: string; record: StoredText }>();
  for (const found of writings.values()) {
    const record = yield* readWriting(found);
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
  return { texts: [...newest.values()].map(({ record }) => record), damaged };
}

function* readWriting(found: readonly Found[]): Slices<StoredText | DamagedRecord> {
  const pieces = [...found].sort((left, right) => left.piece.index - right.piece.index);
  const { key, count, sum, stamp } = pieces[0]!.piece;
  const read = new Checksum();
  let bytes = 0;
  for (const { piece } of pieces) {
    yield;
    read.add(piece.text);
    bytes += bytesOf(piece.text);
  }
  const text = pieces.map(({ piece }) => piece.text).join("");
  const left = { key, partIds: pieces.map(({ part }) => part.id), bytes, text };
  const whole = pieces.length === count && pieces.every(({ piece }, index) => piece.index === index);
  if (!whole) return { damage: "incomplete", ...left };
  if (read.text !== sum) return { damage: "changed", ...left };
  return { version: `${stamp} ${sum}`, ...left };
}
