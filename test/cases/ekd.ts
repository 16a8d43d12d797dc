import { na, value, type FunctionCase } from "./case";

const ANNEX_1 = "Правила мониторинга РК, прил. 1";
const row = (no: number) => `${ANNEX_1}, стр. ${no}`;

// prettier-ignore
export const ekdCases: readonly FunctionCase[] = [
  { name: "a subcode has its head's value", call: ["EKD", "1.1", "амбулаторно КПН"], expected: 30, source: row(2) },
  { name: "a percentage is a fraction", call: ["EKD", "6.10", "стационар"], expected: 0.3, source: row(32) },
  { name: "a whole number is a head code", call: ["EKD", 5, "скорая"], expected: 100, source: row(16) },
  { name: "a whole text is a head code", call: ["EKD", "5", "скорая"], expected: 100, source: row(16) },
  { name: "a subcode that prints its own value", call: ["EKD", "12.2", "кровь"], expected: 1, source: row(47) },
  { name: "a fraction of the complex tariff", call: ["EKD", "3.0", "туберкулез"], expected: 0.5, source: row(10) },
  { name: "300 %", call: ["EKD", "5.2", "амбулаторно услуга"], expected: 3, source: row(18) },
  { name: "zero is a value", call: ["EKD", "2.1", "стационар"], expected: 0, source: row(7) },
  { name: "zero for both bases", call: ["EKD", "2.0", "ВИЧ"], expected: 0, source: row(6) },
  { name: "the base of that zero", call: ["EKD.UNIT", "2.0", "ВИЧ"], expected: value("КТ", "услуга"), source: row(6) },
  { name: "the base of that zero, said", call: ["EKD.UNIT", "2.0", "ВИЧ", "КТ"], expected: "КТ", source: row(6) },
  { name: "two bases", call: ["EKD", "1.0", "ВИЧ"], expected: value("Подходят 2 значения ЕКД", "Укажите основу"), source: row(1) },
  { name: "two bases of a subcode", call: ["EKD", "12.1", "ВИЧ", "услуга"], expected: 1, source: row(46) },
  { name: "one of the two bases", call: ["EKD", "5.0", "ВИЧ", "КТ"], expected: 3, source: row(16) },
  { name: "one base is printed", call: ["EKD", "6.0", "ВИЧ"], expected: 1, source: row(22) },
  { name: "a base that the cell does not print", call: ["EKD", "6.0", "ВИЧ", "услуга"], expected: na("6.0"), source: row(22) },
  { name: "a dash", call: ["EKD", "5.1", "амбулаторно услуга"], expected: na("не применяется", "прил. 1"), source: row(17) },
  { name: "a dash of the head", call: ["EKD", "11.0", "скорая"], expected: na("не применяется"), source: row(44) },
  { name: "an incomplete row", call: ["EKD", "3.4", "кровь"], expected: na("3.4", "не указано в документе"), source: row(14) },
  { name: "the complete part of that row", call: ["EKD", "3.4", "стационар"], expected: 0.5, source: row(14) },
  { name: "6.1 or 6.10", call: ["EKD", 6.1, "стационар"], expected: value("6.1 или 6.10"), source: "правило 4" },
  { name: "a code that became June 2014", call: ["EKD", 41791, "стационар"], expected: value("01.06.2014", "6.14"), source: "правило 4" },
  { name: "care omitted", call: ["EKD", "1.0"], expected: value("Укажите вид помощи"), source: "правило 1" },
  { name: "an unknown care", call: ["EKD", "1.0", "роддом"], expected: value("роддом", "амбулаторно КПН"), source: "правило 6" },
  { name: "ё and case", call: ["EKD", "1.0", "Туберкулёз"], expected: 1, source: "правило 6" },
  { name: "КПН", call: ["EKD.UNIT", "1.1", "амбулаторно КПН"], expected: "КПН", source: row(2) },
  { name: "%", call: ["EKD.UNIT", "6.10", "стационар"], expected: "%", source: row(32) },
  { name: "ПН", call: ["EKD.UNIT", 5, "скорая"], expected: "ПН", source: row(16) },
  { name: "КТ", call: ["EKD.UNIT", "9.0", "психические"], expected: "КТ", source: row(42) },
  { name: "the head's base", call: ["EKD.UNIT", "7.1", "село"], expected: "КПН", source: row(38) },
  { name: "a blank code", call: ["EKD.UNIT", "", "село"], expected: "", source: "правило 3" },
];
