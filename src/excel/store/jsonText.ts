/** What JSON leaves as it is and XML 1.0 forbids, or programs may change: controls, halves of emoji, no characters. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/g;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** JSON whose text may stand in XML: whatever is not plain text is escaped. */
export const escapedJson = (value: unknown): string => JSON.stringify(value).replace(UNSAFE, escaped);

/** Containers so far inside are small enough to be written at once: a row of a table of an edition. */
const WHOLE_DEPTH = 4;
const LETTERS_A_STEP = 100_000;

/** The same text in slices of work: a large value does not hold the pane. */
export function* escapedJsonSlices(value: unknown): Generator<undefined, string> {
  const written: string[] = [];
  let letters = 0;
  function* write(part: unknown, depth: number): Generator<undefined, void> {
    if (depth >= WHOLE_DEPTH || typeof part !== "object" || part === null) {
      const text = escapedJson(part);
      written.push(text);
      letters += text.length;
      if (letters < LETTERS_A_STEP) return;
      letters = 0;
      yield;
      return;
    }
    const isArray = Array.isArray(part);
    const members = Object.entries(part).filter(([, member]) => isArray || member !== undefined);
    written.push(isArray ? "[" : "{");
    for (const [index, [name, member]] of members.entries()) {
      if (index > 0) written.push(",");
      if (!isArray) written.push(escapedJson(name), ":");
      yield* write(member ?? null, depth + 1);
    }
    written.push(isArray ? "]" : "}");
  }
  yield* write(value, 0);
  return written.join("");
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Checksum against accidents (FNV-1a over code units), with the length: what somebody's hand or a broken copy changes. */
export class Checksum {
  private hash = FNV_OFFSET;
  private length = 0;

  /** The text goes on; a long one comes in pieces. */
  add(text: string): void {
    for (let index = 0; index < text.length; index += 1)
      this.hash = Math.imul(this.hash ^ text.charCodeAt(index), FNV_PRIME);
    this.length += text.length;
  }

  get text(): string {
    return `${this.length.toString(36)}-${(this.hash >>> 0).toString(36)}`;
  }
}

export function checksum(text: string): string {
  const sum = new Checksum();
  sum.add(text);
  return sum.text;
}

const encoder = new TextEncoder();

export const bytesOf = (text: string): number => encoder.encode(text).length;

/** The text in parts of at most so many letters; an empty text is one part. */
export function piecesOf(text: string, size: number): string[] {
  const count = Math.max(1, Math.ceil(text.length / size));
  return Array.from({ length: count }, (_, index) => text.slice(index * size, (index + 1) * size));
}
