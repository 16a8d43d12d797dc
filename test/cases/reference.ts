import { ANY_TEXT, na, value, type FunctionCase } from "./case";

const KIROV = "Тарифное соглашение Кировской области на 2013 год";
const REVISION = "ред. 31.05.2013 № 7/1";

/** NAME, SOURCE, EKD.SEVERITY and EDITIONS: texts of the documents. */
// prettier-ignore
export const referenceCases: readonly FunctionCase[] = [
  { name: "conditions by the names of dimensions", call: ["LOOKUP", "тарифы", "Кардиолог", "уровень", 2, "пациент", "взрослые", "РК", false], expected: 216.02, source: "прил. 3, стр. 1" },
  { name: "in any order, names in English, the edition among them", call: ["LOOKUP", "тарифы", "Кардиолог", "edition", "kirov-2013", "rk", "без РК", "patient", "adult", "level", "2"], expected: 216.02, source: "прил. 3, стр. 1" },
  { name: "a date among them", call: ["LOOKUP", "КЗГ", 5021, "дата", "01.09.2013", "условия", "дневной"], expected: 0.773, source: "прил. 2" },
  { name: "a date that no edition covers", call: ["LOOKUP", "КЗГ", 5021, "дата", "01.09.2014"], expected: na("01.09.2014", "kirov-2013"), source: "правило 8" },
  { name: "one table of several", call: ["LOOKUP", "тарифы", "S001.006.MD.02", "таблица", "прил. 9", "источник средств", "областной"], expected: 75300, source: "прил. 9" },
  { name: "several fit", call: ["LOOKUP", "тарифы", "Кардиолог", "уровень", 2, "пациент", "взрослые"], expected: value("2 тарифа", "216,02", "239,86"), source: "правило 1" },
  { name: "an unknown dimension", call: ["LOOKUP", "тарифы", "Кардиолог", "погода", "дождь"], expected: value("погода", "уровень", "редакция"), source: "правило 6" },
  { name: "an unknown value of a dimension", call: ["LOOKUP", "тарифы", "Кардиолог", "уровень", 7], expected: value("7", "1, 2"), source: "правило 6" },
  { name: "a name without its value", call: ["LOOKUP", "тарифы", "Кардиолог", "уровень"], expected: value("уровень", "парами"), source: "правило 5" },
  { name: "a value left out in the middle, as hosts hand it over", call: ["LOOKUP", "тарифы", "Кардиолог", "уровень", "пациент", "взрослые"], expected: value("уровень", "пустую ячейку"), source: "правило 5" },
  { name: "a value without its name", call: ["LOOKUP", "тарифы", "Кардиолог", null, 2], expected: value("condition"), source: "правило 5" },
  { name: "a condition twice", call: ["LOOKUP", "тарифы", "Кардиолог", "уровень", 2, "level", 1], expected: value("level", "дважды"), source: "правило 1" },
  { name: "a list of sanctions is no table of values", call: ["LOOKUP", "санкции", "3.2.4"], expected: value("OMS.SANCTION"), source: "контракт" },
  { name: "a column of codes and a row of levels", call: ["LOOKUP", "тарифы", [["Кардиолог"], [""], ["Нет такого"]], "уровень", [[2, 1]], "пациент", "взрослые", "РК", true], expected: [[239.86, 320.6], ["", ""], [na("Нет такого"), na("Нет такого")]], source: "правило 2" },
  { name: "a specialty without its footnote mark", call: ["NAME", "тарифы", "стоматолог *"], expected: "Стоматолог", source: "прил. 3, стр. 12" },
  { name: "a КЗГ", call: ["NAME", "КЗГ", 7002], expected: "Операции в сердечно-сосудистой хирургии (ВМП)", source: "прил. 2, п. 4.2.1" },
  { name: "an organisation as printed", call: ["NAME", "МО", 9], expected: "КОГБУЗ «Кировская городская клиническая больница № 6 «Лепсе»", source: "прил. 10, стр. 9" },
  { name: "a violation", call: ["NAME", "санкции", "2.1"], expected: "Отсутствие официального сайта медицинской организации в сети «Интернет».", source: "прил. 11, п. 2.1" },
  { name: "a heading has a name", call: ["NAME", "санкции", "3.3"], expected: "Выполнение непоказанных, неоправданных с клинической точки зрения, не регламентированных стандартами медицинской помощи мероприятий:", source: "прил. 11, п. 3.3" },
  { name: "a defect", call: ["NAME", "ЕКД", 8.1], expected: "Жалобы на качество и объем медицинской помощи (услуг)", source: "Правила РК, прил. 1, стр. 40" },
  { name: "two titles of one code", call: ["NAME", "тарифы", "S001.006.MD.02"], expected: value("2 строки", "высокотехнологичная"), source: "прил. 9 и 14" },
  { name: "an unknown catalogue", call: ["NAME", "лекарства", 1], expected: value("лекарства", "тарифы, КЗГ, МО, санкции, ЕКД, показатели, сроки"), source: "правило 6" },
  { name: "no code", call: ["NAME", "КЗГ", null], expected: value("code"), source: "правило 3" },
  { name: "no catalogue", call: ["NAME", null, 5021], expected: "", source: "правило 3" },
  { name: "an unknown code", call: ["NAME", "КЗГ", 1], expected: na("прил. 2"), source: "правило 1" },
  { name: "the citation of the contract", call: ["SOURCE", "санкции", "3.2.4"], expected: `${KIROV}, прил. 11, п. 3.2.4, ${REVISION}`, source: "контракт" },
  { name: "the second 1.3.2 is cited as printed", call: ["SOURCE", "санкции", "1.3.3"], expected: `${KIROV}, прил. 11, п. 1.3.2, ${REVISION}`, source: "прил. 11" },
  { name: "a row of annex 3", call: ["SOURCE", "тарифы", "Кардиолог"], expected: `${KIROV}, прил. 3, п. 1, стр. 1, ${REVISION}`, source: "прил. 3" },
  { name: "a КЗГ by its clause", call: ["SOURCE", "КЗГ", 5021], expected: `${KIROV}, прил. 2, п. 4.2, стр. 5, ${REVISION}`, source: "прил. 2" },
  { name: "significant", call: ["EKD.SEVERITY", "1.1"], expected: "значительное", source: "Правила РК, прил. 1, стр. 2" },
  { name: "insignificant", call: ["EKD.SEVERITY", 2.2], expected: "незначительное", source: "Правила РК, прил. 1, стр. 8" },
  { name: "the shifted cell is the severity", call: ["EKD.SEVERITY", "3.4"], expected: "значительное", source: "Правила РК, прил. 1, стр. 14" },
  { name: "none is printed", call: ["EKD.SEVERITY", "11.0"], expected: na("11.0", "не указана"), source: "Правила РК, прил. 1, стр. 44" },
  { name: "a column of severities", call: ["EKD.SEVERITY", [["1.1"], [""], ["11.0"]]], expected: [["значительное"], [""], [na("11.0")]], source: "правило 2" },
  {
    name: "editions of a catalogue",
    call: ["EDITIONS", "ЕКД"],
    expected: [
      ["Редакция", "Справочник", "Название", "Действует с", "Действует по", "Источник"],
      ["kz-ekd-2024", "ЕКД", ANY_TEXT, "15.12.2024", "", ANY_TEXT],
    ],
    source: "Правила РК",
  },
  { name: "editions of an unknown catalogue", call: ["EDITIONS", "лекарства"], expected: value("лекарства"), source: "правило 6" },
];
