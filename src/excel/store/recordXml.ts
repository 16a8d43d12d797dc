import { escapedJson } from "./jsonText";

/** A piece of a record as one custom XML part holds it. */
export interface RecordPiece {
  readonly key: string;
  /** What tells this writing of the record from others: pieces of two writings are never put together. */
  readonly stamp: string;
  readonly index: number;
  readonly count: number;
  /** Checksum of the whole record. */
  readonly sum: string;
  readonly text: string;
}

const NAME = "record";
const DOCUMENT =
  /^\s*(?:<\?xml[^>]*\?>)?\s*<((?:[\w.-]+:)?record)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*>([^<]*)<\/\1\s*>\s*$/;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const escapeXml = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const attributeText = (text: string): string => escapeXml(text).replace(/"/g, "&#34;");

const unescapeXml = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (entity: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? entity;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );

/** The piece as an XML document: plain text inside one element, which every version of Excel keeps as it is. */
export function pieceXml(namespace: string, { key, stamp, index, count, sum, text }: RecordPiece): string {
  const attributes = { key: escapedJson(key).slice(1, -1), stamp, piece: String(index + 1), of: String(count), sum };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${attributeText(value)}"`);
  return `<${NAME} xmlns="${attributeText(namespace)}"${written.join("")}>${escapeXml(text)}</${NAME}>`;
}

/** Reads a piece back, however Excel or another program has written the element; `undefined` when it is not one. */
export function readPiece(xml: string): RecordPiece | undefined {
  const [, , written = "", content = ""] = DOCUMENT.exec(xml) ?? [];
  const attributes = new Map(
    [...written.matchAll(ATTRIBUTE)].map(([, name = "", double, single]) => [
      name,
      unescapeXml(double ?? single ?? ""),
    ]),
  );
  const key = readKey(attributes.get("key"));
  const stamp = attributes.get("stamp");
  const sum = attributes.get("sum");
  const index = Number(attributes.get("piece")) - 1;
  const count = Number(attributes.get("of"));
  const numbered = Number.isInteger(index) && Number.isInteger(count) && index >= 0 && index < count;
  if (key === undefined || !stamp || !sum || !numbered) return undefined;
  return { key, stamp, index, count, sum, text: unescapeXml(content) };
}

function readKey(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  try {
    return JSON.parse(`"${written}"`) as string;
  } catch {
    return undefined;
  }
}
