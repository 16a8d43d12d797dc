import { foldKey, foldWord } from "../fold";

/** Kinds of control: medical and economic, expert appraisal of economics, expert appraisal of quality. */
export const CONTROL_GROUPS = ["МЭК", "МЭЭ", "ЭКМП"] as const;
export type ControlGroup = (typeof CONTROL_GROUPS)[number];

/**
 * Tables of form № ПГ by kind of control. Annex 11 prints the lines of a group in one bracket; it does not say what tells
 * the tables of a group apart, so a line of one of them is named only where the user has said which it is.
 */
export const TABLES_OF_GROUP: Readonly<Record<ControlGroup, readonly string[]>> = {
  МЭК: ["3.1", "3.2", "4.1"],
  МЭЭ: ["3.3", "3.4", "3.5", "4.2"],
  ЭКМП: ["3.6", "3.7", "3.8", "4.3"],
};

const GROUP_OF_TABLE: ReadonlyMap<string, ControlGroup> = new Map(
  CONTROL_GROUPS.flatMap((group) => TABLES_OF_GROUP[group].map((table) => [table, group] as const)),
);

/** Letters are compared as `foldKey` leaves them, so abbreviations are folded too. */
const ABBREVIATIONS = CONTROL_GROUPS.map((group) => [foldKey(group), group] as const);
const WORDS: readonly (readonly [RegExp, ControlGroup])[] = [
  [/медико ?-? ?экономическ\S* контрол/, "МЭК"],
  [/медико ?-? ?экономическ\S* экспертиз/, "МЭЭ"],
  [/экспертиз\S* качеств/, "ЭКМП"],
];

export interface ReadControl {
  readonly group: ControlGroup;
  /** Where the cell names a table of the form itself: «3.4». */
  readonly table?: string;
}

/** The kind of control that a cell names, in letters or in words; `undefined` when it names none or several. */
export function readControl(raw: unknown): ReadControl | undefined {
  if (typeof raw !== "string" && typeof raw !== "number") return undefined;
  const table = foldKey(String(raw));
  const ofTable = GROUP_OF_TABLE.get(table);
  if (ofTable) return { group: ofTable, table };
  const text = foldWord(String(raw));
  const tokens = new Set(text.split(/[^\p{L}]+/u).map(foldKey));
  const named = new Set([
    ...ABBREVIATIONS.flatMap(([short, group]) => (tokens.has(short) ? [group] : [])),
    ...WORDS.flatMap(([words, group]) => (words.test(text) ? [group] : [])),
  ]);
  const [group] = named;
  return group !== undefined && named.size === 1 ? { group } : undefined;
}

/** The table of the form that a line belongs to: «3.3:7» → «3.3». */
export const tableOfLine = (line: string): string => line.slice(0, line.indexOf(":"));

export const groupOfLine = (line: string): ControlGroup | undefined => GROUP_OF_TABLE.get(tableOfLine(line));

/** What the user's own words for kinds of control are compared by. */
export const controlKey = (raw: unknown): string => foldKey(String(raw ?? ""));
