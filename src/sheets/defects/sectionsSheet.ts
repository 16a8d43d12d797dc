import type { SheetPlan } from "../sheetPlan";
import { groupedSheet } from "./groupedSheet";
import { sectionTitle, violationTitle } from "./lineTitles";
import type { DefectReport } from "./report";
import { TEXTS } from "./texts";

/** «По разделам»: section of the list × violation. */
export const sectionsSheet = (report: DefectReport): SheetPlan =>
  groupedSheet(report, {
    name: TEXTS.sheets.sections,
    title: TEXTS.titles.sections,
    codeTitle: TEXTS.columns.code,
    codeWidth: 54,
    lineTitle: TEXTS.columns.section,
    lineWidth: 330,
    lines: report.summary.sections.map((sums) => ({
      ...sectionTitle(sums),
      tally: sums.tally,
      children: sums.violations.map((violation) => ({ ...violationTitle(violation), tally: violation.tally })),
    })),
  });
