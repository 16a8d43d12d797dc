import type { SheetPlan } from "../../src/sheets/sheetPlan";
import { councilPages } from "./council";

/** Sheets to look at in print, by the name of their file: another tab adds its own here. */
export const PAGES: Readonly<Record<string, () => readonly SheetPlan[]>> = {
  council: councilPages,
};
