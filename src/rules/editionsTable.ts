import type { CatalogueId, Edition } from "../editions/format";
import { isoToRussian } from "./dates";
import type { EditionSet } from "./editionSelection";
import { isFailure, type Outcome } from "./failure";
import { catalogueWord, readCatalogue } from "./naming";

/** Headers of EDITIONS, in the order of its columns. */
const HEADERS = ["Редакция", "Справочник", "Название", "Действует с", "Действует по", "Источник"];

const catalogues = ({ tables }: Edition): CatalogueId[] => [...new Set(tables.map(({ catalogue }) => catalogue))];

/** The editions loaded: a row for every catalogue of every edition, under a row of headers; an open end is blank. */
export function editionsTable(set: EditionSet, catalogue: unknown): Outcome<string[][]> {
  const asked = readCatalogue(catalogue);
  if (isFailure(asked)) return asked;
  const rows = set.editions.flatMap((edition) =>
    catalogues(edition)
      .filter((id) => asked === undefined || id === asked)
      .map((id) => editionRow(edition, id)),
  );
  return [HEADERS, ...rows];
}

function editionRow({ id, title, inForce, document }: Edition, catalogue: CatalogueId): string[] {
  const to = inForce.to === undefined ? "" : isoToRussian(inForce.to);
  return [id, catalogueWord(catalogue), title, isoToRussian(inForce.from), to, document.fullTitle];
}
