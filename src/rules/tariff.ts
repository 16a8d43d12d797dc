import { coordinateReader } from "./coordinates";
import { selectEdition, type EditionSet } from "./editionSelection";
import { isFailure, type Outcome } from "./failure";
import { valueCatalogue } from "./valueCatalogue";
import type { Entry } from "./valueEntries";

export interface TariffQuery {
  /** A specialty, a КЗГ code or the code of a medico-economic model. */
  readonly item: unknown;
  readonly level?: unknown;
  readonly patient?: unknown;
  readonly rk?: unknown;
  readonly funding?: unknown;
  readonly edition?: unknown;
}

const readWords = coordinateReader([
  ["level", "level"],
  ["patient", "patient"],
  ["rk", "rk"],
  ["funding", "funding"],
]);

/** The tariff of a visit, a КЗГ case or a model, in roubles (Kirov 2013: annexes 3, 9, 14). */
export function tariff(set: EditionSet, query: TariffQuery): Outcome<Entry> {
  const edition = selectEdition(set, "tariff", query.edition);
  if (isFailure(edition)) return edition;
  const wanted = readWords(edition, [query.level, query.patient, query.rk, query.funding]);
  return isFailure(wanted) ? wanted : valueCatalogue(edition, "tariff").find(query.item, wanted);
}
