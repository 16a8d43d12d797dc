import { colorOf, RangeStyle } from "../grid/rangeStyle";
import { method, OfficeObject, type OfficeType, writable } from "../richApi/officeObject";

/** What Excel answers for a cell without a fill. */
const NO_FILL = "#FFFFFF";
/** What it answers where the cells of the range differ. */
const MIXED = "";

export class RangeFill extends OfficeObject {
  readonly type: OfficeType = {
    name: "RangeFill",
    members: { color: writable("1.1"), clear: method("1.1") },
  };

  constructor(private readonly style: RangeStyle) {
    super();
  }

  get color(): string {
    return this.style.common(({ bg }) => (bg?.rgb ? colorOf(bg.rgb) : NO_FILL)) ?? MIXED;
  }

  set color(color: string) {
    this.style.apply("bg", { rgb: colorOf(color) });
  }

  clear(): void {
    this.style.apply("bg", null);
  }
}
