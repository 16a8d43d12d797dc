import { type Language, languageOf } from "../rules/messages";

/** The language of the host's interface; Russian where nobody says (a JavaScript-only runtime has no Office object). */
export function hostLanguage(): Language {
  return languageOf(typeof Office === "undefined" ? undefined : Office.context?.displayLanguage);
}
