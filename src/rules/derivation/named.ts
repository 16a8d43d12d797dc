import type { ValueCatalogueId } from "../../editions/format";
import { type EditionSet, selectEdition } from "../editionSelection";
import { isFailure, type Outcome } from "../failure";
import { sanctionCatalogue } from "../sanctionCatalogue";
import { valueCatalogue } from "../valueCatalogue";
import type { Entry } from "../valueEntries";
import { sanctionRow, titleRow } from "./documentRow";
import { explainEntry } from "./steps";
import { type Explained, NOTHING } from "./types";

/** What a call names, whatever else of it is unclear. */
interface Named {
  readonly key: unknown;
  readonly edition?: unknown;
}

/** An entry with its step; where several fit or none does, the rows that the key names: their words help to choose. */
export function explainNamed(
  set: EditionSet,
  catalogue: ValueCatalogueId,
  { key, edition: asked }: Named,
  entry: Outcome<Entry>,
): Explained {
  if (!isFailure(entry)) return explainEntry(entry);
  const edition = selectEdition(set, catalogue, asked);
  if (isFailure(edition)) return NOTHING;
  const rows = valueCatalogue(edition, catalogue).rows(key);
  return isFailure(rows) ? NOTHING : { rows: rows.map((place) => titleRow(edition, place)), steps: [] };
}

/** The row of a sanction whose amount is not clear yet. */
export function namedSanction(set: EditionSet, { key, edition: asked }: Named): Explained {
  const edition = selectEdition(set, "sanction", asked);
  if (isFailure(edition)) return NOTHING;
  const found = sanctionCatalogue(edition).row(key);
  return isFailure(found) ? NOTHING : { rows: [sanctionRow(edition, found.table, found.row)], steps: [] };
}
