/**
 * Several things in one cell, as a person would write them: parts by «|», fields by «;», a field's name before «:». A text
 * that holds one of these signs stands in quotation marks, its own marks doubled, as in a .csv file.
 */

/** A field of a part; the first one of a part often has no name. */
export interface Field {
  readonly name?: string;
  readonly value: string;
}

/** One part: what stands between two «|». */
export type Part = readonly Field[];

const SPECIAL = /[;|"\n]|^\s|\s$|^$/;
const NAME = /^([\p{L}][\p{L}\p{N} .-]*?)\s*:\s*([\s\S]*)$/u;

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const written = ({ name, value }: Field): string => {
  if (name !== undefined) return `${name}: ${SPECIAL.test(value) ? quote(value) : value}`;
  return SPECIAL.test(value) || NAME.test(value) ? quote(value) : value;
};

export const writeParts = (parts: readonly Part[]): string =>
  parts.map((fields) => fields.map(written).join("; ")).join(" | ");

/** `undefined` where a quotation mark is not closed. */
export function readParts(text: string): readonly Part[] | undefined {
  const parts = split(text, "|");
  if (!parts) return undefined;
  return parts.map((part) => (split(part, ";") ?? []).map(readField));
}

function readField(text: string): Field {
  const bare = text.trim();
  if (isQuoted(bare)) return { value: unquoted(bare) };
  const named = NAME.exec(bare);
  return named ? { name: named[1]!.trim(), value: unquoted(named[2]!) } : { value: bare };
}

/** A plain list: `КОГБУЗ; КОГАУЗ`. Colons mean nothing in it. */
export const writeList = (items: readonly string[]): string =>
  items.map((item) => (SPECIAL.test(item) ? quote(item) : item)).join("; ");

export const readList = (text: string): readonly string[] | undefined => split(text, ";")?.map(unquoted);

const isQuoted = (text: string): boolean => text.length > 1 && text.startsWith('"') && text.endsWith('"');

function unquoted(text: string): string {
  const bare = text.trim();
  return isQuoted(bare) ? bare.slice(1, -1).replaceAll('""', '"') : bare;
}

/** Splits at a sign outside of quotation marks; marks count only where a value begins. */
function split(text: string, separator: string): readonly string[] | undefined {
  const parts: string[] = [];
  let start = 0;
  let open = false;
  let fresh = true;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (open) {
      if (char !== '"') continue;
      if (text[at + 1] === '"') at += 1;
      else open = false;
    } else if (char === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
      fresh = true;
    } else if (char === '"' && fresh) {
      open = true;
      fresh = false;
    } else {
      fresh = ";|:".includes(char) || (fresh && /\s/.test(char));
    }
  }
  return open ? undefined : [...parts, text.slice(start)];
}
