import { bounding, single, type Area } from "../grid/area";
import type { DirtyRange } from "../grid/calculation";

/** A cell of some sheet of some workbook of the grid. */
export interface Cell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export const cellKey = ({ unitId, sheetId, row, column }: Cell): string => `${unitId}|${sheetId}|${row}|${column}`;

/** Above this many the grid spends more on comparing ranges than on computing a few cells too many. */
const MAX_RANGES = 200;

/** Few rectangles that contain all the cells; where there would be many, whole spans of a column. */
export function dirtyRanges(cells: Iterable<Cell>): DirtyRange[] {
  const columns = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = `${cell.unitId}|${cell.sheetId}|${cell.column}`;
    const column = columns.get(key);
    if (column) column.push(cell);
    else columns.set(key, [cell]);
  }
  const ranges = [...columns.values()].flatMap(runs);
  return ranges.length <= MAX_RANGES ? ranges : [...columns.values()].map(span);
}

function runs(column: Cell[]): DirtyRange[] {
  const ranges: { unitId: string; sheetId: string; range: Area }[] = [];
  for (const cell of column.sort((a, b) => a.row - b.row)) {
    const last = ranges.at(-1);
    if (last && cell.row <= last.range.endRow + 1) last.range = { ...last.range, endRow: cell.row };
    else ranges.push(range(cell));
  }
  return ranges;
}

function span(column: Cell[]): DirtyRange {
  return column.map(range).reduce((whole, next) => ({ ...whole, range: bounding(whole.range, next.range) }));
}

const range = ({ unitId, sheetId, row, column }: Cell): DirtyRange => ({ unitId, sheetId, range: single(row, column) });
