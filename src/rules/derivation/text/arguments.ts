import { foldKey } from "../../fold";
import { FUNCTION_ARGUMENTS, type FunctionName } from "../../functionArguments";
import { ExactDecimal } from "../../numbers";
import type { ArgumentName } from "../../messages/params";
import type { UnderstoodArgument } from "../types";
import { numberText } from "./numbers";
import type { DerivationWording } from "./wording";

/** An argument with what it was taken for: «Пациент», «дети» ← «ребёнок». */
export interface ArgumentText {
  readonly name: ArgumentName;
  /** Its place in the call. */
  readonly index: number;
  readonly label: string;
  readonly text: string;
  readonly understood: boolean;
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function argumentText(
  { argument, index, given, understood }: UnderstoodArgument,
  name: FunctionName,
  wording: DerivationWording,
): ArgumentText {
  const label = capitalised(wording.arguments[argument]);
  if (!understood) return { name: argument, index, label, text: wording.notUnderstood(given), understood: false };
  const isKeyword = kindOf(name, argument) === "keyword";
  const meaning = understood[wording.language] ?? ((isKeyword && wording.words[understood.ru]) || understood.ru);
  if (kindOf(name, argument) === "amount") {
    return { name: argument, index, label, text: numberText(meaning, wording, !BARE.has(argument)), understood: true };
  }
  // A number that the vocabulary reads as a level or a logical value is worth telling; the same word is not.
  const same = foldKey(meaning) === foldKey(given) || isSameNumber(meaning, given);
  return { name: argument, index, label, text: same ? meaning : wording.understood(meaning, given), understood: true };
}

/** Numbers that are no money: so many defects, so many per cent of the population. */
const BARE: ReadonlySet<ArgumentName> = new Set(["count", "actual"]);

const kindOf = (name: FunctionName, argument: ArgumentName): string | undefined =>
  FUNCTION_ARGUMENTS[name].find((spec) => spec.name === argument)?.is.kind;

const NUMBER = /^\d+(?:\.\d+)?$/;

function isSameNumber(meaning: string, given: string): boolean {
  const number = given.replace(",", ".");
  return NUMBER.test(meaning) && NUMBER.test(number) && meaning === number && new ExactDecimal(meaning).equals(number);
}
