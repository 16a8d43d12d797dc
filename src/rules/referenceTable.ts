import type {
  Cell,
  Edition,
  RichCell,
  SanctionTable,
  Table,
  TermTable,
  ValueColumn,
  ValueRow,
  ValueTable,
} from "../editions/format";
import { citation } from "./citation";
import { cellNumber } from "./referenceNumber";
import { termText } from "./termText";

/** Text is written so that Excel keeps it text; a number has its format; `null` stays an empty cell. */
export type PlannedCell = null | string | { readonly number: number; readonly format: string };

export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table of a document as it is to stand on a sheet; rows count from its upper left corner. */
export interface TablePlan {
  readonly title: string;
  readonly citation: string;
  /** Levels of the header, from top to bottom. */
  readonly header: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
  readonly body: readonly (readonly PlannedCell[])[];
  readonly footnotes: readonly string[];
  /** In characters of the default font. */
  readonly widths: readonly number[];
}

/** The whole table that a record stands in, with the header, the footnotes and the wording of the document. */
export function planTable(edition: Edition, table: Table): TablePlan {
  const { header, body, merges = [] } = gridOf(table);
  return {
    title: table.title,
    citation: citation(edition, table.source),
    header,
    merges: [...merges, ...mergesOf(header)],
    body,
    footnotes: (table.footnotes ?? []).map(({ mark, text }) => [mark, text].filter(Boolean).join(" ")),
    widths: widthsOf(header, body),
  };
}

interface Grid {
  readonly header: readonly (readonly string[])[];
  readonly body: readonly (readonly PlannedCell[])[];
  readonly merges?: readonly Merge[];
}

function gridOf(table: Table): Grid {
  switch (table.kind) {
    case "sanctions":
      return sanctionGrid(table);
    case "terms":
      return termGrid(table);
    case "values":
      return valueGrid(table);
  }
}

function termGrid({ rows }: TermTable): Grid {
  return {
    header: [["Код", "Пункт", "Что сделать", "Исполнитель", "Считается от", "Срок", "Текст документа"]],
    body: rows.map((row) => [
      row.code,
      [row.annex && `прил. ${row.annex}`, row.clause && `п. ${row.clause}`].filter(Boolean).join(", ") || null,
      row.title,
      row.responsible ?? null,
      row.trigger,
      termText(row),
      row.printed,
    ]),
  };
}

function valueGrid(table: ValueTable): Grid {
  const { columns, rowHeaders, rowFields = [] } = table;
  const levels = Math.max(...columns.map(({ printed }) => printed.length));
  const level = (index: number) => [...rowHeaders, ...columns.map(({ printed }) => printed[index] ?? "")];
  return {
    header: Array.from({ length: levels }, (_, index) =>
      level(index).map((text, at) => (at < rowHeaders.length && index ? "" : text)),
    ),
    body: table.rows.flatMap((row) =>
      table.catalogue === "target"
        ? criterionRows(row, rowFields)
        : [
            [
              ...rowFields.map((field) => fieldOf(row, field)),
              ...columns.map((column, index) => plannedCell(row.cells[index] ?? null, column, table)),
            ],
          ],
    ),
  };
}

/** A criterion has a row for each of its values, under its label; a percentage stays the number that is printed. */
function criterionRows(row: ValueRow, rowFields: readonly string[]): PlannedCell[][] {
  const [cell] = row.cells;
  const entries = (typeof cell === "object" && cell?.entries) || [];
  return entries.map(({ value, label }, index) => [
    ...rowFields.map((field) =>
      field === "name"
        ? [index === 0 && row.name, label].filter(Boolean).join(" ")
        : index === 0 || field === "unit"
          ? fieldOf(row, field)
          : null,
    ),
    cellNumber(value, ""),
  ]);
}

function fieldOf(row: ValueRow, field: string): string | null {
  if (field === "no") return row.no ?? null;
  if (field === "key") return row.key;
  return (field === "name" ? row.name : row.texts?.[field]) ?? null;
}

