import { CONTROL_GROUPS, type ControlGroup, controlKey } from "./control";
import type { Defect } from "./model";
import { byPeriod, byText, knownFirst } from "./order";
import type { Period } from "./period";
import { Tallies, type Tally } from "./tally";

export interface PeriodSums {
  readonly period?: Period;
  readonly tally: Tally;
}

export interface ControlSums {
  readonly group?: ControlGroup;
  /** What the table says where it is no kind of control that is known. */
  readonly given: string;
  readonly periods: readonly PeriodSums[];
  readonly tally: Tally;
}

const place = ({ group }: Pick<ControlSums, "group">): number =>
  group ? CONTROL_GROUPS.indexOf(group) : CONTROL_GROUPS.length;

/** Collects kind of control × period. */
export class ControlCollector {
  private readonly controls = new Tallies<{
    readonly group?: ControlGroup;
    readonly given: string;
    readonly below: Tallies<{ readonly period?: Period }>;
  }>();

  add(defect: Defect): void {
    const { control, controlGiven, period } = defect;
    const { below } = this.controls.add(control?.group ?? ` ${controlKey(controlGiven)}`, defect, () => ({
      ...(control ? { group: control.group, given: "" } : { given: controlGiven }),
      below: new Tallies(),
    }));
    below.add(period?.key ?? "", defect, () => ({ ...(period && { period }) }));
  }

  sums(): readonly ControlSums[] {
    return this.controls
      .sorted((a, b) => place(a) - place(b) || byText(a.given, b.given))
      .map(({ below, ...sums }) => ({
        ...sums,
        periods: below.sorted((a, b) => knownFirst(a.period, b.period) || byPeriod(a.period!, b.period!)),
      }));
  }
}
