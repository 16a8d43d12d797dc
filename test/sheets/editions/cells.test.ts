import type { Edition } from "../../../src/editions/format";
import { readCell } from "../../../src/sheets/editions/cellNotation";
import { decimalContent, readDecimal } from "../../../src/sheets/editions/decimals";
import { editionSheetSlices } from "../../../src/sheets/editions/editionSheets";
import { describeSheetProblem } from "../../../src/sheets/editions/messages";
import { en } from "../../../src/sheets/editions/messages/en";
import { kk } from "../../../src/sheets/editions/messages/kk";
import { ru } from "../../../src/sheets/editions/messages/ru";
import { shownAs } from "../../../src/sheets/editions/numberFormat";
import { findEditionSheets, readEditionSheets } from "../../../src/sheets/editions/readEdition";
import { readDate, readText } from "../../../src/sheets/editions/texts";
import type { SheetPlan } from "../../../src/sheets/sheetPlan";
import { sampleEdition } from "../../support/sampleEdition";
import { contentOf } from "./contents";

const cell = (value: unknown, format = "General") => ({ value, format });

test.each([
  [216.02, "0.00", "216.02"],
  [0.5, "0.00", "0.50"],
  [52000, "#,##0.00", "52000.00"],
  [1.1, "General", "1.1"],
  [226.82100000000003, "0.000", "226.821"],
  [1234.5, '_-* #,##0.00\\ "₽"_-', "1234.50"],
  ["3 634,73", "@", "3634.73"],
  ["3\u00a0634,730", "@", "3634.730"],
  ["007,5", "@", "7.5"],
])("%p shown as %s is %s", (value, format, expected) => {
  expect(readDecimal(cell(value, format))).toEqual({ value: expected });
});

test.each([
  [226.821, "0.00", "moreThanShown"],
  [0.5, "0.00%", "percentShown"],
  [41395, "dd.mm.yyyy", "dateForNumber"],
  [-1, "General", "negativeNumber"],
  ["-5", "@", "negativeNumber"],
  ["двести", "@", "badNumber"],
  ["#N/A", "General", "cellError"],
  [true, "General", "badNumber"],
])("%p shown as %s is told: %s", (value, format, expected) => {
  expect(readDecimal(cell(value, format)).problem?.id).toBe(expected);
});

test("as shown is what the user asks for", () => {
  expect(readDecimal(cell(226.825, "0.00"), { asShown: true })).toEqual({ value: "226.83" });
});

test("a number that a double cannot hold stays a text", () => {
  expect(decimalContent("12345678901234567.89")).toBe("12345678901234567.89");
  expect(decimalContent("0.10")).toEqual({ kind: "number", value: 0.1, format: "0.00" });
});

test("blank, dashes, plus and zero are five things", () => {
  const read = (value: unknown) => readCell(cell(value)).value;
  expect(["", "-", "–", "+", 0].map(read)).toEqual([null, "-", "–", "+", "0"]);
  expect(readCell(cell("—"))).toMatchObject({ value: "–", remark: { id: "otherDash" } });
  expect(readCell(cell('1; напечатано: "1')).problem?.id).toBe("badNotation");
});

test("codes that Excel made something else of are named", () => {
  expect(readText(cell(37012, "dd.mm.yyyy")).problem).toMatchObject({
    id: "codeBecameDate",
    params: { codes: expect.arrayContaining(["1.5.1"]) as unknown },
  });
  expect(readText(cell(3.1)).problem).toEqual({
    id: "numberForCode",
    params: { given: "3,1", codes: ["3.1", "3.10"] },
  });
  expect(readText(cell(7001))).toEqual({ value: "7001" });
});

test.each([
  [41699, "2014-03-01"],
  ["01.03.2014", "2014-03-01"],
  ["2014-03-01 г.", "2014-03-01"],
])("the date %p", (value, expected) => expect(readDate(cell(value))).toEqual({ value: expected }));

test.each(["весной", "31.02.2014", -5])("no date: %p", (value) =>
  expect(readDate(cell(value)).problem?.id).toBe("badDate"),
);

test.each([
  ["dd.mm.yyyy", "date"],
  ["[$-419]d mmm yy", "date"],
  ["h:mm", "date"],
  ["0.0%", "percent"],
  ["General", "number"],
  ["#,##0", "number"],
  ["@", "number"],
])("%s is the format of a %s", (format, kind) => expect(shownAs(format).kind).toBe(kind));

function read(edition: Edition, change: (plans: SheetPlan[]) => void = () => undefined) {
  const all = <T>(slices: Generator<undefined, T>): T => {
    for (;;) {
      const { done, value } = slices.next();
      if (done) return value;
    }
  };
  const plans = [...all(editionSheetSlices(edition, "проба"))];
  change(plans);
  return all(readEditionSheets(findEditionSheets(plans.map(contentOf))));
}

test("a kind of table that has no sheet of its own stands field by field", () => {
  const rows = [
    { id: "a", count: 5, isOpen: false, nothing: null, list: [], deep: [{ text: "=1; 2" }, { text: "-" }] },
  ];
  const table = { kind: "novel", id: "n", title: "Новая", source: {}, catalogue: "tariff", rows };
  const edition = { ...sampleEdition, tables: [table] } as unknown as Edition;
  const { root, problems } = read(edition);
  expect(problems).toEqual([]);
  expect(root).toEqual(edition);
});

test("a path that leads nowhere is told, and nothing is made of it", () => {
  const table = { kind: "novel", id: "n", title: "Новая", source: {}, catalogue: "tariff", rows: [] };
  const { problems } = read({ ...sampleEdition, tables: [table] } as unknown as Edition, (plans) => {
    const cells = plans[1]!.blocks[0]!.cells as string[][];
    cells.push(["constructor.x", "1", ""], ["rows[9].x", "1", ""], ["id..", "1", ""]);
  });
  expect(problems.map(({ id }) => id)).toEqual(["badPath", "badPath", "badPath"]);
});

test("every problem has its words in three languages", () => {
  const params = { given: "дано", shown: "видно", label: "Поле", known: ["да"], codes: ["1.1"] };
  for (const id of Object.keys(ru) as (keyof typeof ru)[]) {
    const texts = (["ru", "en", "kk"] as const).map((language) => describeSheetProblem({ id, params }, language));
    expect(new Set(texts).size).toBe(3);
    expect(texts.join()).not.toMatch(/undefined|null/);
  }
  expect([Object.keys(en), Object.keys(kk)]).toEqual([Object.keys(ru), Object.keys(ru)]);
});
