import { headerRow, wideRow } from "../rows";
import { SheetDraft } from "../sheetDraft";
import type { CellContent, CellStyle, SheetPlan } from "../sheetPlan";
import { HELP, printSetup, TABLE_BASE, TABLE_SIZE } from "../style";
import { quotedSheetName } from "../sheetName";
import { type DefectReport, provenance, sheetRowNumber } from "./report";

export interface LongColumn {
  readonly title: string;
  /** Points. */
  readonly width: number;
  readonly style?: CellStyle;
}

export interface LongTable {
  readonly name: string;
  readonly title: string;
  readonly tableName: string;
  readonly columns: readonly LongColumn[];
  readonly rows: number;
  /** Rows below the header, from `from` up to `to`. */
  cellsOf(from: number, to: number): readonly (readonly CellContent[])[];
}

export const MONEY: CellStyle = { numberFormat: "#,##0.00", horizontal: "Right" };
export const NUMBER: CellStyle = { numberFormat: "0", horizontal: "Right" };

/** Title, provenance, header: the rows above the body. */
const HEAD_ROWS = 3;

/** Number on its sheet of a row of the body, as Excel counts. */
export const longRowNumber = (row: number): number => HEAD_ROWS + row + 1;

/** More links than this make a workbook slow to open. */
const MOST_LINKS = 5000;

/** The number of a row of the source; a link to it where there are not too many. */
export function sourceRow({ source }: DefectReport, row: number, rows: number): CellContent {
  const number = sheetRowNumber(source, row);
  return rows > MOST_LINKS ? number : linkTo(source.sheet, `A${number}`, number);
}

/** A cell that leads to another of the workbook. */
export const linkTo = (sheet: string, address: string, shown: string | number): CellContent => ({
  kind: "formula",
  formula: linkFormula(sheet, address, shown),
});

export function linkFormula(sheet: string, address: string, shown: string | number): string {
  const target = `#${quotedSheetName(sheet)}!${address}`.replaceAll('"', '""');
  return `=HYPERLINK("${target}",${typeof shown === "number" ? shown : `"${shown}"`})`;
}

/** An Excel table of any number of rows, to be filtered, sorted and pivoted. */
export function longTable(report: DefectReport, { columns, rows, cellsOf, ...table }: LongTable): SheetPlan {
  const draft = new SheetDraft(
    table.name,
    columns.map(({ width }) => width),
    TABLE_BASE,
  );
  wideRow(draft, table.title, { size: TABLE_SIZE, bold: true });
  wideRow(draft, provenance(report), { size: TABLE_SIZE }, HELP);
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
    freeze: { rows: header + 1 },
    ...printSetup("landscape", header),
  });
}
