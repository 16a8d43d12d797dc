import { type JournalPart, type JournalRow, journalPartIds, readJournalPart } from "./journal";

interface PartPlace {
  readonly id: string;
  readonly from: number;
  readonly rows: number;
}

/** Rows up to this number are kept as they are read; the journal of a million does not fit in memory beside the rows. */
const KEPT_ROWS = 200_000;

/** The rows that a rewriting has written, by their places then. */
export class JournalReader {
  private readonly kept = new Map<string, JournalPart>();
  private keepsAll = true;

  private constructor(
    private readonly parts: readonly PartPlace[],
    /** Parts that cannot be read. */
    readonly damaged: number,
    /** Places of the written rows, ascending, and what each is known by. */
    readonly places: readonly number[],
    readonly keys: readonly number[],
  ) {}

  static async open(id: string, onProgress?: (done: number) => void): Promise<JournalReader> {
    const ids = await journalPartIds(id);
    const parts: PartPlace[] = [];
    const read = new Map<string, JournalPart>();
    const written: { place: number; key: number }[] = [];
    let [damaged, rows] = [0, 0];
    for (const [index, partId] of ids.entries()) {
      const part = await readJournalPart(partId);
      onProgress?.((index + 1) / ids.length);
      if (!part) {
        damaged += 1;
        continue;
      }
      parts.push({ id: partId, from: part.from, rows: part.keys.length });
      part.keys.forEach((key, at) => {
        if (part.wrote(at)) written.push({ place: part.from + at, key });
      });
      rows += part.keys.length;
      if (rows <= KEPT_ROWS) read.set(partId, part);
    }
    written.sort((a, b) => a.place - b.place);
    const reader = new JournalReader(
      parts,
      damaged,
      written.map(({ place }) => place),
      written.map(({ key }) => key),
    );
    reader.keepsAll = rows <= KEPT_ROWS;
    for (const [partId, part] of read) if (reader.keepsAll) reader.kept.set(partId, part);
    return reader;
  }

  /** Rows will be asked for out of their order: then every part stays. */
  keepAll(): void {
    this.keepsAll = true;
  }

  /** `undefined` for a row that was not written. */
  async row(place: number): Promise<JournalRow | undefined> {
    for (const { id, from, rows } of this.parts) {
      if (place < from || place >= from + rows) continue;
      let part = this.kept.get(id);
      if (!part) {
        part = await readJournalPart(id);
        if (!part) return undefined;
        if (!this.keepsAll) this.kept.clear();
        this.kept.set(id, part);
      }
      // Parts may lie over one another: a row is written by one of them.
      if (part.wrote(place - from)) return part.row(place - from);
    }
    return undefined;
  }
}
