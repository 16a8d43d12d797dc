import {
  DECISION_COLUMN_TITLES,
  DECISION_COLUMNS,
  type Decision,
  type DecisionColumn,
} from "../../rules/council/decisions";
import { monthTitle } from "../../rules/council/months";
import { DECISIONS_TABLE_NAME } from "../../rules/council/planColumns";
import { SheetDraft } from "../sheetDraft";
import type { Area, CellContent, SheetPlan } from "../sheetPlan";
import { heightOfLines, HIGHEST_ROW } from "../text/measure";
import { headerRow, linesOf, wideRow } from "../rows";
import { DATE_FORMAT, HELP, NUMBER_FORMAT, printSetup, TABLE_BASE, TABLE_SIZE, TEXT_FORMAT } from "../style";
import { TEXTS } from "./texts";

const FONT = { size: TABLE_SIZE };
const WIDTHS: Readonly<Record<DecisionColumn, number>> = {
  meeting: 36,
  month: 72,
  item: 58,
  text: 330,
  responsible: 220,
  due: 76,
  done: 86,
  note: 160,
};
const LATE = { fill: "#FFC7CE", color: "#9C0006" } as const;
const DONE = { fill: "#E2EFDA", color: "#375623" } as const;

const dateCell = (date: string | null): CellContent => (date === null ? null : { kind: "date", date });

const cellsOf = (decision: Decision): Readonly<Record<DecisionColumn, CellContent>> => ({
  ...decision,
  month: monthTitle(decision.month),
  due: dateCell(decision.due),
  done: dateCell(decision.done),
  ...decision.unread,
});

const letter = (column: DecisionColumn): string => String.fromCharCode(65 + DECISION_COLUMNS.indexOf(column));

/** «Контроль решений»: the decisions of all meetings as a table, the overdue ones marked whenever the book is opened. */
export function controlSheet(decisions: readonly Decision[]): SheetPlan {
  const draft = new SheetDraft(
    TEXTS.sheets.control,
    DECISION_COLUMNS.map((column) => WIDTHS[column]),
    TABLE_BASE,
  );
  wideRow(draft, TEXTS.control.title, { ...FONT, bold: true });
  wideRow(draft, TEXTS.control.help, FONT, HELP);
  const titles = DECISION_COLUMNS.map((column) => DECISION_COLUMN_TITLES[column]);
  const header = headerRow(draft, titles, TABLE_SIZE);
  for (const decision of decisions) {
    const contents = cellsOf(decision);
    const cells = DECISION_COLUMNS.map((column) => ({ content: contents[column] }));
    draft.row(cells, Math.min(HIGHEST_ROW, heightOfLines(linesOf(draft, cells, FONT), TABLE_SIZE)));
  }
  if (decisions.length === 0) draft.row();
  const table = draft.rowsFrom(header);
  const body = { ...table, row: header + 1, rows: table.rows - 1 };
  const column = (name: DecisionColumn): Area => ({ ...body, column: DECISION_COLUMNS.indexOf(name), columns: 1 });
  return draft.build({
    styles: [
      ...(["month", "text", "responsible", "note"] as const).map((name) => ({ ...column(name), style: TEXT_FORMAT })),
      ...(["meeting", "item"] as const).map((name) => ({ ...column(name), style: NUMBER_FORMAT })),
      ...(["due", "done"] as const).map((name) => ({ ...column(name), style: DATE_FORMAT })),
    ],
    tables: [{ name: DECISIONS_TABLE_NAME, area: table, style: "TableStyleMedium2" }],
    validations: (["due", "done"] as const).map((name) => ({
      ...column(name),
      kind: "date",
      message: TEXTS.control.date,
    })),
    conditionalFormats: marks(body),
    freeze: { rows: header + 1 },
    ...printSetup("landscape", header),
  });
}

/** Formulas speak of the first row of the body; Excel moves them down. */
function marks(body: Area): SheetPlan["conditionalFormats"] {
  const cell = (name: DecisionColumn): string => `$${letter(name)}${body.row + 1}`;
  const [text, due, done] = [cell("text"), cell("due"), cell("done")];
  return [
    { ...body, kind: "formula", formula: `=AND(${text}<>"",ISNUMBER(${due}),${done}="",${due}<TODAY())`, style: LATE },
    { ...body, kind: "formula", formula: `=${done}<>""`, style: DONE },
  ];
}
