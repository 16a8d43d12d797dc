/** What JSON leaves as it is and XML 1.0 forbids, or programs may change: controls, halves of emoji, no characters. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/g;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** JSON whose text may stand in XML: whatever is not plain text is escaped. */
export const escapedJson = (value: unknown): string => JSON.stringify(value).replace(UNSAFE, escaped);

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Checksum against accidents (FNV-1a over code units), with the length: what somebody's hand or a broken copy changes. */
export function checksum(text: string): string {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return `${text.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}

const encoder = new TextEncoder();

export const bytesOf = (text: string): number => encoder.encode(text).length;

/** The text in parts of at most so many letters; an empty text is one part. */
export function piecesOf(text: string, size: number): string[] {
  const count = Math.max(1, Math.ceil(text.length / size));
  return Array.from({ length: count }, (_, index) => text.slice(index * size, (index + 1) * size));
}
