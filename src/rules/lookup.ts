import type { CatalogueId, Coordinates, Dimension, Edition, Table, ValueCatalogueId } from "../editions/format";
import { editionView, selectEdition, type EditionSet } from "./editionSelection";
import { isFailure, type Outcome, valueFailure } from "./failure";
import { foldWord, isBlank } from "./fold";
import { givenText } from "./given";
import { readCatalogue } from "./naming";
import { valueCatalogue } from "./valueCatalogue";
import type { Entry } from "./valueEntries";
import { knownDimension, readWord } from "./words";

export interface LookupQuery {
  readonly catalogue: unknown;
  /** A code or a title. */
  readonly code: unknown;
  /** Name, value, name, value…: any dimension of the catalogue's tables, the edition, a date, a table. */
  readonly conditions: readonly unknown[];
}

interface Condition {
  readonly name: string;
  readonly given: string;
  readonly value: unknown;
  /** The last name, with no value behind it. */
  readonly isOpen: boolean;
}

const EDITION_WORDS = ["редакция", "edition", "дата", "date", "год", "year", "күні", "жыл"];
const TABLE_WORDS = ["таблица", "приложение", "table", "annex", "кесте", "қосымша"];

/**
 * The one value of a code in any table of values, by conditions that name their dimensions: for tables that the functions
 * with fixed arguments cannot tell apart.
 */
export function lookup(set: EditionSet, query: LookupQuery): Outcome<Entry> {
  const understood = readLookup(set, query);
  if (isFailure(understood)) return understood;
  if (isBlank(query.code)) return valueFailure("missingCode", { argument: "code" });
  const { catalogue, edition, wanted } = understood;
  return valueCatalogue(edition, catalogue).find(query.code, wanted);
}

interface Understood {
  readonly catalogue: ValueCatalogueId;
  readonly edition: Edition;
  readonly wanted: Coordinates;
}

/** The catalogue, the edition and the coordinates that a call means. */
export function readLookup(set: EditionSet, { catalogue: word, conditions }: LookupQuery): Outcome<Understood> {
  const catalogue = readCatalogue(word);
  if (isFailure(catalogue)) return catalogue;
  if (catalogue === undefined) return valueFailure("missingCode", { argument: "catalogue" });
  if (catalogue === "sanction" || catalogue === "deadline") {
    return valueFailure("notLookedUp", { code: catalogue === "sanction" ? "OMS.SANCTION" : "OMS.DEADLINE" });
  }
  const read = readConditions(conditions);
  if (isFailure(read)) return read;
  const [editions, others] = parted(read, EDITION_WORDS);
  const [tables, rest] = parted(others, TABLE_WORDS);
  const twice = editions[1] ?? tables[1];
  if (twice) return valueFailure("conditionTwice", { given: twice.given });
  const open = [...editions, ...tables].find(({ isOpen }) => isOpen);
  if (open) return valueFailure("missingValue", { given: open.given });
  const whole = selectEdition(set, catalogue, editions[0]?.value);
  if (isFailure(whole)) return whole;
  const edition = tables[0] ? ofTable(whole, catalogue, tables[0]) : whole;
  if (isFailure(edition)) return edition;
  const wanted = readCoordinates(edition, catalogue, rest);
  return isFailure(wanted) ? wanted : { catalogue, edition, wanted };
}

function readConditions(given: readonly unknown[]): Outcome<Condition[]> {
  const conditions: Condition[] = [];
  for (let index = 0; index < given.length; index += 2) {
    const [name, value] = [given[index], given[index + 1]];
    if (isBlank(name) && isBlank(value)) continue;
    if (typeof name !== "string" || isBlank(name)) return valueFailure("missingCode", { argument: "condition" });
    conditions.push({ name: foldWord(name), given: givenText(name), value, isOpen: index + 1 >= given.length });
  }
  return conditions;
}

const parted = (conditions: readonly Condition[], words: readonly string[]): [Condition[], Condition[]] => [
  conditions.filter(({ name }) => words.includes(name)),
  conditions.filter(({ name }) => !words.includes(name)),
];

const tablesOf = ({ tables }: Edition, catalogue: CatalogueId): Table[] =>
  tables.filter((table) => table.catalogue === catalogue);

/** The edition with one of its tables alone: named by its id, its title or its annex. */
function ofTable(edition: Edition, catalogue: CatalogueId, { value }: Condition): Outcome<Edition> {
  if (isBlank(value)) return edition;
  const asked = foldWord(String(value)).replace(/^прил(\.|ожение)?\s*/, "");
  const tables = tablesOf(edition, catalogue);
  const named = tables.filter(({ id, title, source }) =>
    [id, title, source.annex ?? ""].some((name) => foldWord(name) === asked),
  );
  if (named.length > 0) return editionView(edition, named);
  return valueFailure("unknownWord", { argument: "value", given: givenText(value), known: tables.map(({ id }) => id) });
}

function readCoordinates(
  edition: Edition,
  catalogue: ValueCatalogueId,
  conditions: readonly Condition[],
): Outcome<Coordinates> {
  const dimensions = dimensionsOf(edition, catalogue);
  const wanted: Record<string, string> = {};
  for (const { name, given, value, isOpen } of conditions) {
    if (isOpen) return valueFailure("missingValue", { given });
    const asked = dimensions.find((dimension) => namesOf(dimension).includes(name));
    if (!asked) {
      const known = [...dimensions.map(({ title }) => title.ru), "редакция", "таблица"];
      return valueFailure("unknownWord", { argument: "condition", given, known });
    }
    const word = readWord(value, asked, "value");
    // Hosts drop an omitted value in the middle: the next name then stands in its place.
    if (isFailure(word) && typeof value === "string" && isName(value, dimensions)) {
      return valueFailure("missingValue", { given });
    }
    if (isFailure(word)) return word;
    if (word === undefined) continue;
    if (asked.id in wanted) return valueFailure("conditionTwice", { given });
    wanted[asked.id] = word;
  }
  return remembered(edition, wanted);
}

const dimensionsOf = (edition: Edition, catalogue: ValueCatalogueId): Dimension[] => {
  const ids = tablesOf(edition, catalogue).flatMap((table) => (table.kind === "values" ? table.dimensions : []));
  return [...new Set(ids)].flatMap((id) => knownDimension(id, edition.dimensions) ?? []);
};

/** «РК» is what everybody calls the district coefficient: what a message asks for is a name too. */
const namesOf = ({ id, title, ask }: Dimension): string[] =>
  [id, title.ru, title.en, title.kk, ask?.ru, ask?.en, ask?.kk].flatMap((name) => (name ? [foldWord(name)] : []));

const isName = (text: string, dimensions: readonly Dimension[]): boolean =>
  [...EDITION_WORDS, ...TABLE_WORDS, ...dimensions.flatMap(namesOf)].includes(foldWord(text));

const known = new WeakMap<Edition, Map<string, Coordinates>>();
const MOST_KNOWN = 4096;

/** Equal conditions are the same object: answers are kept by it. */
function remembered(edition: Edition, wanted: Coordinates): Coordinates {
  const own = known.get(edition) ?? new Map<string, Coordinates>();
  known.set(edition, own);
  const key = JSON.stringify(Object.entries(wanted).sort());
  const first = own.get(key);
  if (first) return first;
  if (own.size >= MOST_KNOWN) own.clear();
  own.set(key, wanted);
  return wanted;
}
