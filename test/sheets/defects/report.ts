import type { DefectCells } from "../../../src/rules/defects/defectColumns";
import type { DefectFilter } from "../../../src/rules/defects/summary";
import type { DefectReport } from "../../../src/sheets/defects";
import { summaryOf } from "../../rules/defects/rows";

const A = "КОГБУЗ «Кировская областная клиническая больница»";
const B = "КОГБУЗ «Слободская ЦРБ»";

/** Ten rows with everything that a report may hold: known and unknown codes, texts for numbers, a formula for a name. */
export const ROWS: readonly DefectCells[] = (
  [
    ["3.2.4", A, "ЭКМП", 41_426, "101", 10_000, 10_000, 38_169.75, 48_169.75],
    ["3.2.4", B, "ЭКМП", 41_457, "102", 20_000, 20_000, 38_169.75, 58_169.75],
    ["1.1.1", A, "плановая МЭЭ", 41_426, "103", "", "", 7633.95, 7633.95],
    ["1.1.2", A, "МЭЭ", 41_457, "103", "", "-", 7633.95, 7633.95],
    ["5.1.3", B, "МЭК", "01.07.2013", "104", 1500.5, "1 500,50", "", "1 500,50"],
    ["5.7.6", B, "МЭК", 41_457, "105", 3000, 3000, "", 3000],
    ["1.2.1", B, "МЭЭ", 41_457, "105", "", "", 100, 100],
    ["9.9.9", A, "МЭК", 41_457, "106", "", "", "", 12.345],
    ["4.2", "=1+1", "ревизия", 41_457, "", 700, 70, "", ""],
    ["", "", "", "", "", "", "", "", "сумма?"],
  ] as const
).map(([code, organisation, control, date, caseId, cost, reduction, fine, total]) => ({
  code,
  organisation,
  control,
  date,
  caseId,
  cost,
  care: "стационар",
  reduction,
  fine,
  total,
}));

export const COLUMNS = [
  "code",
  "organisation",
  "control",
  "date",
  "caseId",
  "cost",
  "care",
  "reduction",
  "fine",
  "total",
] as const;

export const reportOf = (
  rows: readonly DefectCells[],
  filter: DefectFilter = {},
  tables?: ReadonlyMap<string, string>,
): DefectReport => ({
  summary: summaryOf(rows, filter, tables),
  source: {
    sheet: "Санкции",
    firstRow: 2,
    rows: rows.length,
    columns: Object.fromEntries(
      COLUMNS.filter((name) => name in (rows[0] ?? {})).map((name, at) => [name, String.fromCharCode(65 + at)]),
    ),
  },
  built: "22.11.2026 12:00",
});
