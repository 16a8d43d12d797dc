import type { ArgumentKind } from "../../functionArguments";
import { vocabularyOf } from "../vocabulary";
import type { DerivationWording } from "./wording";

/** How a word that an argument takes is called in the language; the word itself where it has no other name. */
export function wordTitle(is: ArgumentKind, word: string, { language, words }: DerivationWording): string {
  const title = vocabularyOf(is)?.values.find(({ id }) => id === word)?.title;
  return title?.[language] ?? title?.ru ?? (is.kind === "keyword" ? words[word] : undefined) ?? word;
}
