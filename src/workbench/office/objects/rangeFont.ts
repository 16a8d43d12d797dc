import { BooleanNumber } from "@univerjs/core";
import { colorOf, RangeStyle } from "../grid/rangeStyle";
import { OfficeObject, type OfficeType, writable } from "../richApi/officeObject";

const DEFAULT_FONT = "Calibri";
const DEFAULT_SIZE = 11;
const BLACK = "#000000";

/** Each property is null where the cells of the range differ. */
export class RangeFont extends OfficeObject {
  readonly type: OfficeType = {
    name: "RangeFont",
    members: {
      bold: writable("1.1"),
      color: writable("1.1"),
      italic: writable("1.1"),
      name: writable("1.1"),
      size: writable("1.1"),
    },
  };

  constructor(private readonly style: RangeStyle) {
    super();
  }

  get bold(): boolean | null {
    return this.style.common(({ bl }) => bl === BooleanNumber.TRUE);
  }

  set bold(bold: boolean) {
    this.style.apply("bl", bold ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  }

  get italic(): boolean | null {
    return this.style.common(({ it }) => it === BooleanNumber.TRUE);
  }

  set italic(italic: boolean) {
    this.style.apply("it", italic ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  }

  get color(): string | null {
    return this.style.common(({ cl }) => (cl?.rgb ? colorOf(cl.rgb) : BLACK));
  }

  set color(color: string) {
    this.style.apply("cl", { rgb: colorOf(color) });
  }

  get name(): string | null {
    return this.style.common(({ ff }) => ff ?? DEFAULT_FONT);
  }

  set name(name: string) {
    this.style.apply("ff", name);
  }

  get size(): number | null {
    return this.style.common(({ fs }) => fs ?? DEFAULT_SIZE);
  }

  set size(size: number) {
    this.style.apply("fs", size);
  }
}
