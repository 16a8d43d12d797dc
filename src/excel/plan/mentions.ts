import { quotedSheetName } from "../../sheets/sheetName";

/** What goes away, and what comes in its place. */
export interface Leaving {
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly successor: string }[];
  /** Their successors have the same names. */
  readonly tableNames: readonly string[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** Not the tail of a longer name. */
const START = "(?<![\\p{L}\\p{N}_.'])";
const TEXTS = /"(?:[^"]|"")*"/g;

/** A sheet as a formula names it: alone, or as an end of «Лист1:Лист3». */
const sheetPattern = (name: string): string => {
  const quoted = escaped(name.replaceAll("'", "''"));
  return `${START}'(?:${quoted}|[^']*:${quoted}|${quoted}:[^']*)'!|${START}(?:[\\p{L}\\p{N}_.]+:)?${escaped(name)}(?::[\\p{L}\\p{N}_.]+)?!`;
};

const tablePattern = (name: string): string => `${START}${escaped(name)}(?![\\p{L}\\p{N}_.!('])`;

/** Whether a formula names a sheet or a table that goes; what stands in quotation marks is a text. */
export function mentioning({ sheets, tableNames }: Leaving): (formula: string) => boolean {
  const named = [...sheets.map(({ name }) => sheetPattern(name)), ...tableNames.map(tablePattern)];
  if (named.length === 0) return () => false;
  const pattern = new RegExp(named.join("|"), "iu");
  return (formula) => pattern.test(formula.replace(TEXTS, '""'));
}

/** The formula as it names what comes: a sheet that had a name of the user's may have a successor called otherwise. */
export function succeeding({ sheets }: Leaving): (formula: string) => string {
  const renamed = sheets
    .filter(({ name, successor }) => name.toLowerCase() !== successor.toLowerCase())
    .map(({ name, successor }) => {
      const alone = `${START}(?:'${escaped(name.replaceAll("'", "''"))}'|${escaped(name)})!`;
      return { pattern: new RegExp(`${TEXTS.source}|${alone}`, "giu"), to: `${quotedSheetName(successor)}!` };
    });
  return (formula) =>
    renamed.reduce(
      (text, { pattern, to }) => text.replace(pattern, (found) => (found.startsWith('"') ? found : to)),
      formula,
    );
}
