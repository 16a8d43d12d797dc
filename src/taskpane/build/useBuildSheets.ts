import { useCallback, useState } from "react";
import { applySheetPlans, type ExistingChoice } from "../../excel/plan/applySheetPlan";
import { sheetsInTheWay } from "../../excel/plan/survey";
import type { SheetPlan } from "../../sheets/sheetPlan";
import { useAsk } from "../dialog/DialogProvider";
import { useStatus } from "../status/StatusProvider";
import { useTexts } from "../texts";

/** A build under way. */
export interface Progress {
  /** From 0 to 1. */
  readonly done: number;
  cancel(): void;
}

/** What the user is told that a replaced sheet loses: all that was typed, all but what a sheet of control keeps, or nothing filled in. */
export type Loss = "text" | "control" | "inputs";

export interface SheetBuilder {
  readonly progress: Progress | undefined;
  /** Builds the sheets and resolves to their plans as they are named now; `undefined` where nothing was built. */
  build(plans: readonly SheetPlan[], loss?: Loss): Promise<readonly SheetPlan[] | undefined>;
}

/** A dozen names would cover half of the pane, a batch makes hundreds; the sheets are seen below the grid anyway. */
const MOST_NAMES = 4;

function listed(names: readonly string[], more: (count: number) => string): string {
  const named = (some: readonly string[]) => some.map((name) => `«${name}»`).join(", ");
  if (names.length <= MOST_NAMES) return named(names);
  return `${named(names.slice(0, MOST_NAMES - 1))} ${more(names.length - MOST_NAMES + 1)}`;
}

/** Asks what to do with sheets that exist, then builds with a progress bar; says what came of it. */
export function useBuildSheets(): SheetBuilder {
  const { build: texts } = useTexts();
  const { say } = useStatus();
  const ask = useAsk();
  const [progress, setProgress] = useState<Progress>();

  const choose = useCallback(
    async (plans: readonly SheetPlan[], loss: Loss): Promise<ExistingChoice | undefined> => {
      const existing = await sheetsInTheWay(plans);
      // Whatever comes to stand there meanwhile is not replaced.
      if (existing.length === 0) return "keep";
      const handsOver = (name: string) =>
        plans.some(({ inputs, name: own }) => inputs && !inputs.additions && own === name);
      const lost = existing.every(handsOver) ? "inputs" : loss;
      return ask({
        title: texts.exists.title,
        text: texts.exists[lost](listed(existing, texts.more)),
        choices: [
          { id: "replace", label: texts.exists.replace },
          { id: "keep", label: texts.exists.keep },
        ],
      });
    },
    [ask, texts],
  );

  const build = useCallback(
    async (plans: readonly SheetPlan[], loss: Loss = "text") => {
      const choice = await choose(plans, loss);
      if (!choice) return undefined;
      const abort = new AbortController();
      const cancel = () => abort.abort();
      setProgress({ done: 0, cancel });
      try {
        const onProgress = (done: number) => setProgress({ done, cancel });
        const aside: string[] = [];
        const onAside = (names: readonly string[]) => aside.push(...names);
        const built = await applySheetPlans(plans, { choice, signal: abort.signal, onProgress, onAside });
        const names = built?.map(({ name }) => name);
        const text = names ? texts.done(listed(names, texts.more)) : texts.progress.cancelled;
        say({
          intent: "success",
          text: aside.length > 0 ? `${text}. ${texts.aside(listed(aside, texts.more))}` : text,
        });
        return built;
      } finally {
        setProgress(undefined);
      }
    },
    [choose, say, texts],
  );
  return { progress, build };
}
