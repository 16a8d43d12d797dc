import type { HostContext } from "../hostContext";
import { sameName } from "../grid/nameRules";
import type { GridTable } from "../grid/tables";
import { invalidArgument, itemNotFound, notImplemented } from "../richApi/apiError";
import { method, type OfficeType, readable } from "../richApi/officeObject";
import { ExcelCollection } from "./excelObject";
import type { RangeSheet } from "./rangeSheet";
import { resolveRange } from "./resolveRange";
import { checkFree, checkOverlap, Table, tablesOf } from "./table";
import { prepareHeader } from "./tableHeader";

/** The tables of one sheet, or of all. */
export class TableCollection extends ExcelCollection<Table> {
  readonly type: OfficeType = {
    name: "TableCollection",
    members: {
      count: readable("1.1"),
      add: method("1.1"),
      getCount: method("1.4"),
      getItem: method("1.1"),
      getItemAt: method("1.1"),
      getItemOrNullObject: method("1.4"),
    },
  };

  constructor(
    host: HostContext,
    private readonly sheet?: RangeSheet,
  ) {
    super(host);
  }

  get items(): Table[] {
    const sheets = new Map(this.host.sheets().map((sheet) => [sheet.id, sheet]));
    return this.list().flatMap(({ id, subUnitId }) => {
      const sheet = sheets.get(subUnitId);
      return sheet ? [new Table(this.host, sheet, id)] : [];
    });
  }

  get count(): number {
    return this.items.length;
  }

  add(address: unknown, hasHeaders: boolean): Table {
    const range = resolveRange(this.host, address, this.sheet ?? this.host.activeSheet());
    const { worksheet } = range;
    if (this.sheet && worksheet.id !== this.sheet.id) throw invalidArgument();
    const { grid } = worksheet;
    let area = grid.existing(range.area) ?? range.area;
    if (!hasHeaders) throw notImplemented("a table over cells without headers");
    // A table has a row of data at least.
    if (area.startRow === area.endRow) area = { ...area, endRow: area.endRow + 1 };
    checkOverlap(this.host, worksheet, area);
    grid.reserve(area);
    grid.facade.getRange(area).breakApart();
    const header = prepareHeader(grid, area, this.host.rules);
    const id = tablesOf(this.host).add(worksheet.id, this.freeName(), area, header);
    return new Table(this.host, worksheet, id);
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): Table {
    const table = this.items[index];
    if (!table) throw invalidArgument();
    return table;
  }

  /** By id or by name. */
  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }

  getItemOrNullObject(key: string): Table | null {
    const text = String(key);
    const found = this.list().find(({ id, name }) => id === text || sameName(name, text));
    return this.items.find(({ id }) => id === found?.id) ?? null;
  }

  private list(): GridTable[] {
    return tablesOf(this.host).list(this.sheet?.id);
  }

  private freeName(): string {
    const stem = this.host.rules.russianFormulas ? "Таблица" : "Table";
    for (let number = tablesOf(this.host).list().length + 1; ; number++) {
      try {
        checkFree(this.host, stem + number);
        return stem + number;
      } catch {
        continue;
      }
    }
  }
}
