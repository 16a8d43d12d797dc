import { useSyncExternalStore } from "react";
import { currentEditions, onEditionsChange } from "../functions/editions";
import type { EditionSet } from "../rules/editionSelection";

/** The editions that formulas answer from, as they are now. */
export const useEditions = (): EditionSet => useSyncExternalStore(onEditionsChange, currentEditions);
