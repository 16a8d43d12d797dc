import { localeRules } from "../../../src/workbench/locale/rules";
import { readTyped, type Typed } from "../../../src/workbench/locale/typed";

const TODAY = new Date(2026, 5, 15);
const number = (value: number, format?: string): Typed => ({ kind: "number", value, ...(format && { format }) });
const text = (value: string, forced = false): Typed => ({ kind: "text", text: value, forced });
const formula = (value: string): Typed => ({ kind: "formula", formula: value });

const RUSSIAN: readonly (readonly [string, Typed])[] = [
  ["", { kind: "empty" }],
  ["Кардиолог", text("Кардиолог")],
  [" Нефролог", text(" Нефролог")],
  ["3", number(3)],
  ["3,5", number(3.5)],
  ["-3,5", number(-3.5)],
  ["+7", number(7)],
  [",5", number(0.5)],
  ["1 234,5", number(1234.5, "#,##0.00")],
  ["1\u00a0234", number(1234, "#,##0")],
  ["12 34", text("12 34")],
  ["(5)", number(-5)],
  ["7%", number(0.07, "0%")],
  ["12,5 %", number(0.125, "0.00%")],
  ["1e3", number(1000, "0.00E+00")],
  ["100 ₽", number(100, '#,##0\\ "₽"')],
  ["100,50 руб.", number(100.5, '#,##0.00\\ "₽"')],
  // Codes that Excel takes for dates: the reason of `'1.1`.
  ["1.1", number(46023, "d-mmm")],
  ["3.5", number(46145, "d-mmm")],
  ["5.1.1", number(36896, "m/d/yyyy")],
  ["5.1.2001", number(36896, "m/d/yyyy")],
  ["1.12", number(46357, "d-mmm")],
  ["1.13", number(41275, "mmm-yy")],
  ["3.10", number(46298, "d-mmm")],
  ["1.30", number(10959, "mmm-yy")],
  ["12.2013", number(41609, "mmm-yy")],
  ["1/2", number(46054, "d-mmm")],
  ["2001-01-05", number(36896, "m/d/yyyy")],
  ["1 янв", number(46023, "d-mmm")],
  ["1 января 2013", number(41275, "d-mmm-yy")],
  ["май 2025", number(45778, "mmm-yy")],
  ["10:30", number(0.4375, "h:mm")],
  ["1.1.2025 12:00", number(45658.5, "m/d/yyyy h:mm")],
  // What only looks like a date.
  ["31.2", text("31.2")],
  ["31.2.2025", text("31.2.2025")],
  ["3.2.1.4", text("3.2.1.4")],
  ["7.123456", text("7.123456")],
  ["марка", text("марка")],
  ["май", text("май")],
  ["'1.1", text("1.1", true)],
  ["'=A1", text("=A1", true)],
  ["ИСТИНА", { kind: "boolean", value: true }],
  ["ложь", { kind: "boolean", value: false }],
  ["TRUE", text("TRUE")],
  ["#Н/Д", { kind: "error", code: "#N/A" }],
  ["=", text("=")],
  ["=СУММ(A1;1,5", formula("=SUM(A1,1.5)")],
  ['=ЕСЛИ(A1="(";1;2)', formula('=IF(A1="(",1,2)')],
  ["+A1", formula("=+A1")],
  ["-СУММ(A1;2)", formula("=-SUM(A1,2)")],
  ["- нет", text("- нет")],
  ["+7 (912) 000", text("+7 (912) 000")],
];

const ENGLISH: readonly (readonly [string, Typed])[] = [
  ["3.5", number(3.5)],
  ["1,234.5", number(1234.5, "#,##0.00")],
  ["1/5/2001", number(36896, "m/d/yyyy")],
  ["TRUE", { kind: "boolean", value: true }],
  ["#N/A", { kind: "error", code: "#N/A" }],
  ["=SUM(A1,1.5)", formula("=SUM(A1,1.5)")],
  ["3,5", text("3,5")],
];

describe("what a person types", () => {
  test.each(RUSSIAN)("ru-RU: %j", (typed, expected) => {
    expect(readTyped(typed, localeRules("ru-RU"), TODAY)).toEqual(expected);
  });

  test.each(ENGLISH)("en-US: %j", (typed, expected) => {
    expect(readTyped(typed, localeRules("en-US"), TODAY)).toEqual(expected);
  });
});
