import type { CatalogueId, Edition, ValueCatalogueId } from "../editions/format";
import { rowName, rowSource, sanctionSource, termSource } from "./citation";
import { selectEdition, type EditionSet } from "./editionSelection";
import { isFailure, type Outcome, valueFailure } from "./failure";
import { isBlank } from "./fold";
import { sanctionCatalogue } from "./sanctionCatalogue";
import { findTerm } from "./termCatalogue";
import { valueCatalogue } from "./valueCatalogue";
import { keywords, wordReader } from "./words";

export interface NamingQuery {
  readonly catalogue: unknown;
  readonly code?: unknown;
  readonly edition?: unknown;
}

/** Catalogues by the words of the contract. */
export const CATALOGUES = keywords("catalogue", [
  { id: "тарифы", aliases: ["тариф", "tariff", "tariffs"] },
  { id: "КЗГ", aliases: ["КСГ", "kzg"] },
  { id: "МО", aliases: ["организации", "медицинские организации", "mo"] },
  { id: "санкции", aliases: ["санкция", "нарушения", "sanctions", "sanction"] },
  { id: "ЕКД", aliases: ["дефекты", "ekd"] },
  { id: "показатели", aliases: ["показатель", "критерии", "критерий", "targets", "target"] },
  { id: "сроки", aliases: ["срок", "deadlines", "deadline"] },
]);

const IDS: Readonly<Record<string, CatalogueId>> = {
  тарифы: "tariff",
  КЗГ: "kzg",
  МО: "mo",
  санкции: "sanction",
  ЕКД: "ekd",
  показатели: "target",
  сроки: "deadline",
};

const readWord = wordReader(CATALOGUES, "catalogue");

/** The word that users know a catalogue by. */
export const catalogueWord = (id: CatalogueId): string => Object.keys(IDS).find((word) => IDS[word] === id)!;

export function readCatalogue(raw: unknown): Outcome<CatalogueId | undefined> {
  const word = readWord(raw);
  return isFailure(word) || word === undefined ? word : IDS[word];
}

/** What a code stands for, in the two ways that NAME and SOURCE ask. */
interface Named {
  readonly name: string;
  readonly source: string;
}

/** The printed title, without footnote marks. */
export const nameOf = (set: EditionSet, query: NamingQuery): Outcome<string> => textOf(set, query, ({ name }) => name);

/** The citation: document, annex, clause, revision. */
export const sourceOf = (set: EditionSet, query: NamingQuery): Outcome<string> =>
  textOf(set, query, ({ source }) => source);

function textOf(set: EditionSet, query: NamingQuery, text: (named: Named) => string): Outcome<string> {
  const id = readCatalogue(query.catalogue);
  if (isFailure(id)) return id;
  if (id === undefined) return valueFailure("missingCode", { argument: "catalogue" });
  if (isBlank(query.code)) return valueFailure("missingCode", { argument: "code" });
  const named = id === "deadline" ? termNames(set, query) : rowNames(set, id, query);
  if (isFailure(named)) return named;
  const texts = [...new Set(named.map(text))];
  if (texts.length === 1) return texts[0]!;
  return valueFailure("severalTexts", { codes: texts, total: texts.length });
}

function termNames(set: EditionSet, { code, edition }: NamingQuery): Outcome<Named[]> {
  const term = findTerm(set, code, edition);
  return isFailure(term) ? term : [{ name: term.row.printed, source: termSource(term.edition, term.row) }];
}

function rowNames(set: EditionSet, id: Exclude<CatalogueId, "deadline">, query: NamingQuery): Outcome<Named[]> {
  const edition = selectEdition(set, id, query.edition);
  if (isFailure(edition)) return edition;
  return id === "sanction" ? sanctionNames(edition, query.code) : valueNames(edition, id, query.code);
}

function valueNames(edition: Edition, id: ValueCatalogueId, code: unknown): Outcome<Named[]> {
  const rows = valueCatalogue(edition, id).rows(code);
  return isFailure(rows) ? rows : rows.map((row) => ({ name: rowName(row), source: rowSource(edition, row) }));
}

function sanctionNames(edition: Edition, code: unknown): Outcome<Named[]> {
  const planned = sanctionCatalogue(edition).row(code);
  if (isFailure(planned)) return planned;
  return [{ name: planned.row.name, source: sanctionSource(edition, planned.table.source.annex, planned.row) }];
}
