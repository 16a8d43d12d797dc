import { type BorderStyleTypes, BorderType } from "@univerjs/core";
import { type Area, columnCount, rowCount } from "../grid/area";
import type { GridSheet } from "../grid/sheet";
import { invalidArgument } from "../richApi/apiError";
import { method, OfficeCollection, type OfficeType, readable } from "../richApi/officeObject";
import { RangeBorder, type SideIndex } from "./rangeBorder";

/** Where the grid keeps each side. */
export const SIDES: Readonly<Record<SideIndex, BorderType>> = {
  EdgeTop: BorderType.TOP,
  EdgeBottom: BorderType.BOTTOM,
  EdgeLeft: BorderType.LEFT,
  EdgeRight: BorderType.RIGHT,
  InsideVertical: BorderType.VERTICAL,
  InsideHorizontal: BorderType.HORIZONTAL,
};

export class RangeBorderCollection extends OfficeCollection<RangeBorder> {
  readonly type: OfficeType = {
    name: "RangeBorderCollection",
    members: { count: readable("1.1"), getItem: method("1.1"), getItemAt: method("1.1") },
  };

  constructor(
    private readonly sheet: GridSheet,
    private readonly area: Area,
  ) {
    super();
  }

  get items(): RangeBorder[] {
    return (Object.keys(SIDES) as SideIndex[]).map((side) => this.getItem(side));
  }

  get count(): number {
    return this.items.length;
  }

  getItem(side: SideIndex): RangeBorder {
    const place = SIDES[side];
    if (place === undefined) throw invalidArgument();
    const draw = (style: BorderStyleTypes, color: string): void => {
      const inside = side.startsWith("Inside");
      const exists = !inside || (side === "InsideVertical" ? columnCount(this.area) > 1 : rowCount(this.area) > 1);
      if (!exists) return;
      this.sheet.reserve(this.area);
      this.sheet.facade.getRange(this.area).setBorder(place, style, color);
    };
    return new RangeBorder(side, () => this.sheet.style(...corner(side, this.area)).bd ?? {}, draw);
  }

  getItemAt(index: number): RangeBorder {
    const border = this.items[index];
    if (!border) throw invalidArgument();
    return border;
  }
}

/** A cell on which the side can be read. */
function corner(side: SideIndex, { startRow, startColumn, endRow, endColumn }: Area): [row: number, column: number] {
  return [side === "EdgeBottom" ? endRow : startRow, side === "EdgeRight" ? endColumn : startColumn];
}
