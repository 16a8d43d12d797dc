import { assignments, type Assignment } from "../../rules/council/assignments";
import type { CouncilPlan, Executor } from "../../rules/council/model";
import { columnLetters } from "../columnLetters";
import { SheetDraft } from "../sheetDraft";
import type { Area, CellContent, SheetPlan } from "../sheetPlan";
import { heightOfLines } from "../text/measure";
import { meetingName, numberText } from "./meetingNames";
import { headerRow, linesOf, tallRow, wideRow } from "../rows";
import { LANDSCAPE_WIDTH, PRINT_BASE, PRINT_SIZE, printSetup, TITLE } from "../style";
import { TEXTS } from "./texts";

const FONT = { size: PRINT_SIZE };
const BOLD = { ...FONT, bold: true };
const EXECUTOR_WIDTH = 220;
const NARROWEST = 72;

const sum = (from: string, to: string): CellContent => ({ kind: "formula", formula: `=SUM(${from}:${to})` });

/** «Поручения»: executor × meeting with totals, then the items of each executor. */
export function assignmentsSheet(plan: CouncilPlan, order: readonly Executor[] = []): SheetPlan {
  const numbers = plan.meetings.length + 1;
  const numberWidth = Math.max(NARROWEST, (LANDSCAPE_WIDTH - EXECUTOR_WIDTH) / numbers);
  const widths = [EXECUTOR_WIDTH, ...Array<number>(numbers).fill(numberWidth)];
  const draft = new SheetDraft(TEXTS.sheets.assignments, widths, PRINT_BASE);
  const table = assignments(plan, order);
  wideRow(draft, TEXTS.assignments.title(plan.details.year), BOLD, TITLE);
  draft.row();
  const matrix = matrixRows(draft, plan, table);
  draft.row();
  wideRow(draft, TEXTS.assignments.lists, BOLD, TITLE);
  for (const one of table) listRows(draft, plan, one);
  return draft.build({
    styles: [
      { ...matrix, style: { borders: "all" } },
      { ...matrix, column: 1, columns: matrix.columns - 1, style: { horizontal: "Center", numberFormat: "0;-0;–" } },
      { ...matrix, row: matrix.row + matrix.rows - 1, rows: 1, style: { bold: true } },
      { ...matrix, column: matrix.columns - 1, columns: 1, style: { bold: true } },
    ],
    showGridlines: false,
    ...printSetup("landscape"),
  });
}

function matrixRows(draft: SheetDraft, plan: CouncilPlan, table: readonly Assignment[]): Area {
  const titles = [
    TEXTS.assignments.executor,
    ...plan.meetings.map((meeting) => meetingName(plan, meeting)),
    TEXTS.assignments.total,
  ];
  const header = headerRow(draft, titles, PRINT_SIZE);
  const lastCount = columnLetters(plan.meetings.length);
  for (const { executor, counts } of table) {
    const at = draft.next + 1;
    const total = counts.length > 0 ? sum(`B${at}`, `${lastCount}${at}`) : 0;
    const cells = [executor.title, ...counts, total].map((content) => ({ content }));
    draft.row(cells, heightOfLines(linesOf(draft, cells, FONT), PRINT_SIZE));
  }
  const [first, last] = [header + 2, draft.next];
  const totals = Array.from({ length: draft.columns - 1 }, (_, index): CellContent => {
    const column = columnLetters(index + 1);
    return table.length > 0 ? sum(`${column}${first}`, `${column}${last}`) : 0;
  });
  draft.row(
    [TEXTS.assignments.total, ...totals].map((content) => ({ content })),
    heightOfLines(1, PRINT_SIZE),
  );
  return draft.rowsFrom(header);
}

function listRows(draft: SheetDraft, plan: CouncilPlan, { executor, items }: Assignment): void {
  const span = draft.columns - 1;
  draft.row();
  wideRow(draft, executor.title, BOLD);
  for (const { meeting, item } of items) {
    const place = TEXTS.assignments.place(meetingName(plan, meeting), numberText(item.number));
    const area = tallRow(draft, [{ content: place }, { content: item.topic, span }], FONT);
    draft.style(area, { borders: "all" });
  }
}
