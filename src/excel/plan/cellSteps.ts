import { serialOfIso } from "../../rules/dates";
import type { CellBlock, CellContent, LongBlock, SheetPlan, StyledArea } from "../../sheets/sheetPlan";
import { cellText } from "../text";
import { type Step, rangeOf } from "./steps";

const GENERAL = "General";
const DATE = "dd.mm.yyyy";
/** Of one write: small enough for a request, large enough for few of them. */
const MOST_BYTES = 400_000;
const CELL_BYTES = 24;

interface Written {
  readonly value: string | number | boolean | null;
  readonly format: string;
}

/** What a cell is given: a text is kept text by its format, or by an apostrophe where it is too long for that format. */
function written(content: CellContent, styled: string | undefined): Written {
  if (content === null) return { value: null, format: styled ?? GENERAL };
  if (typeof content === "string") return cellText(content);
  if (typeof content !== "object") return { value: content, format: styled ?? GENERAL };
  if (content.kind === "number") return { value: content.value, format: content.format };
  if (content.kind === "date") return { value: serialOfIso(content.date), format: styled ?? DATE };
  return { value: content.formula, format: styled ?? GENERAL };
}

/** Cells in blocks of whole rows, formats before values: «1.1» must find its cell a text already. */
export const cellSteps = ({ blocks, longBlocks = [], styles = [] }: SheetPlan): Step[] => [
  ...blocks.flatMap((block) => chunks(block, writtenCells(block, styles))),
  ...longBlocks.flatMap((block) => longSteps(block, styles)),
];

/** Rows that tell how long those of a long block are. */
const SAMPLE = 40;
/** Of a long block at once: making the cells takes time too. */
const LONG_BYTES = 200_000;

function longSteps(block: LongBlock, styles: readonly StyledArea[]): Step[] {
  const { row, column, rows, cellsOf } = block;
  if (rows === 0) return [];
  const writtenRows = (from: number, to: number) =>
    writtenCells({ row: row + from, column, cells: cellsOf(from, to) }, styles);
  const sample = writtenRows(0, Math.min(SAMPLE, rows));
  const rowBytes = Math.max(...sample.map((cells) => bytesOf(cells)));
  const height = Math.max(1, Math.floor(LONG_BYTES / rowBytes));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index): Step => {
    const from = index * height;
    const to = Math.min(rows, from + height);
    return {
      bytes: (to - from) * rowBytes,
      run: (place) => writeStep(row + from, column, writtenRows(from, to), 0).run(place),
    };
  });
}

function writtenCells({ row, column, cells }: CellBlock, styles: readonly StyledArea[]): readonly Written[][] {
  const formats: (string | undefined)[][] = cells.map((contents) => contents.map(() => undefined));
  for (const { style, ...area } of styles) {
    if (style.numberFormat === undefined) continue;
    for (let at = Math.max(0, area.row - row); at < Math.min(cells.length, area.row + area.rows - row); at += 1) {
      formats[at]!.fill(style.numberFormat, Math.max(0, area.column - column), area.column + area.columns - column);
    }
  }
  return cells.map((contents, at) => contents.map((content, index) => written(content, formats[at]?.[index])));
}

const bytesOf = (row: readonly Written[]): number =>
  row.reduce((sum, { value }) => sum + CELL_BYTES + (typeof value === "string" ? 2 * value.length : 0), 0);

function chunks({ row, column }: CellBlock, rows: readonly Written[][]): Step[] {
  const steps: Step[] = [];
  let from = 0;
  let bytes = 0;
  rows.forEach((cells, at) => {
    bytes += bytesOf(cells);
    const next = rows[at + 1];
    if (next && bytes + bytesOf(next) <= MOST_BYTES) return;
    steps.push(writeStep(row + from, column, rows.slice(from, at + 1), bytes));
    from = at + 1;
    bytes = 0;
  });
  return steps;
}

const writeStep = (row: number, column: number, rows: readonly Written[][], bytes: number): Step => ({
  bytes,
  run(place) {
    const range = rangeOf(place, { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 });
    range.numberFormat = rows.map((cells) => cells.map(({ format }) => format));
    // A text never begins with "=" unless its cell has the format of a text by now.
    range.formulas = rows.map((cells) => cells.map(({ value }) => value));
  },
});
