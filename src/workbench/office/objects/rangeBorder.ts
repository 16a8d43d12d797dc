import { BorderStyleTypes, type IBorderData } from "@univerjs/core";
import type { SideIndex } from "../grid/borders";
import { colorOf, keyOf } from "../grid/rangeStyle";
import { invalidArgument } from "../richApi/apiError";
import { OfficeObject, type OfficeType, readable, writable } from "../richApi/officeObject";

/** Which side of a cell shows the border. */
const CELL_SIDES: Readonly<Record<SideIndex, "t" | "b" | "l" | "r">> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  InsideVertical: "r",
  InsideHorizontal: "b",
};

const CONTINUOUS: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

const STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const BLACK = "#000000";

export class RangeBorder extends OfficeObject {
  readonly type: OfficeType = {
    name: "RangeBorder",
    members: {
      sideIndex: readable("1.1"),
      style: writable("1.1"),
      weight: writable("1.1"),
      color: writable("1.1"),
    },
  };

  constructor(
    readonly sideIndex: SideIndex,
    private readonly read: () => IBorderData,
    private readonly draw: (style: BorderStyleTypes, color: string) => void,
  ) {
    super();
  }

  override identity(): string {
    return this.sideIndex;
  }

  get style(): string {
    if (keyOf(CONTINUOUS, this.line)) return "Continuous";
    return keyOf(STYLES, this.line) ?? "None";
  }

  set style(style: string) {
    const line = STYLES[style];
    if (line === undefined) throw invalidArgument();
    this.draw(style === "Continuous" && keyOf(CONTINUOUS, this.line) ? this.line : line, this.color);
  }

  get weight(): string {
    return keyOf(CONTINUOUS, this.line) ?? "Thin";
  }

  set weight(weight: string) {
    const line = CONTINUOUS[weight];
    if (line === undefined) throw invalidArgument();
    this.draw(line, this.color);
  }

  get color(): string {
    return colorOf(this.border?.cl?.rgb ?? BLACK);
  }

  set color(color: string) {
    this.draw(this.line === BorderStyleTypes.NONE ? BorderStyleTypes.THIN : this.line, colorOf(color));
  }

  private get line(): BorderStyleTypes {
    return this.border?.s ?? BorderStyleTypes.NONE;
  }

  private get border() {
    return this.read()[CELL_SIDES[this.sideIndex]];
  }
}
