import type { Cell, Edition, EditorialNote, RichCell, SanctionTable, SanctionRow } from "../../editions/format";
import { rowName, rowSource, sanctionSource, termSource, type TableRow } from "../citation";
import type { Term } from "../termCatalogue";
import type { Entry } from "../valueEntries";
import type { DocumentRow, PrintedText } from "./types";

const texts = (notes: readonly EditorialNote[] | undefined): string[] => (notes ?? []).map(({ text }) => text);

/** The row of a table of values, with the printed cell and the header above it. */
export function valueRow({ edition, table, row, column, head }: Entry): DocumentRow {
  const source = head ?? row;
  const cell = source.cells[table.columns.indexOf(column)] ?? null;
  const footnotes = (table.footnotes ?? []).filter(({ mark }) => row.footnotes?.includes(mark));
  return {
    edition: edition.title,
    source: rowSource(edition, { table, row }),
    code: table.keys === "code" ? row.key : undefined,
    title: rowName({ table, row }),
    printed: [
      { heading: column.printed.join(" / "), text: printedCell(cell, column.unit) },
      ...footnotes.map(({ mark, text }) => ({ text: `${mark} ${text}` })),
    ],
    notes: texts(row.notes),
  };
}

/** A row that is named rather than priced: its title and place. */
export const titleRow = (edition: Edition, place: TableRow): DocumentRow => ({
  edition: edition.title,
  source: rowSource(edition, place),
  code: place.table.keys === "code" ? place.row.key : undefined,
  title: rowName(place),
  printed: Object.values(place.row.texts ?? {}).map((text) => ({ text })),
  notes: texts(place.row.notes),
});

/** A term in the words of its document. */
export const termRow = ({ edition, row }: Term): DocumentRow => ({
  edition: edition.title,
  source: termSource(edition, row),
  code: row.code,
  title: row.title,
  printed: [{ text: row.printed }],
  notes: texts(row.notes),
});

/** The row of a sanction list with its headings and texts. */
export function sanctionRow(edition: Edition, table: SanctionTable, row: SanctionRow): DocumentRow {
  return {
    edition: edition.title,
    source: sanctionSource(edition, table.source.annex, row),
    code: row.code,
    title: row.name,
    printed: (row.blocks ?? []).flatMap(({ heading, texts: printed }): PrintedText[] =>
      printed.filter(({ text }) => text !== "-").map(({ text }) => ({ heading, text })),
    ),
    notes: texts(row.notes),
  };
}

/** A cell in the document's own spelling: decimal comma, unit where the cell prints one. */
export function printedCell(cell: Cell, unit?: string): string {
  if (cell === null) return "";
  const rich: RichCell = typeof cell === "string" ? { value: cell } : cell;
  if (rich.asPrinted !== undefined) return rich.asPrinted;
  if (rich.entries) return rich.entries.map((entry) => printedNumber(entry.value, entry.unit)).join(" / ");
  const isNumber = /\d/.test(rich.value ?? "");
  return isNumber ? printedNumber(rich.value!, rich.unit ?? unit) : (rich.value ?? "");
}

const printedNumber = (value: string, unit?: string): string =>
  [value.replace(".", ","), unit].filter(Boolean).join(" ");
