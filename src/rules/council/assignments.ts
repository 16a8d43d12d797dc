import type { CouncilPlan, Executor, Meeting, PlanItem } from "./model";

/** One executor's part in the plan. */
export interface Assignment {
  readonly executor: Executor;
  /** How many items of each meeting, in the order of the plan's meetings. */
  readonly counts: readonly number[];
  readonly total: number;
  readonly items: readonly { readonly meeting: Meeting; readonly item: PlanItem }[];
}

/** Executor × meeting. Executors stand in the order of `order`, then as they first appear in the plan. */
export function assignments(plan: CouncilPlan, order: readonly Executor[] = []): readonly Assignment[] {
  const byId = new Map<
    string,
    { executor: Executor; counts: number[]; items: { meeting: Meeting; item: PlanItem }[] }
  >();
  const entry = (executor: Executor) => {
    const known = byId.get(executor.id);
    if (known) return known;
    const created = { executor, counts: plan.meetings.map(() => 0), items: [] };
    byId.set(executor.id, created);
    return created;
  };
  order.forEach(entry);
  plan.meetings.forEach((meeting, index) => {
    for (const item of meeting.items) {
      for (const executor of item.executors) {
        const { counts, items } = entry(executor);
        counts[index] = (counts[index] ?? 0) + 1;
        items.push({ meeting, item });
      }
    }
  });
  return [...byId.values()].filter(({ items }) => items.length > 0).map((one) => ({ ...one, total: one.items.length }));
}
