import { citation } from "./citation";
import { selectEdition, type EditionSet } from "./editionSelection";
import { isFailure, notAvailable, type Outcome } from "./failure";
import { valueCatalogue } from "./valueCatalogue";

/** The document's plural («не значительные нарушения») as an answer about one defect. */
const SEVERITIES: Readonly<Record<string, string>> = {
  "значительные нарушения": "значительное",
  "не значительные нарушения": "незначительное",
};

/** Severity of a defect as annex 1, column 14, prints it; a row that prints none has none. */
export function ekdSeverity(
  set: EditionSet,
  query: { readonly code: unknown; readonly edition?: unknown },
): Outcome<string> {
  const edition = selectEdition(set, "ekd", query.edition);
  if (isFailure(edition)) return edition;
  const rows = valueCatalogue(edition, "ekd").rows(query.code);
  if (isFailure(rows)) return rows;
  const [{ row, table }] = rows as [(typeof rows)[number]];
  const printed = row.texts?.severity;
  if (printed === undefined)
    return notAvailable("noSeverity", { code: row.key, source: citation(edition, table.source) });
  return SEVERITIES[printed] ?? printed;
}
