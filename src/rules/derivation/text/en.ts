import { ARGUMENTS } from "../../messages/en";
import type { DerivationWording } from "./wording";

export const en: DerivationWording = {
  language: "en",
  decimalSign: ".",
  groupSign: ",",
  arguments: ARGUMENTS,
  operands: {
    tariff: "tariff",
    upkeep: "upkeep tariff",
    coefficient: "KZG coefficient",
    multiplier: "multiplier",
    organisationCoefficient: "organisation's coefficient",
  },
  steps: {
    уменьшение: "Reduction",
    штраф: "Fine",
    возврат: "Refund",
    возмещение: "Compensation",
    tariff: "Tariff",
    upkeep: "Upkeep",
    treatment: "Treatment",
    penalty: "Penalty",
  },
  words: {
    итого: "total",
    уменьшение: "reduction",
    штраф: "fine",
    возврат: "refund",
    возмещение: "compensation",
    последствия: "consequences",
    тарифы: "tariffs",
    МО: "organisations",
    санкции: "sanctions",
    показатели: "criteria",
    сроки: "terms",
  },
  units: { RUB: "₽", KZT: "₸", коэффициент: "" },
  errors: { value: "#VALUE!", na: "#N/A" },
  printedValue: "In the document",
  total: "Total",
  result: "Result",
  rounding: "rounded half up",
  notDue: "not due (no amount is given)",
  calculation: "Calculation",
  grounds: "Grounds",
  editorial: "Editor's note (not part of the document)",
  columns: ["Step", "Calculation", "Amount"],
  comparison: "Comparison",
  term: "Count",
  compared: (actual, target, better, met) =>
    `actual ${actual}, target ${target}; ${better} is better: ${met ? "met" : "not met"}`,
  skipped: (days) => `days off skipped: ${days}`,
  understood: (meaning, given) => `"${meaning}" ← "${given}"`,
  notUnderstood: (given) => `"${given}" is not understood`,
  inherited: (head) => `sign "+": as in row ${head}`,
  place: ({ annex, clause, footnote }) =>
    [annex && `annex ${annex}`, clause && `clause ${clause}`, footnote && `footnote ${footnote}`]
      .filter(Boolean)
      .join(", "),
};
