import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { INDENT } from "../../xlsx/styles";
import type { HostContext } from "../hostContext";
import { type Area } from "../grid/area";
import type { GridSheet } from "../grid/sheet";
import { setColumnWidths, setRowHeights } from "../grid/rangeRows";
import { keyOf, RangeStyle } from "../grid/rangeStyle";
import { invalidArgument } from "../richApi/apiError";
import { method, navigation, type OfficeType, writable } from "../richApi/officeObject";
import { ExcelObject } from "./excelObject";
import { RangeBorderCollection } from "./rangeBorderCollection";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** The grid measures in pixels, Office in points. */
const PIXELS_PER_POINT = 96 / 72;
const MAX_ROW_HEIGHT = 409.5;
const MAX_INDENT = 250;

export class RangeFormat extends ExcelObject {
  readonly type: OfficeType = {
    name: "RangeFormat",
    members: {
      columnWidth: writable("1.2"),
      horizontalAlignment: writable("1.1"),
      indentLevel: writable("1.9"),
      rowHeight: writable("1.2"),
      verticalAlignment: writable("1.1"),
      wrapText: writable("1.1"),
      borders: navigation("1.1"),
      fill: navigation("1.1"),
      font: navigation("1.1"),
      autofitColumns: method("1.2"),
      autofitRows: method("1.2"),
    },
  };
  private readonly style: RangeStyle;

  constructor(
    host: HostContext,
    private readonly sheet: GridSheet,
    private readonly area: Area,
  ) {
    super(host);
    this.style = new RangeStyle(sheet, area);
  }

  get font(): RangeFont {
    return new RangeFont(this.style);
  }

  get fill(): RangeFill {
    return new RangeFill(this.style);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.sheet, this.area);
  }

  get wrapText(): boolean | null {
    return this.style.common(({ tb }) => tb === WrapStrategy.WRAP);
  }

  set wrapText(wrap: boolean) {
    this.style.apply("tb", wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW);
  }

  get horizontalAlignment(): string | null {
    return this.style.common(({ ht }) => keyOf(HORIZONTAL, ht ?? HorizontalAlign.UNSPECIFIED) ?? "General");
  }

  set horizontalAlignment(alignment: string) {
    this.style.apply("ht", known(HORIZONTAL, alignment));
  }

  get verticalAlignment(): string | null {
    return this.style.common(({ vt }) => keyOf(VERTICAL, vt ?? VerticalAlign.BOTTOM) ?? "Bottom");
  }

  set verticalAlignment(alignment: string) {
    this.style.apply("vt", known(VERTICAL, alignment));
  }

  get indentLevel(): number | null {
    return this.style.common(({ pd }) => Math.round((pd?.l ?? 0) / INDENT));
  }

  /** An indented cell is aligned to the left unless told otherwise. */
  set indentLevel(level: number) {
    if (!Number.isInteger(level) || level < 0 || level > MAX_INDENT) throw invalidArgument();
    if (this.horizontalAlignment === "General") this.horizontalAlignment = "Left";
    this.style.apply("pd", level === 0 ? null : { l: level * INDENT });
  }

  /** The width that all columns share, else null. */
  get columnWidth(): number | null {
    const { startColumn, endColumn } = this.style.area;
    return shared(startColumn, endColumn, (column) => this.sheet.facade.getColumnWidth(column) / PIXELS_PER_POINT);
  }

  set columnWidth(points: number) {
    if (!(points >= 0)) throw invalidArgument();
    setColumnWidths(this.sheet, this.host.univer, this.style.reserved(), Math.round(points * PIXELS_PER_POINT));
  }

  get rowHeight(): number | null {
    const { startRow, endRow } = this.style.area;
    return shared(startRow, endRow, (row) => this.sheet.facade.getRowHeight(row) / PIXELS_PER_POINT);
  }

  set rowHeight(points: number) {
    if (!(points >= 0 && points <= MAX_ROW_HEIGHT)) throw invalidArgument();
    setRowHeights(this.sheet, this.host.univer, this.style.reserved(), Math.round(points * PIXELS_PER_POINT));
  }

  autofitRows(): void {
    const { startRow, endRow } = this.style.reserved();
    this.sheet.facade.setRowAutoHeight(startRow, endRow - startRow + 1);
  }

  autofitColumns(): void {
    this.style.autofitColumns(this.host.rules);
  }
}

function shared(first: number, last: number, read: (index: number) => number): number | null {
  const value = read(first);
  for (let index = first + 1; index <= last; index++) if (read(index) !== value) return null;
  return value;
}

function known<T>(values: Readonly<Record<string, T>>, name: string): T {
  const value = values[name];
  if (value === undefined) throw invalidArgument();
  return value;
}
