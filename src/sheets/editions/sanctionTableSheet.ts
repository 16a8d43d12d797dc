import type { SanctionBlock, SanctionComponent, SanctionRow, SanctionTable } from "../../editions/format";
import { SheetDraft } from "../sheetDraft";
import type { CellContent, SheetPlan } from "../sheetPlan";
import { HEADER, printSetup, TABLE_BASE, TABLE_SIZE } from "../style";
import { heightOfLines, HIGHEST_ROW, textHeight, wrappedLines } from "../text/measure";
import { valueAt } from "./fields";
import { fieldContent } from "./fieldValues";
import {
  BLOCK_FIELDS,
  BLOCK_NUMBER,
  COMPONENT_FIELDS,
  type GridField,
  SANCTION_FIELDS,
  SANCTION_FIELDS_AFTER,
} from "./gridColumns";
import { fieldValidation, type SheetHead, writeFieldLines, writeHead } from "./sheetHead";
import { SANCTION_SPEC } from "./specs";

const FONT = { size: TABLE_SIZE };
const FILL = "#E3F1F1";
const BLOCK_WIDTH = 44;
const SPARE_ROWS = 200;

const HEADERS: readonly { readonly header: string; readonly width: number; readonly field?: GridField }[] = [
  ...[...SANCTION_FIELDS, ...COMPONENT_FIELDS].map((field) => ({ ...field, field })),
  { header: BLOCK_NUMBER, width: BLOCK_WIDTH },
  ...[...BLOCK_FIELDS, ...SANCTION_FIELDS_AFTER].map((field) => ({ ...field, field })),
];
const WIDTHS = HEADERS.map(({ width }) => width);

/** A list of sanctions as a sheet to edit: a row takes as many lines as it has components or printed texts. */
export function sanctionTableSheet(name: string, head: SheetHead, table: SanctionTable): SheetPlan {
  const draft = new SheetDraft(name, WIDTHS, TABLE_BASE);
  writeHead(draft, head);
  const lines = writeFieldLines(draft, table, SANCTION_SPEC);
  draft.row();
  const texts = HEADERS.map(({ header }) => header);
  const most = Math.max(...texts.map((text, at) => wrappedLines(text, WIDTHS[at]!, { ...FONT, bold: true })));
  const header = draft.row(
    texts.map((content) => ({ content })),
    heightOfLines(most, TABLE_SIZE),
  );
  draft.style({ row: header, column: 0, rows: 1, columns: draft.columns }, { ...HEADER, fill: FILL });
  for (const row of table.rows) {
    for (const cells of rowLines(row)) {
      const heights = cells.map((cell, at) => (typeof cell === "string" ? textHeight(cell, WIDTHS[at]!, FONT) : 0));
      const height = Math.max(heightOfLines(1, TABLE_SIZE), ...heights);
      draft.row(
        cells.map((content) => ({ content })),
        Math.min(HIGHEST_ROW, height),
      );
    }
  }
  const rows = draft.next - header - 1;
  const rules = HEADERS.flatMap(({ field }, column) =>
    field
      ? fieldValidation(
          { ...field, label: field.header },
          { row: header + 1, column, rows: rows + SPARE_ROWS, columns: 1 },
        )
      : [],
  );
  return draft.build({
    styles: [{ ...draft.rowsFrom(header), style: { borders: "all" } }],
    validations: [...lines, ...rules],
    freeze: { columns: 1 },
    ...printSetup("landscape", header),
  });
}

/** A printed text with the block that it stands in; the heading is said once. */
interface TextLine {
  readonly block: number;
  readonly values: { readonly heading?: string; readonly care: readonly string[]; readonly text: string };
}

const textLines = (blocks: readonly SanctionBlock[]): readonly TextLine[] =>
  blocks.flatMap(({ heading, texts }, at) =>
    texts.map((text, index) => ({
      block: at + 1,
      values: { ...(index === 0 && heading !== undefined && { heading }), ...text },
    })),
  );

function rowLines(row: SanctionRow): readonly (readonly CellContent[])[] {
  const components: readonly SanctionComponent[] = row.components ?? [];
  const texts = textLines(row.blocks ?? []);
  const count = Math.max(1, components.length, texts.length);
  return Array.from({ length: count }, (_, at) => [
    ...contents(SANCTION_FIELDS, at === 0 ? row : undefined),
    ...contents(COMPONENT_FIELDS, components[at]),
    texts[at]?.block ?? null,
    ...contents(BLOCK_FIELDS, texts[at]?.values),
    ...contents(SANCTION_FIELDS_AFTER, at === 0 ? row : undefined),
  ]);
}

const contents = (fields: readonly GridField[], object: unknown): readonly CellContent[] =>
  fields.map(({ type, path }) => fieldContent(type, valueAt(object, path)));
