import type { SheetPlan } from "../sheetPlan";
import { groupedSheet } from "./groupedSheet";
import { controlTitle } from "./lineTitles";
import type { DefectReport } from "./report";
import { TEXTS } from "./texts";

/** «Виды контроля и периоды»: kind of control × month. */
export const controlsSheet = (report: DefectReport): SheetPlan =>
  groupedSheet(report, {
    name: TEXTS.sheets.controls,
    title: TEXTS.titles.controls,
    codeTitle: TEXTS.columns.number,
    codeWidth: 30,
    lineTitle: TEXTS.columns.control,
    lineWidth: 230,
    lines: report.summary.controls.map((sums, index) => ({
      code: String(index + 1),
      title: controlTitle(sums),
      tally: sums.tally,
      children: sums.periods.map(({ period, tally }) => ({
        code: "",
        title: period?.title ?? TEXTS.noPeriod,
        tally,
      })),
    })),
  });
