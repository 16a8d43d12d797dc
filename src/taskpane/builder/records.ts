import type { CatalogueId } from "../../editions/format";
import type { EditionSet } from "../../rules/editionSelection";
import { foldKey } from "../../rules/fold";
import { type ReferenceRecord, referenceRecords } from "../../rules/reference";
import { ReferenceSearch } from "../reference/search";

/** As many as a person looks through; more is typed more exactly. */
const MOST = 30;

interface Prepared {
  readonly records: readonly ReferenceRecord[];
  search?: ReferenceSearch;
}

const prepared = new WeakMap<EditionSet, Map<CatalogueId, Prepared>>();

function prepare(set: EditionSet, catalogue: CatalogueId): Prepared {
  const known = prepared.get(set) ?? new Map<CatalogueId, Prepared>();
  prepared.set(set, known);
  let own = known.get(catalogue);
  if (!own) {
    const all = referenceRecords(set.editions).filter((record) => record.catalogue === catalogue);
    const first = new Map(all.map((record) => [foldKey(record.key), record] as const).reverse());
    own = { records: all.filter((record) => first.get(foldKey(record.key)) === record) };
    known.set(catalogue, own);
  }
  return own;
}

/** What can be asked for in a catalogue: a code once, though several tables may print it. */
export const recordsOf = (set: EditionSet, catalogue: CatalogueId): readonly ReferenceRecord[] =>
  prepare(set, catalogue).records;

export function searchIn(set: EditionSet, catalogue: CatalogueId, query: string): readonly ReferenceRecord[] {
  const own = prepare(set, catalogue);
  own.search ??= new ReferenceSearch(own.records);
  return own.search.find(query).records.slice(0, MOST);
}
