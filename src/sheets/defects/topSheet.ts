import { Tally } from "../../rules/defects/tally";
import { topViolations } from "../../rules/defects/violationSums";
import { columnLetters } from "../columnLetters";
import { headerRow, linesOf, wideRow } from "../rows";
import { SheetDraft } from "../sheetDraft";
import type { CellContent, SheetPlan } from "../sheetPlan";
import { HELP, printSetup, TABLE_BASE, TABLE_SIZE } from "../style";
import { heightOfLines } from "../text/measure";
import { addCheck } from "./checkRows";
import { wholeTitle } from "./lineTitles";
import { type Measure, measureStyle, measureTitle, measureValue, measureWidth } from "./measures";
import { type DefectReport, provenance } from "./report";
import { TEXTS } from "./texts";

const FONT = { size: TABLE_SIZE };
const MEASURES: readonly Measure[] = ["total", "share", "count"];
/** Number, violation, code; the total stands beside the code, for the chart is of these two. */
const CODE = 2;
const FIRST_MEASURE = 3;
const CHART_ROWS = 20;

/** «Десять главных»: the violations with the largest sums, what is left besides, and a chart. */
export function topSheet(report: DefectReport): SheetPlan {
  const { summary } = report;
  const top = topViolations(summary.violations);
  const draft = new SheetDraft(TEXTS.sheets.top, [30, 390, 54, ...MEASURES.map(measureWidth)], TABLE_BASE);
  wideRow(draft, TEXTS.titles.top, { ...FONT, bold: true });
  wideRow(draft, provenance(report, false), FONT, HELP);
  const { columns } = TEXTS;
  const header = headerRow(
    draft,
    [columns.number, columns.violation, columns.code, ...MEASURES.map(measureTitle)],
    TABLE_SIZE,
  );
  const add = (number: number | null, title: string, code: string, tally: Tally) => {
    const values = MEASURES.map((measure) => measureValue(measure, tally, summary.total));
    const cells = [number, title, code, ...values].map((content) => ({ content }));
    return draft.row(cells, heightOfLines(linesOf(draft, cells, FONT), TABLE_SIZE));
  };
  top.forEach((sums, index) => {
    add(index + 1, wholeTitle(sums), sums.code, sums.tally);
  });
  const others = new Tally();
  const shown = new Set(top);
  for (const sums of summary.violations) if (!shown.has(sums)) others.merge(sums.tally);
  if (others.count > 0) add(null, TEXTS.others, "", others);
  const total = totalRow(draft, report, header);
  const table = draft.rowsFrom(header);
  const measured = MEASURES.flatMap((measure, index) =>
    measure === "share" ? [] : [{ measure, column: FIRST_MEASURE + index }],
  );
  addCheck(draft, report, measured, total);
  const body = { ...table, row: header + 1, rows: draft.next - header - 1 };
  const chartAt = draft.next + 1;
  return draft.build({
    styles: [
      { ...table, style: { borders: "all" } },
      ...MEASURES.map((measure, index) => ({
        ...body,
        column: FIRST_MEASURE + index,
        columns: 1,
        style: measureStyle(measure),
      })),
    ],
    charts:
      top.length === 0
        ? []
        : [
            {
              kind: "ColumnClustered",
              title: TEXTS.titles.top,
              source: { row: header, column: CODE, rows: top.length + 1, columns: 2 },
              place: { row: chartAt, column: 0, rows: CHART_ROWS, columns: draft.columns },
            },
          ],
    freeze: { rows: header + 1 },
    showGridlines: false,
    ...printSetup("landscape", header),
  });
}

function totalRow(draft: SheetDraft, { summary }: DefectReport, header: number): number {
  const [from, to] = [header + 2, draft.next];
  const values = MEASURES.map((measure, index): CellContent => {
    const letters = columnLetters(FIRST_MEASURE + index);
    if (measure === "share" || to < from) return measureValue(measure, summary.total, summary.total);
    return { kind: "formula", formula: `=SUM(${letters}${from}:${letters}${to})` };
  });
  const row = draft.row([null, TEXTS.total, null, ...values].map((content) => ({ content })));
  draft.style({ row, column: 0, rows: 1, columns: draft.columns }, { bold: true, fill: "#DDEBF7" });
  return row;
}
