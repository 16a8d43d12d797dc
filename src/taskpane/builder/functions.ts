import type { FunctionName } from "../../rules/functionArguments";
import { foldWord } from "../../rules/fold";
import type { BuilderTexts } from "./texts/ru";

export type GroupId = keyof BuilderTexts["groups"];

/** Functions by what they are about, in the order in which people meet them. */
export const GROUPS: Readonly<Record<GroupId, readonly FunctionName[]>> = {
  costs: ["TARIFF", "VISIT.COST", "KZG", "KZG.COST", "MO.COEF"],
  sanctions: ["SANCTION"],
  defects: ["EKD", "EKD.AMOUNT", "EKD.UNIT", "EKD.SEVERITY"],
  planning: ["TARGET", "TARGET.STATUS", "DEADLINE"],
  names: ["LOOKUP", "NAME", "SOURCE"],
};

/** Whether every word of a query begins a word of the function's name, title or description. */
export function matches(name: FunctionName, query: string, texts: BuilderTexts): boolean {
  const { title, text } = texts.functions[name];
  const words = foldWord(`oms.${name} ${name} ${title} ${text}`).split(/[\s,×.]+/);
  return foldWord(query)
    .split(/[\s.]+/)
    .filter(Boolean)
    .every((asked) => words.some((word) => word.startsWith(asked)));
}
