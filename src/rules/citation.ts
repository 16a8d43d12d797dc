import type { Edition, SanctionRow, Source, TermRow, ValueRow, ValueTable } from "../editions/format";

/** A place in a document, down to a row: by its code, or by its printed number. */
interface Place extends Source {
  readonly code?: string;
  readonly row?: string;
}

/** «Тарифное соглашение Кировской области на 2013 год, прил. 11, п. 3.2.4, ред. 31.05.2013 № 7/1» */
export function citation({ document }: Edition, ...sources: readonly (Place | undefined)[]): string {
  const { annex, clause, footnote, code, row } = Object.assign({}, ...sources) as Place;
  return [
    document.title,
    annex && `прил. ${annex}`,
    clause && `п. ${clause}`,
    code && `код ${code}`,
    row && `стр. ${row}`,
    footnote && `сноска ${footnote}`,
    document.revision && `ред. ${document.revision}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** A row and the table that it stands in. */
export interface TableRow {
  readonly table: ValueTable;
  readonly row: ValueRow;
}

/** The printed title of a row without footnote marks. */
export const rowName = ({ row }: TableRow): string => row.name ?? row.key;

/** Codes of the ЕКД are cited by code; other rows by their clause, and by the row's number where the document prints one. */
export function rowSource(edition: Edition, { table, row }: TableRow): string {
  const clause = row.clause ?? table.source.clause;
  const place = table.catalogue === "ekd" ? { code: row.key } : { row: row.no };
  return citation(edition, table.source, clause === undefined ? undefined : { clause }, place);
}

/** By the printed code: the second 1.3.2 is cited as the document prints it. */
export const sanctionSource = (edition: Edition, annex: string | undefined, { codePrinted }: SanctionRow): string =>
  citation(edition, { annex, clause: codePrinted.replace(/\.$/, "") });

/** The clause that sets a term. */
export const termSource = (edition: Edition, { annex, clause }: TermRow): string =>
  citation(edition, { annex, clause });
