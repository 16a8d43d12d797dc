import type { TableProperties, TableStyleProperties, Worksheet } from "@cj-tech-master/excelts";
import type { ICellData, IWorkbookData } from "@univerjs/core";
import { cellName, parseRange, rangeName } from "./ranges";
import { extrasOf, type SheetExtras, type TableExtra } from "./extras";
import { TABLE_RESOURCE } from "./source";

interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly range: {
    readonly startRow: number;
    readonly startColumn: number;
    readonly endRow: number;
    readonly endColumn: number;
  };
  readonly columns: readonly { readonly displayName: string }[];
  readonly options?: { readonly showHeader?: boolean };
}

/** Tables of the grid → tables of the file; an unchanged one keeps everything that the file says of it. */
export function saveTables(worksheet: Worksheet, id: string, data: IWorkbookData): void {
  const resource = data.resources?.find(({ name }) => name === TABLE_RESOURCE)?.data;
  const all = JSON.parse(resource || "{}") as Record<string, { tables?: GridTable[] }>;
  const wanted = all[id]?.tables ?? [];
  for (const { model } of worksheet.getTables()) {
    if (!wanted.some(({ name }) => name === (model.displayName ?? model.name))) worksheet.removeTable(model.name);
  }
  const { tables: extras } = extrasOf<SheetExtras>(data.sheets[id]?.custom);
  for (const table of wanted) saveTable(worksheet, table, data.sheets[id]?.cellData ?? {}, extras?.[table.id]);
}

/** How the tables of the file look, by the ids that they have in the grid. */
export function readTableLooks(worksheet: Worksheet): Record<string, TableExtra> {
  return Object.fromEntries(
    worksheet.getTables().map(({ model: { name, style } }) => [
      `table-${worksheet.id}-${name}`,
      {
        style: style?.theme ?? "",
        showBandedRows: style?.showRowStripes ?? false,
        showBandedColumns: style?.showColumnStripes ?? false,
        highlightFirstColumn: style?.showFirstColumn ?? false,
        highlightLastColumn: style?.showLastColumn ?? false,
      },
    ]),
  );
}

type Cells = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

function saveTable(worksheet: Worksheet, table: GridTable, cells: Cells, extra?: TableExtra): void {
  const previous = worksheet.getTables().find(({ model }) => (model.displayName ?? model.name) === table.name)?.model;
  const headings = columnNames(table, cells);
  if (previous && sameShape(previous, table, headings) && sameLook(previous, extra)) return;
  if (previous) worksheet.removeTable(previous.name);

  const totals = previous?.totalsRow === true;
  const { startRow, endRow, startColumn } = table.range;
  const headerRow = table.options?.showHeader !== false;
  const height = endRow - startRow + (headerRow ? 0 : 1);
  const properties: TableProperties = {
    name: previous?.name ?? table.name,
    displayName: table.name,
    ref: cellName(startRow, startColumn),
    headerRow,
    totalsRow: totals,
    style: tableStyle(previous?.style, extra),
    columns: headings.map((name) => ({
      filterButton: true,
      ...previous?.columns.find((column) => column.name === name),
      ...(extra?.showFilterButton !== undefined && { filterButton: extra.showFilterButton }),
      name,
    })),
    // Only their number matters: the cells themselves are written afterwards.
    rows: Array.from({ length: Math.max(1, height) }, () => []),
  };
  worksheet.addTable(properties);
}

function sameLook({ style, columns }: Pick<TableProperties, "style" | "columns">, extra: TableExtra = {}): boolean {
  const wanted = tableStyle(style, extra);
  const buttons = extra.showFilterButton;
  return (
    Object.entries(wanted).every(
      ([key, value]) => (style?.[key as keyof TableStyleProperties] ?? false) === (value ?? false),
    ) &&
    (buttons === undefined || columns.every(({ filterButton = false }) => filterButton === buttons))
  );
}

function tableStyle(previous: TableStyleProperties | undefined, extra: TableExtra = {}): TableStyleProperties {
  const known = previous ?? { theme: "TableStyleMedium2", showRowStripes: true };
  return {
    theme: extra.style ?? known.theme,
    showRowStripes: extra.showBandedRows ?? known.showRowStripes,
    showColumnStripes: extra.showBandedColumns ?? known.showColumnStripes,
    showFirstColumn: extra.highlightFirstColumn ?? known.showFirstColumn,
    showLastColumn: extra.highlightLastColumn ?? known.showLastColumn,
  };
}

function sameShape(
  previous: { tableRef?: string; ref: string; totalsRow?: boolean; columns: readonly { name: string }[] },
  table: GridTable,
  headings: readonly string[],
): boolean {
  const range = parseRange(previous.tableRef ?? previous.ref);
  if (!range) return false;
  const body = previous.totalsRow ? { ...range, endRow: range.endRow - 1 } : range;
  return (
    rangeName(body) === rangeName(table.range) &&
    previous.columns.map(({ name }) => name).join("\n") === headings.join("\n")
  );
}

/** A file is broken for Excel unless each heading is a text, not empty, different, and equal to its cell. */
function columnNames({ range, columns, options }: GridTable, cells: Cells): string[] {
  const names: string[] = [];
  for (let column = range.startColumn; column <= range.endColumn; column++) {
    const index = column - range.startColumn;
    const cell = options?.showHeader === false ? undefined : cells[range.startRow]?.[column]?.v;
    const wanted = String(cell ?? columns[index]?.displayName ?? "") || `Столбец${index + 1}`;
    let name = wanted;
    for (let n = 2; names.some((taken) => taken.toLowerCase() === name.toLowerCase()); n++) name = `${wanted}${n}`;
    names.push(name);
  }
  return names;
}
