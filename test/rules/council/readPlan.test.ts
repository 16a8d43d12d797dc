import fc from "fast-check";
import { ExecutorDirectory } from "../../../src/rules/council/executors";
import { PLAN_COLUMN_TITLES, PLAN_COLUMNS } from "../../../src/rules/council/planColumns";
import { readPlan } from "../../../src/rules/council/readPlan";
import { directory2025, executors2025, plan2025 } from "./plan2025";

const HEADER = PLAN_COLUMNS.map((column) => PLAN_COLUMN_TITLES[column]);
const read = (rows: readonly (readonly unknown[])[], header: readonly unknown[] = HEADER) =>
  readPlan([header, ...rows], plan2025.details, directory2025);
const row = (cells: Partial<Record<(typeof PLAN_COLUMNS)[number], unknown>> = {}): readonly unknown[] => {
  const usual = { meeting: 1, month: "Февраль", item: 1, topic: "Итоги", executors: "ТФОМС Кировской области" };
  return PLAN_COLUMNS.map((column) => ({ period: "", documents: "", ...usual, ...cells })[column]);
};
const problemsOf = (rows: readonly (readonly unknown[])[], header?: readonly unknown[]) =>
  read(rows, header).problems.map(({ id, row: at, column }) => [id, at, column]);

test("a clean row has no problems", () => expect(problemsOf([row()])).toEqual([]));

describe("problems are listed with their cells", () => {
  test.each<[string, readonly (readonly unknown[])[], readonly unknown[]]>([
    ["no number of the meeting", [row({ meeting: "" })], [["meetingMissing", 1, 0]]],
    ["a number that is none", [row({ meeting: "первое" })], [["meetingInvalid", 1, 0]]],
    ["no month", [row({ month: "\u00a0" })], [["monthMissing", 1, 1]]],
    ["an unknown month", [row({ month: "Фювраль" })], [["monthUnknown", 1, 1]]],
    ["two months of one meeting", [row(), row({ month: "Март", item: 2 })], [["monthConflict", 2, 1]]],
    ["months out of order", [row({ month: "Июнь" }), row({ meeting: 2 })], [["monthOrder", 2, 1]]],
    ["two meetings in a month", [row(), row({ meeting: 2 })], [["monthRepeated", 2, 1]]],
    ["no number of the item", [row({ item: null })], [["itemMissing", 1, 2]]],
    ["an item's number that is none", [row({ item: "1.5" })], [["itemInvalid", 1, 2]]],
    ["a number twice", [row(), row({ topic: "Другое" })], [["itemDuplicate", 2, 2]]],
    ["a gap in the numbers", [row(), row({ item: 3 })], [["itemGap", 2, 2]]],
    ["no topic", [row({ topic: " " })], [["topicMissing", 1, 3]]],
    ["no executor", [row({ executors: ";" })], [["executorMissing", 1, 4]]],
    ["an unknown executor", [row({ executors: "Минсельхоз" })], [["executorUnknown", 1, 4]]],
    ["an executor twice", [row({ executors: "ТФОМС; тфомс кировской  области" })], [["executorRepeated", 1, 4]]],
    ["a period of an old topic", [row({ topic: "За 2025 год", period: "за 2024 год" })], [["periodNotInTopic", 1, 5]]],
    ["a document of an old topic", [row({ documents: "от 01.01.2024 № 1" })], [["documentNotInTopic", 1, 6]]],
    [
      "an error value",
      [row({ topic: "#ССЫЛКА!" })],
      [
        ["cellError", 1, 3],
        ["topicMissing", 1, 3],
      ],
    ],
  ])("%s", (_, rows, expected) => expect(problemsOf(rows)).toEqual(expected));

  test("a missing column is named once, not in every row", () => {
    const header = HEADER.map((title) => (title === "Месяц" ? "Квартал" : title));
    expect(problemsOf([row(), row({ item: 2 })], header)).toEqual([["columnMissing", 0, null]]);
  });

  test("a similar executor is suggested", () => {
    const [problem] = read([row({ executors: "ТФОМС Кировской обл." })]).problems;
    expect(problem?.params).toEqual({ given: "ТФОМС Кировской обл.", suggested: "ТФОМС Кировской области" });
  });
});

describe("dirty input that is clear all the same", () => {
  test.each([
    ["№ as text with a dot", row({ meeting: " 1. ", item: "№ 1" })],
    ["a month in another case", row({ month: "\u00a0в ФЕВРАЛЕ " })],
    ["a month that Excel made a date of", row({ month: 45_689 })],
    ["a month as a number", row({ month: 2 })],
    ["a short name", row({ executors: "тфомс" })],
    ["a blank row below", row()],
  ])("%s", (_, cells) => {
    const { plan, problems } = read([cells, ["", null, "  ", "", "", "", ""]]);
    expect(problems).toEqual([]);
    expect(plan.meetings).toMatchObject([{ number: 1, month: 2, items: [{ number: 1 }] }]);
  });

  test("columns moved and named as the document names them", () => {
    const header = ["Исполнитель", "Темы заседаний", "№ п/п", "Пункт", "Срок проведения"];
    const { plan, problems } = read([["СМО", "Итоги", 3, 1, "Июнь"]], header);
    expect(problems).toEqual([]);
    expect(plan.meetings).toMatchObject([{ number: 3, month: 6, items: [{ topic: "Итоги" }] }]);
  });

  test.each([
    ["ТФОМС; СМО", ["tfoms", "smo"]],
    ["Минздрав\r\nМедицинские организации (при необходимости)", ["minzdrav", "mo-if-needed"]],
    ["Страховая медицинская организация Медицинские организации (при необходимости)", ["smo", "mo-if-needed"]],
    ["ТФОМС, СМО, Росздравнадзор", ["tfoms", "smo", "roszdravnadzor"]],
    ["Медицинские  организации, приглашенные на заседание по результатам проведённого анализа;", ["mo-invited"]],
    ["СМО;;Фонд «Забота, и точка»", ["smo", "?фонд «забота, и точка»"]],
  ])("executors «%s»", (cell, ids) => {
    expect(directory2025.read(cell).executors.map(({ id }) => id)).toEqual(ids);
  });

  test("rows without number and month go to the meeting above: the plan is printed all the same", () => {
    const { plan } = read([row(), row({ meeting: "", month: "", item: 2 })]);
    expect(plan.meetings.map(({ items }) => items.length)).toEqual([2]);
  });

  test("a sorted table gives the same plan", () => {
    const rows = [row({ item: 2 }), row({ meeting: 2, month: "Март" }), row({ item: 1 })];
    expect(read(rows).plan.meetings).toMatchObject([
      {
        number: 1,
        items: [
          { number: 1, row: 3 },
          { number: 2, row: 1 },
        ],
      },
      { number: 2, items: [{ row: 2 }] },
    ]);
  });
});

test("every name of every executor is understood", () => {
  for (const { id, title, short, aliases = [] } of executors2025) {
    for (const name of [title, short, ...aliases]) {
      expect([name, directory2025.read(name.toUpperCase()).executors.map((one) => one.id)]).toEqual([name, [id]]);
    }
  }
});

test("whatever the cells hold, the plan has every row that is not blank", () => {
  const cell = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constant("Март"));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { maxLength: 8 }), (rows) => {
      const filled = rows.filter((cells) => cells.some((value) => `${value ?? ""}`.trim() !== ""));
      const { plan } = readPlan([HEADER, ...rows], plan2025.details, new ExecutorDirectory([]));
      expect(plan.meetings.flatMap(({ items }) => items)).toHaveLength(filled.length);
    }),
  );
});
