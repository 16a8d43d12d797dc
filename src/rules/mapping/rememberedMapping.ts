import { foldWord } from "../fold";
import { guessColumns } from "./guessColumns";
import type { Mapping, RoleSet } from "./roles";

/** A mapping as a workbook keeps it: by the headers, so that it holds when columns move. `null`: no column, by choice. */
export type RememberedMapping = Readonly<Record<string, string | null>>;

const fold = (title: unknown): string => foldWord(String(title ?? ""));

export function rememberMapping<Id extends string>(
  { roles }: RoleSet<Id>,
  mapping: Mapping<Id>,
  titles: readonly unknown[],
): RememberedMapping {
  const titleOf = (column: number | undefined) => (column === undefined ? null : fold(titles[column]));
  return Object.fromEntries(roles.map(({ id }) => [id, titleOf(mapping[id])]));
}

/** Where the remembered columns are in this table; a guess for those that it does not have. */
export function recallMapping<Id extends string>(
  set: RoleSet<Id>,
  remembered: RememberedMapping | undefined,
  titles: readonly unknown[],
): Mapping<Id> {
  const guessed = guessColumns(titles, set);
  if (!remembered) return guessed;
  const folded = titles.map(fold);
  const own: Partial<Record<Id, number>> = {};
  const left: Id[] = [];
  for (const { id } of set.roles) {
    const title = remembered[id];
    if (title === null) continue;
    const column = title ? folded.indexOf(title) : -1;
    if (column < 0) left.push(id);
    else own[id] = column;
  }
  const taken = new Set<number | undefined>(Object.values(own));
  for (const id of left) if (guessed[id] !== undefined && !taken.has(guessed[id])) own[id] = guessed[id];
  return own;
}
