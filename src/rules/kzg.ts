import { coordinateReader } from "./coordinates";
import { selectEdition, type EditionSet } from "./editionSelection";
import { isFailure, type Outcome } from "./failure";
import type { Sameness } from "./uniqueMatch";
import { valueCatalogue } from "./valueCatalogue";
import type { Entry } from "./valueEntries";

export interface KzgQuery {
  readonly code: unknown;
  readonly setting?: unknown;
  readonly edition?: unknown;
}

const readWords = coordinateReader([["setting", "setting"]]);

/** The relative cost coefficient of a КЗГ (Kirov 2013: annex 2). A row that the document excludes is not a row. */
export function kzg(set: EditionSet, query: KzgQuery, same?: Sameness): Outcome<Entry> {
  const edition = selectEdition(set, "kzg", query.edition);
  if (isFailure(edition)) return edition;
  const wanted = readWords(edition, [query.setting]);
  return isFailure(wanted) ? wanted : valueCatalogue(edition, "kzg").find(query.code, wanted, same);
}
