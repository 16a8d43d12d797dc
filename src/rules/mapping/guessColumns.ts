import { hasWord, headerWords, likeness } from "./headerWords";
import type { ColumnRole, Mapping, RoleSet } from "./roles";

interface Candidate<Id extends string> {
  readonly id: Id;
  readonly column: number;
  readonly score: number;
}

/** Less of a header than this is an accident: «Дата и номер акта сверки с кодом» is no code. */
const ENOUGH = 0.3;

/** The columns that the headers name, the plainest first; a column has one role, a role one column. */
export function guessColumns<Id extends string>(titles: readonly unknown[], { roles }: RoleSet<Id>): Mapping<Id> {
  const headers = titles.map(headerWords);
  const candidates = roles
    .flatMap((role) =>
      headers.map((words, column): Candidate<Id> => ({ id: role.id, column, score: scoreOf(words, role) })),
    )
    .filter(({ score }) => score >= ENOUGH)
    // Equal ones keep their order: of the roles, then of the columns.
    .sort((a, b) => b.score - a.score);
  const mapping: Partial<Record<Id, number>> = {};
  const taken = new Set<number>();
  for (const { id, column } of candidates) {
    if (mapping[id] !== undefined || taken.has(column)) continue;
    mapping[id] = column;
    taken.add(column);
  }
  return mapping;
}

function scoreOf(words: readonly string[], { aliases, except }: ColumnRole): number {
  if (hasWord(words, except)) return 0;
  return Math.max(0, ...aliases.map((alias) => likeness(words, headerWords(alias))));
}

/**
 * Which of the first rows holds the headers: the one whose cells name most columns, the first one of equals; a title above
 * the table names none. Without any it is the first row that is not empty.
 */
export function findHeaderRow(rows: readonly (readonly unknown[])[], set: RoleSet): number {
  const counts = rows.map((cells) => Object.keys(guessColumns(cells, set)).length);
  const most = Math.max(0, ...counts);
  if (most > 0) return counts.indexOf(most);
  return Math.max(
    0,
    rows.findIndex((cells) => cells.some((cell) => String(cell ?? "").trim() !== "")),
  );
}
