import type { CatalogueId, Edition, Table } from "../editions/format";
import { givenText } from "./given";
import { dayBefore, fromSerial, isoDate, isoToRussian, parseDate } from "./dates";
import { type Failure, isFailure, notAvailable, type Outcome, valueFailure } from "./failure";
import { foldKey, isBlank } from "./fold";
import { memoized } from "./memo";

const LAST_YEAR = 2199;
/** 1 January 1900 to 31 December 9999: what Excel can hold as a date. */
const LAST_SERIAL = 2_958_465;

/** The editions that rules look into, and which of them the workbook has chosen for a catalogue. */
export interface EditionSet {
  readonly editions: readonly Edition[];
  readonly chosen?: Readonly<Partial<Record<CatalogueId, string>>>;
  readonly unreadable?: readonly UnreadableEdition[];
}

/** An edition that is there and cannot be read: nobody knows what it would answer. */
export interface UnreadableEdition {
  readonly id?: string;
  readonly title?: string;
  /** What it is known to hold; any catalogue when nobody knows. */
  readonly catalogues?: readonly CatalogueId[];
}

const period = ({ inForce }: Edition): string =>
  inForce.to ? `${isoToRussian(inForce.from)}–${isoToRussian(inForce.to)}` : `с ${isoToRussian(inForce.from)}`;

const described = (editions: readonly Edition[]): string[] =>
  editions.map((edition) => `${edition.id} (${period(edition)})`);

/** Editions with a table of the catalogue. */
export const editionsOfCatalogue = ({ editions }: EditionSet, catalogue: CatalogueId): Edition[] =>
  editions.filter(({ tables }) => tables.some((table) => table.catalogue === catalogue));

/**
 * The edition that an `[edition]` argument means: an id, a year or a date. Omitted: the one chosen for the workbook, else the
 * newest. Dates that no edition states are refused: a value is never carried past them. Where two editions could be meant,
 * or one that cannot be read, nothing is picked (docs/decisions/009).
 */
export function selectEdition(set: EditionSet, catalogue: CatalogueId, raw: unknown): Outcome<Edition> {
  const selections = selectionsOf.get(set) ?? {};
  selectionsOf.set(set, selections);
  const select = (selections[catalogue] ??= memoized((edition) => findEdition(set, catalogue, edition)));
  return select(raw);
}

type Selection = (raw: unknown) => Outcome<Edition>;
const selectionsOf = new WeakMap<EditionSet, Partial<Record<CatalogueId, Selection>>>();

function findEdition(set: EditionSet, catalogue: CatalogueId, raw: unknown): Outcome<Edition> {
  const editions = editionsOfCatalogue(set, catalogue);
  const chosenId = set.chosen?.[catalogue];
  const chosen = editions.find(({ id }) => id === chosenId);
  const broken = (set.unreadable ?? []).filter(({ catalogues }) => catalogues?.includes(catalogue) ?? true);
  const known = described(editions);
  if (isBlank(raw)) {
    if (chosenId !== undefined) return chosen ?? absent(broken, chosenId, "chosenMissing", known);
    return unreadable(broken) ?? onlyOne(newestAlone(editions)) ?? notAvailable("noCatalogue");
  }
  const asked = readPeriod(raw);
  if (asked) {
    const inForce = inForceDuring(editions, asked);
    if (chosen && inForce.includes(chosen)) return chosenAt(chosen, catalogue, asked, known);
    const single = unreadable(broken) ?? onlyOne(asked.from === asked.to ? inForce : newestAlone(inForce));
    if (single === undefined) return notAvailable("noEditionAtDate", { given: asked.text, known });
    return isFailure(single) ? single : chosenAt(single, catalogue, asked, known);
  }
  if (typeof raw !== "string") return valueFailure("badEdition", { given: givenText(raw), known });
  const key = foldKey(raw);
  const byId = editions.find(({ id }) => foldKey(id) === key);
  const byAlias = editions.filter(({ aliases = [] }) => aliases.some((name) => foldKey(name) === key));
  return byId ?? onlyOne(byAlias) ?? absent(broken, givenText(raw), "noEdition", known);
}

