const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy;
const STRAY_AMPERSAND = /&(?!(?:[a-z]+|#\d+|#x[\da-f]+);)/i;

/** One root, every tag closed in its turn. There is no parser of XML in both the browser and Node. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  let position = 0;
  for (const [token, closed, opened, , empty] of xml.trim().matchAll(TOKEN)) {
    position += token.length;
    if (opened !== undefined) {
      if (open.length === 0) roots++;
      if (!empty) open.push(opened);
    } else if (closed !== undefined) {
      if (open.pop() !== closed) return false;
    } else if (!token.startsWith("<") && (STRAY_AMPERSAND.test(token) || (open.length === 0 && token.trim() !== ""))) {
      return false;
    }
  }
  return position === xml.trim().length && roots === 1 && open.length === 0;
}

/** The namespace of the root element; empty when it has none. */
export function rootNamespace(xml: string): string {
  for (const [, , name, attributes = ""] of xml.trim().matchAll(TOKEN)) {
    if (name === undefined) continue;
    const prefix = name.includes(":") ? `:${name.slice(0, name.indexOf(":"))}` : "";
    const [, , value = ""] = new RegExp(`\\sxmlns${prefix}\\s*=\\s*(["'])(.*?)\\1`).exec(attributes) ?? [];
    return value;
  }
  return "";
}
