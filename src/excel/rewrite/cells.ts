import { cellText } from "../text";
import { outsideTexts } from "./outsideTexts";

/** What `range.formulas` holds of a cell. */
export type CellContent = string | number | boolean;

/** Cells of one row under the columns that are rewritten, with their number formats. */
export interface RowContent {
  readonly cells: readonly CellContent[];
  readonly formats: readonly string[];
}

/** One form of contents that Excel may write in several: spaces, case and hidden prefixes of a formula do not count. */
function canonical(content: CellContent): string {
  if (typeof content !== "string") return `${typeof content}${String(content)}`;
  if (!content.startsWith("=")) return content === "" ? "" : `"${content.replace(/^'/, "")}`;
  return outsideTexts(content, (part) => part.replace(/\s+|@|_xldudf_|_xlfn\.|_xlws\./gi, "").toUpperCase());
}

export const sameCell = (left: CellContent, right: CellContent): boolean =>
  left === right || canonical(left) === canonical(right);

export const sameCells = (left: readonly CellContent[], right: readonly CellContent[]): boolean =>
  left.length === right.length && left.every((cell, index) => sameCell(cell, right[index]!));

const TEXT_FORMAT = "@";
const GENERAL = "General";
/** What Excel would read as something else than this text: numbers, dates, logical values, formulas. */
const READ_AS_OTHER = /\d|^\s*[-+=@'#(]|^\s*(true|false|истина|ложь)\s*$/i;
const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

/**
 * Content as it was read, so that Excel reads it the same when it is written back. `isText` tells a text that begins with
 * «=» from a formula.
 */
export function restorable(content: CellContent, format: string, isText: boolean): CellContent {
  if (typeof content !== "string" || content === "" || format === TEXT_FORMAT) return content;
  if (content.startsWith("=")) return isText ? `'${content}` : content;
  return READ_AS_OTHER.test(content) && !ERROR.test(content) ? `'${content}` : content;
}

/** A text with the format that keeps it one; an empty one empties the cell and leaves its format. */
export const textCell = (text: string, format: string): { content: CellContent; format: string } => {
  if (text === "") return { content: "", format };
  const { value, format: kept } = cellText(text);
  return { content: value, format: kept };
};

/** A sum; a format that the user has given the column stays. */
export const amountCell = (amount: number | "", format: string): { content: CellContent; format: string } => ({
  content: amount,
  format: amount === "" || (format !== GENERAL && format !== TEXT_FORMAT) ? format : MONEY_FORMAT,
});

const MONEY_FORMAT = "#,##0.00";
