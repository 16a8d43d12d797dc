import type { GridSheet } from "../grid/sheet";
import type { Area } from "../grid/area";
import { OfficeObject } from "../richApi/officeObject";

/** What a range, and whatever else lies on a sheet, needs of it. */
export interface RangeSheet extends OfficeObject {
  readonly id: string;
  readonly name: string;
  readonly grid: GridSheet;
}

/** A range, for what ranges themselves are made of and so cannot know them. */
export interface PlacedRange extends OfficeObject {
  readonly worksheet: RangeSheet;
  readonly area: Area;
}

export const isRange = (value: unknown): value is PlacedRange =>
  value instanceof OfficeObject && value.type.name === "Range";
