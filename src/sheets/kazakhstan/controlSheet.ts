import { ANSWER_DAYS, OBJECTION_DAYS, SEND_DAYS } from "../../rules/kazakhstan/clauseDays";
import { columnLetters } from "../columnLetters";
import { headerRow, linesOf, wideRow } from "../rows";
import { SheetDraft } from "../sheetDraft";
import type { CellContent, CellLink, SheetPlan, Validation } from "../sheetPlan";
import { DATE_FORMAT, HEADER, HELP, printSetup, TABLE_BASE, TABLE_SIZE, TEXT_FORMAT, TITLE } from "../style";
import { heightOfLines } from "../text/measure";
import {
  type Control,
  CONTROL_TABLE_NAME,
  type ControlColumn,
  type ControlField,
  type ControlRow,
  type KeptCell,
} from "../../rules/kazakhstan/control";
import { CONTROL_HOLIDAYS_TABLE_NAME } from "../../rules/kazakhstan/workingDays";
import { dateCell, formula } from "./numbers";
import { TEXTS } from "./texts";

const FONT = { size: TABLE_SIZE };
const WIDTHS: Readonly<Record<ControlColumn, number>> = {
  number: 62,
  provider: 190,
  form: 66,
  period: 110,
  signed: 88,
  sendBy: 86,
  sent: 92,
  providerSigned: 102,
  objectBy: 94,
  objected: 94,
  answerBy: 82,
  answered: 84,
  state: 116,
};
/** Of a column that the user has added. */
const OWN_WIDTH = 110;
/** Rows of the table of days off that are left for the user's. */
const SPARE_HOLIDAYS = 15;
const LATE = { color: "#9C0006", fill: "#FFC7CE" };
const LINK = { color: "#0563C1" };
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

/**
 * «Контроль заключений»: what was sent, signed, objected and answered; terms of clauses 17, 20 and 42 count themselves. The
 * columns stand as the user has them, with what the user has typed in them. Numbers lead to the sheets of their conclusions,
 * where `sheetOf` knows one.
 */
export function controlSheet(
  { fields, rows }: Control,
  holidays: readonly string[],
  sheetOf: (row: ControlRow) => string | undefined = () => undefined,
): SheetPlan {
  const off = { column: fields.length + 1, rows: holidays.length + SPARE_HOLIDAYS };
  const widths = [...fields.map(({ column }) => (column ? WIDTHS[column] : OWN_WIDTH)), 24, 96];
  const draft = new SheetDraft(TEXTS.sheets.control, widths, TABLE_BASE);
  wideRow(draft, TEXTS.control.title, { ...FONT, bold: true }, TITLE);
  wideRow(draft, TEXTS.control.help, FONT, HELP);
  const titles = [...fields.map(({ title }) => title), "", TEXTS.control.holiday];
  const header = headerRow(
    draft,
    titles.map((content) => ({ content, style: HEADER })),
    TABLE_SIZE,
  );
  const count = Math.max(1, rows.length);
  const letters = columnLetters(off.column);
  const range = `$${letters}$${header + 2}:$${letters}$${header + 1 + off.rows}`;
  for (let index = 0; index < Math.max(count, off.rows); index += 1) {
    const own = index < count ? cellsOf(fields, rows[index], draft.next + 1, range) : fields.map(() => null);
    const cells = [...own, null, dateCell(holidays[index])].map((content) => ({ content }));
    draft.row(cells, heightOfLines(linesOf(draft, cells, FONT), TABLE_SIZE));
  }
  const body = { row: header + 1, column: 0, rows: count, columns: fields.length };
  const at = (name: ControlColumn) => fields.findIndex(({ column }) => column === name);
  const area = (name: ControlColumn) => ({ ...body, column: at(name), columns: 1 });
  const links = rows.flatMap((row, index): readonly CellLink[] => {
    const sheet = sheetOf(row);
    return sheet === undefined ? [] : [{ row: body.row + index, column: at("number"), sheet, cell: "A1" }];
  });
  const state = `$${columnLetters(at("state"))}${header + 2}`;
  return draft.build({
    styles: [
      ...(["number", "provider", "form", "period"] as const).map((name) => ({ ...area(name), style: TEXT_FORMAT })),
      ...DATES.map((name) => ({ ...area(name), style: DATE_FORMAT })),
      ...fields.flatMap(({ format }, column) =>
        format === undefined ? [] : [{ ...body, column, columns: 1, style: { numberFormat: format } }],
      ),
      { row: header + 1, column: off.column, rows: off.rows, columns: 1, style: DATE_FORMAT },
      ...links.map(({ row, column }) => ({ row, column, rows: 1, columns: 1, style: LINK })),
    ],
    links,
    tables: [
      { name: CONTROL_TABLE_NAME, area: { ...body, row: header, rows: count + 1 }, style: "TableStyleMedium2" },
      {
        name: CONTROL_HOLIDAYS_TABLE_NAME,
        area: { row: header, column: off.column, rows: off.rows + 1, columns: 1 },
        style: "TableStyleLight9",
      },
    ],
    validations: TYPED.map((name): Validation => ({ ...area(name), kind: "date", message: TEXTS.rates.date })),
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
      area: { row: 0, column: 0, rows: header + 1 + count, columns: fields.length },
    },
  });
}

function cellsOf(
  fields: readonly ControlField[],
  row: ControlRow | undefined,
  at: number,
  holidays: string,
): readonly CellContent[] {
  const cell = (name: ControlColumn) => `${columnLetters(fields.findIndex(({ column }) => column === name))}${at}`;
  // A word in place of a day («отказ») is no day: nothing is counted from it, nothing is said to be done.
  const isDay = (name: ControlColumn) => `ISNUMBER(${cell(name)})`;
  const after = (name: ControlColumn, days: number) =>
    formula(`=IF(${isDay(name)},WORKDAY(${cell(name)},${days},${holidays}),"")`);
  const { states } = TEXTS.control;
  const late = (name: ControlColumn, by: ControlColumn, from: ControlColumn) =>
    `AND(${isDay(from)},NOT(${isDay(name)}),N(${cell(by)})<TODAY())`;
  const state =
    `=IF(${late("sent", "sendBy", "signed")},"${states.lateSend}",` +
    `IF(${isDay("answered")},"${states.answered}",` +
    `IF(${late("answered", "answerBy", "objected")},"${states.lateAnswer}",` +
    `IF(${isDay("objected")},"${states.objected}",` +
    `IF(${isDay("providerSigned")},IF(N(${cell("objectBy")})<TODAY(),"${states.accepted}","${states.signed}"),` +
    `IF(${isDay("sent")},"${states.sent}","${states.open}"))))))`;
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
  return fields.map(({ title, column }) => keptCell(row?.kept?.[title]) ?? (column ? contents[column] : null));
}

const keptCell = (kept: KeptCell | undefined): CellContent | undefined =>
  typeof kept === "object" ? formula(kept.formula) : kept;
