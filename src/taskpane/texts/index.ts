import { createContext, useContext } from "react";
import { languageOf, type Language } from "../../rules/messages";
import { en } from "./en";
import { kk } from "./kk";
import { ru, type Texts } from "./ru";

export type { Texts } from "./ru";

const CATALOGUES: Readonly<Record<Language, Texts>> = { ru, en, kk };

/** Language of the pane with its texts. */
export interface Wording {
  readonly language: Language;
  readonly texts: Texts;
}

export function wordingOf(locale: string | undefined): Wording {
  const language = languageOf(locale);
  return { language, texts: CATALOGUES[language] };
}

const WordingContext = createContext<Wording>(wordingOf(undefined));

export const WordingProvider = WordingContext.Provider;
export const useWording = (): Wording => useContext(WordingContext);
export const useTexts = (): Texts => useWording().texts;
