import type { HostContext } from "../hostContext";
import { parseArea, splitSheet, WHOLE_SHEET } from "../grid/area";
import { method, type OfficeType } from "../richApi/officeObject";
import { Range } from "./range";
import type { RangeSheet } from "./rangeSheet";
import { ExcelObject } from "./excelObject";

export class WorksheetFreezePanes extends ExcelObject {
  readonly type: OfficeType = {
    name: "WorksheetFreezePanes",
    members: {
      freezeAt: method("1.7"),
      freezeColumns: method("1.7"),
      freezeRows: method("1.7"),
      getLocation: method("1.7"),
      getLocationOrNullObject: method("1.7"),
      unfreeze: method("1.7"),
    },
  };

  constructor(
    host: HostContext,
    private readonly sheet: RangeSheet,
  ) {
    super(host);
  }

  freezeRows(count = 1): void {
    this.freeze(count, 0);
  }

  freezeColumns(count = 1): void {
    this.freeze(0, count);
  }

  freezeAt(range: Range | string): void {
    const area = range instanceof Range ? range.area : parseArea(splitSheet(String(range)).area);
    this.freeze(area.endRow + 1, area.endColumn + 1);
  }

  unfreeze(): void {
    this.sheet.grid.facade.cancelFreeze();
  }

  getLocation(): Range {
    return (
      this.getLocationOrNullObject() ??
      new Range(this.host, this.sheet, { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 })
    );
  }

  getLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = this.sheet.grid.facade.getFreeze();
    if (xSplit === 0 && ySplit === 0) return null;
    return new Range(this.host, this.sheet, {
      ...WHOLE_SHEET,
      ...(ySplit > 0 && { endRow: ySplit - 1 }),
      ...(xSplit > 0 && { endColumn: xSplit - 1 }),
    });
  }

  private freeze(rows: number, columns: number): void {
    this.sheet.grid.facade.setFreeze({ xSplit: columns, ySplit: rows, startRow: rows, startColumn: columns });
  }
}
