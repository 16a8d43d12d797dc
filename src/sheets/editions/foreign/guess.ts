import type { Coordinates, Dimension, ValueCatalogueId } from "../../../editions/format";
import { foldWord } from "../../../rules/fold";
import { readCell } from "../cellNotation";
import { cellAt, type SheetContent, textAt } from "../sheetContent";
import { columnHeaders, type ForeignRange, isLoneText, isNumberingRow, width } from "./foreignRange";

/** What a column of the table holds. */
export type ColumnRole = "no" | "key" | "name" | "text" | "value" | "skip";

export interface ForeignColumn {
  readonly role: ColumnRole;
  /** Of a text: its name in the edition. */
  readonly text?: string;
  /** Of values: what they are. */
  readonly at?: Coordinates;
  readonly unit?: string;
}

/** What is done with a row that has a text and no values: it names the section of the rows below. */
export type SectionRows =
  | { readonly kind: "skip" }
  | { readonly kind: "text"; readonly name: string }
  | { readonly kind: "dimension"; readonly id: string };

export interface ForeignLayout {
  readonly headerRows: number;
  readonly columns: readonly ForeignColumn[];
  readonly sections: SectionRows;
  /** «Итого», «Всего»: they say again what the rows say. */
  readonly skipTotals: boolean;
}

const LOOKED_AT = 40;
const MOST_HEADER_ROWS = 8;

const isNumber = (content: SheetContent, row: number, column: number): boolean => {
  const value = readCell(cellAt(content, row, column)).value;
  return value !== null && value !== undefined && value !== "-" && value !== "–" && value !== "+";
};

/** Rows above the first one that has numbers and is no numbering of the columns; a section's name is no header. */
export function guessHeaderRows(content: SheetContent): number {
  const columns = Array.from({ length: width(content) }, (_, column) => column);
  for (let row = 0; row < Math.min(content.values.length, MOST_HEADER_ROWS); row += 1) {
    if (isNumberingRow(content, row)) return row + 1;
    const [, ...others] = columns;
    if (!others.some((column) => isNumber(content, row, column))) continue;
    let header = row;
    while (header > 1 && isLoneText(content, header - 1)) header -= 1;
    return header;
  }
  return Math.min(1, content.values.length);
}

const NO = /^(№|n|no|номер)( ?п[./]?п\.?)?$|п\/п/;
const CODE = /(^|\s)(код|шифр|code)(\s|$)/;
const TITLE = /наименование|название|специальност|организаци|профиль|показател|услуг|врач|должност|name|title|specialt/;

/** What each column holds, by its header and by what stands below it. */
export function guessLayout(
  range: ForeignRange,
  dimensions: readonly Dimension[],
  headerRows = guessHeaderRows(range.content),
): ForeignLayout {
  const { content } = range;
  const headers = columnHeaders(range, headerRows);
  const folded = headers.map((header) => foldWord(header.join(" ")));
  const rows = Array.from(
    { length: Math.min(LOOKED_AT, content.values.length - headerRows) },
    (_, at) => headerRows + at,
  );
  const share = (column: number, test: (row: number) => boolean): number => {
    const filled = rows.filter((row) => textAt(content, row, column) !== "");
    return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  };
  const roles: ColumnRole[] = folded.map((header, column) => {
    if (rows.every((row) => textAt(content, row, column) === "") && header === "") return "skip";
    if (column < 2 && NO.test(header)) return "no";
    if (CODE.test(header)) return "key";
    if (TITLE.test(header)) return "name";
    const numeric = share(
      column,
      (row) => isNumber(content, row, column) || /^[-–—]$/.test(textAt(content, row, column)),
    );
    // Below «2 уровень, дети» stand numbers, though half of them may be missing or misspelt.
    const isMeant = Object.keys(guessCoordinates(headers[column]!, dimensions)).length > 0;
    return numeric > (isMeant ? 0 : 0.5) ? "value" : "text";
  });
  settleKey(roles);
  return {
    headerRows,
    columns: roles.map((role, column) => ({
      role,
      ...(role === "text" && { text: textName(column) }),
      ...(role === "value" && { at: guessCoordinates(headers[column]!, dimensions) }),
    })),
    sections: { kind: "skip" },
    skipTotals: true,
  };
}

/** A table has one key: the first code; without codes the first title, else the first text. */
function settleKey(roles: ColumnRole[]): void {
  const key = ["key", "name", "text"].map((role) => roles.indexOf(role as ColumnRole)).find((at) => at >= 0);
  if (key === undefined) return;
  roles.forEach((role, at) => {
    if (at === key) roles[at] = "key";
    else if (role === "key") roles[at] = "text";
    else if (role === "name" && roles.indexOf("name") < at) roles[at] = "text";
  });
}

export const textName = (column: number): string => `column${column + 1}`;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whether the words stand in the header as words of their own. */
const says = (header: string, words: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])${escaped(foldWord(words))}(?![\\p{L}\\d])`, "u").test(header);

/** The values of dimensions that the header names; of two names the longer one is meant. */
export function guessCoordinates(header: readonly string[], dimensions: readonly Dimension[]): Coordinates {
  const text = foldWord(header.join(" "));
  const found = dimensions.flatMap(({ id, title, values }) => {
    const named = values.flatMap((value) =>
      [value.id, ...(value.aliases ?? []), value.title?.ru ?? value.id]
        .filter((word) => !/^\d+$|^.$/.test(word) && says(text, word))
        .map((word) => ({ value: value.id, length: word.length })),
    );
    const [longest] = named.sort((a, b) => b.length - a.length);
    const value = longest?.value ?? numberedValue(text, title.ru);
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(found);
}

const ROMAN: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4", v: "5" };

/** «3 уровень», «III-й уровень», «уровень 1.2»: a number beside the dimension's own name, known to it or not. */
function numberedValue(header: string, title: string): string | undefined {
  const name = escaped(foldWord(title));
  const number = "(\\d+(?:\\.\\d+)?|[iv]+)";
  const beside = new RegExp(
    `(?<![\\p{L}\\d])(?:${number}(?:[- ]?\\p{L}{1,2})? ${name}|${name} ?№? ?${number})(?![\\p{L}\\d])`,
    "u",
  );
  const [, before, after] = beside.exec(header) ?? [];
  const found = before ?? after;
  return found === undefined ? undefined : (ROMAN[found] ?? found);
}

/** Dimensions that tables of a catalogue usually have: only these are guessed. */
export const USUAL_DIMENSIONS: Readonly<Record<ValueCatalogueId, readonly string[]>> = {
  tariff: ["level", "patient", "rk", "funding"],
  kzg: ["setting"],
  mo: ["moKind"],
  ekd: ["ekdCare", "basis"],
  target: ["scope"],
};
