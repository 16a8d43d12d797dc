import { na, value, type FunctionCase } from "./case";

const MATERNITY = "Кировский родильный дом № 1";

/** VISIT.COST, KZG.COST, MO.COEF and EKD.AMOUNT: amounts made of several rows. */
// prettier-ignore
export const costCases: readonly FunctionCase[] = [
  { name: "tariff and upkeep", call: ["VISIT.COST", "Кардиолог", 2, "взрослые", false, MATERNITY], expected: 231.02, source: "прил. 3, стр. 1; прил. 10, стр. 6" },
  { name: "a zero coefficient adds nothing", call: ["VISIT.COST", "Кардиолог", 2, "взрослые", false, 2], expected: 216.02, source: "прил. 10, стр. 2" },
  { name: "a blank coefficient", call: ["VISIT.COST", "Кардиолог", 2, "взрослые", false, "Станция скорой медицинской помощи"], expected: na("посещение", "пуста", "прил. 10"), source: "прил. 10, стр. 11" },
  { name: "the organisation is required", call: ["VISIT.COST", "Кардиолог", 2, "взрослые", false, null], expected: value("mo"), source: "правило 5" },
  { name: "two tariffs fit", call: ["VISIT.COST", "Кардиолог", 2, "взрослые", null, MATERNITY], expected: value("Укажите РК"), source: "правило 1" },
  { name: "a model is no visit", call: ["VISIT.COST", "S025.001.ML.02", null, null, null, MATERNITY], expected: na("S025.001.ML.02", "не посещение"), source: "прил. 3, п. 2" },
  { name: "base rate × coefficient", call: ["KZG.COST", 5025, "круглосуточный", 10000], expected: 18170, source: "прил. 2, п. 4.2" },
  { name: "with upkeep", call: ["KZG.COST", 5025, "КС", 10000, "Кировская областная клиническая больница", 1000.01], expected: 18570, source: "прил. 10, стр. 12" },
  { name: "half up in each part", call: ["KZG.COST", "5021", "КС", 0.01, 1, 0.01], expected: 0.02, source: "правило 7" },
  { name: "the base rate is required", call: ["KZG.COST", 5025, "круглосуточный", null], expected: value("baseRate"), source: "правило 5" },
  { name: "an organisation without a rate", call: ["KZG.COST", 5025, "ДС", 1, MATERNITY], expected: value("upkeepRate", "вместе"), source: "контракт" },
  { name: "a rate without an organisation", call: ["KZG.COST", 5025, "ДС", 1, null, 5], expected: value("mo", "вместе"), source: "контракт" },
  { name: "no day-hospital coefficient", call: ["KZG.COST", 7001, "дневной", 100], expected: na("7001", "дневной"), source: "прил. 2, п. 4.2.1" },
  { name: "the full name without legal form and quotes", call: ["MO.COEF", "Кировская городская больница № 9", "подушевой"], expected: 1.4, source: "прил. 10, стр. 2" },
  { name: "another number sign", call: ["MO.COEF", "кировская городская больница No 9", "подушевой норматив"], expected: 1.4, source: "контракт" },
  { name: "N without a space", call: ["MO.COEF", "КОГБУЗ \"Кировская городская больница N9\"", "подушевой"], expected: 1.4, source: "контракт" },
  { name: "by row number", call: ["MO.COEF", 59, "УЕТ"], expected: 0.36, source: "прил. 10, стр. 59" },
  { name: "by row number as text", call: ["MO.COEF", "66", "УЕТ"], expected: 0.32, source: "прил. 10, стр. 66" },
  { name: "a part of one name", call: ["MO.COEF", "Арбажская", "СМП"], expected: 1, source: "прил. 10, стр. 20" },
  { name: "a part of several names", call: ["MO.COEF", "стоматологическая поликлиника", "УЕТ"], expected: value("2 организациям", "Кирово-Чепецкая", "Кировская клиническая"), source: "правило 1" },
  { name: "№ 1 is not a part of № 10", call: ["MO.COEF", "родильный дом № 1", "дневной"], expected: 1, source: "прил. 10, стр. 6" },
  { name: "a name with a lost quote", call: ["MO.COEF", "Унинская центральная районная больница", "подушевой"], expected: 2, source: "прил. 10, стр. 50" },
  { name: "a zero is a coefficient", call: ["MO.COEF", "Кировская клиническая больница № 8", "круглосуточный"], expected: 0, source: "прил. 10, стр. 64" },
  { name: "a blank cell is none", call: ["MO.COEF", MATERNITY, "УЕТ"], expected: na("УЕТ", "пуста"), source: "прил. 10, стр. 6" },
  { name: "the kind omitted, all equal", call: ["MO.COEF", MATERNITY], expected: 1, source: "правило 1" },
  { name: "the kind omitted, different", call: ["MO.COEF", 2], expected: value("Укажите вид коэффициента"), source: "правило 1" },
  { name: "an unknown organisation", call: ["MO.COEF", "Пермская больница", "УЕТ"], expected: na("Пермская больница", "прил. 10"), source: "правило 1" },
  { name: "no organisation has this number", call: ["MO.COEF", 67, "УЕТ"], expected: na("67"), source: "прил. 10" },
  { name: "a percentage of a case", call: ["EKD.AMOUNT", "5.1", "стационар", 185000], expected: 555000, source: "Правила РК, прил. 1, стр. 17" },
  { name: "several defects", call: ["EKD.AMOUNT", "1.1", "амбулаторно КПН", 1234.56, 3], expected: 111110.4, source: "Правила РК, прил. 1, стр. 2" },
  { name: "half up to the tiyn", call: ["EKD.AMOUNT", "6.1", "стационар", "0,05"], expected: 0.02, source: "правило 7" },
  { name: "nothing for a defect of documents", call: ["EKD.AMOUNT", "2.1", "ВИЧ", 100], expected: 0, source: "Правила РК, прил. 1, стр. 7" },
  { name: "the base is required", call: ["EKD.AMOUNT", "5.1", "стационар"], expected: value("base", "5.1"), source: "правило 5" },
  { name: "a negative count", call: ["EKD.AMOUNT", "5.1", "стационар", 1, -1], expected: value("count"), source: "правило 5" },
  { name: "two bases", call: ["EKD.AMOUNT", "5.1", "ВИЧ", 100], expected: value("Укажите основу"), source: "правило 1" },
];
