import type { HostContext } from "../hostContext";
import type { CellGrid } from "../grid/rangeCells";
import { growLikeLastRow } from "../grid/tableGrowth";
import type { GridTable } from "../grid/tables";
import { Tables } from "../grid/tables";
import { dimensionMismatch, invalidArgument, invalidOperation, notImplemented } from "../richApi/apiError";
import { method, type OfficeType, readable, writableCalculated } from "../richApi/officeObject";
import { ExcelCollection, ExcelObject } from "./excelObject";
import { Range } from "./range";
import type { RangeSheet } from "./rangeSheet";

export class TableRow extends ExcelObject {
  readonly type: OfficeType = {
    name: "TableRow",
    members: {
      index: readable("1.1"),
      values: writableCalculated("1.1"),
      delete: method("1.1"),
      getRange: method("1.1"),
    },
  };

  constructor(
    host: HostContext,
    private readonly sheet: RangeSheet,
    private readonly table: () => GridTable,
    readonly index: number,
  ) {
    super(host);
  }

  get values(): CellGrid | null {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values as CellGrid;
  }

  /** The last row of several: those below it would have to move up. */
  delete(): void {
    const table = this.table();
    const { range } = table;
    const last = range.endRow - range.startRow - 1;
    if (this.index !== last || last === 0) throw notImplemented("deleting a row inside a table");
    this.getRange().clear();
    const header = table.columns.map(({ displayName }) => displayName);
    new Tables(this.host.univer, table.unitId).move(table, { ...range, endRow: range.endRow - 1 }, header);
  }

  getRange(): Range {
    const { range } = this.table();
    const row = range.startRow + 1 + this.index;
    if (row > range.endRow) throw invalidArgument();
    const { startColumn, endColumn } = range;
    return new Range(this.host, this.sheet, { startRow: row, endRow: row, startColumn, endColumn });
  }
}

export class TableRowCollection extends ExcelCollection<TableRow> {
  readonly type: OfficeType = {
    name: "TableRowCollection",
    members: { count: readable("1.1"), add: method("1.1"), getCount: method("1.4"), getItemAt: method("1.1") },
  };

  constructor(
    host: HostContext,
    private readonly sheet: RangeSheet,
    private readonly table: () => GridTable,
  ) {
    super(host);
  }

  get items(): TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.host, this.sheet, this.table, index));
  }

  get count(): number {
    const { startRow, endRow } = this.table().range;
    return endRow - startRow;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): TableRow {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw invalidArgument();
    return new TableRow(this.host, this.sheet, this.table, index);
  }

  /** Rows after the last one, which must find empty cells. */
  add(index?: number | null, values?: unknown): TableRow {
    const { count } = this;
    if (index != null && index !== -1 && index !== count) throw notImplemented("a row inside a table");
    const rows = Array.isArray(values) ? (values as unknown[]) : [[]];
    const table = this.table();
    const { startRow, endRow, startColumn, endColumn } = table.range;
    const width = endColumn - startColumn + 1;
    if (rows.some((row) => Array.isArray(row) && row.length > 0 && row.length !== width)) throw dimensionMismatch();
    const added = { startRow: endRow + 1, endRow: endRow + rows.length, startColumn, endColumn };
    if (this.sheet.grid.used(true, added)) throw invalidOperation("The cells below the table aren't empty.");
    this.sheet.grid.reserve(added);
    const header = table.columns.map(({ displayName }) => displayName);
    const range = { startRow, endRow: added.endRow, startColumn, endColumn };
    new Tables(this.host.univer, table.unitId).move(table, range, header);
    growLikeLastRow(this.sheet.grid, { startRow: endRow, endRow, startColumn, endColumn }, added);
    if (values != null) new Range(this.host, this.sheet, added).values = values as CellGrid;
    return this.getItemAt(count);
  }
}
