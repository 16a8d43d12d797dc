import type { SheetPlan } from "../../src/sheets/sheetPlan";
import { councilPages } from "./council";
import { deadlinePages, roadMapPages, targetPages } from "./planning";
import { editionsPages } from "./editions";
import { kazakhstanPages } from "./kazakhstan";

/** Sheets to look at in print, by the name of their file: another tab adds its own here. */
export const PAGES: Readonly<Record<string, () => readonly SheetPlan[]>> = {
  council: councilPages,
  targets: targetPages,
  deadlines: deadlinePages,
  roadmap: roadMapPages,
  editions: editionsPages,
  kazakhstan: kazakhstanPages,
};
