import { na, value, type FunctionCase } from "./case";

const ANNEX_3 = "Кировская область 2013, прил. 3";

// prettier-ignore
export const tariffCases: readonly FunctionCase[] = [
  { name: "all arguments", call: ["TARIFF", "Кардиолог", 2, "взрослые", false], expected: 216.02, source: `${ANNEX_3}, стр. 1` },
  { name: "level 1 exists with РК only", call: ["TARIFF", "Кардиолог", 1, "дети"], expected: 339.88, source: `${ANNEX_3}, стр. 1` },
  {
    name: "two values fit",
    call: ["TARIFF", "кардиолог ", 2, "взрослые"],
    expected: value("Подходят 2 тарифа: без РК 216,02; с РК 239,86. Укажите РК"),
    source: "правило 1",
  },
  { name: "an omitted argument does not constrain", call: ["TARIFF", "Педиатр", 2, null, true], expected: 229.82, source: `${ANNEX_3}, стр. 3` },
  { name: "the only one", call: ["TARIFF", "Торакальный хирург"], expected: 270.98, source: `${ANNEX_3}, стр. 10` },
  {
    name: "no such tariff",
    call: ["TARIFF", "Терапевт", 1, "дети"],
    expected: na("Терапевт", "1 уровень, дети", "прил. 3", "Есть:", "1 уровень, взрослые"),
    source: `${ANNEX_3}, стр. 4`,
  },
  { name: "one value at both levels", call: ["TARIFF", "Стоматолог", null, "взрослые", true], expected: 366.76, source: `${ANNEX_3}, стр. 12` },
  { name: "the printed footnote mark is understood", call: ["TARIFF", "Стоматолог *", 2, "дети", true], expected: 448.68, source: `${ANNEX_3}, стр. 12` },
  { name: "Cyrillic М in a code", call: ["TARIFF", "S031.005.МD.01", null, null, true], expected: 1764.39, source: "прил. 9, п. 1.3" },
  { name: "an inner space in a code", call: ["TARIFF", "s031.005. md.01", null, null, false], expected: 1595.25, source: "прил. 9, п. 1.3" },
  { name: "a model with one tariff", call: ["TARIFF", "S025.001.ML.02"], expected: 3634.73, source: "прил. 9, п. 1.4" },
  { name: "a tariff of six digits", call: ["TARIFF", "S001.006.MD.01"], expected: 106952.3, source: "прил. 9, п. 1.11.1" },
  {
    name: "one model in two annexes",
    call: ["TARIFF", "S001.006.MD.02"],
    expected: value("Подходят 2 тарифа", "областной 75\u00a0300,00", "федеральный 35\u00a0930,00", "Укажите источник средств"),
    source: "прил. 9, п. 1.11.2; прил. 14, п. 14.2",
  },
  { name: "the regional one of the two", call: ["TARIFF", "S001.006.MD.02", null, null, null, "областной бюджет"], expected: 75300, source: "прил. 9, п. 1.11.2" },
  { name: "the federal one of the two", call: ["TARIFF", "S001.006.MD.02", null, null, null, "ФЕДЕРАЛЬНЫЙ"], expected: 35930, source: "прил. 14, п. 14.2" },
  { name: "a КЗГ code as a number", call: ["TARIFF", 7002], expected: 52000, source: "прил. 14, п. 14.1" },
  { name: "a КЗГ code as text", call: ["TARIFF", "100"], expected: 35930, source: "прил. 14, п. 14.1" },
  { name: "a slip of the pen", call: ["TARIFF", "Кардеолог", 1, "дети"], expected: na("Кардеолог", "прил. 3, 9, 14", "Кардиолог"), source: "правило 1" },
  { name: "a level that does not exist", call: ["TARIFF", "Кардиолог", 3], expected: value("«3»", "уровень", "1, 2"), source: "правило 6" },
  { name: "level as text", call: ["TARIFF", "Кардиолог", "2 уровень", "дети", "с РК"], expected: 249.25, source: "правило 6" },
  { name: "РК as да", call: ["TARIFF", "Кардиолог", 2, "Дети", "да"], expected: 249.25, source: "правило 5" },
  { name: "РК as 0", call: ["TARIFF", "Кардиолог", 2, "child", 0], expected: 224.37, source: "правило 5" },
  { name: "РК that is none", call: ["TARIFF", "Кардиолог", 2, "дети", "может быть"], expected: value("может быть", "rk", "ИСТИНА"), source: "правило 5" },
  { name: "ё is е", call: ["TARIFF", "Хирург", 1, "ребёнок"], expected: 271.9, source: "правило 6" },
  { name: "an unknown patient", call: ["TARIFF", "Кардиолог", 2, "пенсионеры"], expected: value("пенсионеры", "взрослые, дети"), source: "правило 6" },
  { name: "a dimension that the table does not state", call: ["TARIFF", 7002, 2], expected: na("7002", "2 уровень", "прил. 14"), source: "правило 1" },
  { name: "a blank specialty", call: ["TARIFF", "", 2, "взрослые", false], expected: "", source: "правило 3" },
  { name: "a specialty of spaces", call: ["TARIFF", " \u00a0 "], expected: "", source: "правило 3" },
  { name: "a logical value is no code", call: ["TARIFF", true], expected: value("ИСТИНА"), source: "правило 4" },
];
