import { useSyncExternalStore } from "react";
import type { Texts } from "./texts";

export type TabId = keyof Texts["tabs"];

/** Which tab is open: the ribbon and other tabs open one too, also before the pane is drawn. */
let selected: TabId = "reference";
const listeners = new Set<() => void>();

export function openTab(id: TabId): void {
  selected = id;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useOpenTab = (): TabId => useSyncExternalStore(subscribe, () => selected);
