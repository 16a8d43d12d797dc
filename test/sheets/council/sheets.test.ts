import fc from "fast-check";
import type { CouncilPlan } from "../../../src/rules/council/model";
import { applyShift, shiftPlan } from "../../../src/rules/council/nextYear";
import { PLAN_COLUMN_TITLES, PLAN_COLUMNS } from "../../../src/rules/council/planColumns";
import { readDecisions } from "../../../src/rules/council/readDecisions";
import { readDetails } from "../../../src/rules/council/details";
import { readExecutors } from "../../../src/rules/council/executors";
import { readPlan } from "../../../src/rules/council/readPlan";
import {
  agendaSheet,
  assignmentsSheet,
  controlSheet,
  directorySheet,
  planSheet,
  planTableRow,
  planTableSheet,
  protocolSheet,
  shiftSheet,
} from "../../../src/sheets/council";
import type { SheetPlan, TablePart } from "../../../src/sheets/sheetPlan";
import { textHeight } from "../../../src/sheets/text/measure";
import { directory2025 } from "../../rules/council/plan2025";
import { clippedHeaders } from "../clippedHeaders";
import { expectSound, formulasOf, textsOf } from "../soundPlan";
import { decisions, detailsOfFebruary, executors2025, february, plan2025, stressPlan } from "./plans";

const allSheets = (plan: CouncilPlan): readonly SheetPlan[] => [
  planTableSheet(plan, executors2025.length),
  directorySheet(plan.details, executors2025),
  planSheet(plan),
  ...plan.meetings.flatMap((meeting) => [
    agendaSheet(plan, meeting, detailsOfFebruary),
    protocolSheet(plan, meeting, decisions, detailsOfFebruary),
  ]),
  assignmentsSheet(plan, executors2025),
  controlSheet(decisions),
  shiftSheet(shiftPlan(plan)),
];

/** What a host would read from a table of the sheet. */
function tableValues(plan: SheetPlan, name: string): readonly (readonly unknown[])[] {
  const { row, column, rows, columns } = (plan.tables ?? []).find((table: TablePart) => table.name === name)!.area;
  const cells = plan.blocks[0]!.cells.slice(row, row + rows).map((line) => line.slice(column, column + columns));
  return cells.map((line) =>
    line.map((cell) =>
      cell !== null && typeof cell === "object"
        ? cell.kind === "date"
          ? cell.date
          : cell.kind === "formula"
            ? cell.formula
            : cell.value
        : cell,
    ),
  );
}

describe("what is written is read back", () => {
  test("the table of the plan, without a single problem", () => {
    const values = tableValues(planTableSheet(plan2025, executors2025.length), "План_совета");
    const { plan, problems } = readPlan(values, plan2025.details, directory2025);
    expect(problems).toEqual([]);
    expect(JSON.parse(JSON.stringify(plan), (key, value) => (key === "row" ? undefined : value))).toEqual(
      JSON.parse(JSON.stringify(plan2025), (key, value) => (key === "inferred" ? undefined : value)),
    );
  });

  test("the directory", () => {
    const sheet = directorySheet(plan2025.details, executors2025);
    const { details } = plan2025;
    expect(readExecutors(tableValues(sheet, "Исполнители_совета").slice(1), executors2025)).toEqual(executors2025);
    expect(readDetails(tableValues(sheet, "Реквизиты_совета").slice(1), details)).toMatchObject(details);
  });

  test("the decisions", () => {
    const read = readDecisions(tableValues(controlSheet(decisions), "Решения_совета"), plan2025);
    expect(read.decisions).toMatchObject(decisions);
  });

  test("next year's plan, read back and moved again, has years two on", () => {
    const next = applyShift(shiftPlan(plan2025));
    const header = PLAN_COLUMNS.map((column) => PLAN_COLUMN_TITLES[column]);
    const rows = next.meetings.flatMap((meeting) => meeting.items.map((item) => planTableRow(meeting, item)));
    const { plan, problems } = readPlan([header, ...rows], next.details, directory2025);
    expect(problems).toEqual([]);
    expect(applyShift(shiftPlan(plan)).meetings[4]!.items[5]!.topic).toMatch(/за 2027 год$/);
  });
});

