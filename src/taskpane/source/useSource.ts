import { useCallback, useEffect, useRef, useState } from "react";
import { describeSource } from "../../excel/source/describeSource";
import { listSources, selectedSource, type SourceList } from "../../excel/source/listSources";
import type { MappingMemory } from "../../excel/source/mappingMemory";
import type { Source, SourceChoice } from "../../excel/source/source";
import {
  type Mapping,
  missingRoles,
  recallMapping,
  rememberMapping,
  type RoleSet,
  sharedRoles,
} from "../../rules/mapping";
import { columnLetters } from "../../sheets/columnLetters";
import { useStatus } from "../status/StatusProvider";

/** The user's table and where its columns are, for one task of the pane. */
export interface SourceState<Id extends string> {
  readonly set: RoleSet<Id>;
  /** `undefined` until the workbook has been read. */
  readonly list: SourceList | undefined;
  readonly choice: SourceChoice | undefined;
  /** `undefined` while it is read, `null` where nothing is. */
  readonly source: Source | null | undefined;
  readonly mapping: Mapping<Id>;
  readonly missing: readonly Id[];
  readonly shared: readonly Id[];
  /** Whether work can begin: there is a table and its columns are known. */
  readonly ready: boolean;
  choose(choice: SourceChoice): Promise<void>;
  takeSelection(): Promise<void>;
  /** Row of the sheet, from zero. */
  setHeaderRow(row: number): Promise<void>;
  setColumn(role: Id, column: number | undefined): void;
  /** New columns stand beside the table: a chosen range comes to reach over so many columns. What was said of them stays. */
  widen(columns: number): Promise<void>;
  /** Reads the workbook again: tables, headers and the number of rows; the user's mapping stays. */
  refresh(kind?: "follows"): Promise<void>;
}

interface Read<Id extends string> {
  readonly list: SourceList;
  readonly choice: SourceChoice;
  readonly source: Source | null;
  readonly mapping: Mapping<Id>;
}

const NO_COLUMNS: Readonly<Partial<Record<string, never>>> = {};

/** Reads what is likely meant when the tab opens; guesses the columns, as the workbook remembers them where it does. */
export function useSource<Id extends string>(set: RoleSet<Id>, memory: MappingMemory): SourceState<Id> {
  const { attempt } = useStatus();
  const [read, setRead] = useState<Read<Id>>();
  /** Only the newest of several readings under way may show. */
  const turn = useRef(0);

  const load = useCallback(
    (
      choose: (list: SourceList) => SourceChoice | Promise<SourceChoice>,
      headerRow?: number,
      keep?: Mapping<Id>,
      kind?: "follows",
    ) =>
      attempt(async () => {
        const own = (turn.current += 1);
        const list = await listSources();
        const choice = await choose(list);
        const source = (await describeSource(choice, set, headerRow)) ?? null;
        const remembered = await memory.recall(set.id).catch(() => undefined);
        const mapping = source ? (keep ?? recallMapping(set, remembered, source.titles)) : NO_COLUMNS;
        if (own === turn.current) setRead({ list, choice, source, mapping });
      }, kind),
    [attempt, memory, set],
  );
  useEffect(() => void load(({ likely }) => likely), [load]);

  const { list, choice, source } = read ?? {};
  const mapping: Mapping<Id> = read?.mapping ?? NO_COLUMNS;
  const setColumn = (role: Id, column: number | undefined) => {
    if (!read?.source) return;
    const next: Partial<Record<Id, number>> = { ...mapping };
    if (column === undefined) delete next[role];
    else next[role] = column;
    setRead({ ...read, mapping: next });
    // A workbook that cannot be written (read-only) works all the same.
    void memory.remember(set.id, rememberMapping(set, next, read.source.titles)).catch(() => undefined);
  };
  const refresh = (kind?: "follows") =>
    load(
      (now) => (choice && isThere(choice, now) ? choice : now.likely),
      source?.headerRow,
      choice && list && source ? mapping : undefined,
      kind,
    );
  const widen = (columns: number) => {
    if (choice?.kind !== "range" || !source) return refresh("follows");
    const { sheet, headerRow, firstColumn, rows } = source;
    const corner = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;
    const address = `${corner(headerRow, firstColumn)}:${corner(headerRow + rows, firstColumn + columns - 1)}`;
    return load(() => ({ kind: "range", sheet, address }), headerRow, mapping, "follows");
  };
  const missing = missingRoles(set, mapping);
  const shared = sharedRoles(set, mapping);
  return {
    set,
    list,
    choice,
    source,
    mapping,
    missing,
    shared,
    ready: !!source && source.rows > 0 && missing.length === 0 && shared.length === 0,
    choose: (next) => load(() => next),
    takeSelection: () => load(() => selectedSource()),
    setHeaderRow: (row) => load((now) => choice ?? now.likely, row),
    setColumn,
    widen,
    refresh,
  };
}

const isThere = (choice: SourceChoice, { tables, sheets }: SourceList): boolean =>
  choice.kind === "table" ? tables.some(({ name }) => name === choice.table) : sheets.includes(choice.sheet);
