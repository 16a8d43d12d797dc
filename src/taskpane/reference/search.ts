import MiniSearch from "minisearch";
import type { CatalogueId } from "../../editions/format";
import { foldKey } from "../../rules/fold";
import type { ReferenceRecord } from "../../rules/reference";
import {
  inRussianLayout,
  queryTerms,
  searchableText,
  searchTerms,
  type SearchableText,
} from "../../rules/referenceTerms";

export interface SearchResult {
  readonly records: readonly ReferenceRecord[];
  /** Folded terms of the data that matched, for highlighting. */
  readonly matched: ReadonlySet<string>;
  /** Not every word of the query was found: these only look like it. */
  readonly similar: boolean;
  /** The query in the other keyboard layout, where only that found something. */
  readonly reread?: string;
}

type Document = SearchableText & { readonly id: string };

const BOOST = { code: 6, title: 4, short: 3, texts: 1, place: 0.3 };
const FIELDS = Object.keys(BOOST) as (keyof SearchableText)[];

const hasDigit = (term: string): boolean => /\d/.test(term);

/** Words may be begun or misspelt; a number is what it is, and only alone may it be the beginning of a code. */
const TOLERANCE = {
  prefix: (term: string, _index: number, terms: string[]) => !hasDigit(term) || terms.length === 1 || term.length > 2,
  fuzzy: (term: string) => (hasDigit(term) || term.length < 5 ? false : 0.2),
  weights: { fuzzy: 0.4, prefix: 0.7 },
};

const RECORDS_A_STEP = 50;

/** Search over everything that is loaded. */
export class ReferenceSearch {
  private readonly byId: ReadonlyMap<string, ReferenceRecord>;
  private readonly index: MiniSearch<Document>;
  private indexed = 0;

  /** @param atOnce how many records are put into the index right away; the others by `rest`. */
  constructor(
    private readonly all: readonly ReferenceRecord[],
    atOnce = all.length,
  ) {
    this.byId = new Map(all.map((record) => [record.id, record]));
    this.index = new MiniSearch<Document>({
      fields: FIELDS,
      tokenize: searchTerms,
      processTerm: (term) => term,
      searchOptions: { tokenize: queryTerms, boost: BOOST, ...TOLERANCE },
    });
    this.addUpTo(atOnce);
  }

  get isWhole(): boolean {
    return this.indexed >= this.all.length;
  }

  /** Puts the rest into the index, in slices: until it is done, a search finds what is there already. */
  *rest(): Generator<undefined, void> {
    while (!this.isWhole) {
      this.addUpTo(this.indexed + RECORDS_A_STEP);
      yield;
    }
  }

  private addUpTo(count: number): void {
    const added = this.all.slice(this.indexed, count);
    this.index.addAll(added.map((record) => ({ id: record.id, ...searchableText(record) })));
    this.indexed += added.length;
  }

  /** Everything for an empty query, in the order of the documents; else what has all of its words, best first. */
  find(query: string): SearchResult {
    if (queryTerms(query).length === 0) return { records: this.all, matched: new Set(), similar: false };
    const exact = this.lookUp(query, "AND");
    if (exact.records.length) return exact;
    const reread = inRussianLayout(query);
    const other = reread === query.toLowerCase() ? undefined : this.lookUp(reread, "AND");
    if (other?.records.length) return { ...other, reread };
    return { ...this.lookUp(query, "OR"), similar: true };
  }

  private lookUp(query: string, combineWith: "AND" | "OR"): SearchResult {
    const hits = this.index.search(query, { combineWith });
    const records = hits.flatMap(({ id }) => this.byId.get(id as string) ?? []);
    const code = foldKey(query);
    const named = records.filter(({ key }) => foldKey(key) === code);
    return {
      records: [...named, ...records.filter((record) => !named.includes(record))],
      matched: new Set(hits.flatMap(({ terms }) => terms)),
      similar: false,
    };
  }
}

/** How many of the records each catalogue has. */
export function countByCatalogue(records: readonly ReferenceRecord[]): Partial<Record<CatalogueId, number>> {
  const counts: Partial<Record<CatalogueId, number>> = {};
  for (const { catalogue } of records) counts[catalogue] = (counts[catalogue] ?? 0) + 1;
  return counts;
}
