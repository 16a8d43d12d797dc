import type { EditionSet } from "../../rules/editionSelection";
import { isChild, isDeath } from "../../rules/kazakhstan/deaths";
import type { DefectCells, DefectColumn } from "../../rules/kazakhstan/columns";
import type { Defect } from "../../rules/kazakhstan/model";
import type { DefectProblem } from "../../rules/kazakhstan/problems";
import type { Rates } from "../../rules/kazakhstan/rates";
import { isEmptyRow, readDefect } from "../../rules/kazakhstan/readDefect";
import { MONITORING_COLUMNS } from "../../rules/kazakhstan/roles";
import { MonitoringSummary } from "../../rules/kazakhstan/summary";
import type { Mapping } from "../../rules/mapping";
import type { ChildDeath } from "../../sheets/kazakhstan";
import { Breath } from "../breath";
import { throwIfCancelled } from "../cancelled";
import { readRows } from "../source/readRows";
import { type Source, sheetRow } from "../source/source";

export interface MonitoringOptions {
  readonly set: EditionSet;
  readonly rates: Rates;
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  onProgress?(done: number): void;
}

/** Something to put right, and the cell that holds it: row and column of the sheet, from zero. */
export interface Finding {
  readonly problem: DefectProblem;
  readonly row: number;
  /** `undefined` where the table has no such column. */
  readonly column?: number;
}

/** The table of defects as understood. */
export interface Monitoring {
  readonly source: Source;
  readonly defects: readonly Defect[];
  readonly summary: MonitoringSummary;
  /** The first ones of each kind; a table that is wrong all over needs no thousand lines to say so. */
  readonly findings: readonly Finding[];
  /** All of them, by kind. */
  readonly problemCounts: ReadonlyMap<string, number>;
  readonly childDeaths: readonly ChildDeath[];
  readonly unknownAge: number;
  readonly withdrawn: number;
}

/** Findings of one kind that are kept with their cells. */
const MOST_OF_KIND = 50;

/** Collects the rows one by one, so that the work can pause between any two. */
class Collector {
  readonly defects: Defect[] = [];
  readonly summary = new MonitoringSummary();
  readonly findings: Finding[] = [];
  readonly problemCounts = new Map<string, number>();
  readonly childDeaths: ChildDeath[] = [];
  unknownAge = 0;
  withdrawn = 0;

  constructor(
    private readonly source: Source,
    private readonly mapping: Mapping<DefectColumn>,
  ) {}

  add(defect: Defect): void {
    this.defects.push(defect);
    this.summary.add(defect);
    if (defect.penalty.noAmount === "withdrawn") this.withdrawn += defect.count;
    for (const problem of defect.problems) this.report(problem, defect.row);
    if (!isDeath(defect)) return;
    const child = isChild(defect);
    if (child === undefined) this.unknownAge += 1;
    const { region, provider, card, date } = defect;
    if (child)
      this.childDeaths.push({ region, provider, card, date: date!, sheetRow: sheetRow(this.source, defect.row) + 1 });
  }

  private report(problem: DefectProblem, row: number): void {
    const kind = problem.failure ? problem.failure.id : problem.id;
    const count = (this.problemCounts.get(kind) ?? 0) + 1;
    this.problemCounts.set(kind, count);
    if (count > MOST_OF_KIND) return;
    const at = this.mapping[problem.column];
    const column = at === undefined ? {} : { column: this.source.firstColumn + at };
    this.findings.push({ problem, row: sheetRow(this.source, row), ...column });
  }
}

/** Reads the table slice by slice; a cancel throws `Cancelled`. */
export async function readMonitoring(
  source: Source,
  mapping: Mapping<DefectColumn>,
  { set, rates, signal, onProgress }: MonitoringOptions,
): Promise<Monitoring> {
  const mapped = MONITORING_COLUMNS.flatMap((name) => {
    const at = mapping[name];
    return at === undefined ? [] : [{ name, at }];
  });
  const reading = { set, rates, columns: new Set(mapped.map(({ name }) => name)) };
  const collector = new Collector(source, mapping);
  const breath = new Breath();
  const options = { columns: mapped.map(({ at }) => at), ...(signal && { signal }), ...(onProgress && { onProgress }) };
  for await (const slice of readRows(source, options)) {
    for (const [index, values] of slice.cells.values.entries()) {
      throwIfCancelled(signal);
      const cells = Object.fromEntries(mapped.map(({ name }, at) => [name, values[at]])) as DefectCells;
      if (!isEmptyRow(cells)) collector.add(readDefect(reading, slice.from + index, cells));
      await breath.take();
    }
  }
  const { defects, summary, findings, problemCounts, childDeaths, unknownAge, withdrawn } = collector;
  return { source, defects, summary, findings, problemCounts, childDeaths, unknownAge, withdrawn };
}
