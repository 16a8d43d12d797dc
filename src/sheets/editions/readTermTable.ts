import { foldWord } from "../../rules/fold";
import type { NumberOptions } from "./decimals";
import type { EditionDraft, JsonPath } from "./editionDraft";
import { readField } from "./fieldValues";
import { type GridField, TERM_FIELDS } from "./gridColumns";
import { FieldReader } from "./readFields";
import { gridHeader, ROWS_A_STEP, type Slices } from "./readValueTable";
import { cellAt, type SheetContent, textAt } from "./sheetContent";
import { TERM_SPEC } from "./specs";

/** Reads a sheet of terms into the table at `root`. */
export function* readTermTable(
  content: SheetContent,
  from: number,
  draft: EditionDraft,
  root: JsonPath,
  options: NumberOptions,
): Slices {
  const first = TERM_FIELDS[0]!;
  const header = gridHeader(content, first.header);
  const fields = new FieldReader(draft, root, TERM_SPEC, options);
  for (let row = from; row < (header ?? content.values.length); row += 1) {
    const label = textAt(content, row, 0);
    if (label !== "") fields.line(content, row, label);
  }
  if (header === undefined) {
    draft.report(content, from, 0, "headMissing", { known: [first.header] });
    return;
  }
  const columns = readColumns(content, header, draft);
  draft.set([...root, "rows"], [], content, header, 0);
  for (let row = header + 1, index = 0; row < content.values.length; row += 1) {
    if (columns.every(({ at }) => textAt(content, row, at) === "")) continue;
    const path = [...root, "rows", index];
    index += 1;
    if (index % ROWS_A_STEP === 0) yield;
    draft.set(path, {}, content, row, 0);
    for (const { at, field } of columns) {
      const value = draft.take(
        readField(field.type, cellAt(content, row, at), options),
        content,
        row,
        at,
        field.header,
      );
      if (value !== undefined) draft.set([...path, ...field.path], value, content, row, at);
      else draft.place([...path, ...field.path], content, row, at);
    }
  }
}

function readColumns(
  content: SheetContent,
  header: number,
  draft: EditionDraft,
): readonly { readonly at: number; readonly field: GridField }[] {
  const seen = new Set<GridField>();
  return (content.values[header] ?? []).flatMap((_, at) => {
    const text = textAt(content, header, at);
    const field = TERM_FIELDS.find((known) => foldWord(known.header) === foldWord(text));
    if (text !== "" && !field) draft.report(content, header, at, "unknownColumn", { given: text });
    if (!field) return [];
    if (seen.has(field)) draft.report(content, header, at, "repeatedColumn", { given: text });
    seen.add(field);
    return [{ at, field }];
  });
}
