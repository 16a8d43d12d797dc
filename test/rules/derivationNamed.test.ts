import { shippedEditions } from "../../src/editions";
import { derive } from "../../src/rules/derivation";
import { describeDerivation } from "../../src/rules/derivation/text";
import type { FunctionName } from "../../src/rules/functionArguments";

const set = { editions: shippedEditions };
const explained = (name: FunctionName, ...values: unknown[]) =>
  describeDerivation(set, name, values, derive(set, name, values), "ru");

it.each<[FunctionName, unknown[], string]>([
  ["SANCTION", ["1.2.3"], "прил. 11, п. 1.2.3"],
  ["SANCTION", ["3.7", 10000, "СМП"], "прил. 11, п. 3.7"],
  ["TARIFF", ["Кардиолог", 2], "прил. 3, п. 1, стр. 1"],
  ["KZG", [5022], "прил. 2, п. 4.2"],
  ["MO.COEF", [6, "УЕТ"], "прил. 10, стр. 6"],
  ["EKD", ["12.2", "ВИЧ"], "прил. 1, код 12.2"],
  ["EKD.UNIT", ["2.0", "ВИЧ"], "прил. 1, код 2.0"],
  ["TARGET", [2], "п. 5.13, стр. 2"],
])("%s%j fails, and still shows the row that it names", (name, values, source) => {
  const { failure, rows, steps } = explained(name, ...values);
  expect(failure).toBeTruthy();
  expect(rows.map((row) => row.source)).toEqual([expect.stringContaining(source)]);
  expect(steps).toEqual([]);
});

it("shows no row where the key itself is not known", () => {
  expect(explained("SANCTION", "9.9").rows).toEqual([]);
  expect(explained("TARIFF", "Кардеолог").rows).toEqual([]);
  expect(explained("EKD", "1.0", "ВИЧ", null, 2013).rows).toEqual([]);
});

it("tells the conditions of LOOKUP apart by their places", () => {
  const { arguments: read } = explained("LOOKUP", "тарифы", "Кардиолог", "уровень", 2, "пациент", "", "РК", true);
  expect(read.map(({ index, text }) => `${index} ${text}`).slice(2)).toEqual([
    "2 уровень",
    "3 2",
    "4 пациент",
    "6 РК",
    "7 ИСТИНА",
  ]);
});

it("writes money with kopecks and counts without", () => {
  const { arguments: read } = explained("EKD.AMOUNT", "12.2", "ВИЧ", 1000, 2, "КТ");
  expect(read.map(({ text }) => text.replace(/\u00a0/g, " "))).toEqual(["12.2", "ВИЧ", "1 000,00", "2", "КТ"]);
});
