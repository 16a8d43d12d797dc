import type { Coordinates, Dimension, Edition, EditionHeader, ValueTable } from "../../../editions/format";
import { EditionDraft } from "../editionDraft";
import { buildForeignTable, type ForeignStats, type ForeignTable, ownDimensions } from "./buildTable";
import type { ForeignRange } from "./foreignRange";
import type { ForeignLayout } from "./guess";

/** The edition that the table goes into: one that exists, or a new one as far as it has been described. */
export type ForeignTarget =
  | { readonly kind: "extend"; readonly edition: Edition }
  | { readonly kind: "new"; readonly header: Omit<EditionHeader, "format" | "dimensions"> };

export interface ForeignEdition {
  readonly draft: EditionDraft;
  readonly stats: ForeignStats;
  /** Index of the table among the tables of the edition. */
  readonly index: number;
}

/** Words of the user for what the vocabulary does not know. */
export interface Vocabulary {
  readonly known: readonly Dimension[];
  /** Titles of dimensions that are new, by their ids. */
  readonly titles: Readonly<Record<string, string>>;
}

/** An edition with the table read from a foreign sheet; a table of the same id is replaced. */
export function buildForeignEdition(
  range: ForeignRange,
  layout: ForeignLayout,
  table: ForeignTable,
  target: ForeignTarget,
  { known, titles }: Vocabulary,
): ForeignEdition {
  const draft = new EditionDraft();
  const tables: unknown[] = target.kind === "extend" ? [...target.edition.tables] : [];
  const before = target.kind === "extend" ? target.edition.tables.findIndex(({ id }) => id === table.id) : -1;
  const index = before < 0 ? tables.length : before;
  tables[index] = {};
  const own = target.kind === "extend" ? (target.edition.dimensions ?? []) : [];
  Object.assign(draft.root, target.kind === "extend" ? target.edition : { format: 1, ...target.header }, { tables });
  const words = [...own, ...known];
  const stats = buildForeignTable(range, layout, table, draft, ["tables", index], words);
  const added = ownDimensions(words, usedCoordinates(draft, index), titles);
  const dimensions = [...own.filter(({ id }) => !added.some((dimension) => dimension.id === id)), ...added];
  if (dimensions.length > 0) draft.root["dimensions"] = dimensions;
  return { draft, stats, index };
}

function usedCoordinates(draft: EditionDraft, index: number): readonly Coordinates[] {
  const { columns, rows } = (draft.root["tables"] as readonly Pick<ValueTable, "columns" | "rows">[])[index]!;
  return [...columns, ...rows].flatMap(({ at }) => (at ? [at] : []));
}

const LETTERS: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
};

const latinLetters = (title: string): string =>
  [...title.toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join("");

/** A code that an edition takes, made of Russian words: «Пермский край» → `permskiy-kray`. */
export const latinWords = (title: string): string =>
  latinLetters(title)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

/** A name that an edition takes, made of a Russian one: «возраст» → `vozrast`. */
export function latinName(title: string): string {
  const latin = latinLetters(title);
  const name = latin.replace(/[^a-z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? "");
  return name.replace(/^[^a-z]+/, "") || "own";
}
