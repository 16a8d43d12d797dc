import vocabulary from "../../../editions/vocabulary.json";
import type { Dimension, Edition, ValueCatalogueId } from "../../../editions/format";
import type { SelectedTable } from "../../../excel/editions/foreignRange";
import type { ForeignTable } from "../../../sheets/editions/foreign/buildTable";
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

/** What the add-in makes of a table that has just been chosen. */
export function begin(selected: SelectedTable): WizardState {
  const catalogue = "tariff";
  const table: ForeignTable = { id: "table-1", title: "", catalogue, keys: "title", unit: "RUB" };
  return regarded({
    selected,
    layout: guessLayout(selected.range, [], guessHeaderRows(selected.range.content)),
    table,
    dimensions: USUAL_DIMENSIONS[catalogue],
    titles: {},
    extend: "",
    fields: NO_FIELDS,
    currency: "RUB",
  });
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
