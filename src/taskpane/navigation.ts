import { useSyncExternalStore } from "react";
import type { Texts } from "./texts";

export type TabId = keyof Texts["tabs"];

/** Which tab is open: the ribbon and other tabs open one too, also before the pane is drawn. */
let selected: TabId = "reference";
const listeners = new Set<() => void>();

/** What the ribbon's button of a tab is called in manifest.xml. */
export const ribbonAction = (id: TabId): string => `show${id[0]!.toUpperCase()}${id.slice(1)}`;

export function openTab(id: TabId): void {
  selected = id;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useOpenTab = (): TabId => useSyncExternalStore(subscribe, () => selected);
