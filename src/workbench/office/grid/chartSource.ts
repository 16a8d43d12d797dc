import { type Area, columnCount, rowCount } from "./area";
import { cellValue } from "./cellValue";
import { absoluteReference } from "./names";
import type { GridSheet } from "./sheet";
import type { ChartSeries } from "../../xlsx/extras";

/**
 * Series out of a block of cells, as Excel makes them: the first row or column holds names if it holds texts, and the
 * series go along the longer side unless told otherwise.
 */
export function seriesOf(grid: GridSheet, sheetName: string, area: Area, seriesBy: string): ChartSeries[] {
  const hasHeader = rowCount(area) > 1 && isText(grid, area.startRow, area.endColumn);
  const hasLabels = columnCount(area) > 1 && isText(grid, area.endRow, area.startColumn);
  const body = {
    ...area,
    startRow: area.startRow + (hasHeader ? 1 : 0),
    startColumn: area.startColumn + (hasLabels ? 1 : 0),
  };
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && rowCount(body) < columnCount(body));
  const header = { ...body, startRow: area.startRow, endRow: area.startRow };
  const labels = { ...body, startColumn: area.startColumn, endColumn: area.startColumn };
  const categories = byRows ? hasHeader && header : hasLabels && labels;
  const count = byRows ? rowCount(body) : columnCount(body);
  return Array.from({ length: count }, (_, index) => {
    const row = body.startRow + index;
    const column = body.startColumn + index;
    const name = byRows
      ? hasLabels && cellValue(grid.cell(row, area.startColumn))
      : hasHeader && cellValue(grid.cell(area.startRow, column));
    const values = byRows
      ? { ...body, startRow: row, endRow: row }
      : { ...body, startColumn: column, endColumn: column };
    return {
      ...(name !== false && { name: String(name) }),
      ...(categories && { categories: absoluteReference(sheetName, categories) }),
      values: absoluteReference(sheetName, values),
    };
  });
}

function isText(grid: GridSheet, row: number, column: number): boolean {
  return typeof cellValue(grid.cell(row, column)) === "string";
}
