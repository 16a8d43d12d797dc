import { ARGUMENTS } from "../../messages/kk";
import { type DerivationWording, quoted } from "./wording";

export const kk: DerivationWording = {
  language: "kk",
  decimalSign: ",",
  groupSign: "\u00a0",
  arguments: ARGUMENTS,
  operands: {
    tariff: "тариф",
    upkeep: "ұстау тарифі",
    coefficient: "КЗГ коэффициенті",
    multiplier: "еселік",
    organisationCoefficient: "ұйым коэффициенті",
  },
  steps: {
    уменьшение: "Азайту",
    штраф: "Айыппұл",
    возврат: "Қайтару",
    возмещение: "Өтеу",
    tariff: "Тариф",
    upkeep: "Ұстау",
    treatment: "Емдеу",
    penalty: "Ақау сомасы",
  },
  words: {
    итого: "барлығы",
    уменьшение: "азайту",
    штраф: "айыппұл",
    возврат: "қайтару",
    возмещение: "өтеу",
    последствия: "салдары",
    тарифы: "тарифтер",
    МО: "ұйымдар",
    санкции: "санкциялар",
    показатели: "көрсеткіштер",
    сроки: "мерзімдер",
  },
  units: { RUB: "₽", KZT: "₸", коэффициент: "" },
  errors: { value: "#VALUE!", na: "#N/A" },
  printedValue: "Құжат бойынша",
  total: "Барлығы",
  result: "Нәтиже",
  rounding: "жартысы жоғары қарай дөңгелектеледі",
  notDue: "есептелмейді (сомасы көрсетілмеген)",
  calculation: "Есеп",
  grounds: "Негіз",
  editorial: "Редактор ескертпесі (құжаттың бөлігі емес)",
  columns: ["Қадам", "Есеп", "Сома"],
  comparison: "Салыстыру",
  term: "Санау",
  compared: (actual, target, better, met) =>
    `нақты ${actual}, нысана ${target}; ${better === "higher" ? "көбі" : "азы"} жақсы: ${met ? "қол жеткізілді" : "қол жеткізілмеді"}`,
  skipped: (days) => `өткізілген демалыс күндері: ${days}`,
  understood: (meaning, given) => `${quoted(meaning)} ← ${quoted(given)}`,
  notUnderstood: (given) => `${quoted(given)} — түсініксіз`,
  inherited: (head) => `«+» белгісі: ${head} жолындағыдай`,
  place: ({ annex, clause, footnote }) =>
    [annex && `${annex}-қосымша`, clause && `${clause}-т.`, footnote && `${footnote}-сілтеме`]
      .filter(Boolean)
      .join(", "),
};
