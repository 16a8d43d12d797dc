import { controlKey } from "../../rules/defects/control";
import { DEFECT_COLUMNS, type DefectCells, type DefectColumn } from "../../rules/defects/defectColumns";
import { Fingerprint } from "../../rules/defects/fingerprint";
import { type DefectReading, isEmptyRow, type ReadDefect, readDefect } from "../../rules/defects/readDefect";
import { type DefectFilter, type DefectSummary, SummaryCollector, type TotalRow } from "../../rules/defects/summary";
import { organisationKey } from "../../rules/defects/violationSums";
import type { EditionSet } from "../../rules/editionSelection";
import type { Mapping } from "../../rules/mapping";
import { isTotalRow, labelColumns } from "../../rules/mapping/totalRows";
import { columnLetters } from "../../sheets/columnLetters";
import type { DefectSource } from "../../sheets/defects";
import { Breath } from "../breath";
import { throwIfCancelled } from "../cancelled";
import { readRows } from "../source/readRows";
import { type Source, sheetRow } from "../source/source";

export interface ReadingOptions {
  readonly set: EditionSet;
  /** Tables of form № ПГ by kind of control, see `controlKey`. */
  readonly tableOfControl?: ReadonlyMap<string, string>;
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  onProgress?(done: number): void;
}

/** A kind of control as the table writes it. */
export interface GivenControl {
  readonly key: string;
  readonly given: string;
}

/** The rows of a table as understood, and what there is to choose from among them. */
export interface DefectTable {
  readonly source: DefectSource;
  readonly columns: ReadonlySet<DefectColumn>;
  readonly rows: readonly ReadDefect[];
  readonly totals: readonly TotalRow[];
  readonly fingerprint: string;
  readonly periods: readonly { readonly key: string; readonly title: string }[];
  readonly organisations: readonly { readonly key: string; readonly title: string }[];
  readonly controls: readonly GivenControl[];
}

interface MappedColumn {
  readonly name: DefectColumn;
  readonly at: number;
}

const mappedColumns = (mapping: Mapping<DefectColumn>): readonly MappedColumn[] =>
  DEFECT_COLUMNS.flatMap((name) => {
    const at = mapping[name];
    return at === undefined ? [] : [{ name, at }];
  });

/** Reads the table slice by slice; a cancel throws `Cancelled`. */
export async function readDefects(
  source: Source,
  mapping: Mapping<DefectColumn>,
  { set, tableOfControl, signal, onProgress }: ReadingOptions,
): Promise<DefectTable> {
  const mapped = mappedColumns(mapping);
  const columns = new Set(mapped.map(({ name }) => name));
  const reading: DefectReading = { set, columns, ...(tableOfControl && { tableOfControl }) };
  const fingerprint = new Fingerprint();
  const breath = new Breath();
  const rows: ReadDefect[] = [];
  const totals: TotalRow[] = [];
  const own = mapped.map(({ at }) => at);
  const labels = labelColumns(mapping);
  const read = [...own, ...labels.filter((column) => !own.includes(column))];
  const options = { columns: read, ...(signal && { signal }), ...(onProgress && { onProgress }) };
  for await (const slice of readRows(source, options)) {
    for (const [index, values] of slice.cells.values.entries()) {
      throwIfCancelled(signal);
      fingerprint.add(values.slice(0, own.length));
      const cells = Object.fromEntries(mapped.map(({ name }, at) => [name, values[at]])) as DefectCells;
      const row = slice.from + index;
      if (
        isTotalRow(
          cells.code,
          labels.map((column) => values[read.indexOf(column)]),
        )
      )
        totals.push({ row, cells });
      else if (!isEmptyRow(cells)) rows.push(readDefect(reading, row, cells));
      await breath.take();
    }
  }
  return {
    source: placeOf(source, mapped),
    columns,
    rows,
    totals,
    fingerprint: fingerprint.text(),
    ...choicesOf(rows),
  };
}

/** What the table holds now, without understanding it: whether it has changed. */
export async function fingerprintOf(source: Source, mapping: Mapping<DefectColumn>): Promise<string> {
  const fingerprint = new Fingerprint();
  const breath = new Breath();
  for await (const { cells } of readRows(source, { columns: mappedColumns(mapping).map(({ at }) => at) })) {
    for (const values of cells.values) {
      fingerprint.add(values);
      await breath.take();
    }
  }
  return fingerprint.text();
}

const placeOf = (source: Source, mapped: readonly MappedColumn[]): DefectSource => ({
  sheet: source.sheet,
  firstRow: sheetRow(source, 0) + 1,
  rows: source.rows,
  columns: Object.fromEntries(mapped.map(({ name, at }) => [name, columnLetters(source.firstColumn + at)])),
});

function choicesOf(rows: readonly ReadDefect[]): Pick<DefectTable, "periods" | "organisations" | "controls"> {
  const periods = new Map<string, string>();
  const organisations = new Map<string, string>();
  const controls = new Map<string, string>();
  for (const { defect } of rows) {
    const { period, organisation, control, controlGiven } = defect;
    if (period?.dated && !periods.has(period.key)) periods.set(period.key, period.title);
    const key = organisationKey(organisation);
    if (!organisations.has(key)) organisations.set(key, organisation);
    if (!control) continue;
    const given = controlKey(controlGiven);
    if (!controls.has(given)) controls.set(given, controlGiven);
  }
  const byTitle = new Intl.Collator("ru", { numeric: true }).compare;
  const listed = (map: ReadonlyMap<string, string>) => [...map].map(([key, title]) => ({ key, title }));
  return {
    periods: listed(periods).sort((a, b) => byTitle(a.key, b.key)),
    organisations: listed(organisations).sort((a, b) => byTitle(a.title, b.title)),
    controls: [...controls].map(([key, given]) => ({ key, given })),
  };
}

/** Sums the rows that a filter keeps, with pauses. */
export async function summarise(
  { columns, rows, totals }: DefectTable,
  filter: DefectFilter,
  signal?: AbortSignal,
): Promise<DefectSummary> {
  const collector = new SummaryCollector(columns, filter);
  const breath = new Breath();
  for (const row of rows) {
    throwIfCancelled(signal);
    collector.add(row);
    await breath.take();
  }
  for (const total of totals) collector.addTotal(total);
  return collector.summary();
}
