import type { CellContent, SheetPlan } from "../sheetPlan";
import { longTable, MONEY, NUMBER } from "./longTable";
import { roublesOf } from "./measures";
import { type DefectReport, sheetRowNumber } from "./report";
import { TEXTS } from "./texts";

const { flat, columns } = TEXTS;
const COLUMNS = [
  { title: flat.row, width: 60, style: NUMBER },
  { title: columns.line, width: 140 },
  { title: flat.code, width: 60 },
  { title: flat.violation, width: 240 },
  { title: flat.organisation, width: 220 },
  { title: flat.given, width: 84 },
  { title: flat.period, width: 84 },
  { title: flat.caseId, width: 84 },
  { title: flat.total, width: 84, style: MONEY },
] as const;

/** «Форма ПГ, строки»: the rows behind every line, line after line; «Форма ПГ» leads here. */
export function formRowsSheet(report: DefectReport): SheetPlan {
  const places = report.summary.lines.flatMap(({ lines, rows }) => {
    const line = lines.join(", ");
    return rows.map((defect) => ({ line, defect }));
  });
  const cells = ({ line, defect }: (typeof places)[number]): readonly CellContent[] => [
    sheetRowNumber(report.source, defect.row),
    line,
    defect.code,
    defect.violation?.row.name ?? "",
    defect.organisation || TEXTS.noOrganisation,
    defect.controlGiven,
    defect.period?.title ?? TEXTS.noPeriod,
    defect.caseId,
    roublesOf(defect.amounts.total),
  ];
  return longTable(report, {
    name: TEXTS.sheets.formRows,
    title: TEXTS.titles.formRows,
    tableName: TEXTS.tables.formRows,
    columns: COLUMNS,
    rows: places.length,
    sourceRowOf: (row) => places[row]?.defect.row,
    cellsOf: (from, to) => places.slice(from, to).map(cells),
  });
}
