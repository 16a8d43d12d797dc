import type { CatalogueId } from "../../editions/format";
import { selectEdition, type EditionSet } from "../editionSelection";
import { isFailure } from "../failure";
import type { Values } from "../functionRules";
import { readCatalogue } from "../naming";
import { sanctionCatalogue } from "../sanctionCatalogue";
import { findTerm } from "../termCatalogue";
import { valueCatalogue } from "../valueCatalogue";
import { sanctionRow, termRow, titleRow } from "./documentRow";
import { type DocumentRow, type Explained, NOTHING } from "./types";

/** NAME and SOURCE: the rows that the code names. */
export function explainNaming(set: EditionSet, [catalogue, code, edition]: Values): Explained {
  const id = readCatalogue(catalogue);
  return isFailure(id) || id === undefined ? NOTHING : { rows: namedRows(set, id, code, edition), steps: [] };
}

/** EKD.SEVERITY: the row with its printed severity. */
export const explainSeverity = (set: EditionSet, [code, edition]: Values): Explained => ({
  rows: namedRows(set, "ekd", code, edition),
  steps: [],
});

function namedRows(set: EditionSet, id: CatalogueId, code: unknown, asked: unknown): DocumentRow[] {
  if (id === "deadline") {
    const term = findTerm(set, code, asked);
    return isFailure(term) ? [] : [termRow(term)];
  }
  const edition = selectEdition(set, id, asked);
  if (isFailure(edition)) return [];
  if (id === "sanction") {
    const planned = sanctionCatalogue(edition).row(code);
    return isFailure(planned) ? [] : [sanctionRow(edition, planned.table, planned.row)];
  }
  const rows = valueCatalogue(edition, id).rows(code);
  return isFailure(rows) ? [] : rows.map((row) => titleRow(edition, row));
}
