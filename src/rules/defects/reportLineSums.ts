import { CONTROL_GROUPS, type ControlGroup } from "./control";
import type { Defect, Violation } from "./model";
import { byText, byViolation } from "./order";
import { notesOfLines } from "./reportLines";
import { Tallies, type Tally } from "./tally";

/** A line of form № ПГ, or the lines of all tables of a group where nobody has said which table it is. */
export interface ReportLineSums {
  readonly group: ControlGroup;
  readonly lines: readonly string[];
  /** What the edition's notes say of the lines. */
  readonly notes: readonly string[];
  /** Codes of the violations behind the line. */
  readonly codes: readonly string[];
  readonly rows: readonly Defect[];
  readonly tally: Tally;
}

/** Whether it is one line of one table: else a person has to say which. */
export const isCertain = ({ lines }: Pick<ReportLineSums, "lines">): boolean => lines.length === 1;

interface Line extends Pick<ReportLineSums, "group" | "lines"> {
  readonly notes: string[];
  readonly rows: Defect[];
  readonly violations: Map<string, Violation>;
}

/** Collects the rows behind the lines of form № ПГ; rows without a line are in none. */
export class ReportLineCollector {
  private readonly lines = new Tallies<Line>();

  add(defect: Defect): void {
    const { control, reportLines: lines, violation } = defect;
    if (!control || !violation || lines.length === 0) return;
    const { group } = control;
    const line = this.lines.add(lines.join(), defect, () => ({
      group,
      lines,
      notes: [],
      rows: [],
      violations: new Map<string, Violation>(),
    }));
    line.rows.push(defect);
    if (line.violations.has(violation.row.code)) return;
    line.violations.set(violation.row.code, violation);
    line.notes.push(...notesOfLines(violation, lines).filter((note) => !line.notes.includes(note)));
  }

  sums(): readonly ReportLineSums[] {
    return this.lines.sorted(byLine).map(({ violations, ...line }) => ({
      ...line,
      codes: [...violations]
        .map(([code, violation]) => ({ code, violation }))
        .sort(byViolation)
        .map(({ code }) => code),
    }));
  }
}

/** Lines that are certain first, in the order of the form; then what stays open, by group. */
const byLine = (a: Line, b: Line): number =>
  Number(isCertain(b)) - Number(isCertain(a)) ||
  CONTROL_GROUPS.indexOf(a.group) - CONTROL_GROUPS.indexOf(b.group) ||
  byText(a.lines.join(), b.lines.join());
