import type { RoadMapEdition } from "../../editions/roadMap";
import { columnLetters } from "../columnLetters";
import { headerRow, linesOf, wideRow } from "../rows";
import { SheetDraft, type DraftCell } from "../sheetDraft";
import type { Area, CellContent, SheetPlan } from "../sheetPlan";
import { heightOfLines } from "../text/measure";
import { DATE_FORMAT, HELP, printSetup, TABLE_BASE, TABLE_SIZE, TITLE } from "../style";
import { planLines } from "./lines";
import { TEXTS } from "./texts";
import { fullDayText, type Week, weekTitle } from "./weeks";

const FONT = { size: TABLE_SIZE };
const WIDTHS = [34, 250, 80, 66, 84];
const WEEK_WIDTH = 46;
const PERCENT = { numberFormat: "0%", horizontal: "Center" } as const;

/** «Еженедельный мониторинг»: measure × week with the share done, the last report, what is overdue. */
export function monitoringSheet(road: RoadMapEdition, weeks: readonly Week[]): SheetPlan {
  const { sheet, title, help, columns, coordinator } = TEXTS.monitoring;
  const [first, last] = [weeks[0]!, weeks.at(-1)!];
  const draft = new SheetDraft(sheet, [...WIDTHS, ...weeks.map(() => WEEK_WIDTH)], TABLE_BASE);
  wideRow(draft, title(fullDayText(first.from), fullDayText(last.to)), { ...FONT, bold: true }, TITLE);
  wideRow(draft, help, FONT, HELP);
  const signature = wideRow(draft, coordinator(road.officers.coordinatorLevel), FONT);
  const header = headerRow(draft, [...columns, ...weeks.map(weekTitle)], TABLE_SIZE);
  const from = columnLetters(WIDTHS.length);
  const to = columnLetters(WIDTHS.length + weeks.length - 1);
  for (const { no, text, due, weekly } of planLines(road)) {
    const at = draft.next + 1;
    const cells: DraftCell[] = [
      { content: no },
      { content: text },
      { content: due ? { kind: "date", date: due } : weekly ? TEXTS.monitoring.weekly : null },
      {
        content: {
          kind: "formula",
          formula: `=IF(COUNT(${from}${at}:${to}${at})=0,"",LOOKUP(2,1/ISNUMBER(${from}${at}:${to}${at}),${from}${at}:${to}${at}))`,
        },
      },
      { content: markOf(at) },
    ];
    draft.row(cells, heightOfLines(linesOf(draft, cells, FONT), TABLE_SIZE));
  }
  const body: Area = { row: header + 1, column: 0, rows: draft.next - header - 1, columns: draft.columns };
  totals(draft, body, weeks.length);
  const grid = { ...body, column: WIDTHS.length, columns: weeks.length };
  const marks = { ...body, column: 4, columns: 1 };
  const mark = `$E${body.row + 1}`;
  return draft.build({
    styles: [
      { ...body, rows: body.rows + 2, style: { borders: "all" } },
      { ...body, column: 2, columns: 1, style: DATE_FORMAT },
      { ...body, column: 3, columns: 1, style: PERCENT },
      { ...grid, style: PERCENT },
      { ...body, row: body.row + body.rows, rows: 2, style: { bold: true } },
      { ...grid, row: body.row + body.rows, rows: 1, style: PERCENT },
      { ...grid, row: body.row + body.rows + 1, rows: 1, style: { horizontal: "Center", numberFormat: "0" } },
    ],
    validations: [{ ...grid, kind: "decimal", min: 0, max: 1 }],
    conditionalFormats: [
      { ...grid, kind: "dataBar", color: "#A9D08E" },
      {
        ...marks,
        kind: "formula",
        formula: `=${mark}="${TEXTS.plan.overdue}"`,
        style: { fill: "#F8CBAD", color: "#9C0006", bold: true },
      },
      {
        ...marks,
        kind: "formula",
        formula: `=${mark}="${TEXTS.plan.thisWeek}"`,
        style: { fill: "#FFF2CC", bold: true },
      },
    ],
    freeze: { rows: header + 1, columns: 2 },
    inputs: {
      header,
      rows: { from: body.row, to: body.row + body.rows - 1 },
      keys: [0],
      columns: [2, ...weeks.map((_, index) => WIDTHS.length + index)],
      lines: [signature],
      proposed: true,
    },
    ...printSetup("landscape", header),
  });
}

/** A measure that is not whole when its date is past is overdue; dates that are words («еженедельно») are none. */
const markOf = (at: number): CellContent => ({
  kind: "formula",
  formula: `=IF(OR(NOT(ISNUMBER($C${at})),$D${at}=1),"",IF($C${at}<TODAY(),"${TEXTS.plan.overdue}",IF($C${at}<=TODAY()+7-WEEKDAY(TODAY(),2),"${TEXTS.plan.thisWeek}","")))`,
});

function totals(draft: SheetDraft, { row, rows }: Area, weeks: number): void {
  const weekly = (formulaOf: (range: string) => string): DraftCell[] =>
    Array.from({ length: weeks }, (_, index) => {
      const letters = columnLetters(WIDTHS.length + index);
      return { content: { kind: "formula", formula: formulaOf(`${letters}${row + 1}:${letters}${row + rows}`) } };
    });
  const { share, reported } = TEXTS.monitoring;
  draft.row([
    { content: share, span: WIDTHS.length },
    ...weekly((range) => `=IF(COUNT(${range})=0,"",AVERAGE(${range}))`),
  ]);
  draft.row([{ content: reported, span: WIDTHS.length }, ...weekly((range) => `=COUNT(${range})`)]);
}
