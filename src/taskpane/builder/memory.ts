import { storagePartition } from "../../excel/builderHost";
import { FUNCTION_ARGUMENTS, type FunctionName } from "../../rules/functionArguments";

/** What the builder remembers between sessions: names of functions, never an argument of the user's. */
export interface Memory {
  readonly recent: readonly FunctionName[];
  readonly favourites: readonly FunctionName[];
}

const KEY = "oms.builder";
const MOST_RECENT = 4;
const EMPTY: Memory = { recent: [], favourites: [] };

const names = (stored: unknown): FunctionName[] =>
  Array.isArray(stored)
    ? stored.filter((name): name is FunctionName => typeof name === "string" && Object.hasOwn(FUNCTION_ARGUMENTS, name))
    : [];

/** Storage may be switched off or hold what another version left there. */
export function readMemory(): Memory {
  try {
    const stored = JSON.parse(localStorage.getItem(storagePartition() + KEY) ?? "{}") as Record<string, unknown>;
    return { recent: names(stored.recent), favourites: names(stored.favourites) };
  } catch {
    return EMPTY;
  }
}

export function writeMemory(memory: Memory): Memory {
  try {
    localStorage.setItem(storagePartition() + KEY, JSON.stringify(memory));
  } catch {
    // The lists then live as long as the pane.
  }
  return memory;
}

export const withRecent = (memory: Memory, name: FunctionName): Memory => ({
  ...memory,
  recent: [name, ...memory.recent.filter((other) => other !== name)].slice(0, MOST_RECENT),
});

export const withFavourite = (memory: Memory, name: FunctionName): Memory => ({
  ...memory,
  favourites: memory.favourites.includes(name)
    ? memory.favourites.filter((other) => other !== name)
    : [...memory.favourites, name],
});
