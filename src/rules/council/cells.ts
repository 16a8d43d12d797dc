import { trimmed } from "../fold";

/** Error values as Excel gives them to an add-in and as Russian Excel shows them. */
const ERROR = /^#(?:[A-ZА-ЯЁ_]+(?:\/[A-ZА-Я0]+)?[!?]?)$/;

/** Text of a cell: spaces at its ends gone, line ends alike; what is inside stays as typed. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return trimmed(String(value).replace(/\r\n?|\v/g, "\n"));
}

export const isErrorText = (text: string): boolean => ERROR.test(text);

/** «3», «3.», «№ 3» and 3 are the number 3; `undefined` for anything that is not a whole number above 0. */
export function cellNumber(value: unknown): number | undefined {
  const match = /^(?:№|п\.)?\s*(\d{1,6})(?:[.,]0*)?\.?\)?$/i.exec(cellText(value));
  const number = match ? Number(match[1]) : 0;
  return number > 0 ? number : undefined;
}
