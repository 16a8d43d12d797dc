import { CheckCollector, type ColumnCheck } from "./columnCheck";
import { type ControlSums, ControlCollector } from "./controlSums";
import { type DefectCells, type DefectColumn, hasResults } from "./defectColumns";
import type { Defect } from "./model";
import { isCoded, type ReadDefect } from "./readDefect";
import { ReportLineCollector, type ReportLineSums } from "./reportLineSums";
import { Tally } from "./tally";
import { organisationKey, type SectionSums, ViolationCollector, type ViolationSums } from "./violationSums";

/** Which rows a summary is of; all of them unless told. */
export interface DefectFilter {
  /** Keys of the first and the last month. */
  readonly from?: string;
  readonly to?: string;
  /** Key of an organisation. */
  readonly organisation?: string;
}

/** How the table's results compare with the rule. */
export interface RuleComparison {
  readonly compared: number;
  readonly differing: number;
  /** Rows whose sanction the rule cannot say: a sum that it needs is not in the table, or the code is not understood. */
  readonly open: number;
}

/** A row that sums up others. */
export interface TotalRow {
  readonly row: number;
  readonly cells: DefectCells;
}

export interface DefectSummary {
  /** Whether the sums are those of the table; else they are made by the rule. */
  readonly fromTable: boolean;
  readonly hasCases: boolean;
  readonly filter: DefectFilter;
  readonly total: Tally;
  /** Rows that the filter leaves out. */
  readonly left: Tally;
  /** Rows, of all, whose cell of the code is empty. */
  readonly withoutCode: number;
  /** Rows that sum up others and are no violations, and those of them whose cell of the code is not empty. */
  readonly totalRows: readonly number[];
  readonly codedTotals: number;
  readonly violations: readonly ViolationSums[];
  readonly sections: readonly SectionSums[];
  readonly controls: readonly ControlSums[];
  readonly lines: readonly ReportLineSums[];
  /** Rows that no line of form № ПГ is named for. */
  readonly withoutLine: Tally;
  readonly rows: readonly Defect[];
  readonly problems: readonly Defect[];
  readonly comparison: RuleComparison;
  readonly checks: readonly ColumnCheck[];
}

export function keeps({ from, to, organisation }: DefectFilter, { period, organisation: given }: Defect): boolean {
  if (organisation !== undefined && organisationKey(given) !== organisation) return false;
  if (from === undefined && to === undefined) return true;
  const key = period?.dated ? period.key : undefined;
  return key !== undefined && (from === undefined || key >= from) && (to === undefined || key <= to);
}

/** Collects a summary row by row: a table of 100 000 rows is added in slices. */
export class SummaryCollector {
  private readonly total = new Tally();
  private readonly left = new Tally();
  private readonly withoutLine = new Tally();
  private readonly violations = new ViolationCollector();
  private readonly controls = new ControlCollector();
  private readonly lines = new ReportLineCollector();
  private readonly checks: CheckCollector;
  private readonly rows: Defect[] = [];
  private readonly problems: Defect[] = [];
  private readonly totalRows: number[] = [];
  private codedTotals = 0;
  private withoutCode = 0;
  private compared = 0;
  private differing = 0;

  constructor(
    private readonly columns: ReadonlySet<DefectColumn>,
    private readonly filter: DefectFilter = {},
  ) {
    this.checks = new CheckCollector(columns);
  }

  add(read: ReadDefect): void {
    const { defect } = read;
    const kept = keeps(this.filter, defect);
    this.checks.add(read, kept);
    if (!read.coded) this.withoutCode += 1;
    if (!kept) return this.left.add(defect);
    this.total.add(defect);
    this.rows.push(defect);
    this.violations.add(defect);
    this.controls.add(defect);
    this.lines.add(defect);
    if (defect.reportLines.length === 0) this.withoutLine.add(defect);
    if (defect.problems.length > 0) this.problems.push(defect);
    if (defect.byRule !== undefined) this.compared += 1;
    if (defect.problems.some(({ id }) => id === "differs")) this.differing += 1;
  }

  /** A row of totals: it is not counted, and its sums are taken off those that Excel makes of the columns. */
  addTotal({ row, cells }: TotalRow): void {
    this.totalRows.push(row);
    if (isCoded(cells)) this.codedTotals += 1;
    this.checks.addTotal(cells);
  }

  summary(): DefectSummary {
    const violations = this.violations.sums();
    const { compared, differing } = this;
    return {
      fromTable: hasResults(this.columns),
      hasCases: this.columns.has("caseId"),
      filter: this.filter,
      total: this.total,
      left: this.left,
      withoutCode: this.withoutCode,
      totalRows: this.totalRows,
      codedTotals: this.codedTotals,
      violations,
      sections: this.violations.sectionSums(violations),
      controls: this.controls.sums(),
      lines: this.lines.sums(),
      withoutLine: this.withoutLine,
      rows: this.rows,
      problems: this.problems,
      comparison: { compared, differing, open: this.total.count - compared },
      checks: this.checks.result(),
    };
  }
}
