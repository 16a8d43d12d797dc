/** What a reference of a formula refers to. */
export type Reference =
  | { readonly kind: "area"; readonly sheet?: string; readonly address: string; readonly spilled: boolean }
  /** A column of a table: of the whole table, or of the formula's own row. Without `table` it is the formula's own. */
  | { readonly kind: "column"; readonly table?: string; readonly column: string; readonly ownRow: boolean }
  | { readonly kind: "name"; readonly name: string }
  /** Another workbook, a union of columns: known to Excel alone. */
  | { readonly kind: "foreign" };

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!#]+))!/;
const AREA = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$|^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$|^\$?\d+:\$?\d+$/i;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const COLUMN = String.raw`(?:[^[\]@#',]|'.)+`;
const OWN_ROW = new RegExp(
  String.raw`^(.*?)\[(?:@(${COLUMN})|@\[(${COLUMN})\]|\[#This Row\],\s*\[(${COLUMN})\])\]$`,
  "iu",
);
const WHOLE = new RegExp(String.raw`^(.*?)\[(${COLUMN})\]$`, "u");

/** Reads a reference as Excel writes it in a formula. */
export function readReference(text: string): Reference {
  const column = readColumn(text);
  if (column) return column;
  if (/[[\]]/.test(text)) return { kind: "foreign" };
  const prefix = SHEET.exec(text);
  const sheet = prefix ? (prefix[1] ?? prefix[2])?.replaceAll("''", "'") : undefined;
  const rest = text.slice(prefix?.[0].length ?? 0);
  const address = rest.replace(/#$/, "").replaceAll("$", "").toUpperCase();
  if (AREA.test(address)) return { kind: "area", sheet, address, spilled: rest.endsWith("#") };
  return sheet === undefined && NAME.test(text) ? { kind: "name", name: text } : { kind: "foreign" };
}

function readColumn(text: string): Reference | undefined {
  const own = OWN_ROW.exec(text);
  const whole = own ? null : WHOLE.exec(text);
  const found = own ?? whole;
  if (!found) return undefined;
  const column = (found.slice(2).find((part) => part !== undefined) ?? "").trim().replace(/'(.)/g, "$1");
  const table = found[1] || undefined;
  // `[Книга.xlsx]Лист1!A1` is no column; neither is a whole column without its table.
  if (!own && table === undefined) return undefined;
  return { kind: "column", table, column, ownRow: own !== null };
}
