import { set } from "./support";
import {
  CONTROL_COLUMN_TITLES,
  CONTROL_COLUMNS,
  mergeControl,
  NEW_CONTROL,
  nextNumber,
  readControl,
  takenNumbers,
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

const header = CONTROL_COLUMNS.map((column) => CONTROL_COLUMN_TITLES[column]);
type Cells = Partial<Record<(typeof CONTROL_COLUMNS)[number], unknown>>;
const line = (cells: Cells): unknown[] => CONTROL_COLUMNS.map((column) => cells[column] ?? "");
/** As Excel gives a table whose cells hold no formulas but those of `formulas`. */
const read = (values: readonly unknown[][], formulas: Readonly<Record<string, string>> = {}, more = {}) =>
  readControl({
    values,
    formulas: values.map((cells, row) => cells.map((cell, at) => formulas[`${row}:${at}`] ?? cell)),
    numberFormat: values.map((cells) => cells.map(() => "General")),
    inPlace: true,
    ...more,
  });
const at = (column: (typeof CONTROL_COLUMNS)[number]) => CONTROL_COLUMNS.indexOf(column);

test("what the user wrote stays, new conclusions are added once", () => {
  const known = read([header, line({ number: "1/25", provider: "МО", form: "прил. 2", sent: "01.02.2025" }), line({})]);
  expect(known.rows).toEqual([{ number: "1/25", provider: "МО", form: "прил. 2", period: "", sent: "2025-02-01" }]);
  const added = [
    { number: "1/25", provider: "мо", form: "прил. 2", period: "x" },
    { number: "2/25", provider: "МО", form: "прил. 4", period: "" },
  ];
  expect(mergeControl(known, added).rows).toEqual([known.rows[0], added[1]]);
  expect(takenNumbers(known, added)).toEqual([]);
  expect(takenNumbers(known, [...added, { number: "1/25", provider: "другой", form: "прил. 2", period: "" }])).toEqual([
    "1/25",
  ]);
});

test("columns of the user's stand where they stood, with texts, numbers, formulas and their format", () => {
  const titles = ["Исполнитель", ...header, "Сумма"];
  const values = [
    titles,
    ["Ахметова", ...line({ number: "1/25" }), 45_848],
    ["", ...line({}), ""],
    ["=1+1", ...line({}), 7],
  ];
  const numberFormat = values.map((cells) =>
    cells.map((_, index) => ["@", ...header.map(() => "General"), "dd.mm.yyyy"][index]),
  );
  const { fields, rows } = read(values, { "3:14": "=C6*2" }, { numberFormat });
  expect(fields.map(({ title }) => title)).toEqual(titles);
  expect([fields[0], fields[14]]).toEqual([{ title: "Исполнитель" }, { title: "Сумма", format: "dd.mm.yyyy" }]);
  expect(rows.map(({ kept }) => kept)).toEqual([
    { Исполнитель: "Ахметова", Сумма: 45_848 },
    // A blank row between two others keeps the places of the formulas below it.
    undefined,
    // A text that looks like a formula stays a text.
    { Исполнитель: "=1+1", Сумма: { formula: "=C6*2" } },
  ]);
  expect(read(values, { "3:14": "=C6*2" }, { inPlace: false }).rows[2]!.kept).toMatchObject({ Сумма: 7 });
});

test("what is typed over a day or a formula of ours stays; our own formulas are made anew", () => {
  const typed = line({
    number: "1/25",
    sent: "отказ",
    signed: 45_849,
    sendBy: 45_852,
    objectBy: 45_850,
    state: "спор",
  });
  const { rows } = read([header, typed], {
    [`1:${at("sendBy")}`]: '=IF(E4="","",WORKDAY(E4,2,$O$4:$O$40))',
    [`1:${at("signed")}`]: "=TODAY()",
  });
  expect(rows).toEqual([
    {
      number: "1/25",
      provider: "",
      form: "",
      period: "",
      kept: {
        [CONTROL_COLUMN_TITLES.signed]: { formula: "=TODAY()" },
        [CONTROL_COLUMN_TITLES.sent]: "отказ",
        [CONTROL_COLUMN_TITLES.objectBy]: 45_850,
        [CONTROL_COLUMN_TITLES.state]: "спор",
      },
    },
  ]);
});

test("the user's own formula in a column of ours stays", () => {
  const own = ["sendBy", "objectBy", "answerBy", "state"] as const;
  const formulas = Object.fromEntries(own.map((column) => [`1:${at(column)}`, "=G4+3"]));
  const [row] = read([header, line({ number: "1/25", sendBy: 1, objectBy: 2, answerBy: 3, state: 4 })], formulas).rows;
  expect(row!.kept).toEqual(
    Object.fromEntries(own.map((column) => [CONTROL_COLUMN_TITLES[column], { formula: "=G4+3" }])),
  );
});

test("the format of a column is that of its first cell with one, not of its header", () => {
  const formats = [
    ["@", "0.00"],
    ["@", "General"],
    ["General", "@"],
    ["General", "0.0"],
  ];
  const values = formats.map((_, row) => (row === 0 ? ["Заметка", "Сумма"] : ["", ""]));
  const { fields } = read(values, {}, { numberFormat: formats });
  expect(fields.slice(0, 2)).toEqual([{ title: "Заметка" }, { title: "Сумма", format: "0.0" }]);
});

test("a column of ours that was taken away comes back at the end", () => {
  const titles = header.filter((title) => title !== CONTROL_COLUMN_TITLES.period);
  expect(read([titles]).fields.map(({ title }) => title)).toEqual([...titles, CONTROL_COLUMN_TITLES.period]);
});

test("the next number is the one after the greatest of its series", () => {
  const known = read([header, line({ number: "7/25" }), line({ number: "12/25" }), line({ number: "40" })]);
  const others = ["А-90/25", "91/25/1", "92 кор.", "1234567890"].map((number) => line({ number }));
  expect(nextNumber(read([header, ...others]), "25")).toBe(1);
  expect(nextNumber(read([header, ...others]), undefined)).toBe(1);
  expect(["25", "26", undefined].map((series) => nextNumber(known, series))).toEqual([13, 1, 41]);
  expect(nextNumber(NEW_CONTROL, "25")).toBe(1);
});
