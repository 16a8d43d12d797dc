import { useSyncExternalStore } from "react";
import { currentEditions, onEditionsChange } from "../rules/liveEditions";
import type { EditionSet } from "../rules/editionSelection";

/** The editions that formulas answer from, as they are now. */
export const useEditions = (): EditionSet => useSyncExternalStore(onEditionsChange, currentEditions);
