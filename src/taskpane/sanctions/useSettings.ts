import { useState } from "react";
import type { PlaceChoice } from "../../excel/sanctions/places";
import type { Source } from "../../excel/source/source";
import type { SourceState } from "../source/useSource";
import { guessColumns, type Mapping } from "../../rules/mapping";
import type { SanctionRole } from "../../rules/mapping/sanctionRoles";
import { RESULT_ROLES, type ResultColumn } from "../../rules/recalculation/resultColumns";
import type { EditionChoice } from "../../rules/recalculation/sanctionRow";

/** How the user wants the table to be recalculated. */
export interface Settings {
  readonly edition: EditionChoice;
  readonly visibleOnly: boolean;
  readonly write: "values" | "formulas";
  readonly place: PlaceChoice;
  /** Columns of the table that take the results, where they go to existing ones. */
  readonly results: Mapping<ResultColumn>;
}

export interface SettingsState {
  readonly settings: Settings;
  change(part: Partial<Settings>): void;
  /** Why the results cannot be written so; `undefined` when they can. */
  readonly problem: "noResult" | "twice" | undefined;
}

interface Chosen extends Partial<Settings> {
  /** Of which headers: another table makes its columns void. */
  readonly of?: string;
}

/** What nobody has chosen follows from the table: its date picks the edition, results go where they went before. */
export function useSettings({ source, mapping }: SourceState<SanctionRole>): SettingsState {
  const [chosen, setChosen] = useState<Chosen>({});
  const of = JSON.stringify(source?.titles);
  const own = chosen.of === of ? chosen : { visibleOnly: chosen.visibleOnly, write: chosen.write };
  const results = own.results ?? resultsIn(source ?? undefined, mapping);
  const settings: Settings = {
    edition: usable(own.edition, mapping),
    visibleOnly: own.visibleOnly ?? false,
    write: own.write ?? "values",
    place: own.place ?? (Object.keys(results).length > 0 ? "existing" : "beside"),
    results,
  };
  const columns = Object.values(results);
  const taken = [...columns, ...Object.values(mapping)];
  const problem =
    settings.place === "beside"
      ? undefined
      : columns.length === 0
        ? ("noResult" as const)
        : new Set(taken).size < taken.length
          ? ("twice" as const)
          : undefined;
  return { settings, change: (part) => setChosen({ ...own, ...part, of }), problem };
}

/** A column that holds source data is no place for results. */
function resultsIn(source: Source | undefined, mapping: Mapping<SanctionRole>): Mapping<ResultColumn> {
  const guessed = guessColumns(source?.titles ?? [], RESULT_ROLES);
  const sources = new Set<number | undefined>(Object.values(mapping));
  return Object.fromEntries(Object.entries(guessed).filter(([, column]) => !sources.has(column)));
}

function usable(choice: EditionChoice | undefined, mapping: Mapping<SanctionRole>): EditionChoice {
  const hasColumn = mapping.edition !== undefined;
  const hasDate = mapping.date !== undefined;
  if (choice?.by === "edition" || (choice?.by === "column" && hasColumn) || (choice?.by === "date" && hasDate))
    return choice;
  if (hasColumn) return { by: "column" };
  return hasDate ? { by: "date" } : { by: "edition" };
}