function absent(
  broken: readonly UnreadableEdition[],
  given: string,
  message: "noEdition" | "chosenMissing",
  known: readonly string[],
): Failure {
  const its = broken.filter(({ id }) => id !== undefined && foldKey(id) === foldKey(given));
  return unreadable(its) ?? notAvailable(message, { given, known });
}

const unreadable = ([first]: readonly UnreadableEdition[]): Failure | undefined =>
  first && notAvailable("editionUnreadable", { given: first.title ?? first.id ?? "" });

const onlyOne = (editions: readonly Edition[]): Outcome<Edition> | undefined =>
  editions.length > 1 ? valueFailure("severalEditions", { known: described(editions) }) : editions[0];

/** The newest; with it those that begin on the same day, and those of other regions that are in force on that day. */
function newestAlone(editions: readonly Edition[]): Edition[] {
  const latest = editions.reduce<Edition | undefined>(
    (newest, edition) => (newest && newest.inForce.from >= edition.inForce.from ? newest : edition),
    undefined,
  );
  if (!latest) return [];
  const { from } = latest.inForce;
  const rivals = editions.filter(
    (edition) =>
      edition !== latest &&
      (edition.inForce.from === from || (!isSameTerritory(edition, latest) && (edition.inForce.to ?? from) >= from)),
  );
  return [latest, ...rivals];
}

export const isSameTerritory = (left: Edition, right: Edition): boolean =>
  left.country === right.country && left.region === right.region;

/**
 * The last day on which an edition is in force, if any: one that states no end lasts until its region's next begins.
 */
export function lastDay(edition: Edition, editions: readonly Edition[]): string | undefined {
  const { from, to } = edition.inForce;
  if (to !== undefined) return to;
  const next = editions
    .filter((other) => isSameTerritory(other, edition) && other.inForce.from > from)
    .map((other) => other.inForce.from)
    .sort()[0];
  return next === undefined ? undefined : dayBefore(next);
}

const inForceDuring = (editions: readonly Edition[], { from, to }: AskedPeriod): Edition[] =>
  editions.filter((edition) => edition.inForce.from <= to && (lastDay(edition, editions) ?? to) >= from);

/** An edition with those of its tables that are in force: a table may state narrower dates than its document. */
function chosenAt(
  edition: Edition,
  catalogue: CatalogueId,
  { from, to, text }: AskedPeriod,
  known: readonly string[],
): Outcome<Edition> {
  const isIn = ({ inForce }: Table): boolean => !inForce || (inForce.from <= to && (inForce.to ?? to) >= from);
  if (edition.tables.every(isIn)) return edition;
  const tables = edition.tables.filter(isIn);
  if (!tables.some((table) => table.catalogue === catalogue)) {
    return notAvailable("noEditionAtDate", { given: text, known });
  }
  return editionView(edition, tables);
}

/** An edition with some of its tables alone: the same object for the same tables. */
export function editionView(edition: Edition, tables: readonly Table[]): Edition {
  const views = viewsOf.get(edition) ?? new Map<string, Edition>();
  viewsOf.set(edition, views);
  const key = tables.map(({ id }) => id).join();
  const view = views.get(key) ?? { ...edition, tables };
  views.set(key, view);
  return view;
}

const viewsOf = new WeakMap<Edition, Map<string, Edition>>();

interface AskedPeriod {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** A year as a number or text; a date as an Excel serial, `31.05.2013` or `2013-05-31`. */
function readPeriod(raw: unknown): AskedPeriod | undefined {
  if (typeof raw === "string") {
    const text = raw.trim();
    if (/^\d{4,7}$/.test(text)) return readPeriod(Number(text));
    const date = parseDate(text);
    return date && { from: isoDate(date), to: isoDate(date), text };
  }
  if (typeof raw !== "number" || !(raw >= 1900 && raw < LAST_SERIAL + 1)) return undefined;
  if (raw <= LAST_YEAR)
    return Number.isInteger(raw) ? { from: `${raw}-01-01`, to: `${raw}-12-31`, text: String(raw) } : undefined;
  const iso = isoDate(fromSerial(Math.floor(raw)));
  return { from: iso, to: iso, text: isoToRussian(iso) };
}
