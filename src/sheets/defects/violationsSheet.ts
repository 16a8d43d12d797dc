import type { SheetPlan } from "../sheetPlan";
import { groupedSheet } from "./groupedSheet";
import { violationTitle } from "./lineTitles";
import type { DefectReport } from "./report";
import { TEXTS } from "./texts";

/** «Свод нарушений»: violation × organisation. */
export const violationsSheet = (report: DefectReport): SheetPlan =>
  groupedSheet(report, {
    name: TEXTS.sheets.violations,
    title: TEXTS.titles.violations,
    codeTitle: TEXTS.columns.code,
    codeWidth: 54,
    lineTitle: TEXTS.columns.violationAndOrganisation,
    lineWidth: 330,
    lines: report.summary.violations.map((sums) => ({
      ...violationTitle(sums),
      tally: sums.tally,
      children: sums.organisations.map(({ organisation, tally }) => ({
        code: "",
        title: organisation || TEXTS.noOrganisation,
        tally,
      })),
    })),
  });
