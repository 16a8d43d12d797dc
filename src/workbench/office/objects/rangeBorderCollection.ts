import type { BorderStyleTypes } from "@univerjs/core";
import type { Area } from "../grid/area";
import { drawBorder, type SideIndex } from "../grid/borders";
import type { GridSheet } from "../grid/sheet";
import { invalidArgument } from "../richApi/apiError";
import { method, OfficeCollection, type OfficeType, readable } from "../richApi/officeObject";
import { RangeBorder } from "./rangeBorder";

const SIDES: readonly SideIndex[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];

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
    return SIDES.map((side) => this.getItem(side));
  }

  get count(): number {
    return this.items.length;
  }

  getItem(side: SideIndex): RangeBorder {
    if (!SIDES.includes(side)) throw invalidArgument();
    const draw = (style: BorderStyleTypes, color: string): void => {
      this.sheet.reserve(this.area);
      drawBorder(this.sheet, this.area, side, style, color);
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
