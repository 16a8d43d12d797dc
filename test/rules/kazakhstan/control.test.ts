import { set } from "./support";
import {
  CONTROL_COLUMN_TITLES,
  CONTROL_COLUMNS,
  mergeControl,
  readControl,
} from "../../../src/rules/kazakhstan/control";
import { ANSWER_DAYS, OBJECTION_DAYS, SEND_DAYS } from "../../../src/rules/kazakhstan/clauseDays";
import { daysOff, dueDay, readHolidays } from "../../../src/rules/kazakhstan/workingDays";

test("terms of clauses 17 and 20", () => expect([SEND_DAYS, OBJECTION_DAYS, ANSWER_DAYS]).toEqual([2, 3, 3]));

test.each<[string, string, string[], string | undefined]>([
  ["КЗ.17", "2025-07-11", [], "2025-07-15"],
  ["КЗ.17", "2025-07-11", ["2025-07-14"], "2025-07-16"],
  ["КЗ.42", "2025-07-03", [], "2025-07-08"],
  ["КЗ.17", "2019-07-11", [], undefined],
])("%s from %s", (rule, start, holidays, end) => expect(dueDay(set, rule, start, holidays)).toBe(end));

test("days off for WORKDAY: weekdays of the calendar, and the user's", () => {
  const days = daysOff(["2025-02-03"]);
  expect(days).toEqual(expect.arrayContaining(["2025-01-01", "2025-02-03", "2025-07-07"]));
  expect(days.filter((day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))).toEqual([]);
});

test("days off out of the table", () =>
  expect(readHolidays([["Нерабочий день"], [45658, "Новый год"], ["02.01.2025"], [""], ["завтра"]])).toEqual([
    "2025-01-01",
    "2025-01-02",
  ]));

test("what the user wrote stays, new conclusions are added once", () => {
  const header = CONTROL_COLUMNS.map((column) => CONTROL_COLUMN_TITLES[column]);
  const row = (cells: Partial<Record<(typeof CONTROL_COLUMNS)[number], unknown>>) =>
    CONTROL_COLUMNS.map((column) => cells[column] ?? "");
  const known = readControl([
    header,
    row({ number: "1/25", provider: "МО", form: "прил. 2", sent: "01.02.2025" }),
    row({}),
  ]);
  expect(known).toEqual([{ number: "1/25", provider: "МО", form: "прил. 2", period: "", sent: "2025-02-01" }]);
  const added = [
    { number: "1/25", provider: "мо", form: "прил. 2", period: "x" },
    { number: "2/25", provider: "МО", form: "прил. 4", period: "" },
  ];
  expect(mergeControl(known, added)).toEqual([known[0], added[1]]);
});
