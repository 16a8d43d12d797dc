/** The defect sheets, each a plain description made of the summary. */
import type { SheetPlan } from "../sheetPlan";
import { controlsSheet } from "./controlsSheet";
import { flatSheet } from "./flatSheet";
import { formRowsSheet } from "./formRowsSheet";
import { formSheet } from "./formSheet";
import { problemsSheet } from "./problemsSheet";
import type { DefectReport } from "./report";
import { sectionsSheet } from "./sectionsSheet";
import { topSheet } from "./topSheet";
import { violationsSheet } from "./violationsSheet";

export type { DefectReport, DefectSource } from "./report";

/** What the user may ask for; the form brings the rows behind its lines along. */
export const DEFECT_SHEETS = ["violations", "sections", "controls", "top", "form", "flat", "problems"] as const;
export type DefectSheet = (typeof DEFECT_SHEETS)[number];

const BUILDERS: Readonly<Record<DefectSheet, readonly ((report: DefectReport) => SheetPlan)[]>> = {
  violations: [violationsSheet],
  sections: [sectionsSheet],
  controls: [controlsSheet],
  top: [topSheet],
  form: [formSheet, formRowsSheet],
  flat: [flatSheet],
  problems: [problemsSheet],
};

/** Builders of the sheets asked for, in their order. */
export const buildersOf = (sheets: ReadonlySet<DefectSheet>): readonly ((report: DefectReport) => SheetPlan)[] =>
  DEFECT_SHEETS.filter((sheet) => sheets.has(sheet)).flatMap((sheet) => BUILDERS[sheet]);
