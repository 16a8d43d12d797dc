import { termText } from "../../rules/termText";
import type { CountedTerm } from "../../rules/deadlines/termList";
import { headerRow, linesOf, wideRow } from "../rows";
import { SheetDraft, type DraftCell } from "../sheetDraft";
import type { SheetPlan } from "../sheetPlan";
import { heightOfLines } from "../text/measure";
import { DATE_FORMAT, HELP, LANDSCAPE_WIDTH, printSetup, TABLE_BASE, TABLE_SIZE, TITLE } from "../style";
import { TEXTS } from "./texts";

const SHARES = [9, 15, 10, 13, 9, 8, 8, 20, 14];
const WIDTHS = SHARES.map((share) => Math.max(60, (LANDSCAPE_WIDTH * share) / 75));
const FONT = { size: TABLE_SIZE };
const START_CELL = "$B$2";
const OVERDUE = { fill: "#F8CBAD", color: "#9C0006" };
const SOON = { fill: "#FFF2CC" };

export interface TermsSheetQuery {
  readonly document: string;
  readonly terms: readonly CountedTerm[];
  /** ISO date of the event. */
  readonly start: string;
  /** A range of the workbook with days off of the user's own, as a formula has it. */
  readonly holidays?: string;
}

/** «Сроки»: every term of a document with its date as a formula, so that each may have an event of its own. */
export function termsSheet({ document, terms, start, holidays }: TermsSheetQuery): SheetPlan {
  const { title, help, headers, start: startLabel, sheet } = TEXTS.terms;
  const draft = new SheetDraft(sheet, WIDTHS, TABLE_BASE);
  wideRow(draft, title(document), { ...FONT, bold: true }, TITLE);
  draft.row([
    { content: startLabel, style: { bold: true } },
    { content: { kind: "date", date: start }, style: { ...DATE_FORMAT, borders: "all" } },
  ]);
  wideRow(draft, help, FONT, HELP);
  const header = headerRow(draft, headers, TABLE_SIZE);
  for (const term of terms) termRow(draft, term, holidays);
  const first = header + 1;
  const area = { row: first, column: 0, rows: terms.length, columns: draft.columns };
  const dates = { ...area, column: 6, columns: 1 };
  const cell = `$G${first + 1}`;
  return draft.build({
    styles: [
      { ...area, style: { borders: "all" } },
      { ...area, column: 5, columns: 2, style: DATE_FORMAT },
    ],
    conditionalFormats: [
      { ...dates, kind: "formula", formula: `=AND(ISNUMBER(${cell}),${cell}<TODAY())`, style: OVERDUE },
      {
        ...dates,
        kind: "formula",
        formula: `=AND(ISNUMBER(${cell}),${cell}>=TODAY(),${cell}<=TODAY()+7)`,
        style: SOON,
      },
    ],
    freeze: { rows: first, columns: 2 },
    inputs: { header, rows: { from: first, to: first + terms.length - 1 }, keys: [0], columns: [5], proposed: true },
    ...printSetup("landscape", header),
  });
}

function termRow(draft: SheetDraft, { row, source }: CountedTerm, holidays: string | undefined): void {
  const at = draft.next + 1;
  const third = holidays ? `,${holidays}` : "";
  const cells: DraftCell[] = [
    { content: row.code },
    { content: row.title },
    { content: row.responsible ?? null },
    { content: row.trigger },
    { content: termText(row) },
    { content: row.rule ? { kind: "formula", formula: `=${START_CELL}` } : null },
    {
      content: row.rule
        ? { kind: "formula", formula: `=OMS.DEADLINE($A${at},$F${at}${third})` }
        : (row.undated ?? null),
    },
    { content: row.printed },
    { content: source },
  ];
  draft.row(cells, heightOfLines(linesOf(draft, cells, FONT), TABLE_SIZE));
}
