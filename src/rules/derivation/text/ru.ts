import { ARGUMENTS } from "../../messages/ru";
import { type DerivationWording, quoted } from "./wording";

export const ru: DerivationWording = {
  language: "ru",
  decimalSign: ",",
  groupSign: "\u00a0",
  arguments: ARGUMENTS,
  operands: {
    tariff: "тариф",
    upkeep: "тариф на содержание МО",
    coefficient: "коэффициент КЗГ",
    multiplier: "кратность",
    organisationCoefficient: "коэффициент организации",
  },
  steps: {
    уменьшение: "Уменьшение",
    штраф: "Штраф",
    возврат: "Возврат",
    возмещение: "Возмещение",
    tariff: "Тариф",
    upkeep: "Содержание",
    treatment: "Лечение",
    penalty: "Сумма дефекта",
  },
  words: {},
  units: { RUB: "₽", KZT: "₸", коэффициент: "" },
  errors: { value: "#ЗНАЧ!", na: "#Н/Д" },
  printedValue: "По документу",
  total: "Итого",
  result: "Результат",
  rounding: "округление половины вверх",
  notDue: "не начисляется (сумма не указана)",
  calculation: "Расчёт",
  grounds: "Основание",
  editorial: "Примечание редактора (не часть документа)",
  columns: ["Шаг", "Расчёт", "Сумма"],
  comparison: "Сравнение",
  term: "Отсчёт",
  compared: (actual, target, better, met) =>
    `факт ${actual}, цель ${target}; ${better === "higher" ? "больше" : "меньше"} – лучше: ${met ? "достигнут" : "не достигнут"}`,
  skipped: (days) => `нерабочих дней пропущено: ${days}`,
  understood: (meaning, given) => `${quoted(meaning)} ← ${quoted(given)}`,
  notUnderstood: (given) => `${quoted(given)} — не понято`,
  inherited: (head) => `знак «+»: как в строке ${head}`,
  place: ({ annex, clause, footnote }) =>
    [annex && `прил. ${annex}`, clause && `п. ${clause}`, footnote && `сноска ${footnote}`].filter(Boolean).join(", "),
};
