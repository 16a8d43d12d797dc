import { na, value, type FunctionCase } from "./case";

/** Rules 2, 3, 5 and 8 of the contract, on functions that show them. */
// prettier-ignore
export const commonCases: readonly FunctionCase[] = [
  {
    name: "a column spills a column",
    call: ["TARIFF", [["Кардиолог"], ["Педиатр"], [""], ["Нет такого"]], 2, "дети", false],
    expected: [[224.37], [207.18], [""], [na("Нет такого")]],
    source: "правило 2",
  },
  {
    name: "row × column gives a table",
    call: ["KZG", [["5021"], [5022]], [["круглосуточный", "дневной"]]],
    expected: [
      [0.859, 0.773],
      [1.014, 0.913],
    ],
    source: "правило 2",
  },
  {
    name: "ranges of one shape go in pairs",
    call: ["SANCTION", [["3.2.1"], ["3.12"]], [[100], [200]], [["стационар"], ["СМП"]]],
    expected: [[50], [50]],
    source: "правило 2",
  },
  { name: "a range of one cell", call: ["KZG", [["7001"]]], expected: [[2.9582]], source: "правило 2" },
  {
    name: "a bad element is an error in its own cell",
    call: ["SANCTION", [["3.2.1", "3.2.1", "3.2.1"]], [[100, -1, "1 000,50"]], "стационар"],
    expected: [[50, value("-1"), 500.25]],
    source: "правило 2",
  },
  { name: "shapes that do not go together", call: ["SANCTION", [["3.2.1"], ["3.2.1"]], [[1], [2], [3]]], expected: value("Размеры диапазонов"), source: "правило 2" },
  { name: "a range with holes in its shape", call: ["SANCTION", [["3.2.1"], []], 1], expected: value("Размеры диапазонов"), source: "правило 2" },
  { name: "an empty range", call: ["SANCTION", [], 1], expected: value("Размеры диапазонов"), source: "правило 2" },
  { name: "a blank key of an older Excel", call: ["KZG", [[0], [7001]], 0], expected: [[""], [2.9582]], source: "правило 3; пустая ячейка как 0" },
  { name: "a blank level of an older Excel", call: ["TARIFF", "Торакальный хирург", 0, 0], expected: 270.98, source: "правило 1; пустая ячейка как 0" },
  { name: "a number with a thin space", call: ["SANCTION", "3.11", "12\u202f345,6", "СМП"], expected: 12345.6, source: "правило 5" },
  { name: "wrong groups are no number", call: ["SANCTION", "3.11", "12 34,5"], expected: value("12 34,5"), source: "правило 5" },
  { name: "an infinite number", call: ["SANCTION", "3.11", Number.POSITIVE_INFINITY], expected: value("cost"), source: "правило 5" },
  { name: "NaN", call: ["SANCTION", "3.11", Number.NaN], expected: value("cost"), source: "правило 5" },
  { name: "the edition by id", call: ["KZG", 7001, null, "kirov-2013"], expected: 2.9582, source: "правило 8" },
  { name: "the edition by its alias", call: ["KZG", 7001, null, "Киров-2013"], expected: 2.9582, source: "правило 8" },
  { name: "the edition by year", call: ["KZG", 7001, null, 2013], expected: 2.9582, source: "правило 8" },
  { name: "the edition by date", call: ["KZG", 7001, null, 41526], expected: 2.9582, source: "правило 8" },
  { name: "the edition by a date as text", call: ["KZG", 7001, null, "31.12.2013"], expected: 2.9582, source: "правило 8" },
  { name: "a year that no edition covers", call: ["KZG", 7001, null, 2014], expected: na("2014", "kirov-2013", "31.05.2013–31.12.2013"), source: "правило 8" },
  { name: "the day after the last", call: ["KZG", 7001, null, "2014-01-01"], expected: na("2014-01-01"), source: "правило 8" },
  { name: "the day before the first", call: ["KZG", 7001, null, "30.05.2013"], expected: na("30.05.2013"), source: "правило 8" },
  { name: "an edition that is not there", call: ["KZG", 7001, null, "Пермь-2025"], expected: na("Пермь-2025", "kirov-2013"), source: "правило 8" },
  { name: "an edition of another catalogue", call: ["EKD", "1.0", "село", null, "kirov-2013"], expected: na("kirov-2013", "kz-ekd-2024"), source: "правило 8" },
  { name: "a logical edition", call: ["KZG", 7001, null, true], expected: value("ИСТИНА"), source: "правило 8" },
];
