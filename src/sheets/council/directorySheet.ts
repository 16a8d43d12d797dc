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
import { additions, NO_COLUMNS, USER_WIDTH, userCells, type UserColumns } from "./userColumns";
import { heightOfLines } from "../text/measure";

const FONT = { size: TABLE_SIZE };
const PEOPLE_WIDTHS = [300, 150, 106] as const;
const GAP_WIDTH = 24;
const DETAILS_WIDTHS = [150, 420] as const;
const INVITED_COLUMN = 2;
/** Title, help, header: the tables start below them. */
const HEADER_ROW = 2;

/** Where the names of the executors stand; Excel widens it as the table grows. */
export function executorNamesSource(count: number): string {
  const first = HEADER_ROW + 2;
  return `${quotedSheetName(TEXTS.sheets.directory)}!$A$${first}:$A$${first + Math.max(count, 1) - 1}`;
}

/** «Справочник совета»: the executors that the table may name, and what the sheets print around it. */
export function directorySheet(
  details: CouncilDetails,
  executors: readonly Executor[],
  columns: UserColumns = NO_COLUMNS,
): SheetPlan {
  const peopleWidths = [...PEOPLE_WIDTHS, ...columns.titles.map(() => USER_WIDTH)];
  const draft = new SheetDraft(TEXTS.sheets.directory, [...peopleWidths, GAP_WIDTH, ...DETAILS_WIDTHS], TABLE_BASE);
  wideRow(draft, TEXTS.directory.title, { ...FONT, bold: true });
  wideRow(draft, TEXTS.directory.help, FONT, HELP);
  const values = detailValues(details);
  const people: readonly (readonly CellContent[])[] = executors.map(({ title, short, invited }, at) => [
    title,
    short,
    invited ? INVITED : "",
    ...userCells(columns, at),
  ]);
  const facts: readonly (readonly CellContent[])[] = DETAIL_FIELDS.map((field) => [
    DETAIL_TITLES[field],
    values[field],
  ]);
  const titles = [...EXECUTOR_COLUMN_TITLES, ...columns.titles, null, ...DETAIL_COLUMN_TITLES];
  draft.row(
    titles.map((content) => ({ content, ...(content === null ? {} : { style: HEADER }) })),
    heightOfLines(1, TABLE_SIZE),
  );
  for (let at = 0; at < Math.max(people.length, facts.length, 1); at += 1) {
    const cells: readonly DraftCell[] = [
      ...(people[at] ?? peopleWidths.map(() => null)),
      null,
      ...(facts[at] ?? [null, null]),
    ].map((content) => ({ content }));
    draft.row(cells, heightOfLines(linesOf(draft, cells, FONT), FONT.size));
  }
  const peopleArea = { row: HEADER_ROW, column: 0, rows: Math.max(people.length, 1) + 1, columns: peopleWidths.length };
  const factsArea = { row: HEADER_ROW, column: peopleWidths.length + 1, rows: facts.length + 1, columns: 2 };
  const invited = { ...peopleArea, row: HEADER_ROW + 1, column: INVITED_COLUMN, rows: peopleArea.rows - 1, columns: 1 };
  return draft.build({
    styles: [
      {
        ...peopleArea,
        row: HEADER_ROW + 1,
        rows: peopleArea.rows - 1,
        columns: PEOPLE_WIDTHS.length,
        style: TEXT_FORMAT,
      },
      // The year is a number, the rest is text whatever it looks like.
      { ...factsArea, row: HEADER_ROW + 2, rows: facts.length - 1, style: TEXT_FORMAT },
      { ...factsArea, row: HEADER_ROW + 1, rows: facts.length, style: { horizontal: "Left" } },
    ],
    tables: [
      { name: EXECUTORS_TABLE_NAME, area: peopleArea, style: "TableStyleMedium2" },
      { name: DETAILS_TABLE_NAME, area: factsArea, style: "TableStyleMedium2" },
    ],
    validations: [{ ...invited, kind: "list", values: [INVITED], message: TEXTS.directory.invited }],
    inputs: additions(peopleArea, columns, [0]),
    freeze: { rows: HEADER_ROW + 1 },
    ...printSetup("landscape"),
  });
}
