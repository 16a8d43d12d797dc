import { throwIfCancelled } from "../cancelled";
import { excelRequest } from "../request";
import { blockBytes, isTooLarge, Pace } from "./pace";
import { type Source, sheetRow } from "./source";
import { askHidden, hiddenRows } from "./visibleRows";

export type CellProperty = "values" | "text" | "formulas" | "numberFormat" | "valueTypes";

export interface ReadOptions {
  /** Columns of the table, from zero, in the order in which the slices are to have them. */
  readonly columns: readonly number[];
  /** What of the cells; `values` unless told. */
  readonly properties?: readonly CellProperty[];
  /** Whether to ask which rows are hidden or filtered out. */
  readonly visibility?: boolean;
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  onProgress?(done: number): void;
  /** Rows of the table to read; all of them unless told. */
  readonly from?: number;
  readonly to?: number;
}

/** Some rows of the table, in its order. */
export interface RowSlice {
  /** Of the first one, from the first row below the header. */
  readonly from: number;
  readonly rows: number;
  /** Rows × asked columns, of every asked property. */
  readonly cells: Readonly<Record<CellProperty, readonly (readonly unknown[])[]>>;
  /** Of every row whether it is hidden; absent where all are shown or nobody asked. */
  readonly hidden?: readonly boolean[];
}

/**
 * The rows of a table, slice by slice, each from one request that is below what Excel on the web carries. Between two slices
 * the pane is free; a cancel throws `Cancelled` there.
 */
export async function* readRows(source: Source, options: ReadOptions): AsyncGenerator<RowSlice, void, undefined> {
  const { columns, properties = ["values"], signal, onProgress } = options;
  const start = options.from ?? 0;
  const end = Math.min(options.to ?? source.rows, source.rows);
  const pace = new Pace(Math.max(1, columns.length * properties.length));
  for (let from = start; from < end;) {
    throwIfCancelled(signal);
    const rows = Math.min(pace.rows, end - from);
    const slice = await pace
      .measure(
        rows,
        () => excelRequest((context) => readSlice(context, source, { ...options, properties }, from, rows)),
        sliceBytes,
      )
      .catch((error: unknown) => {
        if (isTooLarge(error) && pace.halve(rows)) return undefined;
        throw error;
      });
    if (!slice) continue;
    from += rows;
    onProgress?.((from - start) / (end - start));
    yield slice;
  }
}

/** Columns side by side are one range; each range is asked for with what of it is wanted. */
interface Run {
  readonly first: number;
  readonly width: number;
}

export function columnRuns(columns: readonly number[]): readonly Run[] {
  const runs: { first: number; width: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.width === column) last.width += 1;
    else runs.push({ first: column, width: 1 });
  }
  return runs;
}

async function readSlice(
  context: Excel.RequestContext,
  source: Source,
  { columns, properties = [], visibility }: ReadOptions,
  from: number,
  rows: number,
): Promise<RowSlice> {
  const sheet = context.workbook.worksheets.getItem(source.sheetId);
  const top = sheetRow(source, from);
  const runs = columnRuns(columns);
  const ranges = runs.map(({ first, width }) =>
    sheet.getRangeByIndexes(top, source.firstColumn + first, rows, width).load(properties.join(",")),
  );
  const asked = visibility ? askHidden(sheet.getRangeByIndexes(top, source.firstColumn, rows, 1)) : undefined;
  await context.sync();
  const places = columns.map((column) => {
    const run = runs.findIndex(({ first, width }) => column >= first && column < first + width);
    return { run, at: column - runs[run]!.first };
  });
  const inOrder =
    runs.length === 1 && places.every(({ at }, index) => at === index) && places.length === runs[0]!.width;
  const cells = Object.fromEntries(
    properties.map((property) => {
      const blocks = ranges.map((range) => range[property] as unknown[][]);
      if (inOrder) return [property, blocks[0]!];
      return [property, blocks[0]?.map((_, row) => places.map(({ run, at }) => blocks[run]![row]![at])) ?? []];
    }),
  ) as unknown as RowSlice["cells"];
  const hidden = asked && (await hiddenRows(asked));
  return { from, rows, cells, ...(hidden && { hidden }) };
}

const sliceBytes = ({ cells }: RowSlice): number =>
  Object.values(cells).reduce((sum, block) => sum + blockBytes(block), 0);
