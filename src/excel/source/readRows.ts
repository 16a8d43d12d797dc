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
  /** Other columns of which something else is wanted, in the same request. */
  readonly also?: { readonly columns: readonly number[]; readonly properties: readonly CellProperty[] };
  /** Whether to ask which rows are hidden or filtered out. */
  readonly visibility?: boolean;
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  onProgress?(done: number): void;
  /** Rows of the table to read; all of them unless told. */
  readonly from?: number;
  readonly to?: number;
  /** A slice has no more rows than so many. */
  readonly most?: number;
}

/** Rows × asked columns, of every asked property. */
export type SliceCells = Readonly<Record<CellProperty, readonly (readonly unknown[])[]>>;

/** Some rows of the table, in its order. */
export interface RowSlice {
  /** Of the first one, from the first row below the header. */
  readonly from: number;
  readonly rows: number;
  readonly cells: SliceCells;
  readonly also?: SliceCells;
  /** Of every row whether it is hidden; absent where all are shown or nobody asked. */
  readonly hidden?: readonly boolean[];
}

/**
 * The rows of a table, slice by slice, each from one request that is below what Excel on the web carries. Between two slices
 * the pane is free; a cancel throws `Cancelled` there.
 */
export async function* readRows(source: Source, options: ReadOptions): AsyncGenerator<RowSlice, void, undefined> {
  const { columns, properties = ["values"], also, signal, onProgress } = options;
  const start = options.from ?? 0;
  const end = Math.min(options.to ?? source.rows, source.rows);
  const pace = new Pace(
    Math.max(1, columns.length * properties.length + (also ? also.columns.length * also.properties.length : 0)),
  );
  for (let from = start; from < end;) {
    throwIfCancelled(signal);
    const rows = Math.min(pace.rows, end - from, options.most ?? Infinity);
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
  { columns, properties = [], also, visibility }: ReadOptions,
  from: number,
  rows: number,
): Promise<RowSlice> {
  const sheet = context.workbook.worksheets.getItem(source.sheetId);
  const top = sheetRow(source, from);
  const block = (first: number, width: number) => sheet.getRangeByIndexes(top, source.firstColumn + first, rows, width);
  const own = new ColumnBlock(columns, properties, block);
  const other = also && new ColumnBlock(also.columns, also.properties, block);
  const asked = visibility ? askHidden(block(0, 1)) : undefined;
  await context.sync();
  const hidden = asked && (await hiddenRows(asked));
  return { from, rows, cells: own.cells(), ...(other && { also: other.cells() }), ...(hidden && { hidden }) };
}

/** Columns of some rows, asked for run by run and put together in the wanted order. */
class ColumnBlock {
  private readonly runs: readonly Run[];
  private readonly ranges: readonly Excel.Range[];

  constructor(
    private readonly columns: readonly number[],
    private readonly properties: readonly CellProperty[],
    block: (first: number, width: number) => Excel.Range,
  ) {
    this.runs = columnRuns(columns);
    this.ranges = this.runs.map(({ first, width }) => block(first, width).load(properties.join(",")));
  }

  /** After the request. */
  cells(): SliceCells {
    const { columns, runs, ranges, properties } = this;
    const places = columns.map((column) => {
      const run = runs.findIndex(({ first, width }) => column >= first && column < first + width);
      return { run, at: column - runs[run]!.first };
    });
    const inOrder =
      runs.length === 1 && places.length === runs[0]!.width && places.every(({ at }, index) => at === index);
    return Object.fromEntries(
      properties.map((property) => {
        const blocks = ranges.map((range) => range[property] as unknown[][]);
        if (inOrder) return [property, blocks[0]!];
        return [property, blocks[0]?.map((_, row) => places.map(({ run, at }) => blocks[run]![row]![at])) ?? []];
      }),
    ) as unknown as SliceCells;
  }
}

const sliceBytes = ({ cells, also }: RowSlice): number =>
  [...Object.values(cells), ...Object.values(also ?? {})].reduce((sum, block) => sum + blockBytes(block), 0);
