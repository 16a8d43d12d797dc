import type { Edition, TermRow, TermTable } from "../editions/format";
import { CodeIndex } from "./codes";
import { selectEdition, type EditionSet } from "./editionSelection";
import { isFailure, notAvailable, type Outcome } from "./failure";
import { isBlank } from "./fold";
import { givenText } from "./given";
import { memoized } from "./memo";

/** A term with the document that sets it. */
export interface Term {
  readonly edition: Edition;
  readonly table: TermTable;
  readonly row: TermRow;
}

/** The terms of some editions by their codes; of two editions of a document the newer one answers. */
class TermIndex {
  readonly find: (raw: unknown) => Outcome<Term>;
  private readonly index: CodeIndex<Term>;
  private readonly source: string;

  constructor(editions: readonly Edition[]) {
    const newestFirst = [...editions].sort((a, b) => (a.inForce.from < b.inForce.from ? 1 : -1));
    const terms = newestFirst.flatMap(termsOf);
    this.index = new CodeIndex(terms.map((term) => ({ code: term.row.code, item: term })));
    this.source = [...new Set(terms.map(({ edition }) => edition.document.title))].join("; ");
    this.find = memoized((raw) => this.findTerm(raw));
  }

  private findTerm(raw: unknown): Outcome<Term> {
    const found = this.index.find(raw, "rule");
    if (found !== undefined) return found;
    const known = this.index.similar(raw);
    return notAvailable("unknownItem", { catalogue: "deadline", given: givenText(raw), source: this.source, known });
  }
}

/** The terms of an edition in the order of its document. */
export const termsOf = (edition: Edition): Term[] =>
  edition.tables.flatMap((table) =>
    table.kind === "terms" ? table.rows.map((row): Term => ({ edition, table, row })) : [],
  );

const ofSet = new WeakMap<EditionSet, TermIndex>();
const ofEdition = new WeakMap<Edition, TermIndex>();

/** The term that a code means. Codes are unique over all documents: an edition is needed only to ask an older one. */
export function findTerm(set: EditionSet, code: unknown, edition?: unknown): Outcome<Term> {
  if (isBlank(edition)) return indexOf(ofSet, set, set.editions).find(code);
  const selected = selectEdition(set, "deadline", edition);
  return isFailure(selected) ? selected : indexOf(ofEdition, selected, [selected]).find(code);
}

function indexOf<K extends object>(cache: WeakMap<K, TermIndex>, key: K, editions: readonly Edition[]): TermIndex {
  let index = cache.get(key);
  if (!index) cache.set(key, (index = new TermIndex(editions)));
  return index;
}
