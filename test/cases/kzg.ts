import { na, value, type FunctionCase } from "./case";

const ANNEX_2 = "Кировская область 2013, прил. 2";

// prettier-ignore
export const kzgCases: readonly FunctionCase[] = [
  { name: "round-the-clock", call: ["KZG", 5021, "круглосуточный"], expected: 0.859, source: `${ANNEX_2}, п. 4.2` },
  { name: "day hospital", call: ["KZG", "5021", "дневной"], expected: 0.773, source: `${ANNEX_2}, п. 4.2` },
  { name: "КС and ДС", call: ["KZG", "5025", "ДС"], expected: 1.635, source: "правило 6" },
  { name: "no day-hospital value exists", call: ["KZG", 7001], expected: 2.9582, source: `${ANNEX_2}, п. 4.2.1` },
  { name: "the dash is no value", call: ["KZG", 7001, "дневной"], expected: na("7001", "дневной", "прил. 2", "круглосуточный 2,9582"), source: `${ANNEX_2}, п. 4.2.1` },
  { name: "two settings", call: ["KZG", 5022], expected: value("круглосуточный 1,014", "дневной 0,913", "Укажите условия"), source: "правило 1" },
  { name: "the newborns' ВМП", call: ["KZG", "100"], expected: 3.6533, source: `${ANNEX_2}, п. 4.2.1` },
  { name: "an excluded row is not a row", call: ["KZG", 99], expected: na("99", "прил. 2"), source: `${ANNEX_2}, п. 3.1` },
  { name: "an unknown code", call: ["KZG", "5029"], expected: na("5029", "Похожие"), source: "правило 1" },
  { name: "a blank code", call: ["KZG", null, "дневной"], expected: "", source: "правило 3" },
];
