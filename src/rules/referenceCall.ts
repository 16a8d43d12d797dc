import type { FunctionName } from "./functionArguments";

/** A cell or a range of the workbook as an argument, as Excel writes it: `B2`, `'Лист 1'!$B$2`. */
export interface Reference {
  readonly address: string;
}

/** `undefined` is an omitted argument. */
export type CallArgument = string | number | boolean | Reference | undefined;

/** A call of a custom function, as data. */
export interface Call {
  readonly name: FunctionName;
  readonly args: readonly CallArgument[];
}

/** How a formula is spelt: the API takes en-US, people see their own. */
export interface FormulaSyntax {
  readonly separator: string;
  readonly decimalSign: string;
  readonly yes: string;
  readonly no: string;
}

export const EN_US: FormulaSyntax = { separator: ",", decimalSign: ".", yes: "TRUE", no: "FALSE" };
export const RU_RU: FormulaSyntax = { separator: ";", decimalSign: ",", yes: "ИСТИНА", no: "ЛОЖЬ" };

/** Excel refuses longer text constants in a formula. */
const LONGEST_TEXT = 255;

/** The formula of a call; `undefined` when Excel could not hold it. */
export function callText({ name, args }: Call, syntax: FormulaSyntax = EN_US): string | undefined {
  if (args.some((argument) => typeof argument === "string" && argument.length > LONGEST_TEXT)) return undefined;
  const last = args.reduce<number>((latest, argument, index) => (argument === undefined ? latest : index), -1);
  const texts = args.slice(0, last + 1).map((argument) => argumentText(argument, syntax));
  return `=OMS.${name}(${texts.join(syntax.separator)})`;
}

function argumentText(argument: CallArgument, { decimalSign, yes, no }: FormulaSyntax): string {
  switch (typeof argument) {
    case "undefined":
      return "";
    case "string":
      return `"${argument.replaceAll('"', '""')}"`;
    case "number":
      return String(argument).replace(".", decimalSign);
    case "boolean":
      return argument ? yes : no;
    default:
      return argument.address;
  }
}

const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?$/;
const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const QUOTED_SHEET = /^'(?:[^'[\]:*?/\\]|'')+'$/;
/** Column letters are Latin; a Russian keyboard types look-alikes. */
const CYRILLIC_COLUMNS = "АВЕКМНОРСТУХ";
const LATIN_COLUMNS = "ABEKMHOPCTYX";

/** An address that a user typed, or `undefined`: nothing else of the user's ever gets into a formula unquoted. */
export function parseReference(text: string): Reference | undefined {
  const trimmed = text.trim().replace(/^=/, "");
  const mark = trimmed.lastIndexOf("!");
  const sheet = trimmed.slice(0, Math.max(mark, 0));
  const cell = [...trimmed.slice(mark + 1).toUpperCase()]
    .map((letter) => LATIN_COLUMNS[CYRILLIC_COLUMNS.indexOf(letter)] ?? letter)
    .join("");
  if (!CELL.test(cell)) return undefined;
  if (mark < 0) return { address: cell };
  return PLAIN_SHEET.test(sheet) || QUOTED_SHEET.test(sheet) ? { address: `${sheet}!${cell}` } : undefined;
}
