/** Text of a cell with the format that keeps it text. */
export interface CellText {
  readonly value: string;
  readonly format: string;
}

/** Excel shows longer text in a cell of the text format as a row of hashes. */
const LONGEST_IN_TEXT_FORMAT = 255;
const STARTS_FORMULA = /^[=+\-@]/;

/** How to write a text so that Excel takes it neither for a formula nor for a number or a date. */
export function cellText(text: string): CellText {
  if (text.length <= LONGEST_IN_TEXT_FORMAT) return { value: text, format: "@" };
  return { value: STARTS_FORMULA.test(text) ? `'${text}` : text, format: "General" };
}
