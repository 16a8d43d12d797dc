import type { CouncilPlan, Meeting } from "../../rules/council/model";
import { monthTitle } from "../../rules/council/months";
import { SheetDraft } from "../sheetDraft";
import { sheetName } from "../sheetName";
import type { SheetPlan } from "../sheetPlan";
import { lineHeight, type TextFont, wrappedLines } from "../text/measure";
import { headerRow, tallRow } from "../rows";
import { LANDSCAPE_WIDTH, PRINT_BASE, PRINT_SIZE, printSetup } from "../style";
import { TEXTS } from "./texts";

const FONT = { size: PRINT_SIZE };
const BOLD = { size: PRINT_SIZE, bold: true };
const NUMBER_WIDTH = 44;
/** «Срок проведения» goes over two lines: the topics need the space. */
const MONTH_WIDTH = 84;
const EXECUTOR_WIDTH = 193;
const WIDTHS = [
  NUMBER_WIDTH,
  MONTH_WIDTH,
  LANDSCAPE_WIDTH - NUMBER_WIDTH - MONTH_WIDTH - EXECUTOR_WIDTH,
  EXECUTOR_WIDTH,
];
/** Columns of the meeting: its number and its month. */
const MEETING_COLUMNS = 2;

/** Between the parts above the table. */
const GAP = 4;
/** A centimetre: with the approval and the title the first page still holds the two items that the document begins with. */
const TOP_MARGIN = 28.35;

/** «План работы»: the plan as its document prints it. */
export function planSheet(plan: CouncilPlan): SheetPlan {
  const draft = new SheetDraft(sheetName(TEXTS.sheets.plan(plan.details.year)), WIDTHS, PRINT_BASE);
  approvalRows(draft, plan);
  titleRow(draft, plan);
  const header = headerRow(draft, TEXTS.plan.headers, PRINT_SIZE);
  for (const meeting of plan.meetings) meetingRows(draft, meeting);
  const table = draft.rowsFrom(header);
  const { print } = printSetup("landscape", header);
  return draft.build({
    styles: [
      { ...table, style: { borders: "all" } },
      { row: header + 1, column: 0, rows: table.rows - 1, columns: MEETING_COLUMNS, style: { horizontal: "Center" } },
    ],
    showGridlines: false,
    print: print && { ...print, margins: { ...print.margins!, top: TOP_MARGIN } },
  });
}

/** One cell: what its lines are given above what they take stands below them, not between. */
function titleRow(draft: SheetDraft, { details }: CouncilPlan): void {
  const title = details.titleLines.join("\n");
  const style = { bold: true, horizontal: "Center" as const };
  const height = unframed(title, draft.width(0, draft.columns), BOLD) + GAP;
  draft.row([{ content: title, span: draft.columns, style }], height);
}

/** Height of a text without lines around it, which needs no space between them. */
const unframed = (text: string, width: number, font: TextFont): number =>
  wrappedLines(text, width, font) * lineHeight(font.size);

/** Top right, as approvals stand: over the columns of the topics and the executors. */
function approvalRows(draft: SheetDraft, { details }: CouncilPlan): void {
  const { heading, position, name, date } = details.approval;
  const span = draft.columns - MEETING_COLUMNS;
  const width = draft.width(MEETING_COLUMNS, span);
  const line = (content: string) =>
    draft.row(
      [{ content: null }, { content: null }, { content, span, style: { horizontal: "Right" } }],
      unframed(content, width, FONT),
    );
  line(heading);
  position.forEach(line);
  draft.row([], GAP);
  line(name);
  line(date);
  draft.row([], GAP);
}

function meetingRows(draft: SheetDraft, { number, month, items }: Meeting): void {
  const first = draft.next;
  items.forEach((item, index) => {
    const cells = [
      { content: index === 0 ? number : null },
      { content: index === 0 ? monthTitle(month) : null },
      { content: item.number === null ? item.topic : `${item.number}. ${item.topic}` },
      { content: item.executors.map(({ title }) => title).join("\n") },
    ];
    tallRow(draft, cells, FONT, { apart: MEETING_COLUMNS });
  });
  for (let column = 0; column < MEETING_COLUMNS; column += 1) {
    draft.merge({ row: first, column, rows: draft.next - first, columns: 1 });
  }
}
