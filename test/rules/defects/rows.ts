import { shippedEditions } from "../../../src/editions";
import type { DefectCells, DefectColumn } from "../../../src/rules/defects/defectColumns";
import { type DefectReading, readDefect, type ReadDefect } from "../../../src/rules/defects/readDefect";
import { type DefectFilter, type DefectSummary, SummaryCollector } from "../../../src/rules/defects/summary";

export const set = { editions: shippedEditions };

/** Reads rows as a table that has the columns which any of them has. */
export function readRows(rows: readonly DefectCells[], tables?: ReadonlyMap<string, string>): ReadDefect[] {
  const columns = new Set(rows.flatMap((row) => Object.keys(row) as DefectColumn[]));
  const reading: DefectReading = { set, columns, ...(tables && { tableOfControl: tables }) };
  return rows.map((row, index) => readDefect(reading, index, row));
}

export function summaryOf(
  rows: readonly DefectCells[],
  filter: DefectFilter = {},
  tables?: ReadonlyMap<string, string>,
): DefectSummary {
  const columns = new Set(rows.flatMap((row) => Object.keys(row) as DefectColumn[]));
  const collector = new SummaryCollector(columns, filter);
  for (const read of readRows(rows, tables)) collector.add(read);
  return collector.summary();
}
