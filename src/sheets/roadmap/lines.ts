import type { Measure, RoadMapEdition, RoadMapSide } from "../../editions/roadMap";
import { TEXTS } from "./texts";

/** A line of the plan: a measure, or one of the dates that a measure has. */
export interface PlanLine {
  readonly no: string;
  readonly side: RoadMapSide;
  readonly text: string;
  /** ISO date that the document sets. */
  readonly due?: string;
  readonly weekly?: true;
}

const SIDES: readonly RoadMapSide[] = ["ТФОМС", "СМО"];

/** Measures of both sides; one that has several dates is followed by a line for each. */
export const planLines = ({ measures }: RoadMapEdition): PlanLine[] =>
  SIDES.flatMap((side, at) =>
    measures[side].flatMap((measure, index) => linesOf(measure, side, `${at + 1}.${index + 1}`)),
  );

function linesOf({ printed, dates = [], weekly }: Measure, side: RoadMapSide, no: string): PlanLine[] {
  const head: PlanLine = { no, side, text: printed, ...(weekly ? { weekly } : {}) };
  const own = dates.map((due, index): PlanLine => ({
    no: `${no}.${index + 1}`,
    side,
    text: TEXTS.plan.survey(index + 1),
    due,
  }));
  return [head, ...own];
}
