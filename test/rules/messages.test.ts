import { shippedEditions } from "../../src/editions";
import { type Failure, isFailure } from "../../src/rules/failure";
import type { FunctionName } from "../../src/rules/functionArguments";
import { FUNCTION_RULES } from "../../src/rules/functionRules";
import { describeFailure, type Language, languageOf } from "../../src/rules/messages";
import { ru } from "../../src/rules/messages/ru";
import { costCases } from "../cases/costs";
import { ekdCases } from "../cases/ekd";
import { kzgCases } from "../cases/kzg";
import { planningCases } from "../cases/planning";
import { referenceCases } from "../cases/reference";
import { sanctionCases } from "../cases/sanction";
import { tariffCases } from "../cases/tariff";

const editionSet = { editions: shippedEditions };

const failures: Failure[] = [
  ...tariffCases,
  ...kzgCases,
  ...sanctionCases,
  ...ekdCases,
  ...costCases,
  ...planningCases,
  ...referenceCases,
]
  .filter(({ call }) => call[0] !== "EDITIONS" && !call.slice(1).some(Array.isArray))
  .map(({ call: [name, ...values] }) => FUNCTION_RULES[name as FunctionName](editionSet, values))
  .filter(isFailure);

const byId = new Map(failures.map((failure) => [failure.id, failure]));

/** Messages that no single call of the shipped editions can lead to; their own tests show them. */
const ELSEWHERE = [
  "shapeMismatch",
  "badEdition",
  "noEdition",
  "noEditionAtDate",
  "chosenMissing",
  "editionUnreadable",
  "severalEditions",
  "noCatalogue",
  "notWhole",
  "missingDate",
  "noDirection",
];

it("the cases meet every message", () => {
  const missing = Object.keys(ru).filter((id) => !byId.has(id as keyof typeof ru) && !ELSEWHERE.includes(id));
  expect(missing).toEqual([]);
});

describe.each<[Language, RegExp, string]>([
  ["ru", /[а-я]{4}/i, ","],
  ["en", /[a-z]{3}/i, "."],
  ["kk", /[әғқңөұүһі]/i, ","],
])("in %s", (language, words, decimalSign) => {
  it.each([...byId.values()].map((failure) => [failure.id, failure] as const))("%s is a sentence", (_id, failure) => {
    const text = describeFailure(failure, language);
    expect(text).toMatch(words);
    expect(text).not.toMatch(/undefined|NaN|\[object| {2}|\(\)/);
    expect(text.length).toBeLessThan(900);
  });

  it("numbers have the language's decimal sign", () => {
    const failure = FUNCTION_RULES.TARIFF(editionSet, ["Кардиолог", 2, "взрослые"]);
    expect(isFailure(failure) && describeFailure(failure, language)).toContain(`216${decimalSign}02`);
  });
});

it.each([
  ["ru-RU", "ru"],
  ["en-US", "en"],
  ["kk-KZ", "kk"],
  ["de-DE", "ru"],
  [undefined, "ru"],
])("the host's %s speaks %s", (locale, language) => expect(languageOf(locale)).toBe(language));
