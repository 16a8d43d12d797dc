import type { NumberOptions } from "./decimals";
import type { EditionDraft, JsonPath } from "./editionDraft";
import { TERM_FIELDS } from "./gridColumns";
import { FieldReader } from "./readFields";
import { fieldIn, findColumns, isBlankRow, readAboveGrid, readGridCell, ROWS_A_STEP, type Slices } from "./readGrid";
import type { SheetContent } from "./sheetContent";
import { TERM_SPEC } from "./specs";

/** Reads a sheet of terms into the table at `root`. */
export function* readTermTable(
  content: SheetContent,
  from: number,
  draft: EditionDraft,
  root: JsonPath,
  options: NumberOptions,
): Slices {
  const fields = new FieldReader(draft, root, TERM_SPEC, options);
  const header = readAboveGrid(content, from, TERM_FIELDS[0]!.header, fields, draft);
  if (header === undefined) return;
  const columns = findColumns(content, header, fieldIn(TERM_FIELDS), draft);
  draft.set([...root, "rows"], [], content, header, 0);
  for (let row = header + 1, index = 0; row < content.values.length; row += 1) {
    if (isBlankRow(content, row, columns)) continue;
    const path = [...root, "rows", index];
    index += 1;
    if (index % ROWS_A_STEP === 0) yield;
    draft.set(path, {}, content, row, 0);
    for (const column of columns) readGridCell(content, row, column, draft, path, options);
  }
}
