import { toArgb, toRgb } from "../../xlsx/colors";
import type { FormatRule } from "../grid/conditionalFormats";
import { colorOf } from "../grid/rangeStyle";
import { invalidArgument, notImplemented } from "../richApi/apiError";
import { navigation, OfficeObject, type OfficeType, writable } from "../richApi/officeObject";
import type { RuleSlot } from "./conditionalRules";
import { keyNamed, named } from "./pageValues";

type BarRule = Extract<FormatRule, { type: "dataBar" }>;
type ScaleRule = Extract<FormatRule, { type: "colorScale" }>;
type Threshold = NonNullable<BarRule["cfvo"]>[number];

/** What Excel begins these kinds with. */
export const NEW_BAR = {
  type: "dataBar",
  cfvo: [{ type: "min" }, { type: "max" }],
  color: { argb: "FF638EC6" },
  gradient: true,
} as BarRule;
export const NEW_SCALE = {
  type: "colorScale",
  cfvo: [{ type: "min" }, { type: "percentile", value: 50 }, { type: "max" }],
  color: [{ argb: "FFF8696B" }, { argb: "FFFFEB84" }, { argb: "FF63BE7B" }],
} as ScaleRule;

/** Kinds of thresholds; those that need a formula of cells are not kept by the file library. */
const THRESHOLDS: Readonly<Record<string, Threshold["type"]>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
};

interface WireThreshold {
  readonly type?: unknown;
  readonly formula?: unknown;
  readonly color?: unknown;
}

function threshold({ type, formula }: WireThreshold): Threshold {
  if (type === "Formula" || type === "Automatic") throw notImplemented(`a threshold ${type}`);
  const kind = named(THRESHOLDS, type);
  if (kind === "min" || kind === "max") return { type: kind };
  const value = Number(String(formula ?? "").replace(/^=/, ""));
  if (formula == null || formula === "" || !Number.isFinite(value)) throw invalidArgument();
  return { type: kind, value };
}

const described = ({ type, value }: Threshold): { type: string | undefined; formula?: string } => ({
  type: keyNamed(THRESHOLDS, type),
  ...(value !== undefined && { formula: `${value}` }),
});

export class DataBarConditionalFormat extends OfficeObject {
  readonly type: OfficeType = {
    name: "DataBarConditionalFormat",
    members: {
      lowerBoundRule: writable("1.6"),
      upperBoundRule: writable("1.6"),
      showDataBarOnly: writable("1.6"),
      positiveFormat: navigation("1.6"),
    },
  };

  constructor(private readonly slot: RuleSlot) {
    super();
  }

  get lowerBoundRule(): object {
    return described(this.bounds[0]);
  }

  set lowerBoundRule(rule: WireThreshold) {
    this.change({ cfvo: [threshold(rule), this.bounds[1]] });
  }

  get upperBoundRule(): object {
    return described(this.bounds[1]);
  }

  set upperBoundRule(rule: WireThreshold) {
    this.change({ cfvo: [this.bounds[0], threshold(rule)] });
  }

  get showDataBarOnly(): boolean {
    return barOf(this.slot).showValue === false;
  }

  set showDataBarOnly(only: boolean) {
    this.change({ showValue: !only });
  }

  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.slot);
  }

  private get bounds(): [Threshold, Threshold] {
    const [lower = { type: "min" }, upper = { type: "max" }] = barOf(this.slot).cfvo ?? [];
    return [lower, upper];
  }

  private change(changes: Partial<BarRule>): void {
    this.slot.change(changes as Partial<FormatRule>);
  }
}

class ConditionalDataBarPositiveFormat extends OfficeObject {
  readonly type: OfficeType = {
    name: "ConditionalDataBarPositiveFormat",
    members: { fillColor: writable("1.6"), gradientFill: writable("1.6") },
  };

  constructor(private readonly slot: RuleSlot) {
    super();
  }

  get fillColor(): string {
    return toRgb(barOf(this.slot).color) ?? "";
  }

  set fillColor(color: string) {
    this.slot.change({ color: toArgb(colorOf(color)) } as Partial<FormatRule>);
  }

  get gradientFill(): boolean {
    return barOf(this.slot).gradient ?? true;
  }

  set gradientFill(gradient: boolean) {
    this.slot.change({ gradient } as Partial<FormatRule>);
  }
}

interface WireCriteria {
  readonly minimum?: WireThreshold;
  readonly midpoint?: WireThreshold | null;
  readonly maximum?: WireThreshold;
}

export class ColorScaleConditionalFormat extends OfficeObject {
  readonly type: OfficeType = {
    name: "ColorScaleConditionalFormat",
    members: {
      criteria: writable("1.6"),
      threeColorScale: { kind: "scalar", since: "1.6" },
    },
  };

  constructor(private readonly slot: RuleSlot) {
    super();
  }

  get threeColorScale(): boolean {
    return scaleOf(this.slot).cfvo?.length === 3;
  }

  get criteria(): object {
    const { cfvo = [], color = [] } = scaleOf(this.slot);
    const points = cfvo.map((point, index) => ({ ...described(point), color: toRgb(color[index]) }));
    const [minimum, ...others] = points;
    return {
      minimum,
      ...(others.length > 1 && { midpoint: others[0] }),
      maximum: others[others.length - 1],
    };
  }

  set criteria({ minimum, midpoint, maximum }: WireCriteria) {
    const points = [minimum, ...(midpoint ? [midpoint] : []), maximum].map((point) => point ?? invalid());
    this.slot.change({
      cfvo: points.map(threshold),
      color: points.map(({ color }) => toArgb(colorOf(color))),
    } as Partial<FormatRule>);
  }
}

function barOf(slot: RuleSlot): BarRule {
  const rule = slot.rule();
  return rule.type === "dataBar" ? rule : NEW_BAR;
}

function scaleOf(slot: RuleSlot): ScaleRule {
  const rule = slot.rule();
  return rule.type === "colorScale" ? rule : NEW_SCALE;
}

function invalid(): never {
  throw invalidArgument();
}
