import vocabulary from "../../../editions/vocabulary.json";
import type { Dimension, Edition, ValueCatalogueId } from "../../../editions/format";
import type { SelectedTable } from "../../../excel/editions/foreignRange";
import { latinWords } from "../../../sheets/editions/foreign/buildEdition";
import type { ForeignTable } from "../../../sheets/editions/foreign/buildTable";
import { titleLines } from "../../../sheets/editions/foreign/foreignRange";
import {
  type ForeignColumn,
  type ForeignLayout,
  guessHeaderRows,
  guessLayout,
  USUAL_DIMENSIONS,
} from "../../../sheets/editions/foreign/guess";

export const VOCABULARY = vocabulary as readonly Dimension[];
export const CATALOGUES: readonly ValueCatalogueId[] = ["tariff", "kzg", "mo", "ekd", "target"];

/** Fields of the edition that the table goes into, as typed. */
export const EDITION_FIELDS = ["id", "editionTitle", "region", "document", "number", "date", "from", "to"] as const;
export type EditionField = (typeof EDITION_FIELDS)[number];

/** Without these a new edition is none; the others are made of them or may be left out. */
export const NEEDED_FIELDS: readonly EditionField[] = ["editionTitle", "from"];

export const missingFields = ({ extend, fields }: WizardState): readonly EditionField[] =>
  extend === "" ? NEEDED_FIELDS.filter((name) => fields[name].trim() === "") : [];

export interface WizardState {
  readonly selected: SelectedTable;
  readonly layout: ForeignLayout;
  readonly table: ForeignTable;
  /** Dimensions that columns may have: the usual ones of the catalogue and those that the user has added. */
  readonly dimensions: readonly string[];
  /** Titles of dimensions that are new. */
  readonly titles: Readonly<Record<string, string>>;
  /** Id of the edition of the workbook to extend; nothing for a new one. */
  readonly extend: string;
  readonly fields: Readonly<Record<EditionField, string>>;
  readonly currency: string;
}

const NO_FIELDS = Object.fromEntries(EDITION_FIELDS.map((name) => [name, ""])) as Record<EditionField, string>;

const dimensionsOf = (ids: readonly string[], own: readonly Dimension[]): readonly Dimension[] =>
  ids.flatMap((id) => {
    const found = [...own, ...VOCABULARY].find((dimension) => dimension.id === id);
    return found ? [found] : [];
  });

const ANNEX = /^приложение\s*(?:№|N)?\s*(\d[\d.]*\d|\d)/iu;

/** What the add-in makes of a table that has just been chosen. */
export function begin(selected: SelectedTable): WizardState {
  const catalogue = "tariff";
  const headerRows = guessHeaderRows(selected.range.content);
  const lines = titleLines(selected.range, headerRows);
  const annex = lines.map((line) => ANNEX.exec(line)?.[1]).find((number) => number !== undefined);
  const title = lines.filter((line) => !ANNEX.test(line)).join(" ") || selected.range.content.name;
  return regarded({
    selected,
    layout: guessLayout(selected.range, [], headerRows),
    table: { id: "", title, ...(annex !== undefined && { annex }), catalogue, keys: "title", unit: "RUB" },
    dimensions: USUAL_DIMENSIONS[catalogue],
    titles: {},
    extend: "",
    fields: NO_FIELDS,
    currency: "RUB",
  });
}

/** Coefficients have no currency; the numbers of other catalogues are of many kinds. */
function usualUnit(catalogue: ValueCatalogueId, currency: string): string {
  if (catalogue === "tariff") return currency;
  return catalogue === "kzg" || catalogue === "mo" ? "коэффициент" : "";
}

export const ofCatalogue = (state: WizardState, catalogue: ValueCatalogueId): WizardState => ({
  ...state,
  dimensions: USUAL_DIMENSIONS[catalogue],
  table: { ...state.table, catalogue, unit: usualUnit(catalogue, state.currency) },
});

/** Sums that were in the currency before are in this one. */
export function inCurrency(state: WizardState, currency: string): WizardState {
  const { table } = state;
  return { ...state, currency, table: table.unit === state.currency ? { ...table, unit: currency } : table };
}

/** Another table, or the same one put right: what has been said of the edition stays, and of the columns where they are the same. */
export function retaken(state: WizardState, selected: SelectedTable): WizardState {
  const { extend, fields, currency } = state;
  const isSame = selected.address === state.selected.address;
  return isSame ? { ...state, selected } : { ...begin(selected), extend, fields, currency };
}

/** The code of the table as typed; else the first that the edition does not have: nothing of it is replaced unasked. */
export function tableIdOf({ table }: WizardState, edition: Edition | undefined): string {
  if (table.id.trim() !== "") return table.id.trim();
  const taken = new Set(edition?.tables.map(({ id }) => id));
  let number = 1;
  while (taken.has(`table-${number}`)) number += 1;
  return `table-${number}`;
}

/** The code of the edition as typed; else one made of its region, or of its title, and the year in which it begins. */
export function editionIdOf({ fields: { id, region, editionTitle, from } }: WizardState): string {
  if (id.trim() !== "") return id.trim();
  const name = latinWords(region) || latinWords(editionTitle).replace(/-?\d{4}$/, "");
  return [name, from.slice(0, 4)].filter(Boolean).join("-");
}

/** The columns guessed anew: for another catalogue, or with other rows as the header. */
export function regarded(state: WizardState, headerRows = state.layout.headerRows): WizardState {
  const known = dimensionsOf(state.dimensions, []);
  const guessed = guessLayout(state.selected.range, known, headerRows);
  const hasCode = guessed.columns.some(({ role }, at) => role === "key" && guessed.columns[at + 1]?.role === "name");
  return {
    ...state,
    layout: { ...guessed, sections: state.layout.sections, skipTotals: state.layout.skipTotals },
    table: { ...state.table, keys: hasCode || state.table.catalogue === "kzg" ? "code" : "title" },
  };
}

export const withColumn = (state: WizardState, at: number, change: Partial<ForeignColumn>): WizardState => ({
  ...state,
  layout: {
    ...state.layout,
    columns: state.layout.columns.map((column, index) => (index === at ? { ...column, ...change } : column)),
  },
});

/** Dimensions with their words, those of the edition that is extended first. */
export function wordsOf({ dimensions, titles }: WizardState, edition: Edition | undefined): readonly Dimension[] {
  const own = edition?.dimensions ?? [];
  return dimensions.map(
    (id) =>
      dimensionsOf([id], own)[0] ?? {
        id,
        title: { ru: titles[id] ?? id },
        values: [],
      },
  );
}
