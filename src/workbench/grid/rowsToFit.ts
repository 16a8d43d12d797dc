import { DEFAULT_STYLES, type IRange, type Workbook, WrapStrategy } from "@univerjs/core";

/** Rows so near to one another are one range: the grid compares every range with every other. */
const GAP = 50;

/**
 * The rows of a range whose heights depend on what its cells hold: those with a cell that wraps, turns or has a large font, and
 * those that have been higher than others. Fitting the rest would change nothing, and the grid measures every cell of a row.
 */
export function rowsToFit(workbook: Workbook, sheetId: string, range: IRange): IRange[] {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (!sheet) return [range];
  const styles = workbook.getStyles();
  const { rowData, defaultRowHeight } = sheet.getConfig();
  const startRow = range.startRow || 0;
  const endRow = Math.min(range.endRow || 0, sheet.getMaxRows() - 1);
  const startColumn = range.startColumn || 0;
  const endColumn = Math.min(range.endColumn || 0, sheet.getMaxColumns() - 1);

  const known = new Map<string, boolean>();
  const isHigh = (row: number, column: number): boolean => {
    const cell = sheet.getCellRaw(row, column);
    if (!cell) return false;
    if (cell.p) return true;
    const { s } = cell;
    const seen = typeof s === "string" ? known.get(s) : undefined;
    if (seen !== undefined) return seen;
    const { tb, tr, fs } = sheet.getComposedCellStyleByCellData(row, column, cell);
    const high = tb === WrapStrategy.WRAP || tr != null || (fs ?? 0) > DEFAULT_STYLES.fs;
    if (typeof s === "string" && styles.get(s)) known.set(s, high);
    return high;
  };

  const ranges: IRange[] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    const height = rowData[row]?.ah;
    let fits = height !== undefined && height !== defaultRowHeight;
    for (let column = startColumn; column <= endColumn && !fits; column += 1) fits = isHigh(row, column);
    if (!fits) continue;
    const last = ranges[ranges.length - 1];
    if (last && row - last.endRow <= GAP) last.endRow = row;
    else ranges.push({ startRow: row, endRow: row, startColumn, endColumn });
  }
  return ranges;
}
