import type { Coordinates, Dimension, ValueColumn, ValueRow, ValueTable } from "../../editions/format";
import { SheetDraft } from "../sheetDraft";
import type { Area, CellContent, SheetPlan, Validation } from "../sheetPlan";
import { HEADER, printSetup, TABLE_BASE, TABLE_SIZE } from "../style";
import { heightOfLines, HIGHEST_ROW, textHeight, wrappedLines } from "../text/measure";
import { cellContent } from "./cellNotation";
import { valueAt } from "./fields";
import { fieldContent } from "./fieldValues";
import { type GridField, textField, VALUE_FIELDS_AFTER, VALUE_FIELDS_BEFORE } from "./gridColumns";
import { type SheetHead, writeFieldLines, writeHead } from "./sheetHead";
import { VALUE_SPEC } from "./specs";

/** Labels of the lines above the values. */
export const PRINTED_LINE = /^Шапка \d+$/;
export const DIMENSION_LINE = /^Признак ([a-z][A-Za-z0-9]*)/;
export const LINES = { no: "Номер столбца", unit: "Единица столбца" } as const;
export const VALUE_HEADER = /^Значение(?!\p{L})/u;

const VALUE_WIDTH = 84;
const SPARE_ROWS = 200;
const HEADER_FILL = "#E3F1F1";
const COORDINATE_FILL = "#FFF7E0";
const FONT = { size: TABLE_SIZE };

type Column = { readonly field: GridField } | { readonly value: ValueColumn; readonly index: number };

function columnsOf({ rows, columns }: ValueTable): readonly Column[] {
  const names = new Set(rows.flatMap(({ texts = {} }) => Object.keys(texts)));
  return [
    ...VALUE_FIELDS_BEFORE.map((field) => ({ field })),
    ...[...names].map((name) => ({ field: textField(name) })),
    ...columns.map((value, index) => ({ value, index })),
    ...VALUE_FIELDS_AFTER.filter(({ rare, path }) => !rare || rows.some((row) => valueAt(row, path) !== undefined)).map(
      (field) => ({ field }),
    ),
  ];
}

/** What each column of values is called in the header that Excel's filters stand in. */
const headerOf = (column: Column): string => {
  if ("field" in column) return column.field.header;
  const last = column.value.printed[column.value.printed.length - 1] ?? "";
  return `Значение ${column.index + 1}${last ? `: ${last.length > 40 ? `${last.slice(0, 39)}…` : last}` : ""}`;
};

/** A column that nobody fills in is narrow: the values stand near their keys. */
function widthOf(column: Column, rows: readonly ValueRow[]): number {
  if (!("field" in column)) return VALUE_WIDTH;
  const { path, width } = column.field;
  return rows.some((row) => valueAt(row, path) !== undefined) ? width : Math.min(width, VALUE_WIDTH);
}

/** A table of values as a sheet to edit: what is printed above its columns, what they mean, and its rows. */
export function valueTableSheet(
  name: string,
  head: SheetHead,
  table: ValueTable,
  dimensions: readonly Dimension[],
): SheetPlan {
  const columns = columnsOf(table);
  const widths = columns.map((column) => widthOf(column, table.rows));
  const draft = new SheetDraft(name, widths, TABLE_BASE);
  writeHead(draft, head);
  const validations = [...writeFieldLines(draft, table, VALUE_SPEC)];
  draft.row();
  const from = columns.findIndex((column) => "value" in column);
  const values = { column: from, columns: table.columns.length };
  validations.push(...writeColumnLines(draft, columns, table, dimensions, values));
  const header = draft.row(
    columns.map((column) => ({ content: headerOf(column) })),
    headerHeight(columns, widths),
  );
  draft.style({ row: header, column: 0, rows: 1, columns: draft.columns }, { ...HEADER, fill: HEADER_FILL });
  for (const row of table.rows) {
    const cells = columns.map((column) => contentOf(column, row));
    draft.row(
      cells.map((content) => ({ content })),
      rowHeight(cells, widths),
    );
  }
  const body: Area = { ...draft.rowsFrom(header + 1), ...values };
  return draft.build({
    styles: [
      { ...draft.rowsFrom(header), style: { borders: "all" } },
      { ...body, style: { horizontal: "Right" } },
    ],
    validations: [...validations, valueRule({ ...body, rows: body.rows + SPARE_ROWS })],
    freeze: { columns: 2 },
    ...printSetup("landscape", header),
  });
}

