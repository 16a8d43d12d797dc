import {
  CONTROL_COLUMN_TITLES,
  CONTROL_COLUMNS,
  mergeControl,
  readControl,
} from "../../../src/rules/kazakhstan/control";
import { ANSWER_DAYS, OBJECTION_DAYS, SEND_DAYS } from "../../../src/rules/kazakhstan/clauseDays";
import { readHolidays, workingDaysAfter } from "../../../src/rules/kazakhstan/workingDays";

test("terms of clauses 17 and 20", () => expect([SEND_DAYS, OBJECTION_DAYS, ANSWER_DAYS]).toEqual([2, 3, 3]));

test.each([
  ["2025-07-11", 2, [], "2025-07-15"],
  ["2025-07-11", 2, ["2025-07-14"], "2025-07-16"],
  ["2025-07-12", 1, [], "2025-07-14"],
  ["2024-12-30", 3, ["2025-01-01", "2025-01-02"], "2025-01-06"],
  ["2025-07-07", 3, [], "2025-07-10"],
])("%s + %d working days", (start, days, holidays, end) => expect(workingDaysAfter(start, days, holidays)).toBe(end));

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
