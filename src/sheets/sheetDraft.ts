import type { Area, CellContent, CellStyle, RowHeight, SheetPlan, StyledArea } from "./sheetPlan";

/** One cell of a row on its way: what it holds, how many columns it takes, how it looks. */
export interface DraftCell {
  readonly content: CellContent;
  /** Columns that it is merged over. */
  readonly span?: number;
  readonly style?: CellStyle;
}

/** Collects a sheet row by row; every row costs the same, however many there are. */
export class SheetDraft {
  private readonly rows: CellContent[][] = [];
  private readonly merges: Area[] = [];
  private readonly styles: StyledArea[] = [];
  private readonly heights: RowHeight[] = [];

  constructor(
    private readonly name: string,
    /** Points, by column. */
    private readonly widths: readonly number[],
    private readonly base: CellStyle,
  ) {}

  get columns(): number {
    return this.widths.length;
  }

  /** Number of the next row. */
  get next(): number {
    return this.rows.length;
  }

  /** Points that some columns take together. */
  width(column: number, span = 1): number {
    return this.widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
  }

  /** Adds a row and returns its number. Cells that are not given are empty. */
  row(cells: readonly DraftCell[] = [], height?: number): number {
    const row = this.rows.length;
    const contents: CellContent[] = [];
    for (const { content, span = 1, style } of cells) {
      const area = { row, column: contents.length, rows: 1, columns: span };
      if (span > 1) this.merges.push(area);
      if (style) this.styles.push({ ...area, style });
      contents.push(content === "" ? null : content, ...Array<null>(span - 1).fill(null));
    }
    if (contents.length > this.columns) throw new Error(`Row ${row} of «${this.name}» is wider than the sheet`);
    this.rows.push([...contents, ...Array<null>(this.columns - contents.length).fill(null)]);
    if (height !== undefined) this.heights.push({ row, height });
    return row;
  }

  /** Merges cells of rows that are there; a single cell stays as it is. */
  merge(area: Area): void {
    if (area.rows > 1 || area.columns > 1) this.merges.push(area);
  }

  style(area: Area, style: CellStyle): void {
    this.styles.push({ ...area, style });
  }

  /** Every column from `from` to the last row. */
  rowsFrom(from: number): Area {
    return { row: from, column: 0, rows: this.rows.length - from, columns: this.columns };
  }

  build(rest: Omit<SheetPlan, "name" | "blocks" | "merges" | "columnWidths" | "rowHeights"> = {}): SheetPlan {
    const { styles = [], ...others } = rest;
    return {
      name: this.name,
      blocks: [{ row: 0, column: 0, cells: this.rows }],
      merges: this.merges,
      styles: [{ ...this.rowsFrom(0), style: this.base }, ...this.styles, ...styles],
      columnWidths: this.widths,
      rowHeights: this.heights,
      ...others,
    };
  }
}
