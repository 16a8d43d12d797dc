import { createContext, useContext } from "react";
import { languageOf, type Language } from "../../rules/messages";
import { ru, type Texts } from "./ru";

export type { Texts } from "./ru";

/** Russian comes with the pane; the other languages are fetched by those who speak them. */
const CATALOGUES: Readonly<Record<Language, () => Promise<Texts>>> = {
  ru: async () => ru,
  en: async () => (await import(/* webpackChunkName: "texts-en" */ "./en")).en,
  kk: async () => (await import(/* webpackChunkName: "texts-kk" */ "./kk")).kk,
};

/** Language of the pane with its texts. */
export interface Wording {
  readonly language: Language;
  readonly texts: Texts;
}

const RUSSIAN: Wording = { language: "ru", texts: ru };

/** Texts in the host's language; in Russian where they cannot be fetched. */
export async function loadWording(locale: string | undefined): Promise<Wording> {
  const language = languageOf(locale);
  return CATALOGUES[language]().then(
    (texts) => ({ language, texts }),
    () => RUSSIAN,
  );
}

const WordingContext = createContext<Wording>(RUSSIAN);

export const WordingProvider = WordingContext.Provider;
export const useWording = (): Wording => useContext(WordingContext);
export const useTexts = (): Texts => useWording().texts;
