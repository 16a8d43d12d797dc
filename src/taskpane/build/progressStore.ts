import { useSyncExternalStore } from "react";
import type { Progress } from "./useBuildSheets";

/**
 * How far a long work is, for the bar alone: a view with dozens of fields that were drawn anew at every step of it would take
 * longer than the work.
 */
export class ProgressStore {
  private current: Progress | undefined;
  private readonly listeners = new Set<() => void>();

  show(progress: Progress | undefined): void {
    this.current = progress;
    for (const listener of this.listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly get = (): Progress | undefined => this.current;
}

export const useProgress = ({ subscribe, get }: ProgressStore): Progress | undefined =>
  useSyncExternalStore(subscribe, get);
