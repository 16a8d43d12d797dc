import type { HostContext } from "../hostContext";
import { formatArea, single } from "../grid/area";
import { columnsHidden, rowsHidden } from "../grid/rangeRows";
import { calculated, method, type OfficeType, readable } from "../richApi/officeObject";
import { ExcelObject } from "./excelObject";
import type { PlacedRange } from "./rangeSheet";

type Cells = unknown[][] | null;

/** What of a range its view shows. */
interface ViewedRange extends PlacedRange {
  readonly address: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: Cells;
  readonly formulas: Cells;
  readonly numberFormat: Cells;
  readonly text: Cells;
  readonly valueTypes: Cells;
}

/** The cells of a range that are shown: without its hidden rows and columns. */
export class RangeView extends ExcelObject {
  readonly type: OfficeType = {
    name: "RangeView",
    members: {
      cellAddresses: readable("1.3"),
      columnCount: readable("1.3"),
      formulas: calculated("1.3"),
      numberFormat: readable("1.3"),
      rowCount: readable("1.3"),
      text: calculated("1.3"),
      values: calculated("1.3"),
      valueTypes: calculated("1.3"),
      getRange: method("1.3"),
    },
  };

  constructor(
    host: HostContext,
    private readonly range: ViewedRange,
  ) {
    super(host);
  }

  get cellAddresses(): string[][] {
    const { area } = this.range;
    const sheet = this.range.address.slice(0, this.range.address.lastIndexOf("!"));
    const columns = this.columns();
    return this.rows().map((row) =>
      columns.map((column) => `${sheet}!${formatArea(single(area.startRow + row, area.startColumn + column))}`),
    );
  }

  get rowCount(): number {
    return this.rows().length;
  }

  get columnCount(): number {
    return this.columns().length;
  }

  get values(): Cells {
    return this.shown(this.range.values);
  }

  get formulas(): Cells {
    return this.shown(this.range.formulas);
  }

  get numberFormat(): Cells {
    return this.shown(this.range.numberFormat);
  }

  get text(): Cells {
    return this.shown(this.range.text);
  }

  get valueTypes(): Cells {
    return this.shown(this.range.valueTypes);
  }

  getRange(): PlacedRange {
    return this.range;
  }

  private rows(): number[] {
    const { area, worksheet, rowCount } = this.range;
    return indexes(rowCount).filter((row) => {
      const index = area.startRow + row;
      return !rowsHidden(worksheet.grid, { ...area, startRow: index, endRow: index });
    });
  }

  private columns(): number[] {
    const { area, worksheet, columnCount } = this.range;
    return indexes(columnCount).filter((column) => {
      const index = area.startColumn + column;
      return !columnsHidden(worksheet.grid, { ...area, startColumn: index, endColumn: index });
    });
  }

  private shown(cells: readonly (readonly unknown[])[] | null): Cells {
    const columns = this.columns();
    return cells && this.rows().map((row) => columns.map((column) => cells[row]![column]));
  }
}

const indexes = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
