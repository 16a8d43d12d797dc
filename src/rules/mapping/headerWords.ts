import { foldWord } from "../fold";
import { memoized } from "../memo";

/** Units and such, which say nothing of what the column holds. */
const NOISE = new Set(["руб", "рублей", "тг", "тенге", "тыс", "rub", "kzt", "в", "на", "и", "по", "за", "the", "of"]);
/** Shorter words are compared whole. */
const STEM = 4;
/** Letters by which two forms of a word may end differently: «нарушения» and «нарушение», «медицинской» and «медицинская». */
const ENDING = 2;

/**
 * The words of a header: «Стоимость случая, руб.» → стоимость, случая. Where the headers are looked for, every cell is compared
 * with every alias of every role: remembered, because the pane waits.
 */
export const headerWords = memoized((text: unknown): readonly string[] =>
  foldWord(String(text ?? ""))
    .split(/[^\p{L}\p{N}№%]+/u)
    .filter((word) => word !== "" && !NOISE.has(word)),
);

const folded = memoized(foldWord);

/** The same word in another form, or one that begins with the given stem: «рожд» stands for «рождения». */
function stands(word: string, given: string): boolean {
  if (given === word) return true;
  if (word.length < STEM) return false;
  if (given.startsWith(word)) return true;
  let common = 0;
  while (common < word.length && word[common] === given[common]) common += 1;
  return common >= STEM && Math.max(word.length, given.length) - common <= ENDING;
}

const letters = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0);

/**
 * How well a header is told by an alias: 0 when a word of the alias is missing, up to 1 when the header says nothing
 * besides. A longer alias beats a shorter one that covers as much.
 */
export function likeness(header: readonly string[], alias: readonly string[]): number {
  if (alias.length === 0) return 0;
  const left = [...header];
  const met: string[] = [];
  for (const word of alias) {
    const at = left.findIndex((given) => stands(word, given));
    if (at < 0) return 0;
    met.push(...left.splice(at, 1));
  }
  return letters(met) / letters(header) + alias.length / 100;
}

export const hasWord = (header: readonly string[], words: readonly string[] = []): boolean =>
  words.some((word) => header.some((given) => stands(folded(word), given)));
