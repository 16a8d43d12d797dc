import { ANSWER_DAYS, OBJECTION_DAYS, SEND_DAYS } from "../../rules/kazakhstan/clauseDays";
import { columnLetters } from "../columnLetters";
import { headerRow, linesOf, wideRow } from "../rows";
import { SheetDraft } from "../sheetDraft";
import type { CellContent, SheetPlan, Validation } from "../sheetPlan";
import { DATE_FORMAT, HEADER, HELP, printSetup, TABLE_BASE, TABLE_SIZE, TEXT_FORMAT, TITLE } from "../style";
import { heightOfLines } from "../text/measure";
import {
  CONTROL_COLUMN_TITLES,
  CONTROL_COLUMNS,
  CONTROL_TABLE_NAME,
  type ControlColumn,
  type ControlRow,
} from "../../rules/kazakhstan/control";
import { dateCell, formula } from "./numbers";
import { TEXTS } from "./texts";

const FONT = { size: TABLE_SIZE };
const WIDTHS: Readonly<Record<ControlColumn, number>> = {
  number: 62,
  provider: 190,
  form: 66,
  period: 110,
  signed: 70,
  sendBy: 70,
  sent: 70,
  providerSigned: 74,
  objectBy: 70,
  objected: 70,
  answerBy: 70,
  answered: 70,
  state: 104,
};
/** An empty column, then the days off. */
const HOLIDAYS = CONTROL_COLUMNS.length + 1;
const HOLIDAY_ROWS = 40;
const LATE = { color: "#9C0006", fill: "#FFC7CE" };
const DONE = { color: "#375623" };
const DATES: readonly ControlColumn[] = [
  "signed",
  "sendBy",
  "sent",
  "providerSigned",
  "objectBy",
  "objected",
  "answerBy",
  "answered",
];
const TYPED: readonly ControlColumn[] = ["signed", "sent", "providerSigned", "objected", "answered"];

/** «Контроль заключений»: what was sent, signed, objected and answered; terms of clauses 17, 20 and 42 count themselves. */
export function controlSheet(rows: readonly ControlRow[], holidays: readonly string[]): SheetPlan {
  const widths = [...CONTROL_COLUMNS.map((column) => WIDTHS[column]), 24, 84];
  const draft = new SheetDraft(TEXTS.sheets.control, widths, TABLE_BASE);
  wideRow(draft, TEXTS.control.title, { ...FONT, bold: true }, TITLE);
  wideRow(draft, TEXTS.control.help, FONT, HELP);
  const titles = [...CONTROL_COLUMNS.map((column) => CONTROL_COLUMN_TITLES[column]), "", TEXTS.control.holiday];
  const header = headerRow(
    draft,
    titles.map((content) => ({ content, style: HEADER })),
    TABLE_SIZE,
  );
  const count = Math.max(1, rows.length);
  const length = Math.max(count, HOLIDAY_ROWS, holidays.length);
  const off = columnLetters(HOLIDAYS);
  const range = `$${off}$${header + 2}:$${off}$${header + 1 + Math.max(HOLIDAY_ROWS, holidays.length)}`;
  for (let index = 0; index < length; index += 1) {
    const row = rows[index];
    const own = index < count ? cellsOf(row, draft.next + 1, range) : CONTROL_COLUMNS.map(() => null);
    const cells = [...own, null, dateCell(holidays[index])].map((content) => ({ content }));
    draft.row(cells, heightOfLines(linesOf(draft, cells, FONT), TABLE_SIZE));
  }
  const body = { row: header + 1, column: 0, rows: count, columns: CONTROL_COLUMNS.length };
  const column = (name: ControlColumn) => ({ ...body, column: CONTROL_COLUMNS.indexOf(name), columns: 1 });
  const state = `$${columnLetters(CONTROL_COLUMNS.indexOf("state"))}${header + 2}`;
  return draft.build({
    styles: [
      ...(["number", "provider", "form", "period"] as const).map((name) => ({ ...column(name), style: TEXT_FORMAT })),
      ...DATES.map((name) => ({ ...column(name), style: DATE_FORMAT })),
      { row: header + 1, column: HOLIDAYS, rows: length, columns: 1, style: DATE_FORMAT },
      { row: header, column: HOLIDAYS - 1, rows: 1, columns: 1, style: { borders: "bottom" } },
    ],
    tables: [{ name: CONTROL_TABLE_NAME, area: { ...body, row: header, rows: count + 1 }, style: "TableStyleMedium2" }],
    validations: TYPED.map((name): Validation => ({ ...column(name), kind: "date", message: TEXTS.rates.date })),
    conditionalFormats: [
      { ...body, kind: "formula", formula: `=ISNUMBER(SEARCH("${TEXTS.control.late}",${state}))`, style: LATE },
      {
        ...body,
        kind: "formula",
        formula: `=OR(${state}="${TEXTS.control.states.answered}",${state}="${TEXTS.control.states.accepted}")`,
        style: DONE,
      },
    ],
    freeze: { rows: header + 1 },
    print: {
      ...printSetup("landscape", header).print!,
      area: { row: 0, column: 0, rows: header + 1 + count, columns: CONTROL_COLUMNS.length },
    },
  });
}

function cellsOf(row: ControlRow | undefined, at: number, holidays: string): readonly CellContent[] {
  const cell = (name: ControlColumn) => `${columnLetters(CONTROL_COLUMNS.indexOf(name))}${at}`;
  const after = (name: ControlColumn, days: number) =>
    formula(`=IF(${cell(name)}="","",WORKDAY(${cell(name)},${days},${holidays}))`);
  const { states } = TEXTS.control;
  const late = (name: ControlColumn, by: ControlColumn, from: ControlColumn) =>
    `AND(${cell(from)}<>"",${cell(name)}="",N(${cell(by)})<TODAY())`;
  const state =
    `=IF(${late("sent", "sendBy", "signed")},"${states.lateSend}",` +
    `IF(${cell("answered")}<>"","${states.answered}",` +
    `IF(${late("answered", "answerBy", "objected")},"${states.lateAnswer}",` +
    `IF(${cell("objected")}<>"","${states.objected}",` +
    `IF(${cell("providerSigned")}<>"",IF(N(${cell("objectBy")})<TODAY(),"${states.accepted}","${states.signed}"),` +
    `IF(${cell("sent")}<>"","${states.sent}","${states.open}"))))))`;
  const contents: Readonly<Record<ControlColumn, CellContent>> = {
    number: row?.number ?? "",
    provider: row?.provider ?? "",
    form: row?.form ?? "",
    period: row?.period ?? "",
    signed: dateCell(row?.signed),
    sendBy: after("signed", SEND_DAYS),
    sent: dateCell(row?.sent),
    providerSigned: dateCell(row?.providerSigned),
    objectBy: after("providerSigned", OBJECTION_DAYS),
    objected: dateCell(row?.objected),
    answerBy: after("objected", ANSWER_DAYS),
    answered: dateCell(row?.answered),
    state: formula(state),
  };
  return CONTROL_COLUMNS.map((name) => contents[name]);
}