/** Signs of the document («-», «+») stay text; a unit of its own stays beside its number. */
function plannedCell(cell: Cell, column: ValueColumn, table: ValueTable): PlannedCell {
  if (cell === null) return null;
  const rich: RichCell = typeof cell === "string" ? { value: cell } : cell;
  if (rich.entries)
    return rich.asPrinted ?? rich.entries.map(({ value, unit }) => `${value} ${unit ?? ""}`.trim()).join(" / ");
  if (rich.value === undefined || rich.missing) return rich.asPrinted ?? null;
  if (!/^\d/.test(rich.value)) return rich.value;
  const unit = rich.unit ?? column.unit ?? table.unit ?? "";
  const { number, format } = cellNumber(rich.value, unit);
  return { number, format: unit.length && table.catalogue === "ekd" && unit !== "%" ? `${format} "${unit}"` : format };
}

/** The code stands alone in its column, so that formulas can refer to it; the lines of form № ПГ stand beside it. */
function sanctionGrid(table: SanctionTable): Grid {
  const [code = "", name = ""] = table.rowHeaders;
  const { careColumns, careHeader = "" } = table;
  return {
    header: [
      [code, code, name, ...careColumns.map(() => careHeader)],
      ["", "", "", ...careColumns.map(({ printed }) => printed)],
    ],
    body: table.rows.map((row) => [
      row.code,
      row.reportPrinted ?? null,
      row.name,
      ...careColumns.map(({ care }) => {
        const texts = (row.blocks ?? []).flatMap((block) =>
          block.texts
            .filter((text) => care.some((kind) => text.care.includes(kind)))
            .map(({ text }) => (block.heading && text !== "-" ? `${block.heading} ${text}` : text)),
        );
        // «-» under one heading says nothing where another heading applies.
        const telling = texts.filter((text) => text !== "-");
        return texts.length ? (telling.length ? telling.join("\n") : "-") : null;
      }),
    ]),
  };
}

/** Equal neighbours of a header level are one printed cell; a cell with nothing below it reaches down to the body. */
function mergesOf(header: readonly (readonly string[])[]): Merge[] {
  const merges: Merge[] = [];
  header.forEach((texts, row) => {
    for (let column = 0; column < texts.length;) {
      let end = column + 1;
      const below = (at: number) => header.slice(row + 1).every((level) => level[at] === "");
      while (
        end < texts.length &&
        texts[end] !== "" &&
        texts[end] === texts[column] &&
        sameGroup(header, row, column, end)
      )
        end += 1;
      const rows = texts[column] !== "" && below(column) ? header.length - row : 1;
      if (texts[column] !== "" && (end - column > 1 || rows > 1))
        merges.push({ row, column, rows, columns: end - column });
      column = end;
    }
  });
  return merges;
}

/** Two cells belong together when all levels above them do. */
const sameGroup = (header: readonly (readonly string[])[], row: number, left: number, right: number): boolean =>
  header.slice(0, row).every((level) => level[left] === level[right]);

const NARROWEST = 9;
const WIDEST = 45;
/** Headers are bold: their letters are wider; a long one wraps rather than spread a column of numbers. */
const BOLD = 1.3;
const WIDEST_HEADING = 20;

/** Wide enough for the longest word and for a wrapped text of a few lines. */
function widthsOf(header: readonly (readonly string[])[], body: readonly (readonly PlannedCell[])[]): number[] {
  const [first = []] = header;
  return first.map((_, column) => {
    const heading = header
      .map((level) => level[column] ?? "")
      .filter(Boolean)
      .slice(-1);
    const texts = body.map((row) => row[column]).filter((cell) => typeof cell === "string");
    const widths = [
      ...heading.map((text) => Math.max(longestWord(text), Math.min(WIDEST_HEADING, wrapped(text))) * BOLD),
      ...texts.map((text) => Math.max(longestWord(text), wrapped(text))),
    ];
    return Math.min(WIDEST, Math.ceil(Math.max(NARROWEST, ...widths)) + 2);
  });
}

const longestWord = (text: string): number => Math.max(...text.split(/[\s-]+/).map(({ length }) => length));

/** Characters in a line when the text takes about as many lines as look well beside it. */
const wrapped = (text: string): number => Math.sqrt(text.length * 9);
