import type { CatalogueId } from "../../editions/format";
import { editionSet } from "../../functions/editions";
import { foldKey } from "../../rules/fold";
import { type ReferenceRecord, referenceRecords } from "../../rules/reference";
import { ReferenceSearch } from "../reference/search";

/** As many as a person looks through; more is typed more exactly. */
const MOST = 30;

const all = new Map<CatalogueId, readonly ReferenceRecord[]>();
const searches = new Map<CatalogueId, ReferenceSearch>();

/** What can be asked for in a catalogue: a code once, though several tables may print it. */
export function recordsOf(catalogue: CatalogueId): readonly ReferenceRecord[] {
  let records = all.get(catalogue);
  if (!records) {
    const own = referenceRecords(editionSet.editions).filter((record) => record.catalogue === catalogue);
    const first = new Map(own.map((record) => [foldKey(record.key), record] as const).reverse());
    records = own.filter((record) => first.get(foldKey(record.key)) === record);
    all.set(catalogue, records);
  }
  return records;
}

export function searchIn(catalogue: CatalogueId, query: string): readonly ReferenceRecord[] {
  let search = searches.get(catalogue);
  if (!search) searches.set(catalogue, (search = new ReferenceSearch(recordsOf(catalogue))));
  return search.find(query).records.slice(0, MOST);
}
