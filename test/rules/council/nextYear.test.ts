import { readFileSync } from "node:fs";
import { join } from "node:path";
import { itemsOf } from "../../../src/rules/council/model";
import { applyShift, shiftPlan } from "../../../src/rules/council/nextYear";
import { items2025, plan2025 } from "./plan2025";

const periods = JSON.parse(readFileSync(join(__dirname, "../../golden/council/periods.json"), "utf8")) as Record<
  string,
  string[]
>;
const shift = shiftPlan(plan2025);
const segments = shift.items.flatMap((change) => change.segments.map((segment) => ({ change, segment })));

/** The oracle: every four digits one on. Right for a text that is a period and nothing else. */
const plusOne = (text: string): string => text.replace(/\d{4}/g, (year) => `${Number(year) + 1}`);

describe("the plan for 2026", () => {
  test("43 periods move, the 44th belongs to the programme's title and is marked", () => {
    const moved = segments.flatMap(({ segment }) => (segment.kind === "period" ? [segment] : []));
    const marked = segments.flatMap(({ change, segment }) => (segment.kind === "check" ? [{ change, segment }] : []));
    expect([moved.length, marked.length]).toEqual([43, 1]);
    for (const { text, shifted } of moved) expect(shifted).toBe(plusOne(text));
    expect(marked[0]!.change).toMatchObject({ meeting: 1, item: { number: 4 } });
    expect(marked[0]!.segment).toEqual({
      kind: "check",
      text: "на 2024 год и на плановый период 2025 и 2026 годов",
      reason: "documentTitle",
      proposal: "на 2025 год и на плановый период 2026 и 2027 годов",
      document: "постановлением Правительства Кировской области от 29.12.2023 № 769-П",
    });
  });

  test("moved and marked are the 44 periods of the document, in its order", () => {
    const found = segments.flatMap(({ segment }) =>
      segment.kind === "period" || segment.kind === "check" ? [segment.text] : [],
    );
    expect(found).toEqual(Object.values(periods).flat());
  });

  test("documents stay", () => {
    const documents = segments.filter(({ segment }) => segment.kind === "document");
    expect(documents.map(({ segment }) => segment.text)).toHaveLength(5);
    const after = shift.items.map((change) => change.after).join("\n");
    for (const reference of ["от 29.12.2023 № 769-П", "№ 3ПЗ", "от 30.07.2024 № 118н"]) {
      expect(after.split(reference)).toHaveLength(2);
    }
    expect(after.split("от 04.06.2018 № 104")).toHaveLength(3);
  });

  test("every item changes: each speaks of a period", () => {
    expect(shift.items.filter(({ changed }) => !changed)).toEqual([]);
  });

  test("the title moves, the approver stays, the date of approval is to be filled", () => {
    const plan = applyShift(shift);
    expect(plan.details.year).toBe(2026);
    expect(plan.details.titleLines.at(-1)).toMatch(/ на 2026 год$/);
    expect(plan.details.approval).toEqual({
      ...plan2025.details.approval,
      date: '"___" ______________ 2026',
    });
  });
});

describe("applying", () => {
  test("all that is proposed: meetings, executors and marks stay", () => {
    const plan = applyShift(shift);
    expect(itemsOf(plan).map(({ topic }) => topic)).toEqual(shift.items.map(({ after }) => after));
    expect(itemsOf(plan).map(({ executors }) => executors)).toEqual(items2025.map(({ executors }) => executors));
    expect(plan.meetings.map(({ month }) => month)).toEqual([2, 4, 6, 9, 11]);
  });

  test("item by item: refused, with the check taken, and in other words", () => {
    const [refused, , reworded, programme] = shift.items;
    const plan = applyShift(
      shift,
      new Map([
        [refused!.id, { accept: false }],
        [reworded!.id, { accept: true, text: "Иначе" }],
        [programme!.id, { accept: true, taken: new Set(programme!.checks) }],
      ]),
    );
    const topics = itemsOf(plan).map(({ topic }) => topic);
    expect(topics[0]).toBe(refused!.before);
    expect(topics[2]).toBe("Иначе");
    expect(topics[3]).toContain("на 2025 год и на плановый период 2026 и 2027 годов, утвержденной");
    expect(topics[3]).toContain("№ 769-П");
  });

  test("a year on and a year back is the plan again, but for its approval", () => {
    const there = applyShift(shiftPlan(plan2025, 3));
    const back = applyShift(shiftPlan(there, -3));
    expect(itemsOf(back).map(({ topic }) => topic)).toEqual(items2025.map(({ topic }) => topic));
    expect(back.details.titleLines).toEqual(plan2025.details.titleLines);
  });

  test("years in a row: 2026 and then 2027 is two years at once", () => {
    const topics = (plan: typeof plan2025) => itemsOf(plan).map(({ topic }) => topic);
    expect(topics(applyShift(shiftPlan(applyShift(shift))))[8]).toBe(topics(applyShift(shiftPlan(plan2025, 2)))[8]);
  });
});
