import { CellValueType } from "@univerjs/core";
import type { HostContext } from "../hostContext";
import type { Area } from "../grid/area";
import { cellValue } from "../grid/cellValue";
import { sameName } from "../grid/nameRules";
import type { CellGrid } from "../grid/rangeCells";
import type { GridTable } from "../grid/tables";
import { invalidArgument, itemNotFound } from "../richApi/apiError";
import { method, type OfficeType, readable, writable, writableCalculated } from "../richApi/officeObject";
import { ExcelCollection, ExcelObject } from "./excelObject";
import { Range } from "./range";
import type { RangeSheet } from "./rangeSheet";

export class TableColumn extends ExcelObject {
  readonly type: OfficeType = {
    name: "TableColumn",
    members: {
      id: readable("1.1"),
      index: readable("1.1"),
      name: writable("1.1"),
      values: writableCalculated("1.1"),
      getDataBodyRange: method("1.1"),
      getHeaderRowRange: method("1.1"),
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

  override identity(): string {
    return String(this.id);
  }

  get id(): number {
    return this.index + 1;
  }

  get name(): string {
    const { startRow, startColumn } = this.area;
    return String(cellValue(this.sheet.grid.cell(startRow, startColumn)));
  }

  set name(name: string) {
    const others = headersOf(this.sheet, this.table()).filter((_, index) => index !== this.index);
    if (typeof name !== "string" || name === "" || others.some((other) => sameName(other, name)))
      throw invalidArgument();
    const { startRow: row, startColumn: column } = this.area;
    const header = { ...this.area, endRow: row };
    this.sheet.grid.write({ [row]: { [column]: { v: name, f: null, t: CellValueType.STRING } } }, header);
  }

  get values(): CellGrid | null {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values as CellGrid;
  }

  getRange(): Range {
    return new Range(this.host, this.sheet, this.area);
  }

  getHeaderRowRange(): Range {
    return new Range(this.host, this.sheet, { ...this.area, endRow: this.area.startRow });
  }

  getDataBodyRange(): Range {
    return new Range(this.host, this.sheet, { ...this.area, startRow: this.area.startRow + 1 });
  }

  private get area(): Area {
    const { startRow, endRow, startColumn, endColumn } = this.table().range;
    const column = startColumn + this.index;
    if (column > endColumn) throw itemNotFound();
    return { startRow, endRow, startColumn: column, endColumn: column };
  }
}

export class TableColumnCollection extends ExcelCollection<TableColumn> {
  readonly type: OfficeType = {
    name: "TableColumnCollection",
    members: {
      count: readable("1.1"),
      getCount: method("1.4"),
      getItem: method("1.1"),
      getItemAt: method("1.1"),
      getItemOrNullObject: method("1.4"),
    },
  };

  constructor(
    host: HostContext,
    private readonly sheet: RangeSheet,
    private readonly table: () => GridTable,
  ) {
    super(host);
  }

  get items(): TableColumn[] {
    return headersOf(this.sheet, this.table()).map(
      (_, index) => new TableColumn(this.host, this.sheet, this.table, index),
    );
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): TableColumn {
    const column = this.items[index];
    if (!column) throw invalidArgument();
    return column;
  }

  /** By id or by name. */
  getItem(key: string | number): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (!column) throw itemNotFound();
    return column;
  }

  getItemOrNullObject(key: string | number): TableColumn | null {
    const { items } = this;
    const named = items.find(({ name }) => sameName(name, String(key)));
    return named ?? items.find(({ id }) => String(id) === String(key)) ?? null;
  }
}

function headersOf({ grid }: RangeSheet, { range }: GridTable): string[] {
  const { startRow, startColumn, endColumn } = range;
  return Array.from({ length: endColumn - startColumn + 1 }, (_, index) =>
    String(cellValue(grid.cell(startRow, startColumn + index))),
  );
}
