import { AMOUNTS, type AmountName } from "../../rules/defects/model";
import type { DefectSummary } from "../../rules/defects/summary";
import type { Tally } from "../../rules/defects/tally";
import type { CellContent, CellStyle } from "../sheetPlan";
import { TABLE_SIZE } from "../style";
import { headerWidth } from "../text/measure";
import { TEXTS } from "./texts";

export type Measure = "count" | "cases" | AmountName | "share";

const COUNT: CellStyle = { numberFormat: "#,##0", horizontal: "Right", wrap: false };
const MONEY: CellStyle = { numberFormat: "#,##0.00", horizontal: "Right", wrap: false };
const SHARE: CellStyle = { numberFormat: "0.0%", horizontal: "Right", wrap: false };

/** The measures of a summary: cases where rows have them, what is not told apart where there is any. */
export const measuresOf = ({ hasCases, total, left }: DefectSummary, withShare = true): readonly Measure[] => [
  "count",
  ...(hasCases ? (["cases"] as const) : []),
  ...AMOUNTS.filter(
    (name) => name !== "unallocated" || total.kopecks.unallocated !== 0 || left.kopecks.unallocated !== 0,
  ),
  ...(withShare ? (["share"] as const) : []),
];

export const measureTitle = (measure: Measure): string => TEXTS.columns[measure];

export const measureStyle = (measure: Measure): CellStyle =>
  measure === "share" ? SHARE : measure === "count" || measure === "cases" ? COUNT : MONEY;

const WIDTHS: Readonly<Partial<Record<Measure, number>>> = {
  count: 70,
  cases: 58,
  reduction: 84,
  reimbursement: 84,
  total: 84,
  share: 46,
};

/** Points: the longest word of a header has its line. */
export const measureWidth = (measure: Measure): number =>
  Math.max(WIDTHS[measure] ?? 78, headerWidth(measureTitle(measure), TABLE_SIZE));

export const isAmount = (measure: Measure): measure is AmountName => (AMOUNTS as readonly string[]).includes(measure);

/** Kopecks as the number that Excel shows. */
export const roublesOf = (kopecks: number): number => kopecks / 100;

export function measureValue(measure: Measure, tally: Tally, whole: Tally): CellContent {
  if (measure === "count") return tally.count;
  if (measure === "cases") return tally.cases;
  if (measure !== "share") return roublesOf(tally.kopecks[measure]);
  return whole.kopecks.total > 0 ? tally.kopecks.total / whole.kopecks.total : null;
}
