import type { SheetDraft, DraftCell } from "./sheetDraft";
import type { Area, CellStyle } from "./sheetPlan";
import { heightOfLines, splitLines, textHeight, wrappedLines, type TextFont } from "./text/measure";
import { HEADER } from "./style";

/** One text over the whole width of the sheet, in a row as high as it needs. */
export function wideRow(draft: SheetDraft, text: string, font: TextFont, style: CellStyle = {}): number {
  const look = { ...style, ...(font.bold ? { bold: true } : {}) };
  const cell: DraftCell = { content: text, span: draft.columns, style: look };
  return draft.row([cell], textHeight(text, draft.width(0, draft.columns), font));
}

/** Lines that the longest of some cells takes. */
export function linesOf(draft: SheetDraft, cells: readonly DraftCell[], font: TextFont): number {
  let column = 0;
  let lines = 1;
  for (const { content, span = 1 } of cells) {
    if (typeof content === "string") lines = Math.max(lines, wrappedLines(content, draft.width(column, span), font));
    column += span;
  }
  return lines;
}

/** A row of column headers, as high as the longest needs. */
export function headerRow(draft: SheetDraft, titles: readonly (string | DraftCell)[], size: number): number {
  const cells = titles.map((title) => (typeof title === "string" ? { content: title } : title));
  const row = draft.row(cells, heightOfLines(linesOf(draft, cells, { size, bold: true }), size));
  draft.style({ row, column: 0, rows: 1, columns: draft.columns }, HEADER);
  return row;
}

/**
 * Cells whose longest text may need more than Excel's highest row: then they go over several rows and every cell is merged
 * down, but for the first `apart` columns, which belong to a larger merge. Returns the area of all of them.
 */
export function tallRow(
  draft: SheetDraft,
  cells: readonly DraftCell[],
  font: TextFont,
  { apart = 0, lines = linesOf(draft, cells, font) } = {},
): Area {
  const [height, ...more] = splitLines(lines, font.size);
  const columns = cells.reduce((sum, { span = 1 }) => sum + span, 0);
  const area = { row: draft.next, column: 0, rows: 1 + more.length, columns };
  if (more.length === 0) {
    draft.row(cells, height);
    return area;
  }
  draft.row(cells.flatMap(unmerged), height);
  for (const next of more) draft.row([], next);
  let column = 0;
  for (const { span = 1, style } of cells) {
    const cell = { ...area, column, columns: span };
    if (column >= apart) draft.merge(cell);
    if (style) draft.style(cell, style);
    column += span;
  }
  return area;
}

const unmerged = ({ content, span = 1 }: DraftCell): readonly DraftCell[] => [
  { content },
  ...Array<DraftCell>(span - 1).fill({ content: null }),
];
