import type { Coordinates, Edition, LocalizedText } from "../editions/format";
import { rowSource } from "./citation";
import { notAvailable, type Failure, type Outcome, valueFailure } from "./failure";
import type { Noun, Option } from "./messages/params";
import type { Entry } from "./valueEntries";
import { dimension, valueTitle } from "./words";

/** Whether two entries are one answer. */
export type Sameness = (left: Entry, right: Entry) => boolean;

/** A coordinate may be a path: «город» is meant by «амбулаторно/город» too, and then asks which of them. */
const fits = (entry: Entry, wanted: Coordinates): boolean =>
  Object.entries(wanted).every(([id, value]) => entry.at[id] === value || entry.at[id]?.endsWith(`/${value}`));

/**
 * Unique match: of all entries that have the wanted coordinates, the one value. Different values are `#VALUE!` with what
 * tells them apart; none is `#N/A` with what exists.
 */
export function uniqueEntry(
  entries: readonly Entry[],
  wanted: Coordinates,
  same: Sameness,
  noun: Noun,
): Outcome<Entry> {
  const matching = entries.filter((entry) => fits(entry, wanted));
  const values = matching.filter(({ state }) => state === "value");
  const distinct = values.filter((entry, index) => values.findIndex((other) => same(other, entry)) === index);
  if (distinct.length === 1) return distinct[0]!;
  if (distinct.length > 1) return ambiguous(distinct, noun);
  return nothingFits(entries, matching, wanted);
}

const titles = (coordinates: Coordinates, edition: Edition): LocalizedText[] =>
  Object.entries(coordinates).map(([id, value]) => valueTitle(id, value, edition.dimensions));

/**
 * The dimensions that tell entries apart: one alone where it gives every entry a value of its own (the funding of a model
 * that two annexes price), else all in which they differ.
 */
function distinguishing(entries: readonly Entry[]): string[] {
  const ids = [...new Set(entries.flatMap(({ at }) => Object.keys(at)))];
  const valuesOf = (id: string) => new Set(entries.map(({ at }) => at[id]));
  const alone = ids.find((id) => valuesOf(id).size === entries.length && !valuesOf(id).has(undefined));
  return alone === undefined ? ids.filter((id) => valuesOf(id).size > 1) : [alone];
}

function option(entry: Entry, ids: readonly string[]): Option {
  const coordinates = Object.fromEntries(Object.entries(entry.at).filter(([id]) => ids.includes(id)));
  return { labels: titles(coordinates, entry.edition), value: entry.value, unit: unitText(entry), coordinates };
}

/** Money and coefficients need no unit beside the number; КПН, КТ and % do. */
const unitText = ({ unit, table }: Entry): string | undefined => (table.catalogue === "ekd" ? unit : undefined);

/** Values that only their tables tell apart are called by them. */
function byTable(distinct: readonly Entry[], noun: Noun): Failure {
  const options = distinct.map((entry): Option => {
    const { table, value } = entry;
    return { labels: [{ ru: `${table.title} (${table.id})` }], value, unit: unitText(entry) };
  });
  return valueFailure("ambiguous", { catalogue: noun, total: distinct.length, options, ask: [TABLE] });
}

const TABLE: LocalizedText = { ru: "таблицу (OMS.LOOKUP)", en: "the table (OMS.LOOKUP)", kk: "кестені (OMS.LOOKUP)" };

function ambiguous(distinct: readonly Entry[], noun: Noun): Failure {
  const ids = distinguishing(distinct);
  if (ids.length === 0) return byTable(distinct, noun);
  const [{ edition }] = distinct as [Entry];
  return valueFailure("ambiguous", {
    catalogue: noun,
    total: distinct.length,
    options: distinct.map((entry) => option(entry, ids)),
    ask: ids.map((id) => dimension(id, edition.dimensions)).map(({ ask, title }) => ask ?? title),
  });
}

function nothingFits(entries: readonly Entry[], matching: readonly Entry[], wanted: Coordinates): Failure {
  const [first] = (matching.length ? matching : entries) as [Entry];
  const { edition, table, row } = first;
  const common = {
    code: row.key,
    title: row.key,
    wanted: titles(wanted, edition),
    source: rowSource(edition, first),
  };
  if (matching.some(({ state }) => state === "missing")) return notAvailable("cellMissing", common);
  if (table.catalogue === "ekd" && matching.some(({ state }) => state === "dash")) {
    return notAvailable("ekdNotApplied", common);
  }
  const existing = entries.filter(({ state }) => state === "value");
  const blank = table.catalogue === "mo" && matching.length > 0;
  if (blank || existing.length === 0) return notAvailable("blankCell", common);
  return notAvailable("noFit", {
    ...common,
    options: existing.map((entry) =>
      option(entry, existing.length > 1 ? distinguishing(existing) : Object.keys(entry.at)),
    ),
  });
}
