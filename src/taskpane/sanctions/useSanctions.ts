import { useState } from "react";
import { Cancelled } from "../../excel/cancelled";
import { ExcelRefusal } from "../../excel/request";
import type { ChangedRows } from "../../excel/sanctions/changedRows";
import { applyCodeRepairs, findCodeRepairs, type RepairGroup } from "../../excel/sanctions/codeRepairs";
import { findObstacle, holdsFormulas } from "../../excel/sanctions/obstacles";
import { NoRoom, placeResults, type ResultPlaces } from "../../excel/sanctions/places";
import { previewSanctions } from "../../excel/sanctions/preview";
import { recalculateSanctions } from "../../excel/sanctions/recalculate";
import { mappingMemory } from "../../excel/source/mappingMemory";
import type { Source } from "../../excel/source/source";
import { workbookStore } from "../../excel/store";
import { SANCTION_ROLES, type SanctionRole } from "../../rules/mapping/sanctionRoles";
import type { EditionSet } from "../../rules/editionSelection";
import type { RecalculationSummary } from "../../rules/recalculation/summary";
import type { Progress } from "../build/useBuildSheets";
import { useAsk } from "../dialog/DialogProvider";
import { type SourceState, useSource } from "../source/useSource";
import { useStatus } from "../status/StatusProvider";
import { useWording } from "../texts";
import { useEditions } from "../useEditions";
import { type SettingsState, useSettings } from "./useSettings";
import { type UndoState, useUndo } from "./useUndo";
import { stages, useWork } from "./useWork";
import { useSanctionsTexts } from "./texts";

const memory = mappingMemory(workbookStore("urn:oms-excel:columns"));

/** What belongs to one table as it is mapped now: another choice, or other editions, make it void. */
interface Found {
  readonly of: string;
  readonly set: EditionSet;
  readonly summary?: RecalculationSummary;
  readonly repairs?: readonly RepairGroup[];
}

/** What the last recalculation has changed, with the table as it lay then. */
export interface Changes {
  readonly rows: ChangedRows;
  readonly source: Source;
  /** Column to select in a row: the total where it is written. */
  readonly column: number;
}

export interface SanctionsState {
  readonly source: SourceState<SanctionRole>;
  readonly settings: SettingsState;
  readonly undo: UndoState;
  readonly progress: Progress | undefined;
  readonly ready: boolean;
  readonly summary: RecalculationSummary | undefined;
  readonly repairs: readonly RepairGroup[] | undefined;
  readonly changes: Changes | undefined;
  preview(): Promise<void>;
  findRepairs(): Promise<void>;
  repair(codes: ReadonlyMap<string, string>): Promise<void>;
  recalculate(): Promise<void>;
}

/** Share of the progress bar in which formulas in the way are looked for: they are read once more with all else. */
const LOOKING_SHARE = 0.2;

export function useSanctions(): SanctionsState {
  const { texts: all, language } = useWording();
  const texts = useSanctionsTexts();
  const { say } = useStatus();
  const ask = useAsk();
  const set = useEditions();
  const source = useSource(SANCTION_ROLES, memory);
  const settings = useSettings(source);
  const work = useWork();
  const undo = useUndo(work, () => source.refresh("follows"));
  const [found, setFound] = useState<Found>();
  const [changes, setChanges] = useState<Changes>();

  const { edition, visibleOnly, write, place, results } = settings.settings;
  const { mapping } = source;
  const of = JSON.stringify([source.source, mapping, settings.settings]);
  const current: Found = found?.of === of && found.set === set ? found : { of, set };
  const input = { set, mapping, edition, visibleOnly };
  const failed = (text: string) => say({ intent: "error", text });

  const placesIn = (from: Source): Promise<ResultPlaces | undefined> =>
    placeResults(from, place, results).catch((error: unknown) => {
      if (!(error instanceof NoRoom)) throw error;
      failed(texts.noRoom);
      return undefined;
    });

  const preview = () =>
    work.run(async (running) => {
      if (!source.source) return;
      const places = await placesIn(source.source);
      if (!places) return;
      const summary = await previewSanctions(source.source, input, places, { language, write, ...running });
      setFound({ ...current, summary });
    }, texts.stopped);

  const findRepairs = () =>
    work.run(async (running) => {
      if (!source.source || mapping.code === undefined) return;
      const id = edition.by === "edition" ? edition.id : undefined;
      const repairs = await findCodeRepairs(source.source, mapping.code, set, id, running);
      setFound({ ...current, repairs });
    }, texts.stopped);

  const repair = (codes: ReadonlyMap<string, string>) =>
    work.run(async (running) => {
      if (!source.source || mapping.code === undefined || !(await isClear(source.source, [mapping.code]))) return;
      try {
        const others = Object.values(mapping).filter((column) => column !== mapping.code);
        const count = await applyCodeRepairs(source.source, mapping.code, others, codes, running);
        say({ intent: "success", text: texts.repairs.done(count) });
      } finally {
        setFound(undefined);
        await undo.look();
      }
    }, texts.stopped);

  const isClear = async (from: Source, columns: readonly number[]): Promise<boolean> => {
    const obstacle = await findObstacle(from, columns);
    if (obstacle) failed(texts.obstacles[obstacle.kind](obstacle.place ?? ""));
    return obstacle === undefined;
  };

  const recalculate = () =>
    work.run(async (running) => {
      const from = source.source;
      if (!from) return;
      const places = await placesIn(from);
      if (!places) return;
      const columns = Object.values(places.columns).sort((a, b) => a - b);
      if (!(await isClear(from, columns))) return;
      const looks = write === "values" && place === "existing";
      const [looking, writingRows] = looks ? stages(running, LOOKING_SHARE) : [running, running];
      if (looks && (await holdsFormulas(from, columns, looking))) {
        const answer = await ask({
          ...texts.formulasInTheWay,
          choices: [{ id: "replace", label: texts.formulasInTheWay.replace }],
        });
        if (!answer) return;
      }
      try {
        const report = await recalculateSanctions(from, input, places, { language, write, ...writingRows });
        setChanges({ rows: report.changed, source: from, column: places.columns.итого ?? columns[0]! });
        const text = report.cancelled
          ? texts.cancelled(report.written)
          : texts.done(report.rows, report.changed.count, report.failed);
        const totals = report.totals > 0 ? ` ${texts.totals(report.totals)}` : "";
        // Said before the table is read again: who has stopped a long work wants to know at once that it stands.
        say({ intent: "success", text: text + totals });
      } catch (error) {
        if (error instanceof Cancelled || !(error instanceof ExcelRefusal)) throw error;
        failed(`${all.refusals[error.kind]} ${texts.failed}`);
      } finally {
        setFound(undefined);
        await Promise.all([undo.look(), places.made.length > 0 && source.widen(Math.max(...places.made) + 1)]);
      }
    }, texts.stopped);

  return {
    source,
    settings,
    undo,
    progress: work.progress,
    ready: source.ready && settings.problem === undefined,
    summary: current.summary,
    repairs: current.repairs,
    changes,
    preview,
    findRepairs,
    repair,
    recalculate,
  };
}
