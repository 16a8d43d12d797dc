import type { Failure } from "../failure";
import { en } from "./en";
import { kk } from "./kk";
import type { Language, MessageParams } from "./params";
import { ru, type MessageId } from "./ru";

export type { ArgumentName, Language, MessageParams, Noun, Option } from "./params";

export type MessageCatalogue = Readonly<Record<MessageId, (params: MessageParams) => string>>;

const CATALOGUES: Readonly<Record<Language, MessageCatalogue>> = { ru, en, kk };

/** The text of a failure: which table, which code, which edition, what to do. */
export function describeFailure(failure: Failure, language: Language = "ru"): string {
  return CATALOGUES[language][failure.id](failure.params);
}

/** Language of a host's locale: Russian unless it is English or Kazakh. */
export function languageOf(locale: string | undefined): Language {
  const primary = locale?.slice(0, 2).toLowerCase();
  return primary === "en" || primary === "kk" ? primary : "ru";
}
