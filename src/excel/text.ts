/** Text of a cell with the format that keeps it text. */
export interface CellText {
  readonly value: string;
  readonly format: string;
}

/** Excel shows longer text in a cell of the text format as a row of hashes. */
const LONGEST_IN_TEXT_FORMAT = 255;
/** Also behind spaces and tabs, in the wide letters of East Asian keyboards; a leading apostrophe would be taken for our own. */
const STARTS_FORMULA = /^\s*[=+\-@'＝＋－＠]/;

/** How to write a text so that Excel takes it neither for a formula nor for a number or a date. */
export function cellText(text: string): CellText {
  if (text.length <= LONGEST_IN_TEXT_FORMAT) return { value: text, format: "@" };
  return { value: STARTS_FORMULA.test(text) ? `'${text}` : text, format: "General" };
}
