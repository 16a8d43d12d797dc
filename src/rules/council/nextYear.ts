import type { CouncilDetails, CouncilPlan, PlanItem } from "./model";
import { shiftTopic, shiftedText, type TopicSegment } from "./topicShift";

/** What becomes of one item; `id` is its place among all items of the plan. */
export interface ItemChange {
  readonly id: number;
  readonly meeting: number | null;
  readonly month: number | null;
  readonly item: PlanItem;
  readonly segments: readonly TopicSegment[];
  readonly before: string;
  /** With every period moved and every check left alone. */
  readonly after: string;
  readonly changed: boolean;
  /** Places among `segments` that a person must look at. */
  readonly checks: readonly number[];
}

/** The plan of another year as a proposal: nothing is written before a person accepts it. */
export interface PlanShift {
  readonly by: number;
  readonly from: CouncilPlan;
  readonly year: number;
  /** The approval stays as it is but for its date, which the new plan does not have yet. */
  readonly titleLines: readonly (readonly TopicSegment[])[];
  readonly approvalDate: { readonly before: string; readonly after: string };
  readonly items: readonly ItemChange[];
}

/** A person's word on an item; an item without one is accepted as proposed. */
export interface ItemDecision {
  readonly accept: boolean;
  /** Checks whose proposals are taken: places among the segments. */
  readonly taken?: ReadonlySet<number>;
  /** The person's own wording: goes before all else. */
  readonly text?: string;
}

/** A line to be filled by hand: the new plan is approved anew. */
const blankDate = (year: number): string => `"___" ______________ ${year}`;

export function shiftPlan(plan: CouncilPlan, by = 1): PlanShift {
  const { details } = plan;
  const shift = { by, planYear: details.year };
  const placed = plan.meetings.flatMap((meeting) => meeting.items.map((item) => ({ meeting, item })));
  return {
    by,
    from: plan,
    year: details.year + by,
    titleLines: details.titleLines.map((line) => shiftTopic(line, shift)),
    approvalDate: { before: details.approval.date, after: blankDate(details.year + by) },
    items: placed.map(({ meeting, item }, id) => {
      const segments = shiftTopic(item.topic, shift);
      const after = shiftedText(segments);
      const checks = segments.flatMap((segment, index) => (segment.kind === "check" ? [index] : []));
      const { number, month } = meeting;
      return {
        id,
        meeting: number,
        month,
        item,
        segments,
        before: item.topic,
        after,
        changed: after !== item.topic,
        checks,
      };
    }),
  };
}

function shiftedDetails({ from, year, titleLines, approvalDate }: PlanShift): CouncilDetails {
  const { approval } = from.details;
  return {
    ...from.details,
    year,
    titleLines: titleLines.map((segments) => shiftedText(segments)),
    approval: { ...approval, date: approvalDate.after },
  };
}

function decidedTopic(change: ItemChange, decision: ItemDecision | undefined): string {
  if (decision && !decision.accept) return change.before;
  return decision?.text ?? shiftedText(change.segments, decision?.taken);
}

/** The new plan. Items keep their executors; the rows of the old table are not theirs any more. */
export function applyShift(shift: PlanShift, decisions: ReadonlyMap<number, ItemDecision> = new Map()): CouncilPlan {
  let id = 0;
  return {
    details: shiftedDetails(shift),
    meetings: shift.from.meetings.map((meeting) => ({
      ...meeting,
      items: meeting.items.map((item) => {
        const change = shift.items[id]!;
        const moved: PlanItem = { ...item, topic: decidedTopic(change, decisions.get(id)), row: undefined };
        id += 1;
        return moved;
      }),
    })),
  };
}
