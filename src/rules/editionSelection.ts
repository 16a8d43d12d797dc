import type { CatalogueId, Edition } from "../editions/format";
import { givenText } from "./given";
import { fromSerial, isoDate, isoToRussian, parseDate } from "./dates";
import { type Outcome, notAvailable, valueFailure } from "./failure";
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

const newest = (editions: readonly Edition[]): Edition | undefined =>
  editions.reduce<Edition | undefined>(
    (latest, edition) => (latest && latest.inForce.from >= edition.inForce.from ? latest : edition),
    undefined,
  );

/**
 * The edition that an `[edition]` argument means: an id, a year (its newest edition) or a date (the one in force). Omitted:
 * the only one of the catalogue, else the one chosen for the workbook, else the newest. Dates that no edition states are
 * refused: a value is never carried past them.
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
  const editions = set.editions.filter(({ tables }) => tables.some((table) => table.catalogue === catalogue));
  if (isBlank(raw)) {
    const chosen = editions.find(({ id }) => id === set.chosen?.[catalogue]);
    return chosen ?? newest(editions) ?? notAvailable("noCatalogue");
  }
  const known = described(editions);
  const given = givenText(raw);
  const asked = readPeriod(raw);
  if (asked) {
    const { from, to } = asked;
    const inForce = editions.filter((edition) => edition.inForce.from <= to && (edition.inForce.to ?? to) >= from);
    return newest(inForce) ?? notAvailable("noEditionAtDate", { given: asked.text, known });
  }
  if (typeof raw !== "string") return valueFailure("badEdition", { given, known });
  const key = foldKey(raw);
  const named = editions.find(({ id, aliases = [] }) => [id, ...aliases].some((name) => foldKey(name) === key));
  return named ?? notAvailable("noEdition", { given, known });
}

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
