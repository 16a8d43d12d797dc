/**
 * Widths of the letters of Times New Roman in thousandths of the font size, by class: the widest letter of a class speaks for
 * all of it, so that a measured text is never narrower than the printed one.
 */
const CLASSES: readonly (readonly [width: number, letters: string])[] = [
  [250, " ,.\u00a0"],
  [278, "'|/:;\\ijltі"],
  [351, "!()-I[]`frІ’•"],
  [409, 'Jsз°"'],
  [444, "гэт?acezаеёс“”„"],
  [473, "ья^в"],
  [509, "{}к#$*0123456789_bdghknopquvxyлорух«»–§Зчбд"],
  [542, "ъийнпц~"],
  [579, "FPSР+<=>×БЬГ"],
  [611, "ELTZЕЁТ"],
  [672, "мфЧЭBCRВКСЯы"],
  [723, "ЛДжЪУADGHKNOQUVXYwАИЙНОПХЦ"],
  [791, "юшщ&mФ"],
  [896, "%ЫMМЖ"],
  [955, "@W№"],
  [1028, "—…ШЩЮ"],
];

/** Kazakh letters, other alphabets, signs: as wide as anything. */
const UNKNOWN = 1100;

const WIDTHS = new Map(CLASSES.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

/** Bold letters are wider by up to a fifth. */
const BOLD = 1.19;

/** Thousandths of the font size. */
export const letterWidth = (letter: string): number => WIDTHS.get(letter) ?? UNKNOWN;

/** Points that the text takes on one line. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return ((width * size) / 1000) * (bold ? BOLD : 1);
}
