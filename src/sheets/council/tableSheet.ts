import type { CouncilPlan, Meeting, PlanItem } from "../../rules/council/model";
import { MONTHS, monthTitle } from "../../rules/council/months";
import { documentTexts } from "../../rules/council/documents";
import { PLAN_COLUMN_TITLES, PLAN_COLUMNS, PLAN_TABLE_NAME } from "../../rules/council/planColumns";
import { periodTexts } from "../../rules/council/topicText";
import { SheetDraft } from "../sheetDraft";
import type { Area, CellContent, Note, SheetPlan, Validation } from "../sheetPlan";
import { HIGHEST_ROW, textHeight } from "../text/measure";
import { executorNamesSource } from "./directorySheet";
import { headerRow, wideRow } from "../rows";
import { HELP, NUMBER_FORMAT, printSetup, TABLE_BASE, TABLE_SIZE, TEXT_FORMAT } from "../style";
import { TEXTS } from "./texts";
import { additions, NO_COLUMNS, USER_WIDTH, userCells, type UserColumns } from "./userColumns";

const FONT = { size: TABLE_SIZE };
const TOPIC = PLAN_COLUMNS.indexOf("topic");
const EXECUTORS = PLAN_COLUMNS.indexOf("executors");
const WIDTHS = [36, 78, 58, 440, 230, 190, 190] as const;
/** A table's rows cannot be split: the longest topic sets the width of its column. */
const TOPIC_WIDTHS = [440, 660, 880, 1300] as const;

/** Cells of an item as the table «План_совета» holds them; `period` and `documents` say again what the topic says. */
export function planTableRow({ number, month }: Meeting, item: PlanItem): readonly CellContent[] {
  return [
    number,
    monthTitle(month),
    item.number,
    item.topic,
    item.executors.map(({ title }) => title).join(";\n"),
    periodTexts(item.topic).join(";\n"),
    documentTexts(item.topic).join(";\n"),
  ];
}

/** An item is told by its meeting's month and its number. */
const KEYS = [PLAN_COLUMNS.indexOf("month"), PLAN_COLUMNS.indexOf("item")];

const INFERRED = { fill: "#FFF2CC" };

const rowHeight = (cells: readonly CellContent[], widths: readonly number[]): number =>
  Math.max(
    ...cells.map((cell, column) => (typeof cell === "string" ? textHeight(cell, widths[column] ?? 0, FONT) : 0)),
  );

function widthsFor(rows: readonly (readonly CellContent[])[]): readonly number[] {
  const widthsWith = (topic: number) => WIDTHS.map((width, column) => (column === TOPIC ? topic : width));
  const fits = (topic: number) =>
    rows.every((cells) => textHeight(String(cells[TOPIC] ?? ""), topic, FONT) <= HIGHEST_ROW);
  return widthsWith(TOPIC_WIDTHS.find(fits) ?? TOPIC_WIDTHS[TOPIC_WIDTHS.length - 1]!);
}

/** «Таблица плана»: the table that the secretary edits and every printable sheet is made of. */
export function planTableSheet(plan: CouncilPlan, executorCount: number, columns: UserColumns = NO_COLUMNS): SheetPlan {
  const items = plan.meetings
    .flatMap((meeting) => meeting.items.map((item) => ({ item, row: planTableRow(meeting, item) })))
    .map(({ item, row }, at) => ({ item, cells: [...row, ...userCells(columns, at)] }));
  const widths = [...widthsFor(items.map(({ cells }) => cells)), ...columns.titles.map(() => USER_WIDTH)];
  const draft = new SheetDraft(TEXTS.sheets.table, widths, TABLE_BASE);
  wideRow(draft, TEXTS.table.title(plan.details.year), { size: TABLE_SIZE, bold: true });
  const { help, inferredMark } = TEXTS.table;
  const marked = items.some(({ item }) => item.inferred);
  wideRow(draft, marked ? `${help} ${inferredMark}` : help, FONT, HELP);
  const titles = [...PLAN_COLUMNS.map((column) => PLAN_COLUMN_TITLES[column]), ...columns.titles];
  const header = headerRow(draft, titles, TABLE_SIZE);
  const notes: Note[] = [];
  for (const { item, cells } of items) {
    const row = draft.row(
      cells.map((content) => ({ content })),
      Math.min(HIGHEST_ROW, rowHeight(cells, widths)),
    );
    if (item.inferred) notes.push({ row, column: EXECUTORS, text: TEXTS.table.inferred });
  }
  // A table has at least one row below its header.
  if (items.length === 0) draft.row();
  const table = draft.rowsFrom(header);
  const body = { ...table, row: header + 1, rows: table.rows - 1 };
  return draft.build({
    styles: [
      { ...column(body, 0), style: NUMBER_FORMAT },
      { ...column(body, 1), style: TEXT_FORMAT },
      { ...column(body, 2), style: NUMBER_FORMAT },
      { ...body, column: TOPIC, columns: PLAN_COLUMNS.length - TOPIC, style: TEXT_FORMAT },
      // Excel of LTSC 2021 shows add-ins' notes to nobody: the mark is seen without them.
      ...notes.map(({ row, column }) => ({ row, column, rows: 1, columns: 1, style: INFERRED })),
    ],
    tables: [{ name: PLAN_TABLE_NAME, area: table, style: "TableStyleMedium2" }],
    validations: validations(body, executorCount),
    notes,
    inputs: additions(table, columns, KEYS),
    freeze: { rows: header + 1 },
    ...printSetup("landscape", header),
  });
}

const column = (area: Area, at: number): Area => ({ ...area, column: at, columns: 1 });

const validations = (body: Area, executorCount: number): readonly Validation[] => [
  { ...column(body, 0), kind: "whole", min: 1, message: TEXTS.table.number },
  { ...column(body, 1), kind: "list", values: MONTHS, message: TEXTS.table.month },
  { ...column(body, 2), kind: "whole", min: 1, message: TEXTS.table.number },
  {
    ...column(body, EXECUTORS),
    kind: "listFrom",
    source: executorNamesSource(executorCount),
    lenient: true,
    message: TEXTS.table.executors,
  },
];
