import type { CriterionValue } from "../../rules/targets/criteria";
import type { Territory } from "../../rules/targets/readActuals";
import { columnLetters } from "../columnLetters";
import { wideRow } from "../rows";
import type { DraftCell, SheetDraft } from "../sheetDraft";
import type { CellContent, Chart } from "../sheetPlan";
import { TABLE_SIZE } from "../style";
import { TEXTS } from "./texts";

const CHART_ROWS = 18;
const COLUMNS = TEXTS.summaryColumns.length;

/** Criteria that stand together. */
export interface Group {
  readonly title: string;
  /** Rows of the sheet, from 1, inclusive. */
  readonly from: number;
  readonly to: number;
  /** How many of the rows are criteria: headings stand between the groups. */
  readonly count: number;
}

/** Groups of criteria as they follow one another, then all of them. */
export function groupsOf(criteria: readonly CriterionValue[], rows: readonly number[]): Group[] {
  const span = (title: string, own: readonly number[]): Group => ({
    title,
    from: Math.min(...own) + 1,
    to: Math.max(...own) + 1,
    count: own.length,
  });
  const titles = [...new Set(criteria.map(({ group }) => group))];
  const groups = titles.map((title) =>
    span(
      title,
      rows.filter((_, index) => criteria[index]!.group === title),
    ),
  );
  return [...groups, span(TEXTS.total, rows)];
}

/** Counts by group and territory below the table, and the chart of them. */
export function summaryRows(
  draft: SheetDraft,
  groups: readonly Group[],
  territories: readonly Territory[],
  start: number,
): Chart {
  draft.row();
  wideRow(draft, TEXTS.summary, { size: TABLE_SIZE, bold: true });
  const header = placed(draft, TEXTS.summaryColumns);
  draft.style(
    { row: header, column: 1, rows: 1, columns: COLUMNS },
    { bold: true, horizontal: "Center", vertical: "Center", borders: "all" },
  );
  for (const group of groups)
    territories.forEach((territory, index) => countRow(draft, group, territory, start + index * 3 + 2));
  const rows = groups.length * territories.length;
  draft.style({ row: header + 1, column: 1, rows, columns: COLUMNS }, { borders: "all" });
  draft.style({ row: header + 1, column: 2, rows, columns: 4 }, { horizontal: "Center" });
  draft.style({ row: header + 1, column: 6, rows, columns: 1 }, { horizontal: "Center", numberFormat: "0%" });
  const place = { row: draft.next + 1, column: 1, rows: CHART_ROWS, columns: 6 };
  return {
    kind: "ColumnStacked",
    title: TEXTS.chart,
    source: { row: header, column: 1, rows: rows + 1, columns: 4 },
    seriesBy: "Columns",
    place,
  };
}

function placed(draft: SheetDraft, contents: readonly CellContent[]): number {
  const cells: DraftCell[] = [{ content: null }, ...contents.map((content) => ({ content }))];
  return draft.row(cells);
}

function countRow(draft: SheetDraft, { title, from, to, count }: Group, { name }: Territory, column: number): void {
  const at = draft.next + 1;
  const letters = columnLetters(column);
  const range = `$${letters}$${from}:$${letters}$${to}`;
  const formula = (text: string): CellContent => ({ kind: "formula", formula: `=${text}` });
  placed(draft, [
    name ? `${title}, ${name}` : title,
    formula(`COUNTIF(${range},"${TEXTS.met}")`),
    formula(`COUNTIF(${range},"${TEXTS.missed}")`),
    formula(`F${at}-C${at}-D${at}`),
    count,
    formula(`IF(C${at}+D${at}=0,"",C${at}/(C${at}+D${at}))`),
  ]);
}