const valueRule = (area: Area): Validation => ({
  ...area,
  kind: "decimal",
  min: 0,
  lenient: true,
  message: "Число; «-» – прочерк; пусто – значения нет; «+» – значение головной строки.",
});

const contentOf = (column: Column, row: ValueRow): CellContent =>
  "field" in column
    ? fieldContent(column.field.type, valueAt(row, column.field.path))
    : cellContent(row.cells[column.index] ?? null);

const rowHeight = (cells: readonly CellContent[], widths: readonly number[]): number => {
  const heights = cells.map((cell, at) => (typeof cell === "string" ? textHeight(cell, widths[at]!, FONT) : 0));
  return Math.min(HIGHEST_ROW, Math.max(heightOfLines(1, TABLE_SIZE), ...heights));
};

const headerHeight = (columns: readonly Column[], widths: readonly number[]): number => {
  const lines = columns.map((column, at) =>
    wrappedLines(headerOf(column), widths[at]!, { size: TABLE_SIZE, bold: true }),
  );
  return Math.min(HIGHEST_ROW, heightOfLines(Math.max(...lines), TABLE_SIZE));
};

interface Line {
  readonly label: string;
  readonly textOf: (column: ValueColumn) => string | undefined;
  /** What may be chosen. */
  readonly values?: readonly string[];
}

function writeColumnLines(
  draft: SheetDraft,
  columns: readonly Column[],
  table: ValueTable,
  dimensions: readonly Dimension[],
  values: Pick<Area, "column" | "columns">,
): readonly Validation[] {
  const widths = columns.map((_, at) => draft.width(at));
  return [...printedLines(table), ...meaningLines(table, dimensions)].flatMap((line) => {
    const cells = columns.map((column) => ("value" in column ? (line.textOf(column.value) ?? null) : null));
    cells[0] = line.label;
    const row = draft.row(
      cells.map((content) => ({ content })),
      rowHeight(cells, widths),
    );
    draft.style({ row, column: 0, rows: 1, columns: 1 }, { bold: true });
    const area = { row, rows: 1, ...values };
    const printed = PRINTED_LINE.test(line.label);
    draft.style(area, { borders: "all", horizontal: "Center", fill: printed ? HEADER_FILL : COORDINATE_FILL });
    return line.values && isShortList(line.values)
      ? [
          {
            ...area,
            kind: "list" as const,
            values: line.values,
            lenient: true as const,
            message: `${line.label}: выберите из списка.`,
          },
        ]
      : [];
  });
}

/** Excel takes a list of at most 255 characters, and a comma ends an item. */
const isShortList = (values: readonly string[]): boolean =>
  values.join(",").length <= 255 && !values.some((value) => value.includes(","));

function printedLines({ columns }: ValueTable): readonly Line[] {
  const most = Math.max(...columns.map(({ printed }) => printed.length));
  return Array.from({ length: most }, (_, level) => ({
    label: `Шапка ${level + 1}`,
    textOf: ({ printed }: ValueColumn) => printed[level],
  }));
}

function meaningLines({ columns, dimensions }: ValueTable, known: readonly Dimension[]): readonly Line[] {
  const used = columns.flatMap(({ at = {} }: { at?: Coordinates }) => Object.keys(at));
  return [
    { label: LINES.no, textOf: ({ no }) => no },
    { label: LINES.unit, textOf: ({ unit }) => unit },
    ...[...new Set([...dimensions, ...used])].map((id): Line => {
      const found = known.find((dimension) => dimension.id === id);
      return {
        label: found ? `Признак ${id} (${found.title.ru})` : `Признак ${id}`,
        textOf: ({ at }) => at?.[id],
        values: found?.values.map((value) => value.id),
      };
    }),
  ];
}