describe("the sheets of the plan for 2025", () => {
  test("every topic stands whole on the plan", () => {
    const texts = new Set(textsOf(planSheet(plan2025)));
    for (const { items } of plan2025.meetings) {
      for (const { number, topic } of items) expect(texts.has(`${number}. ${topic}`)).toBe(true);
    }
  });

  test("five merges of the number and five of the month, over all items of the meeting", () => {
    const merges = (planSheet(plan2025).merges ?? []).filter(({ columns }) => columns === 1);
    expect(merges.map(({ column, rows }) => [column, rows])).toEqual(
      [5, 5, 5, 6, 6].flatMap((rows) => [
        [0, rows],
        [1, rows],
      ]),
    );
  });

  test("every row of the plan is as high as its text", () => {
    const { blocks, rowHeights = [], columnWidths = [] } = planSheet(plan2025);
    const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
    blocks[0]!.cells.forEach((cells, row) => {
      if (typeof cells[3] !== "string" || !heights.has(row)) return;
      for (const column of [2, 3]) {
        const needed = textHeight(String(cells[column]), columnWidths[column]!, { size: 12 });
        expect(heights.get(row)).toBeGreaterThanOrEqual(needed);
      }
    });
  });

  test("no word of a header is wider than its column", () => {
    for (const sheet of allSheets(plan2025)) expect([sheet.name, clippedHeaders(sheet)]).toEqual([sheet.name, []]);
  });

  test("all are sound, and no two have one name", () => {
    const sheets = allSheets(plan2025);
    sheets.forEach((sheet) => expectSound(sheet));
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
  });
});

describe("the user's text stays text", () => {
  const hostile = ["=1+1", "+7", "-5", "@SUM(A1)", '=HYPERLINK("x")', "'=1", "\t=1"];

  test("a topic that looks like a formula is a string in every sheet", () => {
    const items = hostile.map((topic, index) => ({ ...february.items[0]!, number: index + 1, topic }));
    const plan = { ...plan2025, meetings: [{ ...february, items }] };
    for (const sheet of allSheets(plan)) {
      expectSound(sheet);
      for (const formula of formulasOf(sheet)) expect(formula.startsWith("=SUM(")).toBe(true);
    }
    const texts = textsOf(planTableSheet(plan, 1));
    for (const topic of hostile) expect(texts).toContain(topic);
  });

  test("any plan makes sound sheets", () => {
    const text = fc.oneof(fc.string({ maxLength: 300 }), fc.constantFrom(...hostile, "", "длинный текст ".repeat(300)));
    const number = fc.option(fc.integer({ min: 1, max: 9 }));
    const item = fc.record({
      number,
      topic: text,
      executors: fc.subarray([...executors2025], { maxLength: 6 }),
    });
    const meeting = fc.record({
      number,
      month: fc.option(fc.integer({ min: 1, max: 12 })),
      items: fc.array(item, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 4 }), (meetings) => {
        allSheets({ ...plan2025, meetings }).forEach((sheet) => expectSound(sheet));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a stress plan of 500 items", () => {
  const plan = stressPlan(500);

  test("all sheets are sound: topics too long for a row go over several merged ones", () => {
    allSheets(plan).forEach((sheet) => expectSound(sheet));
    const tall = (planSheet(plan).merges ?? []).filter(({ column, rows }) => column === 2 && rows > 1);
    expect(tall.length).toBeGreaterThanOrEqual(50);
  });

  test("merges and heights grow with the items alone", () => {
    const size = (count: number) => {
      const { merges = [], rowHeights = [], styles = [] } = planSheet(stressPlan(count));
      return merges.length + rowHeights.length + styles.length;
    };
    expect(size(1000)).toBeLessThan(2.2 * size(500));
  });
});
