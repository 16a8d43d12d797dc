import { headerRow, wideRow } from "../rows";
import { SheetDraft } from "../sheetDraft";
import type { CellContent, CellLink, CellStyle, SheetPlan } from "../sheetPlan";
import { HELP, printSetup, TABLE_BASE, TABLE_SIZE } from "../style";
import { headerWidth } from "../text/measure";
import { type DefectReport, provenance, sheetRowNumber } from "./report";

export interface LongColumn {
  readonly title: string;
  /** Points for the cells of the body; a header that needs more has it. */
  readonly width: number;
  readonly style?: CellStyle;
}

export interface LongTable {
  readonly name: string;
  readonly title: string;
  readonly tableName: string;
  readonly columns: readonly LongColumn[];
  readonly rows: number;
  /** Row of the source behind a row of the body: the cells of the first column lead there. */
  sourceRowOf(row: number): number | undefined;
  /** Rows below the header, from `from` up to `to`. */
  cellsOf(from: number, to: number): readonly (readonly CellContent[])[];
}

export const MONEY: CellStyle = { numberFormat: "#,##0.00", horizontal: "Right" };
export const NUMBER: CellStyle = { numberFormat: "0", horizontal: "Right" };

/** Title, provenance, header: the rows above the body. */
const HEAD_ROWS = 3;

/** Number on its sheet of a row of the body, as Excel counts. */
export const longRowNumber = (row: number): number => HEAD_ROWS + row + 1;

/** Each link is a part of a request of its own: more of them would take longer than the table. */
const MOST_LINKS = 1000;

/** An Excel table of any number of rows, to be filtered, sorted and pivoted. */
export function longTable(
  report: DefectReport,
  { columns, rows, cellsOf, sourceRowOf, ...table }: LongTable,
): SheetPlan {
  const draft = new SheetDraft(
    table.name,
    columns.map(({ title, width }) => Math.max(width, headerWidth(title, TABLE_SIZE, true))),
    TABLE_BASE,
  );
  wideRow(draft, table.title, { size: TABLE_SIZE, bold: true });
  wideRow(draft, provenance(report, false), { size: TABLE_SIZE }, HELP);
  const header = headerRow(
    draft,
    columns.map(({ title }) => title),
    TABLE_SIZE,
  );
  const body = { row: header + 1, column: 0, rows: Math.max(1, rows), columns: columns.length };
  return draft.build({
    longBlocks: [{ ...body, rows, cellsOf }],
    styles: [
      { ...body, style: { ...TABLE_BASE, wrap: false } },
      ...columns.flatMap(({ style }, column) => (style ? [{ ...body, column, columns: 1, style }] : [])),
    ],
    tables: [
      { name: table.tableName, area: { ...body, row: header, rows: body.rows + 1 }, style: "TableStyleMedium2" },
    ],
    links: linksOf(report, body.row, rows, sourceRowOf),
    freeze: { rows: header + 1 },
    ...printSetup("landscape", header),
  });
}

function linksOf(
  { source }: DefectReport,
  first: number,
  rows: number,
  sourceRowOf: LongTable["sourceRowOf"],
): readonly CellLink[] {
  if (rows > MOST_LINKS) return [];
  return Array.from({ length: rows }, (_, row) => ({ row, to: sourceRowOf(row) })).flatMap(({ row, to }) =>
    to === undefined
      ? []
      : [{ row: first + row, column: 0, sheet: source.sheet, cell: `A${sheetRowNumber(source, to)}` }],
  );
}
