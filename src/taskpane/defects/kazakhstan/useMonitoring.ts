import { useCallback, useEffect, useRef, useState } from "react";
import { Cancelled } from "../../../excel/cancelled";
import { type Monitoring, readMonitoring } from "../../../excel/kazakhstan/readMonitoring";
import {
  type MonitoringSettings,
  recallSettings,
  rememberSettings,
  shippedSettings,
} from "../../../excel/kazakhstan/settings";
import {
  conclusionPlans,
  type ConclusionRequest,
  type MonitoringSheet,
  summaryPlans,
} from "../../../excel/kazakhstan/sheetPlans";
import { type MonitoringTables, readMonitoringTables } from "../../../excel/kazakhstan/workbookTables";
import { mappingMemory } from "../../../excel/source/mappingMemory";
import { workbookStore } from "../../../excel/store";
import { currentEditions } from "../../../rules/liveEditions";
import { isFailure } from "../../../rules/failure";
import type { DefectColumn } from "../../../rules/kazakhstan/columns";
import { Rates } from "../../../rules/kazakhstan/rates";
import { MONITORING_ROLES } from "../../../rules/kazakhstan/roles";
import type { MonthlyIndexes } from "../../../rules/kazakhstan/thresholds";
import { parseAmount } from "../../../rules/numbers";
import { providersSheet, ratesSheet } from "../../../sheets/kazakhstan";
import { ProgressStore } from "../../build/progressStore";
import { type Progress, useBuildSheets } from "../../build/useBuildSheets";
import { type SourceState, useSource } from "../../source/useSource";
import { useStatus } from "../../status/StatusProvider";
import { useKazakhstanTexts } from "./texts";

export interface MonitoringState {
  readonly source: SourceState<DefectColumn>;
  readonly busy: boolean;
  /** Of the table being read, and of sheets being built. */
  readonly reading: ProgressStore;
  readonly building: Progress | undefined;
  /** `undefined` until the table has been read as it is mapped now. */
  readonly monitoring: Monitoring | undefined;
  readonly tables: MonitoringTables | undefined;
  readonly settings: MonitoringSettings;
  /** Hundredths of a tenge, by year; years whose number is unreadable are left out. */
  readonly indexes: MonthlyIndexes;
  setSettings(settings: MonitoringSettings): void;
  read(): Promise<void>;
  buildRates(): Promise<void>;
  /** A sheet with the providers of the table, for what appendix 4 asks of them. */
  buildProviders(): Promise<void>;
  buildSheets(sheets: ReadonlySet<MonitoringSheet>): Promise<void>;
  buildConclusions(request: Pick<ConclusionRequest, "forms" | "provider">): Promise<void>;
}

/** Numbers that a message names. */
const MOST_NUMBERS = 5;
const firstOf = (numbers: readonly string[]): string =>
  `${numbers.slice(0, MOST_NUMBERS).join(", ")}${numbers.length > MOST_NUMBERS ? "…" : ""}`;

/** Milliseconds without a keystroke after which settings are written into the workbook. */
const SETTLED = 800;

const memory = mappingMemory(workbookStore("urn:oms-excel:columns"));

interface Result {
  /** Of which source and columns: another choice makes it stale. */
  readonly of: string;
  readonly monitoring: Monitoring;
  readonly tables: MonitoringTables;
}

/** Hundredths of a tenge of an МРП as typed; `undefined` where it is no amount. */
export function indexOf(typed: string): number | undefined {
  const value = parseAmount(typed, "base");
  return isFailure(value) ? undefined : value.times(100).toDecimalPlaces(0).toNumber();
}

export const indexesOf = ({ indexes }: MonitoringSettings): MonthlyIndexes =>
  new Map(
    Object.entries(indexes).flatMap(([year, typed]) => {
      const value = indexOf(typed);
      return value === undefined ? [] : [[Number(year), value] as const];
    }),
  );

