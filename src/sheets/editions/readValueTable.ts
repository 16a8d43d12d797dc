import { foldWord } from "../../rules/fold";
import { readCell } from "./cellNotation";
import type { NumberOptions } from "./decimals";
import type { EditionDraft, JsonPath } from "./editionDraft";
import { type GridField, textFieldOf, VALUE_FIELDS_AFTER, VALUE_FIELDS_BEFORE } from "./gridColumns";
import { FieldReader } from "./readFields";
import {
  fieldIn,
  findColumns,
  type GridColumn,
  isBlankRow,
  readAboveGrid,
  readGridCell,
  ROWS_A_STEP,
  type Slices,
} from "./readGrid";
import { cellAt, type SheetContent, textAt } from "./sheetContent";
import { VALUE_SPEC } from "./specs";
import { readText } from "./texts";
import { DIMENSION_LINE, LINES, PRINTED_LINE, VALUE_HEADER } from "./valueTableSheet";

/** A column of values: its number among them. */
interface ValueField {
  readonly value: number;
  readonly header?: undefined;
}

type Column = GridColumn<GridField | ValueField>;

const fixedField = fieldIn([...VALUE_FIELDS_BEFORE, ...VALUE_FIELDS_AFTER]);
const KEY = "key";

/** Reads a sheet of a table of values into the table at `root`. */
export function* readValueTable(
  content: SheetContent,
  from: number,
  draft: EditionDraft,
  root: JsonPath,
  options: NumberOptions,
): Slices {
  const fields = new FieldReader(draft, root, VALUE_SPEC, options);
  const header = readAboveGrid(content, from, VALUE_FIELDS_BEFORE[0]!.header, fields, draft, isColumnLine);
  if (header === undefined) return;
  const columns = readColumns(content, header, draft);
  readColumnLines(content, from, header, columns, draft, root);
  yield* readRows(content, header, columns, draft, root, options);
}

const isColumnLine = (label: string): boolean =>
  PRINTED_LINE.test(label) ||
  DIMENSION_LINE.test(label) ||
  Object.values(LINES).some((line) => foldWord(line) === foldWord(label));

function readColumns(content: SheetContent, header: number, draft: EditionDraft): readonly Column[] {
  let values = 0;
  const fieldOf = (text: string): GridField | ValueField | undefined =>
    VALUE_HEADER.test(text) ? { value: values++ } : (fixedField(text) ?? textFieldOf(text));
  const columns = findColumns(content, header, fieldOf, draft);
  if (values === 0) draft.report(content, header, 0, "columnMissing", { given: "Значение 1" });
  return columns;
}

function readColumnLines(
  content: SheetContent,
  from: number,
  header: number,
  columns: readonly Column[],
  draft: EditionDraft,
  root: JsonPath,
): void {
  for (const { at, field } of columns) {
    if (!("value" in field)) continue;
    const path = [...root, "columns", field.value];
    draft.set([...path, "printed"], [], content, header, at);
    draft.place(path, content, header, at);
    let printed = 0;
    for (let row = from; row < header; row += 1) {
      const label = textAt(content, row, 0);
      if (!isColumnLine(label)) continue;
      const value = draft.take(readText(cellAt(content, row, at)), content, row, at);
      if (value === undefined) continue;
      const dimension = DIMENSION_LINE.exec(label)?.[1];
      if (PRINTED_LINE.test(label)) draft.set([...path, "printed", printed++], value, content, row, at);
      else if (dimension !== undefined) draft.set([...path, "at", dimension], value, content, row, at);
      else draft.set([...path, foldWord(label) === foldWord(LINES.no) ? "no" : "unit"], value, content, row, at);
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
  const key = columns.find(({ field }) => "path" in field && field.path[0] === KEY)?.at;
  for (let row = header + 1, index = 0; row < content.values.length; row += 1) {
    if (isBlankRow(content, row, columns)) continue;
    const path = [...root, "rows", index];
    index += 1;
    if (index % ROWS_A_STEP === 0) yield;
    draft.set(path, {}, content, row, key ?? 0);
    draft.set([...path, "cells"], [], content, row, key ?? 0);
    for (const { at, field } of columns) {
      if (!("value" in field)) {
        readGridCell(content, row, { at, field }, draft, path, options);
        continue;
      }
      const value = draft.take(readCell(cellAt(content, row, at), options), content, row, at);
      draft.set([...path, "cells", field.value], value ?? null, content, row, at);
    }
  }
}
