import { foldWord } from "../../rules/fold";
import { readCell } from "./cellNotation";
import type { NumberOptions } from "./decimals";
import type { EditionDraft, JsonPath } from "./editionDraft";
import { readField } from "./fieldValues";
import { type GridField, textFieldOf, VALUE_FIELDS_AFTER, VALUE_FIELDS_BEFORE } from "./gridColumns";
import { FieldReader } from "./readFields";
import { cellAt, type SheetContent, textAt } from "./sheetContent";
import { VALUE_SPEC } from "./specs";
import { readText } from "./texts";
import { DIMENSION_LINE, LINES, PRINTED_LINE, VALUE_HEADER } from "./valueTableSheet";

/** A column of the grid that has been understood. */
type Column = { readonly at: number; readonly field: GridField } | { readonly at: number; readonly value: number };

/** Work in slices: the pane is not held by a long table. */
export type Slices<T = void> = Generator<undefined, T>;

export const ROWS_A_STEP = 100;
const FIELDS = [...VALUE_FIELDS_BEFORE, ...VALUE_FIELDS_AFTER];
const KEY = "key";

/** Row of the header of a grid, by what its first cell says. */
export function gridHeader({ values }: SheetContent, title: string): number | undefined {
  const wanted = foldWord(title);
  const row = values.findIndex(([first]) => foldWord(String(first ?? "")) === wanted);
  return row < 0 ? undefined : row;
}

/** Reads a sheet of a table of values into the table at `root`. */
export function* readValueTable(
  content: SheetContent,
  from: number,
  draft: EditionDraft,
  root: JsonPath,
  options: NumberOptions,
): Slices {
  const header = gridHeader(content, VALUE_FIELDS_BEFORE[0]!.header);
  const fields = new FieldReader(draft, root, VALUE_SPEC, options);
  const above = header ?? content.values.length;
  const lines: number[] = [];
  for (let row = from; row < above; row += 1) {
    const label = textAt(content, row, 0);
    if (PRINTED_LINE.test(label) || DIMENSION_LINE.test(label) || isColumnLine(label)) lines.push(row);
    else if (label !== "") fields.line(content, row, label);
  }
  if (header === undefined) {
    draft.report(content, from, 0, "headMissing", { known: [VALUE_FIELDS_BEFORE[0]!.header] });
    return;
  }
  const columns = readColumns(content, header, draft);
  readColumnLines(content, lines, header, columns, draft, root);
  yield* readRows(content, header, columns, draft, root, options);
}

const isColumnLine = (label: string): boolean =>
  Object.values(LINES).some((line) => foldWord(line) === foldWord(label));

function readColumns(content: SheetContent, header: number, draft: EditionDraft): readonly Column[] {
  const columns: Column[] = [];
  const seen = new Set<string>();
  let values = 0;
  for (let at = 0; at < (content.values[header]?.length ?? 0); at += 1) {
    const text = textAt(content, header, at);
    if (text === "") {
      reportLostCells(content, header, at, draft);
    } else if (VALUE_HEADER.test(text)) {
      columns.push({ at, value: values });
      values += 1;
    } else {
      const field = FIELDS.find((known) => foldWord(known.header) === foldWord(text)) ?? textFieldOf(text);
      if (!field) draft.report(content, header, at, "unknownColumn", { given: text });
      else if (seen.has(field.header)) draft.report(content, header, at, "repeatedColumn", { given: text });
      else columns.push({ at, field });
      if (field) seen.add(field.header);
    }
  }
  if (values === 0) draft.report(content, header, 0, "columnMissing", { given: "Значение 1" });
  return columns;
}

/** Nothing that stands below a column without a header is dropped in silence. */
function reportLostCells(content: SheetContent, header: number, at: number, draft: EditionDraft): void {
  for (let row = header + 1; row < content.values.length; row += 1) {
    if (textAt(content, row, at) === "") continue;
    draft.report(content, row, at, "valueWithoutColumn", { given: textAt(content, row, at) });
    return;
  }
}

function readColumnLines(
  content: SheetContent,
  lines: readonly number[],
  header: number,
  columns: readonly Column[],
  draft: EditionDraft,
  root: JsonPath,
): void {
  for (const column of columns) {
    if (!("value" in column)) continue;
    const path = [...root, "columns", column.value];
    draft.set([...path, "printed"], [], content, header, column.at);
    draft.place(path, content, header, column.at);
    let printed = 0;
    for (const row of lines) {
      const value = draft.take(readText(cellAt(content, row, column.at)), content, row, column.at);
      if (value === undefined) continue;
      const label = textAt(content, row, 0);
      const dimension = DIMENSION_LINE.exec(label)?.[1];
      if (PRINTED_LINE.test(label)) draft.set([...path, "printed", printed++], value, content, row, column.at);
      else if (dimension !== undefined) draft.set([...path, "at", dimension], value, content, row, column.at);
      else draft.set([...path, foldWord(label) === foldWord(LINES.no) ? "no" : "unit"], value, content, row, column.at);
    }
  }
}

function* readRows(
  content: SheetContent,
  header: number,
  columns: readonly Column[],
  draft: EditionDraft,
  root: JsonPath,
  options: NumberOptions,
): Slices {
  draft.set([...root, "rows"], [], content, header, 0);
  const key = columns.find((column) => "field" in column && column.field.path[0] === KEY)?.at;
  for (let row = header + 1, index = 0; row < content.values.length; row += 1) {
    if (columns.every(({ at }) => textAt(content, row, at) === "")) continue;
    const path = [...root, "rows", index];
    index += 1;
    if (index % ROWS_A_STEP === 0) yield;
    draft.set(path, {}, content, row, key ?? 0);
    draft.set([...path, "cells"], [], content, row, key ?? 0);
    for (const column of columns) {
      const cell = cellAt(content, row, column.at);
      if ("value" in column) {
        const value = draft.take(readCell(cell, options), content, row, column.at);
        draft.set([...path, "cells", column.value], value ?? null, content, row, column.at);
      } else {
        const { type, path: fieldPath, header: label } = column.field;
        const value = draft.take(readField(type, cell, options), content, row, column.at, label);
        if (value !== undefined) draft.set([...path, ...fieldPath], value, content, row, column.at);
        else draft.place([...path, ...fieldPath], content, row, column.at);
      }
    }
  }
}
