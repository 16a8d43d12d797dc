import type { Meeting, PlanItem } from "./model";
import { monthTitle } from "./months";
import type { Report } from "./problems";

/** A row of the table as understood; what it leaves open is `null`. */
export interface PlanRow {
  readonly row: number;
  readonly meeting: number | null;
  readonly month: number | null;
  readonly item: PlanItem;
}

const groupBy = <T, K>(values: Iterable<T>, keyOf: (value: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
};

/** What single rows do not show: one meeting in two months, a number given twice, meetings out of order. */
export function checkPlan(rows: readonly PlanRow[], meetings: readonly Meeting[], report: Report): void {
  checkMonths(rows, report);
  for (const meeting of meetings) checkItems(meeting, report);
  checkOrder(meetings, report);
}

function checkMonths(rows: readonly PlanRow[], report: Report): void {
  for (const [number, ofMeeting] of groupBy(rows, ({ meeting }) => meeting)) {
    const dated = ofMeeting.filter(({ month }) => month !== null);
    const first = dated[0];
    if (number === null || !first) continue;
    for (const { row, month } of dated) {
      if (month === first.month) continue;
      const params = { meeting: `${number}`, given: monthTitle(month), others: monthTitle(first.month) };
      report("monthConflict", "month", row, params);
    }
  }
}

function checkItems({ number, items }: Meeting, report: Report): void {
  const meeting = number === null ? undefined : `${number}`;
  const byNumber = groupBy(
    items.filter((item) => item.number !== null),
    (item) => item.number,
  );
  for (const [item, same] of byNumber) {
    for (const { row } of same.slice(1)) {
      report("itemDuplicate", "item", row ?? 0, { item: `${item}`, meeting, others: rowName(same[0]?.row) });
    }
  }
  // A gap is worth a word only where every number is known.
  if (items.some((item) => item.number === null)) return;
  const numbers = [...byNumber.keys()];
  const gap = numbers.find((value, index) => value !== index + 1);
  const after = byNumber.get(gap ?? null)?.[0];
  if (after)
    report("itemGap", "item", after.row ?? 0, {
      item: `${gap}`,
      suggested: `${numbers.indexOf(gap ?? null) + 1}`,
      meeting,
    });
}

/** Rows of the sheet are unknown here: rows of the table are counted from 1 below its header. */
const rowName = (row: number | undefined): string => (row === undefined ? "" : `${row}`);

function checkOrder(meetings: readonly Meeting[], report: Report): void {
  let last: Meeting | undefined;
  const seen = new Map<number, Meeting>();
  for (const meeting of meetings) {
    if (meeting.month === null || meeting.number === null) continue;
    const row = meeting.items[0]?.row ?? 0;
    const params = { meeting: `${meeting.number}`, given: monthTitle(meeting.month) };
    const same = seen.get(meeting.month);
    if (same) report("monthRepeated", "month", row, { ...params, others: `${same.number ?? ""}` });
    else if (last?.month && last.month > meeting.month) {
      report("monthOrder", "month", row, { ...params, others: monthTitle(last.month) });
    }
    seen.set(meeting.month, meeting);
    last = meeting;
  }
}
