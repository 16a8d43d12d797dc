import { useCallback, useEffect, useState } from "react";
import { Cancelled } from "../../../excel/cancelled";
import { Breath } from "../../../excel/breath";
import {
  type BuiltRecord,
  type Freshness,
  freshnessOf,
  recallBuilt,
  rememberBuilt,
} from "../../../excel/defects/builtRecord";
import { type DefectTable, readDefects, summarise } from "../../../excel/defects/readDefects";
import { mappingMemory } from "../../../excel/source/mappingMemory";
import { workbookStore } from "../../../excel/store";
import { currentEditions } from "../../../rules/liveEditions";
import type { DefectColumn } from "../../../rules/defects/defectColumns";
import { DEFECT_ROLES } from "../../../rules/defects/defectRoles";
import type { DefectFilter, DefectSummary } from "../../../rules/defects/summary";
import { rememberMapping } from "../../../rules/mapping";
import { buildersOf, type DefectSheet } from "../../../sheets/defects";
import type { SheetPlan } from "../../../sheets/sheetPlan";
import { type Progress, useBuildSheets } from "../../build/useBuildSheets";
import { type SourceState, useSource } from "../../source/useSource";
import { useStatus } from "../../status/StatusProvider";
import { useDefectsTexts } from "../texts";

/** What was built before, and whether its source is still the same. */
export interface Built {
  readonly record: BuiltRecord;
  readonly freshness: Freshness;
}

export interface DefectsState {
  readonly source: SourceState<DefectColumn>;
  readonly progress: Progress | undefined;
  /** `undefined` until the table has been read as it is mapped now. */
  readonly table: DefectTable | undefined;
  readonly summary: DefectSummary | undefined;
  readonly filter: DefectFilter;
  /** Tables of form № ПГ by kind of control. */
  readonly tables: ReadonlyMap<string, string>;
  readonly built: Built | undefined;
  read(): Promise<void>;
  setFilter(filter: DefectFilter): Promise<void>;
  setTable(control: string, table: string | undefined): void;
  /** Reads the table anew, then builds. */
  build(sheets: ReadonlySet<DefectSheet>): Promise<void>;
  /** Looks again whether the source has changed. */
  check(): Promise<void>;
}

const memory = mappingMemory(workbookStore("urn:oms-excel:columns"));

interface Result {
  /** Of which source and columns: another choice makes it stale. */
  readonly of: string;
  readonly table: DefectTable;
  readonly summary: DefectSummary;
}

export function useDefects(): DefectsState {
  const texts = useDefectsTexts();
  const { say, attempt } = useStatus();
  const source = useSource(DEFECT_ROLES, memory);
  const builder = useBuildSheets();
  const [reading, setReading] = useState<Progress>();
  const [result, setResult] = useState<Result>();
  const [filter, setFilter] = useState<DefectFilter>({});
  const [tables, setTables] = useState<ReadonlyMap<string, string>>(new Map());
  const [built, setBuilt] = useState<Built>();

  const look = useCallback(async () => {
    const record = await recallBuilt();
    setBuilt(record && { record, freshness: await freshnessOf(record) });
  }, []);
  useEffect(() => void attempt(look), [attempt, look]);

  const of = JSON.stringify([source.source, source.mapping]);
  const current = result?.of === of ? result : undefined;

  /** Reads the table with a progress bar; `undefined` when the user has stopped it. */
  const load = async (wanted: DefectFilter): Promise<Result | undefined> => {
    const { source: from, mapping } = source;
    if (!from) return undefined;
    const abort = new AbortController();
    const cancel = () => abort.abort();
    const { signal } = abort;
    setReading({ done: 0, cancel });
    try {
      const onProgress = (done: number) => setReading({ done, cancel });
      const table = await readDefects(from, mapping, {
        set: currentEditions(),
        tableOfControl: tables,
        signal,
        onProgress,
      });
      const next = { of, table, summary: await summarise(table, wanted, signal) };
      setResult(next);
      return next;
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
      say({ intent: "success", text: texts.stopped });
      return undefined;
    } finally {
      setReading(undefined);
    }
  };

  const read = () =>
    attempt(async () => {
      setFilter({});
      await load({});
    });
  const chooseFilter = (next: DefectFilter) =>
    attempt(async () => {
      setFilter(next);
      if (current) setResult({ ...current, summary: await summarise(current.table, next) });
    });
  const setTable = (control: string, table: string | undefined) =>
    setTables((now) => {
      const next = new Map(now);
      if (table === undefined) next.delete(control);
      else next.set(control, table);
      return next;
    });
  const build = (sheets: ReadonlySet<DefectSheet>) =>
    attempt(async () => {
      const { source: from, mapping } = source;
      const loaded = await load(filter);
      if (!loaded || !from) return;
      const when = now();
      const plans: SheetPlan[] = [];
      const breath = new Breath();
      for (const make of buildersOf(sheets)) {
        plans.push(make({ summary: loaded.summary, source: loaded.table.source, built: when }));
        await breath.take();
      }
      const done = await builder.build(plans);
      if (!done) return;
      const record: BuiltRecord = {
        sheets: done.map(({ name }) => name),
        choice: from.choice,
        headerRow: from.headerRow,
        mapping: rememberMapping(DEFECT_ROLES, mapping, from.titles),
        fingerprint: loaded.table.fingerprint,
        built: when,
      };
      setBuilt({ record, freshness: "same" });
      // A workbook that cannot keep it has its sheets all the same.
      await rememberBuilt(record).catch(() => undefined);
    });
  return {
    source,
    progress: reading ?? builder.progress,
    table: current?.table,
    summary: current?.summary,
    filter,
    tables,
    built,
    read,
    setFilter: chooseFilter,
    setTable,
    build,
    check: () => attempt(look),
  };
}

/** «22.11.2026 14:05» */
const now = (): string =>
  new Date()
    .toLocaleString("ru-RU", { day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit" })
    .replace(",", "");
