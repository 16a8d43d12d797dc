import { coordinateReader } from "./coordinates";
import { selectEdition, type EditionSet } from "./editionSelection";
import { isFailure, type Outcome } from "./failure";
import { valueCatalogue } from "./valueCatalogue";
import type { Entry } from "./valueEntries";

export interface OrganisationQuery {
  /** Row number or name of a medical organisation. */
  readonly mo: unknown;
  readonly kind?: unknown;
  readonly edition?: unknown;
}

const readWords = coordinateReader([["kind", "moKind"]]);

/** An organisation's coefficient to the upkeep tariff (Kirov 2013, annex 10). A blank cell is no coefficient, a 0 is one. */
export function organisationCoefficient(set: EditionSet, query: OrganisationQuery): Outcome<Entry> {
  const edition = selectEdition(set, "mo", query.edition);
  if (isFailure(edition)) return edition;
  const wanted = readWords(edition, [query.kind]);
  return isFailure(wanted) ? wanted : valueCatalogue(edition, "mo").find(query.mo, wanted);
}
