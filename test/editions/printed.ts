/** Prints a table of an edition as its document prints it: the sequence of cells that the source text must have. */
import type {
  Cell,
  CellEntry,
  RichCell,
  SanctionRow,
  SanctionTable,
  ValueColumn,
  ValueRow,
  ValueTable,
} from "../../src/editions/format";

const withUnit = (value: string, unit?: string): string => value.replace(".", ",") + (unit ? ` ${unit}` : "");

const printedEntry = (entry: CellEntry): string => withUnit(entry.value, entry.unit);

function printedRichCell(cell: RichCell, columnUnit?: string): string {
  if (cell.asPrinted !== undefined) return cell.asPrinted;
  if (cell.entries) return cell.entries.map(printedEntry).join(" / ");
  return withUnit(cell.value ?? "", cell.unit ?? columnUnit);
}

export function printedCell(cell: Cell, columnUnit?: string): string {
  if (cell === null) return "";
  if (typeof cell === "object") return printedRichCell(cell, columnUnit);
  return /^\d/.test(cell) ? withUnit(cell, columnUnit) : cell;
}

/**
 * Header cells line by line: of cells that are merged from left to right only the first is printed, below cells that are
 * merged from top to bottom stand blanks.
 */
export function printedHeader(
  rowHeaders: readonly string[],
  columns: readonly ValueColumn[],
): readonly (readonly string[])[] {
  const depth = Math.max(...columns.map((column) => column.printed.length));
  return Array.from({ length: depth }, (_, line) => [
    ...rowHeaders.map((header) => (line === 0 ? header : "")),
    ...columns
      .filter((column, index) => !mergedWithLeft(column, columns[index - 1], line))
      .map((column) => column.printed[line] ?? ""),
  ]);
}

function mergedWithLeft(column: ValueColumn, left: ValueColumn | undefined, line: number): boolean {
  const upTo = (other: ValueColumn) => JSON.stringify(other.printed.slice(0, line + 1));
  return left !== undefined && column.printed.length > line + 1 && upTo(column) === upTo(left);
}

export function rowField(row: ValueRow, field: string): string {
  if (field === "no") return row.no ?? "";
  if (field === "key") return row.keyPrinted ?? row.key;
  if (field === "name") return row.name ?? "";
  return row.texts?.[field] ?? "";
}

export const printedRow = (table: ValueTable, row: ValueRow): readonly string[] => [
  ...(table.rowFields ?? []).map((field) => rowField(row, field)),
  ...row.cells.map((cell, index) => printedCell(cell, table.columns[index]?.unit)),
];

/** Column numbers, where the document prints a line of them. */
export function printedNumbers(table: ValueTable): readonly string[] {
  if (!table.columns[0]?.no) return [];
  return [...table.rowHeaders.map((_, index) => String(index + 1)), ...table.columns.map((column) => column.no ?? "")];
}

export const printedSanctionHeader = (table: SanctionTable): readonly string[] => [
  ...table.rowHeaders,
  table.careHeader ?? "",
  ...table.careColumns.map((column) => column.printed),
  ...table.rowHeaders.map((_, index) => String(index + 1)),
  ...table.careColumns.map((column) => column.no ?? ""),
];

export const printedSanction = (row: SanctionRow): readonly string[] => [
  row.reportPrinted ? `${row.codePrinted} ${row.reportPrinted}` : row.codePrinted,
  row.namePrinted ?? row.name,
  ...(row.blocks ?? []).flatMap((block) => [block.heading ?? "", ...block.texts.map((text) => text.text)]),
];
