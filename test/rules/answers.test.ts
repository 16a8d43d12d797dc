/**
 * Calls told in full, as the pane and the note tell them: arguments as understood, calculation, grounds, or the refusal. Each
 * heading of a golden file is a call. `UPDATE_GOLDEN=1` writes the files anew from the cases of the contract, for a person to read
 * before they are kept: Russian for all of them; English and Kazakh for the first call of each function and of each refusal.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shippedEditions } from "../../src/editions";
import { derive } from "../../src/rules/derivation";
import { derivationWording, describeDerivation } from "../../src/rules/derivation/text";
import { plainDerivation } from "../../src/rules/derivation/text/plain";
import { isFailure } from "../../src/rules/failure";
import { isBlank } from "../../src/rules/fold";
import type { FunctionName } from "../../src/rules/functionArguments";
import type { Language } from "../../src/rules/messages";
import type { FunctionCase } from "../cases/case";
import { costCases } from "../cases/costs";
import { ekdCases } from "../cases/ekd";
import { kzgCases } from "../cases/kzg";
import { planningCases } from "../cases/planning";
import { referenceCases } from "../cases/reference";
import { sanctionCases } from "../cases/sanction";
import { tariffCases } from "../cases/tariff";

const set = { editions: shippedEditions };
const calls = [tariffCases, kzgCases, sanctionCases, ekdCases, costCases, planningCases, referenceCases]
  .flat()
  .map(({ call }) => call)
  // A blank first argument is an empty cell before any rule is asked.
  .filter(([name, ...values]) => name !== "EDITIONS" && !values.some(Array.isArray) && !isBlank(values[0]));

const told = ([name, ...values]: FunctionCase["call"], language: Language): string => {
  const derivation = derive(set, name as FunctionName, values);
  const text = describeDerivation(set, name as FunctionName, values, derivation, language);
  return plainDerivation(text, derivationWording(language)).replaceAll("\u00a0", " ");
};

const kindOf = ([name, ...values]: FunctionCase["call"]): string => {
  const { result } = derive(set, name as FunctionName, values);
  return isFailure(result) ? result.id : name;
};
const heading = (call: FunctionCase["call"]): string => `## ${JSON.stringify(call)}`;
const callOf = (title: string): FunctionCase["call"] => JSON.parse(title.slice(3));
const fileOf = (language: Language): string => join(__dirname, `../golden/answers/${language}.txt`);

if (process.env["UPDATE_GOLDEN"]) {
  const firstOfKind = [...new Map([...calls].reverse().map((call) => [kindOf(call), call])).values()].reverse();
  const write = (language: Language, ofLanguage: readonly FunctionCase["call"][]): void =>
    writeFileSync(fileOf(language), ofLanguage.map((call) => `${heading(call)}\n${told(call, language)}\n`).join("\n"));
  write("ru", calls);
  write("en", firstOfKind);
  write("kk", firstOfKind);
}

describe.each<Language>(["ru", "en", "kk"])("in %s", (language) => {
  const golden = readFileSync(fileOf(language), "utf8")
    .trimEnd()
    .split(/\n\n(?=## )/)
    .map((entry) => [entry.slice(0, entry.indexOf("\n")), entry.slice(entry.indexOf("\n") + 1)] as const);

  it.each(golden)("%s", (title, text) => expect(told(callOf(title), language)).toBe(text));
});
