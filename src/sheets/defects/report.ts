import { citation } from "../../rules/citation";
import { type DefectColumn, RESULT_COLUMNS } from "../../rules/defects/defectColumns";
import type { DefectSummary } from "../../rules/defects/summary";
import { quotedSheetName } from "../sheetName";
import { TEXTS } from "./texts";

/** Where the rows of a summary come from: what the check lines and links name. */
export interface DefectSource {
  readonly sheet: string;
  /** Number of the first row below the header, as Excel counts. */
  readonly firstRow: number;
  readonly rows: number;
  /** Letters of the columns: `K`. */
  readonly columns: Readonly<Partial<Record<DefectColumn, string>>>;
}

/** A summary with its source: what every defect sheet is made of. */
export interface DefectReport {
  readonly summary: DefectSummary;
  readonly source: DefectSource;
  /** «22.11.2026 14:05» */
  readonly built: string;
}

/** `'Санкции'!$K$2:$K$301`; `undefined` for a column that the table does not have. */
export function columnReference(
  { sheet, firstRow, rows, columns }: DefectSource,
  column: DefectColumn,
): string | undefined {
  const letters = columns[column];
  if (letters === undefined) return undefined;
  return `${quotedSheetName(sheet)}!$${letters}$${firstRow}:$${letters}$${firstRow + rows - 1}`;
}

/** Number on its sheet of a row of the table. */
export const sheetRowNumber = ({ firstRow }: DefectSource, row: number): number => firstRow + row;

/** Rows of totals that a sheet names; a table grouped by organisation has hundreds. */
const NAMED_TOTALS = 5;

/** What the sheet says of itself below its title. */
export function provenance({ summary, source, built }: DefectReport, withCases = summary.hasCases): string {
  const { filter, rows, fromTable, comparison, totalRows } = summary;
  const named = totalRows.slice(0, NAMED_TOTALS).map((row) => sheetRowNumber(source, row));
  const editions = new Map(
    summary.violations.flatMap(({ violation }) => (violation ? [[violation.edition.id, violation.edition]] : [])),
  );
  const citations = [...editions.values()].map((edition) =>
    citation(edition, edition.tables.find(({ kind }) => kind === "sanctions")?.source),
  );
  const { from, to } = filter;
  const title = (key: string) => rows.find(({ period }) => period?.key === key)?.period?.title ?? key;
  return [
    TEXTS.source(source.sheet, source.firstRow, source.firstRow + source.rows - 1),
    ...(from !== undefined || to !== undefined ? [TEXTS.period(title(from ?? "…"), title(to ?? "…"))] : []),
    ...(filter.organisation !== undefined ? [TEXTS.organisation(rows[0]?.organisation ?? filter.organisation)] : []),
    fromTable ? TEXTS.fromTable : TEXTS.byRule,
    ...(fromTable ? [TEXTS.compared(comparison.compared, comparison.differing, comparison.open)] : []),
    ...(citations.length > 0 ? [TEXTS.editions(citations)] : []),
    ...(totalRows.length > 0 ? [TEXTS.totalRows(named, totalRows.length - named.length)] : []),
    ...(withCases ? [TEXTS.cases] : []),
    TEXTS.built(built),
  ].join(" ");
}

/** Excel's own sum of the numbers of a column; cells with errors or text do not spoil it. */
export const sourceSum = (source: DefectSource, column: (typeof RESULT_COLUMNS)[number]): string | undefined => {
  const reference = columnReference(source, column);
  return reference && `SUMIF(${reference},">-1E+300")`;
};

/** Excel's own number of cells of the code's column that say anything. */
export const sourceCount = (source: DefectSource): string | undefined => {
  const reference = columnReference(source, "code");
  return reference && `ROWS(${reference})-COUNTBLANK(${reference})`;
};
