import type { Coordinates, Edition, ValueCatalogueId, ValueTable } from "../editions/format";
import { citation, type TableRow } from "./citation";
import { CodeIndex } from "./codes";
import { isFailure, notAvailable, type Outcome } from "./failure";
import { foldKey } from "./fold";
import { givenText } from "./given";
import type { KeyIndex } from "./keyIndex";
import { memoized } from "./memo";
import type { ArgumentName, Noun } from "./messages/params";
import { OrganisationIndex } from "./organisations";
import { type Sameness, uniqueEntry } from "./uniqueMatch";
import { entriesOfRow, sameValue, type Entry } from "./valueEntries";

/** All rows that one code or title names (a code may stand in several tables), with their entries and answers so far. */
interface Item {
  readonly code: string;
  readonly rows: TableRow[];
  readonly entries: Entry[];
  /** By the comparison and the wanted coordinates, which their reader gives as the same object for the same words. */
  readonly answers: Map<Sameness, WeakMap<Coordinates, Outcome<Entry>>>;
}

const ARGUMENT_OF_CATALOGUE: Readonly<Record<Noun, ArgumentName>> = {
  tariff: "item",
  kzg: "code",
  mo: "mo",
  sanction: "code",
  ekd: "code",
  target: "no",
  deadline: "rule",
};

/** The tables of one catalogue of an edition, made ready for look-ups. */
export class ValueCatalogue {
  private readonly index: KeyIndex<Item>;
  private readonly item: (raw: unknown) => Outcome<Item>;

  constructor(
    readonly edition: Edition,
    private readonly noun: Noun,
    private readonly tables: readonly ValueTable[],
  ) {
    const items = this.items();
    this.index = noun === "mo" ? new OrganisationIndex(items, tables) : new CodeIndex(items);
    this.item = memoized((raw) => this.findItem(raw));
  }

  /** The one entry that a code, a title or a number names at the wanted coordinates. */
  find(raw: unknown, wanted: Coordinates, same: Sameness = sameValue): Outcome<Entry> {
    const item = this.item(raw);
    if (isFailure(item)) return item;
    const answers = item.answers.get(same) ?? new WeakMap<Coordinates, Outcome<Entry>>();
    item.answers.set(same, answers);
    const known = answers.get(wanted);
    if (known) return known;
    const answer = uniqueEntry(item.entries, wanted, same, this.noun);
    answers.set(wanted, answer);
    return answer;
  }

  /** The rows that a code, a title or a number names; one row, unless several tables print the code. */
  rows(raw: unknown): Outcome<readonly TableRow[]> {
    const item = this.item(raw);
    return isFailure(item) ? item : item.rows;
  }

  private items(): { readonly code: string; readonly item: Item }[] {
    const items = new Map<string, Item>();
    for (const table of this.tables) {
      for (const row of table.rows) {
        const key = foldKey(row.key);
        const item: Item = items.get(key) ?? { code: row.key, rows: [], entries: [], answers: new Map() };
        item.rows.push({ table, row });
        item.entries.push(...entriesOfRow(this.edition, table, row));
        items.set(key, item);
      }
    }
    return [...items.values()].map((item) => ({ code: item.code, item }));
  }

  private findItem(raw: unknown): Outcome<Item> {
    const item = this.index.find(raw, ARGUMENT_OF_CATALOGUE[this.noun]);
    if (item !== undefined) return item;
    const annexes = [...new Set(this.tables.map(({ source }) => source.annex))].join(", ");
    return notAvailable("unknownItem", {
      catalogue: this.noun,
      given: givenText(raw),
      source: citation(this.edition, { annex: annexes }),
      known: this.index.similar(raw),
    });
  }
}

const catalogues = new WeakMap<Edition, Map<ValueCatalogueId, ValueCatalogue>>();

/** The prepared catalogue of an edition; made once. */
export function valueCatalogue(edition: Edition, id: ValueCatalogueId): ValueCatalogue {
  const known = catalogues.get(edition) ?? new Map<ValueCatalogueId, ValueCatalogue>();
  catalogues.set(edition, known);
  let catalogue = known.get(id);
  if (!catalogue) {
    const ofCatalogue = (table: Edition["tables"][number]): table is ValueTable => table.catalogue === id;
    catalogue = new ValueCatalogue(edition, id, edition.tables.filter(ofCatalogue));
    known.set(id, catalogue);
  }
  return catalogue;
}
