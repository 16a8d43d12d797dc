import { DETAIL_COLUMN_TITLES, DETAIL_FIELDS, DETAIL_TITLES, detailValues } from "../../rules/council/details";
import { EXECUTOR_COLUMN_TITLES, INVITED } from "../../rules/council/executors";
import type { CouncilDetails, Executor } from "../../rules/council/model";
import { DETAILS_TABLE_NAME, EXECUTORS_TABLE_NAME } from "../../rules/council/planColumns";
import { SheetDraft, type DraftCell } from "../sheetDraft";
import { quotedSheetName } from "../sheetName";
import type { CellContent, SheetPlan } from "../sheetPlan";
import { linesOf, wideRow } from "../rows";
import { HEADER, HELP, printSetup, TABLE_BASE, TABLE_SIZE, TEXT_FORMAT } from "../style";
import { TEXTS } from "./texts";
import { heightOfLines } from "../text/measure";

const FONT = { size: TABLE_SIZE };
const WIDTHS = [300, 150, 106, 24, 150, 420] as const;
const GAP = 3;
const DETAILS_COLUMN = 4;
/** Title, help, header: the tables start below them. */
const HEADER_ROW = 2;

/** Where the names of the executors stand; Excel widens it as the table grows. */
export function executorNamesSource(count: number): string {
  const first = HEADER_ROW + 2;
  return `${quotedSheetName(TEXTS.sheets.directory)}!$A$${first}:$A$${first + Math.max(count, 1) - 1}`;
}

/** «Справочник совета»: the executors that the table may name, and what the sheets print around it. */
export function directorySheet(details: CouncilDetails, executors: readonly Executor[]): SheetPlan {
  const draft = new SheetDraft(TEXTS.sheets.directory, WIDTHS, TABLE_BASE);
  wideRow(draft, TEXTS.directory.title, { ...FONT, bold: true });
  wideRow(draft, TEXTS.directory.help, FONT, HELP);
  const values = detailValues(details);
  const people: readonly (readonly CellContent[])[] = executors.map(({ title, short, invited }) => [
    title,
    short,
    invited ? INVITED : "",
  ]);
  const facts: readonly (readonly CellContent[])[] = DETAIL_FIELDS.map((field) => [
    DETAIL_TITLES[field],
    values[field],
  ]);
  const titles = [...EXECUTOR_COLUMN_TITLES, null, ...DETAIL_COLUMN_TITLES];
  draft.row(
    titles.map((content) => ({ content, ...(content === null ? {} : { style: HEADER }) })),
    heightOfLines(1, TABLE_SIZE),
  );
  for (let at = 0; at < Math.max(people.length, facts.length, 1); at += 1) {
    const cells: readonly DraftCell[] = [
      ...(people[at] ?? [null, null, null]),
      null,
      ...(facts[at] ?? [null, null]),
    ].map((content) => ({ content }));
    draft.row(cells, heightOfLines(linesOf(draft, cells, FONT), FONT.size));
  }
  const peopleArea = { row: HEADER_ROW, column: 0, rows: Math.max(people.length, 1) + 1, columns: GAP };
  const factsArea = { row: HEADER_ROW, column: DETAILS_COLUMN, rows: facts.length + 1, columns: 2 };
  const invited = { row: HEADER_ROW + 1, column: 2, rows: peopleArea.rows - 1, columns: 1 };
  return draft.build({
    styles: [
      { ...peopleArea, row: HEADER_ROW + 1, rows: peopleArea.rows - 1, style: TEXT_FORMAT },
      // The year is a number, the rest is text whatever it looks like.
      { ...factsArea, row: HEADER_ROW + 2, rows: facts.length - 1, style: TEXT_FORMAT },
      { ...factsArea, row: HEADER_ROW + 1, rows: facts.length, style: { horizontal: "Left" } },
    ],
    tables: [
      { name: EXECUTORS_TABLE_NAME, area: peopleArea, style: "TableStyleMedium2" },
      { name: DETAILS_TABLE_NAME, area: factsArea, style: "TableStyleMedium2" },
    ],
    validations: [{ ...invited, kind: "list", values: [INVITED], message: TEXTS.directory.invited }],
    freeze: { rows: HEADER_ROW + 1 },
    ...printSetup("landscape"),
  });
}
