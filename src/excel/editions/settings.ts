import type { CatalogueId, Edition } from "../../editions/format";
import type { ChosenEditions } from "../../rules/liveEditions";
import { workbookStore } from "../store";
import { cataloguesOf } from "./edition";

const KEY = "settings";
const store = workbookStore("urn:oms-excel:editions:settings");

/** What is known of an edition without reading it: it tells what is missing when the edition is damaged. */
export interface Passport {
  readonly title: string;
  readonly catalogues: readonly CatalogueId[];
}

/** What the workbook remembers of its editions. */
export interface EditionSettings {
  readonly chosen: ChosenEditions;
  /** By id; what is undefined is forgotten. */
  readonly passports: Readonly<Record<string, Passport | undefined>>;
}

const EMPTY: EditionSettings = { chosen: {}, passports: {} };

export const passportOf = (edition: Edition): Passport => ({
  title: edition.title,
  catalogues: cataloguesOf(edition),
});

/** Damaged settings are as none: choices are made again, the parts stay where they are. */
export async function readSettings(): Promise<EditionSettings> {
  const { records } = await store.read();
  return settingsOf(records.find(({ key }) => key === KEY)?.value);
}

export const settingsPartIds = (): Promise<readonly string[]> => store.partIds();

export const writeSettings = (settings: EditionSettings): Promise<void> => store.write(KEY, settings);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

/** The part may be anybody's: only what has the right form is taken. */
function settingsOf(value: unknown): EditionSettings {
  if (!isRecord(value)) return EMPTY;
  const { chosen, passports } = value;
  return {
    chosen: Object.fromEntries(
      Object.entries(isRecord(chosen) ? chosen : {}).filter(([, id]) => typeof id === "string"),
    ) as ChosenEditions,
    passports: Object.fromEntries(
      Object.entries(isRecord(passports) ? passports : {}).flatMap(([id, passport]) =>
        isRecord(passport) && typeof passport["title"] === "string" && isTexts(passport["catalogues"])
          ? [[id, { title: passport["title"], catalogues: passport["catalogues"] as CatalogueId[] }] as const]
          : [],
      ),
    ),
  };
}
