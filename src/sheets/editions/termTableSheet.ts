import type { TermTable } from "../../editions/format";
import { SheetDraft } from "../sheetDraft";
import type { SheetPlan } from "../sheetPlan";
import { HEADER, printSetup, TABLE_BASE, TABLE_SIZE } from "../style";
import { heightOfLines, HIGHEST_ROW, textHeight } from "../text/measure";
import { valueAt } from "./fields";
import { fieldContent } from "./fieldValues";
import { TERM_FIELDS } from "./gridColumns";
import { fieldValidation, type SheetHead, writeFieldLines, writeHead } from "./sheetHead";
import { TERM_SPEC } from "./specs";

const WIDTHS = TERM_FIELDS.map(({ width }) => width);
/** What is counted stands right behind how many. */
const AMOUNT_COLUMN = TERM_FIELDS.findIndex(({ path }) => path.join(".") === "rule.amount");
const SPARE_ROWS = 200;
const HEADER_LINES = 2;

/** The terms of a document as a sheet to edit: a line for each. */
export function termTableSheet(name: string, head: SheetHead, table: TermTable): SheetPlan {
  const draft = new SheetDraft(name, WIDTHS, TABLE_BASE);
  writeHead(draft, head);
  const lines = writeFieldLines(draft, table, TERM_SPEC);
  draft.row();
  const header = draft.row(
    TERM_FIELDS.map((field) => ({ content: field.header })),
    heightOfLines(HEADER_LINES, TABLE_SIZE),
  );
  draft.style({ row: header, column: 0, rows: 1, columns: draft.columns }, { ...HEADER, fill: "#E3F1F1" });
  for (const row of table.rows) {
    const cells = TERM_FIELDS.map(({ type, path }) => fieldContent(type, valueAt(row, path)));
    const heights = cells.map((cell, at) =>
      typeof cell === "string" ? textHeight(cell, WIDTHS[at]!, { size: TABLE_SIZE }) : 0,
    );
    const height = Math.min(HIGHEST_ROW, Math.max(heightOfLines(1, TABLE_SIZE), ...heights));
    draft.row(
      cells.map((content) => ({ content })),
      height,
    );
  }
  const rows = draft.next - header - 1 + SPARE_ROWS;
  const rules = TERM_FIELDS.flatMap((field, column) =>
    fieldValidation({ ...field, label: field.header }, { row: header + 1, column, rows, columns: 1 }),
  );
  return draft.build({
    styles: [
      { ...draft.rowsFrom(header), style: { borders: "all" } },
      { row: header + 1, column: AMOUNT_COLUMN, rows, columns: 1, style: { horizontal: "Center" } },
    ],
    validations: [...lines, ...rules],
    freeze: { columns: 1 },
    ...printSetup("landscape", header),
  });
}
