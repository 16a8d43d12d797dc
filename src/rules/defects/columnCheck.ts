import { ExactDecimal } from "../numbers";
import { type DefectCells, type DefectColumn, isPart, RESULT_COLUMNS, type ResultColumn } from "./defectColumns";
import type { ReadDefect } from "./readDefect";

/** Why the sum that Excel makes of a column is not what the summary has: each in roubles, exact. */
export interface ColumnCheck {
  readonly column: ResultColumn;
  /** Numbers written as text, which Excel's sums do not see: to be added to Excel's sum. */
  readonly asText: ExactDecimal;
  /** What rounding to the kopeck has taken away: to be subtracted from it. */
  readonly rest: ExactDecimal;
  /** Sums of parts that stand for an empty total: to be added. */
  readonly fromParts: ExactDecimal;
  /** Rows that the filter leaves out: to be subtracted. */
  readonly left: ExactDecimal;
  /** What stands in rows of totals, which are no violations: to be subtracted. */
  readonly totals: ExactDecimal;
}

const ZERO = new ExactDecimal(0);
const roubles = (kopecks: number): ExactDecimal => new ExactDecimal(kopecks).dividedBy(100);

/** Collects what leads from the sums of the source's own columns to those of the summary. */
export class CheckCollector {
  private readonly checks: Map<ResultColumn, { -readonly [Name in keyof ColumnCheck]: ColumnCheck[Name] }>;
  constructor(columns: ReadonlySet<DefectColumn>) {
    const mapped = RESULT_COLUMNS.filter((column) => columns.has(column));
    this.checks = new Map(
      mapped.map((column) => [column, { column, asText: ZERO, rest: ZERO, fromParts: ZERO, left: ZERO, totals: ZERO }]),
    );
  }

  add({ defect, results }: ReadDefect, kept: boolean): void {
    if (this.checks.size === 0) return;
    const read = new Map(results);
    for (const [column, check] of this.checks) {
      const cell = read.get(column);
      if (cell?.asText) check.asText = check.asText.plus(roubles(cell.kopecks)).plus(cell.rest);
      if (cell && !cell.rest.isZero()) check.rest = check.rest.plus(cell.rest);
      const kopecks = isPart(column) ? (cell?.kopecks ?? 0) : defect.amounts.total;
      if (!isPart(column) && !cell && kopecks !== 0) check.fromParts = check.fromParts.plus(roubles(kopecks));
      if (!kept && kopecks !== 0) check.left = check.left.plus(roubles(kopecks));
    }
  }

  /** Excel sums up the numbers of these rows with the others. */
  addTotal(cells: DefectCells): void {
    for (const [column, check] of this.checks) {
      const cell = cells[column];
      if (typeof cell === "number") check.totals = check.totals.plus(cell);
    }
  }

  result(): readonly ColumnCheck[] {
    return [...this.checks.values()];
  }
}
