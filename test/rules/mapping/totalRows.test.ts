import { isTotalRow, labelColumns } from "../../../src/rules/mapping/totalRows";

test.each([
  ["", ["Итого"]],
  ["", ["", "ИТОГО:"]],
  [undefined, ["Всего по КОГБУЗ «Слободская ЦРБ»"]],
  ["", ["МЭК Итог"]],
  ["", ["Общий итог"]],
  ["3.2.4 Итог", ["3.2.4 Итог"]],
  ["", ["И Т О Г О"]],
  [300, ["Итого"]],
  ["", ["Жиыны"]],
  ["", ["Барлығы:"]],
  ["", ["Grand Total"]],
])("a total: code %p, %p", (code, labels) => {
  expect(isTotalRow(code, labels)).toBe(true);
});

test.each([
  ["3.2.4", ["Итого"]],
  ["9.9.9", ["ООО «Всего хорошего»"]],
  ["", [""]],
  ["", ["КОГБУЗ «Итоговая больница»"]],
  ["", ["Тотальное обследование"]],
  ["", ["И Т А К"]],
  ["", ["Ит ого"]],
  ["", [" – "]],
  [3.1, ["Итого"]],
  ["", [300, null]],
])("no total: code %p, %p", (code, labels) => {
  expect(isTotalRow(code, labels)).toBe(false);
});

test("the columns before the code and those of words may say so", () => {
  expect(labelColumns({ code: 2, organisation: 4, cost: 5 })).toEqual([0, 1, 2, 4]);
  expect(labelColumns({ code: 0 })).toEqual([0]);
});
