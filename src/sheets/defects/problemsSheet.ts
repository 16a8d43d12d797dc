import type { CellContent, SheetPlan } from "../sheetPlan";
import { longTable, MONEY, NUMBER } from "./longTable";
import { roublesOf } from "./measures";
import { problemText } from "./problemTexts";
import { type DefectReport, sheetRowNumber } from "./report";
import { TEXTS } from "./texts";

const { problemColumns: titles } = TEXTS;
/** Rows as a problem each: a row with two problems is there twice. */
const COLUMNS = [
  { title: titles.row, width: 60, style: NUMBER },
  { title: titles.kind, width: 140 },
  { title: titles.code, width: 60 },
  { title: titles.organisation, width: 220 },
  { title: titles.total, width: 84, style: MONEY },
  { title: titles.message, width: 420, style: { wrap: true } },
] as const;

/** «Ошибки»: what of the source is not understood or does not agree, row by row. */
export function problemsSheet(report: DefectReport): SheetPlan {
  const { problems: defects } = report.summary;
  const places = defects.flatMap((defect) => defect.problems.map((problem) => ({ defect, problem })));
  const cells = ({ defect, problem }: (typeof places)[number]): readonly CellContent[] => [
    sheetRowNumber(report.source, defect.row),
    TEXTS.problems[problem.id],
    defect.code,
    defect.organisation,
    roublesOf(defect.amounts.total),
    problemText(problem, defect),
  ];
  const none: readonly CellContent[] = [null, TEXTS.noProblems, null, null, null, null];
  return longTable(report, {
    name: TEXTS.sheets.problems,
    title: TEXTS.titles.problems,
    tableName: TEXTS.tables.problems,
    columns: COLUMNS,
    rows: Math.max(1, places.length),
    sourceRowOf: (row) => places[row]?.defect.row,
    cellsOf: (from, to) => (places.length === 0 ? [none] : places.slice(from, to).map(cells)),
  });
}
