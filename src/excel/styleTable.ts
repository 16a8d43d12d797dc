import type { Merge, TablePlan } from "../rules/referenceTable";
import type { TableLayout } from "./tableLayout";

const HEADER_FILL = "#D9ECEC";
const RULE_COLOR = "#A6B8B9";
const MUTED = "#595959";
/** Points: a character of the default font, and a line of it. */
const POINTS_PER_CHARACTER = 5.25;
const LINE_HEIGHT = 15;
/** Bold letters are wider. */
const BOLD = 1.3;
const MOST_LINES = 12;

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Looks and row heights of a written table; no request of its own. */
export function styleTable(range: Excel.Range, plan: TablePlan, layout: TableLayout): void {
  const { columns, headerAt, bodyAt, footnotesAt } = layout;
  const band = (from: number, to: number) => range.getCell(from, 0).getResizedRange(to - from - 1, columns - 1);

  range.getCell(0, 0).format.font.bold = true;
  range.getCell(1, 0).format.font.color = MUTED;
  styleHeader(band(headerAt, bodyAt), plan);
  styleBody(band(bodyAt, footnotesAt));
  for (const edge of EDGES) {
    const border = band(headerAt, footnotesAt).format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = RULE_COLOR;
  }
  setHeaderHeights(range, plan, headerAt);
}

export function setColumnWidths(range: Excel.Range, { widths }: TablePlan): void {
  widths.forEach((width, column) => {
    range.getCell(0, column).format.columnWidth = width * POINTS_PER_CHARACTER;
  });
}

function styleHeader(header: Excel.Range, { merges }: TablePlan): void {
  header.format.fill.color = HEADER_FILL;
  header.format.font.bold = true;
  header.format.wrapText = true;
  header.format.horizontalAlignment = "Center";
  header.format.verticalAlignment = "Center";
  for (const { row, column, rows, columns } of merges) {
    header
      .getCell(row, column)
      .getResizedRange(rows - 1, columns - 1)
      .merge(false);
  }
}

function styleBody(body: Excel.Range): void {
  body.format.wrapText = true;
  body.format.verticalAlignment = "Top";
  body.format.autofitRows();
}

/** Merged and wrapped cells do not fit themselves in Excel: the height that their longest text needs is computed. */
function setHeaderHeights(range: Excel.Range, { header, merges, widths }: TablePlan, headerAt: number): void {
  const heights = header.map(() => 1);
  header.forEach((texts, row) => {
    texts.forEach((text, column) => {
      const merge = merges.find((candidate) => covers(candidate, row, column));
      if (merge && (merge.row !== row || merge.column !== column)) return;
      const { rows, columns } = merge ?? { rows: 1, columns: 1 };
      const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
      const lines = Math.ceil(wrappedLines(text, width / BOLD) / rows);
      for (let level = row; level < row + rows; level += 1) heights[level] = Math.max(heights[level] ?? 1, lines);
    });
  });
  heights.forEach((lines, level) => {
    range.getCell(headerAt + level, 0).format.rowHeight = Math.min(lines, MOST_LINES) * LINE_HEIGHT;
  });
}

/** How many lines a text takes when lines hold this many characters. */
function wrappedLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(/\s+/)) {
    if (used && used + 1 + length > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.ceil(length / width) - 1;
    used += (used ? 1 : 0) + length;
  }
  return lines;
}

const covers = ({ row, column, rows, columns }: Merge, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
