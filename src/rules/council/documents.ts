import { DATE, WORD_START } from "./grammar";
import { textOf, type Span } from "./span";

/** «приказом ФФОМС от 04.06.2018 № 104»: an act that a topic names. Its date and number are the act's own. */
export type DocumentReference = Span;

/** «№ 118н», «№ 769-П», «№ 3ПЗ»; «N 104» as legal data bases write it. */
const NUMBER = "(?:№\\s*(?=[\\p{L}\\d])|(?<![\\p{L}\\d])N\\s*(?=\\d))[\\p{L}\\d]+(?:[-–/.][\\p{L}\\d]+)*";

/** «от 04.06.2018 № 104», «№ 104 от 04.06.2018», a date or a number alone; but «от 01.01.2025 до 31.03.2025» is a period. */
const REQUISITES = new RegExp(
  `${WORD_START}от\\s+${DATE}(?!\\s*(?:до|по)\\s+\\d)(?:,?\\s*${NUMBER})?|${NUMBER}(?:,?\\s+от\\s+${DATE})?`,
  "giu",
);

const ACT = new RegExp(
  `${WORD_START}(?:приказ|постановлен|распоряжен|письм|закон|соглашен|договор|протокол|решени|положени|форм[аоуыей]|` +
    "указани|указ[аоуе]?(?!\\p{L})|порядк|порядок|правил|регламент|программ|план)\\p{L}*",
  "giu",
);

/** Between the name of an act and its date stand no digits and no punctuation: «приказом Минздрава России от …». */
const BREAKS_NAME = /[\d.;:,()«»"“”\n]/;
const LONGEST_NAME = 160;

/** Start of the words that name the act, not before `first`: the last word for an act before its date and number. */
function nameStart(text: string, requisites: number, first: number): number {
  let from = requisites;
  const earliest = Math.max(first, requisites - LONGEST_NAME);
  while (from > earliest && !BREAKS_NAME.test(text[from - 1] ?? "")) from -= 1;
  const last = [...text.slice(from, requisites).matchAll(ACT)].at(-1);
  return last ? from + last.index : requisites;
}

/** The acts that a text refers to, from left to right, none over another. */
export function findDocuments(text: string): readonly DocumentReference[] {
  const found: DocumentReference[] = [];
  for (const match of text.matchAll(REQUISITES)) {
    const start = nameStart(text, match.index, found.at(-1)?.end ?? 0);
    found.push({ start, end: match.index + match[0].length });
  }
  return found;
}

export const documentTexts = (text: string): readonly string[] =>
  findDocuments(text).map((reference) => textOf(text, reference));
