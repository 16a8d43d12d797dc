import { useCallback, useEffect, useState } from "react";
import { findPlanSets, type PlanSet, planSuffix } from "../../excel/council/planSets";
import { addDecisions } from "../../excel/council/addDecisions";
import { controlSheets, followingSheets, sheetsOfSet } from "../../excel/council/sheetPlans";
import { outdatedSheets } from "../../excel/plan/outdated";
import { type Council, readCouncil } from "../../excel/council/readCouncil";
import type { SheetPlan } from "../../sheets/sheetPlan";
import { useStatus } from "../status/StatusProvider";
import { useCouncilTexts } from "./texts";
import { type SheetBuilder, useBuildSheets } from "../build/useBuildSheets";

export interface CouncilState extends Omit<SheetBuilder, "build"> {
  /** `undefined` until the workbook has been read. */
  readonly sets: readonly PlanSet[] | undefined;
  readonly council: Council | undefined;
  choose(suffix: string): Promise<void>;
  /** Reads the table again; sheets that say something else by now are offered to be built anew. */
  refresh(): Promise<void>;
  /** Builds what the table says at this moment. */
  build(plansOf: (council: Council) => readonly SheetPlan[]): Promise<void>;
  /** Builds «Контроль решений», or adds to it what it lacks. */
  control(): Promise<void>;
  /** Builds the sheets of a plan's data and turns to it. Whether they were built. */
  create(plansOf: () => readonly SheetPlan[] | Promise<readonly SheetPlan[]>): Promise<boolean>;
}

interface Read {
  readonly sets: readonly PlanSet[];
  readonly council: Council | undefined;
}

async function read(wanted: string): Promise<Read> {
  const sets = await findPlanSets();
  const set = sets.find(({ suffix }) => suffix === wanted) ?? sets[0];
  return { sets, council: set && (await readCouncil(set.suffix)) };
}

const NOTHING: Read = { sets: [], council: undefined };

/** The plan of the workbook: which of its tables is open, what it says, and what is built of it. */
export function useCouncil(): CouncilState {
  const texts = useCouncilTexts();
  const { say, attempt } = useStatus();
  const { progress, build: buildSheets } = useBuildSheets();
  const [state, setState] = useState<Read>();
  const suffix = state?.council?.suffix ?? "";

  const turnTo = useCallback(async (wanted: string) => {
    const now = await read(wanted);
    setState(now);
    return now.council;
  }, []);
  useEffect(() => {
    void attempt(async () => {
      await turnTo("");
    }).finally(() => setState((now) => now ?? NOTHING));
  }, [attempt, turnTo]);

  const refresh = () =>
    attempt(async () => {
      const council = await turnTo(suffix);
      if (!council) return;
      const outdated = await outdatedSheets(followingSheets(council));
      if (outdated.length > 0 && (await buildSheets(outdated))) return;
      say({ intent: "success", text: outdated.length > 0 ? texts.head.behind : texts.head.refreshed });
    });
  const choose = (wanted: string) =>
    attempt(async () => {
      await turnTo(wanted);
    });
  const build = (plansOf: (council: Council) => readonly SheetPlan[]) =>
    attempt(async () => {
      const council = await turnTo(suffix);
      if (council) await buildSheets(sheetsOfSet(plansOf(council), council.suffix));
    });
  const control = () =>
    attempt(async () => {
      const council = await turnTo(suffix);
      if (!council) return;
      const added = await addDecisions(council);
      if (added === undefined) await buildSheets(controlSheets(council.plan, council.suffix));
      else say({ intent: "success", text: texts.sheets.added(added) });
    });
  const create: CouncilState["create"] = async (plansOf) => {
    let created = false;
    await attempt(async () => {
      const built = await buildSheets(await plansOf());
      if (!built) return;
      created = true;
      const tables = built.flatMap((plan) => (plan.tables ?? []).map(({ name }) => planSuffix(name)));
      await turnTo(tables.find((found) => found !== undefined) ?? "");
    });
    return created;
  };
  return { sets: state?.sets, council: state?.council, progress, choose, refresh, build, control, create };
}
