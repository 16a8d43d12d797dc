import type { RoadMapEdition } from "../../editions/roadMap";
import { columnLetters } from "../columnLetters";
import { headerRow, linesOf, wideRow } from "../rows";
import { SheetDraft, type DraftCell } from "../sheetDraft";
import type { Area, CellContent, ConditionalFormat, SheetPlan } from "../sheetPlan";
import { heightOfLines } from "../text/measure";
import { DATE_FORMAT, printSetup, TABLE_BASE, TABLE_SIZE, TITLE } from "../style";
import { planLines } from "./lines";
import { TEXTS } from "./texts";
import { isoOf, type Week } from "./weeks";

const FONT = { size: TABLE_SIZE };
const WIDTHS = [34, 236, 62, 62, 100, 104, 66, 84];
const WEEK_WIDTH = 24;
const BAR = "#5B9BD5";
const DONE_BAR = "#A9D08E";
const OVERDUE = { fill: "#F8CBAD", color: "#9C0006", bold: true };
const SOON = { fill: "#FFF2CC", bold: true };

/** «Дорожная карта»: measures with their officers, dates, course and a strip of weeks. */
export function planSheet(road: RoadMapEdition, weeks: readonly Week[]): SheetPlan {
  const { sheet, approved, title, columns, controller, side: sides } = TEXTS.plan;
  const draft = new SheetDraft(sheet, [...WIDTHS, ...weeks.map(() => WEEK_WIDTH)], TABLE_BASE);
  for (const line of approved) wideRow(draft, line, FONT, { horizontal: "Right" });
  wideRow(draft, title, { ...FONT, bold: true }, TITLE);
  wideRow(draft, road.document.title, FONT, { horizontal: "Center" });
  const [no, measure, start, due, executor, course, mark] = columns;
  const left = [no, measure, start, due, executor, controller(road.officers.controllerLevel), course, mark];
  const header = headerRow(draft, [...left, { content: TEXTS.plan.weeks, span: weeks.length }], TABLE_SIZE);
  // The strip's own dates: a Monday in each column, which the colours of the strip ask.
  const mondays = draft.row(
    [...left.map(() => ({ content: null })), ...weeks.map(({ from }) => date(isoOf(from)))],
    15,
  );
  let side = "";
  for (const line of planLines(road)) {
    if (line.side !== side)
      wideRow(draft, sides[line.side], { ...FONT, bold: true }, { fill: "#F2F2F2", borders: "all" });
    side = line.side;
    const at = draft.next + 1;
    const cells: DraftCell[] = [
      { content: line.no },
      { content: line.text },
      { content: null },
      { content: line.due ? { kind: "date", date: line.due } : null },
      { content: null },
      { content: null },
      { content: TEXTS.plan.states[0] },
      { content: markOf(at) },
    ];
    draft.row(cells, heightOfLines(linesOf(draft, cells, FONT), TABLE_SIZE));
  }
  const body: Area = { row: mondays + 1, column: 0, rows: draft.next - mondays - 1, columns: draft.columns };
  const strip = { ...body, column: WIDTHS.length, columns: weeks.length };
  const marks = { ...body, column: 7, columns: 1 };
  return draft.build({
    styles: [
      { ...body, style: { borders: "all" } },
      { ...body, column: 2, columns: 2, style: DATE_FORMAT },
      {
        row: mondays,
        column: 0,
        rows: 1,
        columns: draft.columns,
        style: { color: "#7F7F7F", size: 8, borders: "all" },
      },
      {
        row: mondays,
        column: WIDTHS.length,
        rows: 1,
        columns: weeks.length,
        style: { numberFormat: "dd.mm", horizontal: "Center", wrap: false },
      },
    ],
    validations: [
      { ...body, column: 6, columns: 1, kind: "list", values: [...TEXTS.plan.states] },
      { ...body, column: 2, columns: 2, kind: "date" },
    ],
    conditionalFormats: [
      ...stripFormats(strip, mondays + 1, body.row + 1),
      { ...marks, kind: "formula", formula: `=$H${body.row + 1}="${TEXTS.plan.overdue}"`, style: OVERDUE },
      { ...marks, kind: "formula", formula: `=$H${body.row + 1}="${TEXTS.plan.thisWeek}"`, style: SOON },
    ],
    freeze: { rows: mondays + 1, columns: 2 },
    inputs: {
      header,
      rows: { from: body.row, to: body.row + body.rows - 1 },
      keys: [0],
      columns: [2, 3, 4, 5, 6],
      lines: approved.map((_, line) => line),
      proposed: true,
    },
    ...printSetup("landscape", header, mondays),
  });
}

const date = (iso: string): DraftCell => ({ content: { kind: "date", date: iso } });

/** Overdue, due by this week's Sunday, or nothing to say. */
const markOf = (at: number): CellContent => ({
  kind: "formula",
  formula: `=IF(OR($D${at}="",$G${at}="${TEXTS.plan.done}"),"",IF($D${at}<TODAY(),"${TEXTS.plan.overdue}",IF($D${at}<=TODAY()+7-WEEKDAY(TODAY(),2),"${TEXTS.plan.thisWeek}","")))`,
});

/** A week is coloured from the start (or the due date, where there is no start) to the due date. */
function stripFormats(strip: Area, mondayRow: number, first: number): ConditionalFormat[] {
  const monday = `${columnLetters(strip.column)}$${mondayRow}`;
  const inside = `$D${first}<>"",${monday}<=$D${first},${monday}+6>=IF($C${first}="",$D${first},$C${first})`;
  return [
    {
      ...strip,
      kind: "formula",
      formula: `=AND(${inside},$G${first}="${TEXTS.plan.done}")`,
      style: { fill: DONE_BAR },
    },
    { ...strip, kind: "formula", formula: `=AND(${inside},$G${first}<>"${TEXTS.plan.done}")`, style: { fill: BAR } },
  ];
}
