import type { ColumnCheck } from "../../rules/defects/columnCheck";
import { type ResultColumn, RESULT_COLUMNS } from "../../rules/defects/defectColumns";
import { PARTS } from "../../rules/defects/model";
import { columnLetters } from "../columnLetters";
import type { SheetDraft } from "../sheetDraft";
import type { CellContent } from "../sheetPlan";
import { HELP } from "../style";
import { isAmount, type Measure, roublesOf } from "./measures";
import { type DefectReport, sourceCount, sourceSum } from "./report";
import { TEXTS } from "./texts";

export interface MeasureColumn {
  readonly measure: Measure;
  readonly column: number;
}

type ByMeasure = (measure: Measure) => CellContent;

const formula = (text: string): CellContent => ({ kind: "formula", formula: `=${text}` });

/** What Excel itself counts and adds up in the source; `null` for measures that the source does not have. */
function sourceValue({ source, summary }: DefectReport): ByMeasure {
  const sums = (columns: readonly ResultColumn[]) => {
    const known = columns.flatMap((column) => sourceSum(source, column) ?? []);
    return known.length > 0 ? formula(known.join("+")) : null;
  };
  return (measure) => {
    if (measure === "count") {
      const count = sourceCount(source);
      return count === undefined ? null : formula(count);
    }
    if (!summary.fromTable || !isAmount(measure) || measure === "unallocated") return null;
    return sums(measure !== "total" || source.columns.total !== undefined ? [measure] : PARTS);
  };
}

/** The same sums of the rows one by one, where the source has no column of results: made apart from the groups. */
function rowValue({ summary }: DefectReport): ByMeasure {
  return (measure) =>
    isAmount(measure) ? roublesOf(summary.rows.reduce((sum, { amounts }) => sum + amounts[measure], 0)) : null;
}

interface Adjustment {
  readonly title: string;
  readonly sign: 1 | -1;
  of(measure: Measure): number;
}

/** What leads from the source's sums to those of the summary; only what there is. */
function adjustments({ summary, source }: DefectReport): readonly Adjustment[] {
  const byColumn = new Map(summary.checks.map((check) => [check.column, check]));
  const of = (name: Exclude<keyof ColumnCheck, "column">) => (measure: Measure) => {
    if (!isAmount(measure) || measure === "unallocated") return 0;
    const columns: readonly ResultColumn[] =
      measure === "total" && source.columns.total === undefined
        ? PARTS
        : RESULT_COLUMNS.filter((one) => one === measure);
    return columns.reduce((sum, column) => sum + (byColumn.get(column)?.[name].toNumber() ?? 0), 0);
  };
  const count = (value: number) => (measure: Measure) => (measure === "count" ? value : 0);
  const left = of("left");
  const totals = of("totals");
  return [
    { title: TEXTS.check.noCode, sign: 1, of: count(summary.withoutCode) },
    { title: TEXTS.check.asText, sign: 1, of: of("asText") },
    { title: TEXTS.check.fromParts, sign: 1, of: of("fromParts") },
    { title: TEXTS.check.rest, sign: -1, of: of("rest") },
    {
      title: TEXTS.check.totals,
      sign: -1,
      of: (measure) => (measure === "count" ? summary.codedTotals : totals(measure)),
    },
    {
      title: TEXTS.check.left,
      sign: -1,
      of: (measure) => (measure === "count" ? summary.left.count : left(measure)),
    },
  ];
}

/** Rows below a total that hold it against the source's own sums: the last says whether it ties to the kopeck. */
export function addCheck(
  draft: SheetDraft,
  report: DefectReport,
  measures: readonly MeasureColumn[],
  total: number,
): void {
  const first = draft.next;
  const add = (title: string, value: ByMeasure): number => {
    const cells: CellContent[] = Array.from({ length: draft.columns }, () => null);
    cells[1] = title;
    for (const { measure, column } of measures) cells[column] = value(measure);
    return draft.row(cells.map((content) => ({ content })));
  };
  const fromSource = sourceValue(report);
  const byRow = rowValue(report);
  const base = add(TEXTS.check.source, fromSource);
  const rows = report.summary.fromTable ? undefined : add(TEXTS.check.byRow, byRow);
  const present = adjustments(report).filter(({ of }) => measures.some(({ measure }) => of(measure) !== 0));
  const steps = present.map(({ title, sign, of }) => ({
    sign,
    of,
    row: add(title, (measure) => (of(measure) === 0 ? null : of(measure))),
  }));
  const checked = measures.filter(
    ({ measure }) => fromSource(measure) !== null || (rows !== undefined && byRow(measure) !== null),
  );
  const differences = new Map(
    checked.map(({ measure, column }) => {
      const at = (row: number) => `${columnLetters(column)}${row + 1}`;
      const from = fromSource(measure) === null ? rows! : base;
      const adjusted = steps.map(({ sign, row }) => `${sign > 0 ? "+" : "-"}${at(row)}`).join("");
      return [measure, formula(`ROUND(${at(from)}${fromSource(measure) === null ? "" : adjusted}-${at(total)},2)`)];
    }),
  );
  const difference = add(TEXTS.check.difference, (measure) => differences.get(measure) ?? null);
  draft.style({ row: first, column: 0, rows: difference - first + 1, columns: draft.columns }, HELP);
  const cells = checked.map(({ column }) => `${columnLetters(column)}${difference + 1}=0`);
  const verdict = `IF(AND(${cells.join(",")}),"${TEXTS.check.good}","${TEXTS.check.bad}")`;
  const row = draft.row([
    { content: null },
    { content: TEXTS.check.result },
    { content: formula(verdict), span: draft.columns - 2, style: { horizontal: "Left", wrap: false, bold: true } },
  ]);
  draft.style({ row, column: 1, rows: 1, columns: 1 }, { bold: true });
}
