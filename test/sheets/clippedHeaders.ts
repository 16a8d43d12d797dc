import type { Area, SheetPlan } from "../../src/sheets/sheetPlan";
import { HEADER } from "../../src/sheets/style";
import { textWidth } from "../../src/sheets/text/timesWidths";

/** Points that Excel keeps free beside a text, and that the button of a table's filter takes. */
const PADDING = 6;
const FILTER_BUTTON = 13;
/** Letters on screens and in print are a little wider than the font says. */
const DRAWN_WIDER = 1.05;

const inside = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** Words of the column headers that their columns are too narrow for. */
export function clippedHeaders(plan: SheetPlan): readonly string[] {
  const { styles = [], merges = [], tables = [], columnWidths = [], blocks } = plan;
  const size = styles[0]?.style.size ?? 11;
  const headers = styles.filter(({ style }) => JSON.stringify(style) === JSON.stringify(HEADER));
  return blocks.flatMap(({ row: top, column: left, cells }) =>
    cells.flatMap((line, at) =>
      line.flatMap((cell, index) => {
        const [row, column] = [top + at, left + index];
        if (typeof cell !== "string" || !headers.some((area) => inside(area, row, column))) return [];
        const span = merges.find((merge) => inside(merge, row, column))?.columns ?? 1;
        const width = columnWidths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
        const isTable = tables.some(({ area }) => area.row === row && inside(area, row, column));
        const free = width - PADDING - (isTable ? FILTER_BUTTON : 0);
        return cell.split(/\s+/).filter((word) => textWidth(word, size, true) * DRAWN_WIDER > free);
      }),
    ),
  );
}
