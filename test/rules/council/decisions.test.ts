import { assignments } from "../../../src/rules/council/assignments";
import { parseDate } from "../../../src/rules/council/dates";
import {
  DECISION_COLUMN_TITLES,
  DECISION_COLUMNS,
  decisionsOf,
  decisionsOfPlan,
  isOverdue,
  missingDecisions,
} from "../../../src/rules/council/decisions";
import { readDecisions } from "../../../src/rules/council/readDecisions";
import { executors2025, plan2025 } from "./plan2025";

const HEADER = DECISION_COLUMNS.map((column) => DECISION_COLUMN_TITLES[column]);
const read = (...rows: readonly (readonly unknown[])[]) => readDecisions([HEADER, ...rows], plan2025);

test.each([
  [45_747, "2025-03-31"],
  ["31.03.2025", "2025-03-31"],
  ["31.03.2025 г.", "2025-03-31"],
  ["2025-03-31", "2025-03-31"],
  ["31.02.2025", undefined],
  ["скоро", undefined],
  ["", undefined],
])("date of %s", (value, expected) => expect(parseDate(value)).toBe(expected));

test("items that the list does not have yet are added to it, by their meeting or, where it has no number, their month", () => {
  const all = decisionsOfPlan(plan2025);
  expect(missingDecisions(plan2025, [])).toEqual(all);
  expect(missingDecisions(plan2025, all)).toEqual([]);
  expect(missingDecisions(plan2025, all.slice(3))).toEqual(all.slice(0, 3));
  const { decisions } = read([1, "Февраль", 2, "Усилить контроль", "СМО", 45_747, "", "письмо"]);
  const missing = missingDecisions(plan2025, decisions);
  expect(missing).toHaveLength(all.length - 1);
  expect(missing.filter(({ meeting }) => meeting === 1).map(({ item }) => item)).not.toContain(2);
  const bare = { ...plan2025, meetings: plan2025.meetings.slice(0, 2).map((one) => ({ ...one, number: null })) };
  const [first] = bare.meetings;
  const missed = missingDecisions(bare, decisionsOfPlan({ ...bare, meetings: [first!] }));
  expect(missed).toEqual(decisionsOfPlan({ ...bare, meetings: bare.meetings.slice(1) }));
});

test("a row of the table is a decision", () => {
  const { decisions, problems } = read([1, "Февраль", 2, "Усилить контроль", "СМО", 45_747, "", "письмо"]);
  expect(problems).toEqual([]);
  expect(decisions).toEqual([
    {
      meeting: 1,
      month: 2,
      item: 2,
      text: "Усилить контроль",
      responsible: "СМО",
      due: "2025-03-31",
      done: null,
      note: "письмо",
      row: 1,
    },
  ]);
});

test.each<[string, readonly unknown[], readonly string[]]>([
  ["an unknown meeting", [9, "", 1, "Да", "СМО", "31.03.2025", "", ""], ["decisionMeetingUnknown"]],
  ["an unknown item", [1, "", 9, "Да", "СМО", "31.03.2025", "", ""], ["decisionItemUnknown"]],
  [
    "a decision without anyone and any day",
    [1, "", 1, "Да", "", "", "", ""],
    ["decisionResponsibleMissing", "decisionDueMissing"],
  ],
  ["a day without a decision", [1, "", 1, "", "СМО", "31.03.2025", "", ""], ["decisionTextMissing"]],
  ["a date that is none", [1, "", 1, "Да", "СМО", "31.02.2025", "", ""], ["decisionDateUnknown", "decisionDueMissing"]],
  ["a row that waits for its decision", [1, "Февраль", 1, "", "СМО", "", "", ""], []],
])("%s", (_, row, ids) => expect(read(row).problems.map(({ id }) => id)).toEqual(ids));

test("the decisions of a meeting stand in the order of its items", () => {
  const { decisions } = read(
    [1, "", "", "Общее", "", "", "", ""],
    [1, "", 2, "Второе", "", "", "", ""],
    ["", "Февраль", 1, "Первое", "", "", "", ""],
    [2, "", 1, "Чужое", "", "", "", ""],
  );
  expect(decisionsOf(plan2025.meetings[0]!, decisions).map(({ text }) => text)).toEqual(["Первое", "Второе", "Общее"]);
});

test("overdue: a decision whose day is past and that is not done", () => {
  const decision = {
    meeting: 1,
    month: 2,
    item: 1,
    text: "Да",
    responsible: "",
    due: "2025-03-31",
    done: null,
    note: "",
  };
  expect(isOverdue(decision, "2025-04-01")).toBe(true);
  expect(isOverdue(decision, "2025-03-31")).toBe(false);
  expect(isOverdue({ ...decision, done: "2025-04-05" }, "2025-04-10")).toBe(false);
  expect(isOverdue({ ...decision, due: null }, "2025-04-10")).toBe(false);
});

test("assignments: the counts of the document, meeting by meeting", () => {
  const table = assignments(plan2025, executors2025).map(({ executor, counts, total }) => [executor.id, counts, total]);
  expect(table).toEqual([
    ["tfoms", [4, 3, 2, 3, 3], 15],
    ["mo-if-needed", [2, 1, 1, 3, 3], 10],
    ["mo-invited", [0, 0, 1, 0, 0], 1],
    ["minzdrav", [1, 1, 1, 1, 2], 6],
    ["smo", [1, 1, 1, 1, 1], 5],
    ["roszdravnadzor", [0, 0, 1, 1, 0], 2],
  ]);
});
