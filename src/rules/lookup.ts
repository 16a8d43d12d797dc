import type { CatalogueId, Coordinates, Edition, LocalizedText, ValueTable } from "../editions/format";
import { citation } from "./citation";
import { CodeIndex } from "./codes";
import { isFailure, notAvailable, type Failure, type Outcome, valueFailure } from "./failure";
import { foldKey } from "./fold";
import { givenText } from "./given";
import { memoized } from "./memo";
import type { ArgumentName, Noun, Option } from "./messages/params";
import { entriesOfRow, sameValue, type Entry } from "./valueEntries";
import { dimension, valueTitle } from "./words";

/** Entries of all rows that one code or title names (a code may stand in several tables), with their answers so far. */
interface Item {
  readonly entries: Entry[];
  /** By the comparison and the wanted coordinates, which their reader gives as the same object for the same words. */
  readonly answers: Map<Sameness, WeakMap<Coordinates, Outcome<Entry>>>;
}

/** Whether two entries are one answer. */
export type Sameness = (left: Entry, right: Entry) => boolean;

const ARGUMENT_OF_CATALOGUE: Readonly<Record<Noun, ArgumentName>> = {
  tariff: "item",
  kzg: "code",
  mo: "mo",
  sanction: "code",
  ekd: "code",
};

/** The tables of one catalogue of an edition, made ready for look-ups. */
export class ValueCatalogue {
  private readonly index: CodeIndex<Item>;
  /** The entries that a code, a title or a number names. */
  private readonly item: (raw: unknown) => Outcome<Item>;

  constructor(
    private readonly edition: Edition,
    private readonly noun: Noun,
    readonly tables: readonly ValueTable[],
  ) {
    const items = new Map<string, { readonly code: string; readonly item: Item }>();
    for (const table of tables) {
      for (const row of table.rows) {
        const key = foldKey(row.key);
        const known: { readonly code: string; readonly item: Item } = items.get(key) ?? { code: row.key, item: { entries: [], answers: new Map() } };
        known.item.entries.push(...entriesOfRow(edition, table, row));
        items.set(key, known);
      }
    }
    this.index = new CodeIndex(items.values());
    this.item = memoized((raw) => this.findItem(raw, ARGUMENT_OF_CATALOGUE[noun]));
  }

  private findItem(raw: unknown, argument: ArgumentName): Outcome<Item> {
    const item = this.index.find(raw, argument);
    if (item !== undefined) return item;
    return notAvailable("unknownItem", {
      catalogue: this.noun,
      given: givenText(raw),
      source: this.sources(),
      known: this.index.similar(raw),
    });
  }

  /**
   * Unique match: of all entries of the item that have the wanted coordinates, the one value. Different values are
   * `#VALUE!` with what tells them apart; none is `#N/A` with what exists.
   */
  find(raw: unknown, wanted: Coordinates, same: Sameness = sameValue): Outcome<Entry> {
    const item = this.item(raw);
    if (isFailure(item)) return item;
    let answers = item.answers.get(same);
    if (!answers) {
      answers = new WeakMap();
      item.answers.set(same, answers);
    }
    let answer = answers.get(wanted);
    if (!answer) {
      answer = uniqueEntry(item.entries, wanted, same, this.noun);
      answers.set(wanted, answer);
    }
    return answer;
  }

  private sources(): string {
    const annexes = [...new Set(this.tables.map(({ source }) => source.annex))].join(", ");
    return citation(this.edition, { annex: annexes });
  }
}

const fits = (entry: Entry, wanted: Coordinates): boolean =>
  Object.entries(wanted).every(([id, value]) => entry.at[id] === value);

function uniqueEntry(
  entries: readonly Entry[],
  wanted: Coordinates,
  same: Sameness,
  noun: Noun,
): Outcome<Entry> {
  const matching = entries.filter((entry) => fits(entry, wanted));
  const values = matching.filter(({ state }) => state === "value");
  const distinct = values.filter((entry, index) => values.findIndex((other) => same(other, entry)) === index);
  if (distinct.length === 1) return distinct[0]!;
  if (distinct.length > 1) return ambiguous(distinct, noun);
  return nothingFits(entries, matching, wanted);
}

const titles = (coordinates: Coordinates, edition: Edition): LocalizedText[] =>
  Object.entries(coordinates).map(([id, value]) => valueTitle(id, value, edition.dimensions));

/**
 * The dimensions that tell entries apart: one alone where it gives every entry a value of its own (the funding of a model
 * that two annexes price), else all in which they differ.
 */
function distinguishing(entries: readonly Entry[]): string[] {
  const ids = [...new Set(entries.flatMap(({ at }) => Object.keys(at)))];
  const valuesOf = (id: string) => new Set(entries.map(({ at }) => at[id]));
  const alone = ids.find((id) => valuesOf(id).size === entries.length && !valuesOf(id).has(undefined));
  return alone === undefined ? ids.filter((id) => valuesOf(id).size > 1) : [alone];
}

const option = (entry: Entry, ids: readonly string[]): Option => ({
  labels: titles(Object.fromEntries(Object.entries(entry.at).filter(([id]) => ids.includes(id))), entry.edition),
  value: entry.value,
  unit: unitText(entry),
});

/** Money and coefficients need no unit beside the number; КПН, КТ and % do. */
const unitText = ({ unit, table }: Entry): string | undefined => (table.catalogue === "ekd" ? unit : undefined);

function ambiguous(distinct: readonly Entry[], noun: Noun): Failure {
  const ids = distinguishing(distinct);
  const [{ edition }] = distinct as [Entry];
  return valueFailure("ambiguous", {
    catalogue: noun,
    total: distinct.length,
    options: distinct.map((entry) => option(entry, ids)),
    ask: ids.map((id) => dimension(id, edition.dimensions)).map(({ ask, title }) => ask ?? title),
  });
}

function nothingFits(entries: readonly Entry[], matching: readonly Entry[], wanted: Coordinates): Failure {
  const [first] = (matching.length ? matching : entries) as [Entry];
  const { edition, table, row } = first;
  const clause = row.clause ?? (table.keys === "code" && table.catalogue !== "tariff" ? row.key : table.source.clause);
  const common = {
    code: row.key,
    title: row.key,
    wanted: titles(wanted, edition),
    source: citation(edition, table.source, clause === undefined ? undefined : { clause }),
  };
  if (matching.some(({ state }) => state === "missing")) return notAvailable("cellMissing", common);
  if (table.catalogue === "ekd" && matching.some(({ state }) => state === "dash")) {
    return notAvailable("ekdNotApplied", common);
  }
  const existing = entries.filter(({ state }) => state === "value");
  if (existing.length === 0) return notAvailable("blankCell", common);
  return notAvailable("noFit", {
    ...common,
    options: existing.map((entry) => option(entry, existing.length > 1 ? distinguishing(existing) : Object.keys(entry.at))),
  });
}

const catalogues = new WeakMap<Edition, Map<CatalogueId, ValueCatalogue>>();

/** The prepared catalogue of an edition; made once. */
export function valueCatalogue(edition: Edition, id: Exclude<CatalogueId, "sanction">): ValueCatalogue {
  const known = catalogues.get(edition) ?? new Map<CatalogueId, ValueCatalogue>();
  catalogues.set(edition, known);
  let catalogue = known.get(id);
  if (!catalogue) {
    const tables = edition.tables.filter((table): table is ValueTable => table.kind === "values" && table.catalogue === id);
    catalogue = new ValueCatalogue(edition, id, tables);
    known.set(id, catalogue);
  }
  return catalogue;
}
