import type { Defect } from "../../rules/defects/model";
import { sectionOf } from "../../rules/defects/violationSums";
import type { CellContent, SheetPlan } from "../sheetPlan";
import { controlTitle } from "./lineTitles";
import { longTable, type LongColumn, MONEY, NUMBER } from "./longTable";
import { roublesOf } from "./measures";
import { type DefectReport, sheetRowNumber } from "./report";
import { TEXTS } from "./texts";

interface FlatColumn extends LongColumn {
  of(defect: Defect): CellContent;
}

const { flat } = TEXTS;
const amount = (title: string, of: (defect: Defect) => number | undefined): FlatColumn => ({
  title,
  width: 84,
  style: MONEY,
  of: (defect) => {
    const kopecks = of(defect);
    return kopecks === undefined ? null : roublesOf(kopecks);
  },
});

const flatColumns = (report: DefectReport): readonly FlatColumn[] => [
  {
    title: flat.row,
    width: 60,
    style: NUMBER,
    of: ({ row }) => sheetRowNumber(report.source, row),
  },
  { title: flat.code, width: 60, of: ({ code }) => code },
  { title: flat.violation, width: 220, of: ({ violation, code }) => violation?.row.name ?? TEXTS.unknownCode(code) },
  {
    title: flat.section,
    width: 54,
    of: ({ violation }) => (violation ? sectionOf(violation).code : TEXTS.unknownCodes),
  },
  { title: flat.organisation, width: 220, of: ({ organisation }) => organisation || TEXTS.noOrganisation },
  {
    title: flat.control,
    width: 66,
    of: ({ control, controlGiven }) => controlTitle({ ...(control && { group: control.group }), given: controlGiven }),
  },
  { title: flat.given, width: 84, of: ({ controlGiven }) => controlGiven },
  { title: flat.period, width: 84, of: ({ period }) => period?.title ?? TEXTS.noPeriod },
  ...(report.summary.hasCases ? [{ title: flat.caseId, width: 84, of: ({ caseId }: Defect) => caseId }] : []),
  amount(flat.reduction, ({ amounts }) => amounts.reduction),
  amount(flat.fine, ({ amounts }) => amounts.fine),
  amount(flat.refund, ({ amounts }) => amounts.refund),
  amount(flat.reimbursement, ({ amounts }) => amounts.reimbursement),
  amount(flat.unallocated, ({ amounts }) => amounts.unallocated),
  amount(flat.total, ({ amounts }) => amounts.total),
  amount(flat.byRule, ({ byRule }) => byRule),
  { title: flat.lines, width: 130, of: ({ reportLines }) => reportLines.join(", ") },
  { title: flat.edition, width: 84, of: ({ violation }) => violation?.edition.id ?? "" },
  {
    title: flat.problems,
    width: 160,
    of: ({ problems }) => [...new Set(problems.map(({ id }) => TEXTS.problems[id]))].join("; "),
  },
];

/** «Плоская таблица»: a row of the source a row, in words that are the same everywhere, for pivot tables. */
export function flatSheet(report: DefectReport): SheetPlan {
  const columns = flatColumns(report);
  const { rows } = report.summary;
  return longTable(report, {
    name: TEXTS.sheets.flat,
    title: TEXTS.titles.flat,
    tableName: TEXTS.tables.flat,
    columns,
    rows: rows.length,
    sourceRowOf: (row) => rows[row]?.row,
    cellsOf: (from, to) => rows.slice(from, to).map((defect) => columns.map(({ of }) => of(defect))),
  });
}
