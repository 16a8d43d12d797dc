import { ANY_TEXT, na, value, type FunctionCase } from "./case";

const KIROV = "Тарифное соглашение Кировской области на 2013 год";
const REVISION = "ред. 31.05.2013 № 7/1";

/** NAME, SOURCE, EKD.SEVERITY and EDITIONS: texts of the documents. */
// prettier-ignore
export const referenceCases: readonly FunctionCase[] = [
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
