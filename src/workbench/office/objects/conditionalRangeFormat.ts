import { toArgb, toRgb } from "../../xlsx/colors";
import type { RuleStyle } from "../grid/conditionalFormats";
import { colorOf } from "../grid/rangeStyle";
import { method, navigation, OfficeObject, type OfficeType, writable } from "../richApi/officeObject";

/** Where the look of a conditional format is kept. */
export interface StyleSlot {
  read(): RuleStyle;
  write(style: RuleStyle): void;
}

export class ConditionalRangeFormat extends OfficeObject {
  readonly type: OfficeType = {
    name: "ConditionalRangeFormat",
    members: { font: navigation("1.6"), fill: navigation("1.6") },
  };

  constructor(private readonly slot: StyleSlot) {
    super();
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.slot);
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.slot);
  }
}

type Font = NonNullable<RuleStyle["font"]>;

class ConditionalRangeFont extends OfficeObject {
  readonly type: OfficeType = {
    name: "ConditionalRangeFont",
    members: {
      bold: writable("1.6"),
      color: writable("1.6"),
      italic: writable("1.6"),
      strikethrough: writable("1.6"),
      clear: method("1.6"),
    },
  };

  constructor(private readonly slot: StyleSlot) {
    super();
  }

  get bold(): boolean | null {
    return this.font.bold ?? null;
  }

  set bold(bold: boolean) {
    this.font = { bold };
  }

  get italic(): boolean | null {
    return this.font.italic ?? null;
  }

  set italic(italic: boolean) {
    this.font = { italic };
  }

  get strikethrough(): boolean | null {
    return this.font.strike ?? null;
  }

  set strikethrough(strike: boolean) {
    this.font = { strike };
  }

  get color(): string {
    return toRgb(this.font.color) ?? "";
  }

  set color(color: string) {
    this.font = { color: toArgb(colorOf(color)) };
  }

  clear(): void {
    this.slot.write({ ...this.slot.read(), font: {} });
  }

  private get font(): Font {
    return this.slot.read().font ?? {};
  }

  private set font(changes: Font) {
    this.slot.write({ ...this.slot.read(), font: { ...this.font, ...changes } });
  }
}

class ConditionalRangeFill extends OfficeObject {
  readonly type: OfficeType = {
    name: "ConditionalRangeFill",
    members: { color: writable("1.6"), clear: method("1.6") },
  };

  constructor(private readonly slot: StyleSlot) {
    super();
  }

  get color(): string {
    const { fill } = this.slot.read();
    return fill?.type === "pattern" ? (toRgb(fill.bgColor) ?? "") : "";
  }

  /** In a conditional format the colour of a solid fill is that of its background. */
  set color(color: string) {
    const bgColor = toArgb(colorOf(color));
    this.slot.write({ ...this.slot.read(), fill: { type: "pattern", pattern: "solid", bgColor } });
  }

  clear(): void {
    this.slot.write({ ...this.slot.read(), fill: undefined });
  }
}
