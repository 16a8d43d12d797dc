import { useCallback, useState } from "react";
import { Cancelled } from "../../excel/cancelled";
import { EditedMeanwhile } from "../../excel/rewrite/userEdits";
import type { Progress } from "../build/useBuildSheets";
import { useStatus } from "../status/StatusProvider";
import { useSanctionsTexts } from "./texts";

interface Running {
  readonly signal: AbortSignal;
  onProgress(done: number): void;
}

/** One piece of work in two stages: the first fills the bar up to a share of it, the second the rest. */
export const stages = ({ signal, onProgress }: Running, share: number): readonly [Running, Running] => [
  { signal, onProgress: (done) => onProgress(share * done) },
  { signal, onProgress: (done) => onProgress(share + (1 - share) * done) },
];

export interface Work {
  readonly progress: Progress | undefined;
  /** Runs long work with a progress bar and a cancel; a refusal of Excel becomes a message. */
  run(work: (running: Running) => Promise<void>, stopped: string): Promise<void>;
}

export function useWork(): Work {
  const { attempt, say } = useStatus();
  const { editedMeanwhile } = useSanctionsTexts();
  const [progress, setProgress] = useState<Progress>();
  const run = useCallback(
    (work: (running: Running) => Promise<void>, stopped: string) =>
      attempt(async () => {
        const abort = new AbortController();
        const cancel = () => abort.abort();
        setProgress({ done: 0, cancel });
        try {
          await work({ signal: abort.signal, onProgress: (done) => setProgress({ done, cancel }) });
        } catch (error) {
          if (error instanceof Cancelled) say({ intent: "success", text: stopped });
          else if (error instanceof EditedMeanwhile) say({ intent: "error", text: editedMeanwhile });
          else throw error;
        } finally {
          setProgress(undefined);
        }
      }),
    [attempt, say, editedMeanwhile],
  );
  return { progress, run };
}
