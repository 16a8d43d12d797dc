import type {
  CatalogueId,
  Constant,
  Edition,
  EditorialNote,
  Footnote,
  SanctionRow,
  SanctionTable,
  Table,
  TermRow,
  TermTable,
  ValueRow,
  ValueTable,
} from "../editions/format";
import { rowSource, sanctionSource, termSource } from "./citation";
import type { Entry } from "./valueEntries";

interface RecordBase {
  /** Unique over everything loaded. */
  readonly id: string;
  readonly catalogue: CatalogueId;
  readonly edition: Edition;
  /** What the row is asked by: a code or a title. */
  readonly key: string;
  /** What the row says: its name, or the key where the key is a title. */
  readonly title: string;
}

export interface ValueRecord extends RecordBase {
  readonly kind: "values";
  readonly table: ValueTable;
  readonly row: ValueRow;
}

export interface SanctionRecord extends RecordBase {
  readonly kind: "sanctions";
  readonly table: SanctionTable;
  readonly row: SanctionRow;
}

export interface TermRecord extends RecordBase {
  readonly kind: "terms";
  readonly table: TermTable;
  readonly row: TermRow;
}

/** One row of a document as the reference pane finds and shows it. */
export type ReferenceRecord = ValueRecord | SanctionRecord | TermRecord;

const CATALOGUES: readonly CatalogueId[] = ["tariff", "kzg", "mo", "sanction", "ekd", "target", "deadline"];

/** Every row of every edition: catalogue after catalogue, in each the order of the documents. */
export function referenceRecords(editions: readonly Edition[]): ReferenceRecord[] {
  const records = editions.flatMap((edition) => edition.tables.flatMap((table) => recordsOfTable(edition, table)));
  return CATALOGUES.flatMap((catalogue) => records.filter((record) => record.catalogue === catalogue));
}

/** The rows below a heading of the sanction list. */
export function childrenOf(parent: SanctionRecord): SanctionRecord[] {
  const rows = recordsOfTable(parent.edition, parent.table).filter((record) => record.kind === "sanctions");
  return rows.filter(({ row }) => row.parent === parent.row.code);
}

function recordsOfTable(edition: Edition, table: Table): ReferenceRecord[] {
  // A table may print the same row number under several clauses, so the id counts rows itself.
  const idOf = (index: number): string => `${edition.id}/${table.id}/${index}`;
  if (table.kind === "sanctions") {
    return table.rows.map((row, index) => ({
      kind: "sanctions",
      id: idOf(index),
      catalogue: "sanction",
      edition,
      table,
      row,
      key: row.code,
      title: row.name,
    }));
  }
  if (table.kind === "terms") {
    return table.rows.map((row, index) => ({
      kind: "terms",
      id: idOf(index),
      catalogue: "deadline",
      edition,
      table,
      row,
      key: row.code,
      title: row.title,
    }));
  }
  return table.rows.map((row, index) => ({
    kind: "values",
    id: idOf(index),
    catalogue: table.catalogue,
    edition,
    table,
    row,
    key: row.key,
    title: row.name ?? row.key,
  }));
}

/** Whether the key is a code beside the title, not the title itself. */
export const hasCode = (record: ReferenceRecord): boolean => record.kind !== "values" || record.table.keys === "code";

/** Document, annex, clause, revision: what `=OMS.SOURCE()` answers for the row. */
export function recordCitation(record: ReferenceRecord): string {
  if (record.kind === "terms") return termSource(record.edition, record.row);
  return record.kind === "sanctions"
    ? sanctionSource(record.edition, record.table.source.annex, record.row)
    : rowSource(record.edition, record);
}

/** A text of the row under the header that the document prints above it. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** The texts of a row besides its key and title: profile, МКБ-10 codes, severity, lines of the report form. */
export function rowTexts(record: ReferenceRecord): LabelledText[] {
  const { table, row, kind } = record;
  if (kind === "terms") return [];
  if (kind === "sanctions") return row.reportPrinted ? [{ label: "Ф. № ПГ", text: row.reportPrinted }] : [];
  return (table.rowFields ?? []).flatMap((field, index) => {
    const text = row.texts?.[field];
    return text === undefined ? [] : [{ label: table.rowHeaders[index] ?? field, text }];
  });
}

/** The clause of an amending document that brought the row in, in its own words. */
export function amendmentOf(record: ReferenceRecord): string | undefined {
  const clause = record.kind === "values" ? record.row.texts?.amendedBy : undefined;
  return clause && record.table.amendments?.find((amendment) => amendment.clause === clause)?.printed;
}

/** The key or the name as the document prints it, where the data spell it otherwise. */
export function printedOf(record: ReferenceRecord): string | undefined {
  if (record.kind === "terms") return record.row.printed;
  return record.kind === "sanctions" ? record.row.namePrinted : record.row.keyPrinted;
}

/** What the document prints in the cell of an entry, where that is not simply the value. */
export function printedCell({ table, row, head, column }: Entry): string | undefined {
  const cell = (head ?? row).cells[table.columns.indexOf(column)];
  return typeof cell === "object" ? cell?.asPrinted : undefined;
}

/** Sentences of the document that state a number for the whole table. */
export const constantsOf = ({ table }: ReferenceRecord): readonly Constant[] =>
  table.kind === "sanctions" ? [table.normative, ...(table.constants ?? [])] : (table.constants ?? []);

/** Footnotes that the row refers to, and the lines that the document prints below the whole table. */
export function footnotesOf({ kind, table, row }: ReferenceRecord): Footnote[] {
  if (kind === "terms") return [];
  return (table.footnotes ?? []).filter(({ mark }) => mark === "" || row.footnotes?.includes(mark));
}

/** What the editor of the data has to say of the row and of its table. */
export const notesOf = ({ row }: ReferenceRecord): readonly EditorialNote[] => row.notes ?? [];
export const tableNotesOf = ({ table }: ReferenceRecord): readonly EditorialNote[] => table.notes ?? [];