export function useMonitoring(): MonitoringState {
  const texts = useKazakhstanTexts();
  const { say, attempt } = useStatus();
  const source = useSource(MONITORING_ROLES, memory);
  const builder = useBuildSheets();
  const [working, setWorking] = useState(false);
  const [reading] = useState(() => new ProgressStore());
  const [result, setResult] = useState<Result>();
  const [tables, setTables] = useState<MonitoringTables>();
  const [settings, keepSettings] = useState(shippedSettings);

  const look = useCallback(async () => setTables(await readMonitoringTables()), []);
  useEffect(() => {
    void attempt(look);
    // A damaged record leaves the shipped ones.
    void recallSettings().then(keepSettings, () => undefined);
  }, [attempt, look]);

  const of = JSON.stringify([source.source, source.mapping]);
  const current = result?.of === of ? result : undefined;
  const indexes = indexesOf(settings);

  /** Long work with a progress bar and a cancel; `undefined` when the user has stopped it. */
  const work = async <T>(run: (signal: AbortSignal, onProgress: (done: number) => void) => Promise<T>) => {
    const abort = new AbortController();
    const cancel = () => abort.abort();
    setWorking(true);
    reading.show({ done: 0, cancel });
    try {
      return await run(abort.signal, (done) => reading.show({ done, cancel }));
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
      say({ intent: "success", text: texts.stopped });
      return undefined;
    } finally {
      reading.show(undefined);
      setWorking(false);
    }
  };

  /** Reads the table and the workbook's rates anew: they may have changed since. */
  const load = () =>
    work(async (signal, onProgress): Promise<Result | undefined> => {
      const { source: from, mapping } = source;
      if (!from) return undefined;
      const own = await readMonitoringTables();
      setTables(own);
      const rates = own.rates?.rates ?? new Rates();
      const monitoring = await readMonitoring(from, mapping, { set: currentEditions(), rates, signal, onProgress });
      const next = { of, monitoring, tables: own };
      setResult(next);
      return next;
    });

  const writing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const setSettings = (next: MonitoringSettings) => {
    keepSettings(next);
    clearTimeout(writing.current);
    // A workbook that cannot keep them (read-only) works all the same.
    writing.current = setTimeout(() => void rememberSettings(next).catch(() => undefined), SETTLED);
  };
  const buildSheets = (sheets: ReadonlySet<MonitoringSheet>) =>
    attempt(async () => {
      const loaded = await load();
      if (!loaded) return;
      const plans = await work((signal) => summaryPlans(loaded.monitoring, sheets, currentEditions(), indexes, signal));
      if (plans) await builder.build(plans);
    });
  const buildConclusions = (request: Pick<ConclusionRequest, "forms" | "provider">) =>
    attempt(async () => {
      const loaded = await load();
      if (!loaded) return;
      const made = await work((signal, onProgress) =>
        conclusionPlans(
          loaded.monitoring,
          { ...request, details: settings.details, signal, onProgress },
          loaded.tables,
          currentEditions(),
        ),
      );
      if (!made) return;
      const { plans, taken } = made;
      if (taken.length > 0) say({ intent: "error", text: texts.conclusions.taken(firstOf(taken)) });
      else if (plans.length === 0) say({ intent: "error", text: texts.conclusions.nothing });
      else if (await builder.build(plans, "control")) await look();
    });
  return {
    source,
    busy: working || builder.progress !== undefined,
    reading,
    building: builder.progress,
    monitoring: current?.monitoring,
    tables,
    settings,
    indexes,
    setSettings,
    read: () => attempt(async () => void (await load())),
    buildRates: () =>
      attempt(async () => {
        if (await builder.build([ratesSheet()])) await look();
      }),
    buildProviders: () =>
      attempt(async () => {
        const loaded = await load();
        if (loaded && (await builder.build([providersSheet(loaded.monitoring.summary.providers())]))) await look();
      }),
    buildSheets,
    buildConclusions,
  };
}
