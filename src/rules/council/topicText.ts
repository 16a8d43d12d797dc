import { findDocuments, type DocumentReference } from "./documents";
import { findPeriods, type Period } from "./periods";
import { textOf, withoutSpans } from "./span";

/** What of a topic speaks of time: its reporting periods, and the documents whose dates are their own. */
export interface TopicReading {
  readonly documents: readonly DocumentReference[];
  readonly periods: readonly Period[];
}

export function readTopic(text: string): TopicReading {
  const documents = findDocuments(text);
  return { documents, periods: findPeriods(withoutSpans(text, documents)) };
}

export const periodTexts = (text: string): readonly string[] =>
  readTopic(text).periods.map((period) => textOf(text, period));
