import { foldWord } from "../fold";
import { documentTexts } from "./documents";
import type { Report } from "./problems";
import { periodTexts } from "./topicText";

const SEPARATORS = /[;\n]+/;

const strange = (cell: string, found: readonly string[], topic: string): readonly string[] => {
  const known = new Set(found.map(foldWord));
  const whole = foldWord(topic);
  return cell
    .split(SEPARATORS)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "" && !known.has(foldWord(piece)) && !whole.includes(foldWord(piece)));
};

/** «Период» and «Документы» say again what the topic says: what it does not say is likely an old text. */
export function readTopicProblems(
  topic: string,
  periods: string,
  documents: string,
  row: number,
  report: Report,
): void {
  for (const given of strange(periods, periodTexts(topic), topic)) report("periodNotInTopic", "period", row, { given });
  for (const given of strange(documents, documentTexts(topic), topic)) {
    report("documentNotInTopic", "documents", row, { given });
  }
}
