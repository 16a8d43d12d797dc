import { foldWord } from "../../rules/fold";
import type { NumberOptions } from "./decimals";
import type { EditionDraft, JsonPath } from "./editionDraft";
import { readField } from "./fieldValues";
import type { GridField } from "./gridColumns";
import type { FieldReader } from "./readFields";
import { cellAt, type SheetContent, textAt } from "./sheetContent";

/** Work in slices: the pane is not held by a long table. */
export type Slices<T = void> = Generator<undefined, T>;

export const ROWS_A_STEP = 100;

/** A column of the grid that has been understood. */
export interface GridColumn<Field> {
  readonly at: number;
  readonly field: Field;
}

/** The row of a grid's header, by what its first cell says; that there is none is reported. */
export function gridHeader(
  content: SheetContent,
  from: number,
  title: string,
  draft: EditionDraft,
): number | undefined {
  const wanted = foldWord(title);
  const header = content.values.findIndex(([first]) => foldWord(String(first ?? "")) === wanted);
  if (header >= 0) return header;
  draft.report(content, from, 0, "headMissing", { known: [title] });
  return undefined;
}

/**
 * Reads the lines «label | value» above a grid.
 *
 * @param isOther lines that are about columns: the reader of the table takes them itself.
 * @returns the row of the header; nothing where there is none.
 */
export function readAboveGrid(
  content: SheetContent,
  from: number,
  title: string,
  fields: FieldReader,
  draft: EditionDraft,
  isOther: (label: string) => boolean = () => false,
): number | undefined {
  const header = gridHeader(content, from, title, draft);
  for (let row = from; row < (header ?? content.values.length); row += 1) {
    const label = textAt(content, row, 0);
    if (label !== "" && !isOther(label)) fields.line(content, row, label);
  }
  return header;
}

/** Finds a field by the header of its column. */
export const fieldIn =
  <Field extends { readonly header: string }>(fields: readonly Field[]) =>
  (header: string): Field | undefined =>
    fields.find((known) => foldWord(known.header) === foldWord(header));

/** The columns of a grid by their headers: each field has one; nothing that stands below another header is dropped in silence. */
export function findColumns<Field extends { readonly header?: string }>(
  content: SheetContent,
  header: number,
  fieldOf: (header: string) => Field | undefined,
  draft: EditionDraft,
): readonly GridColumn<Field>[] {
  const seen = new Set<string>();
  const columns: GridColumn<Field>[] = [];
  for (let at = 0; at < (content.values[header]?.length ?? 0); at += 1) {
    const given = textAt(content, header, at);
    const field = given === "" ? undefined : fieldOf(given);
    if (given === "") reportLostCells(content, header, at, draft);
    else if (!field) draft.report(content, header, at, "unknownColumn", { given });
    else if (field.header !== undefined && seen.has(field.header))
      draft.report(content, header, at, "repeatedColumn", { given });
    else columns.push({ at, field });
    if (field?.header !== undefined) seen.add(field.header);
  }
  return columns;
}

function reportLostCells(content: SheetContent, header: number, at: number, draft: EditionDraft): void {
  for (let row = header + 1; row < content.values.length; row += 1) {
    const given = textAt(content, row, at);
    if (given === "") continue;
    draft.report(content, row, at, "valueWithoutColumn", { given });
    return;
  }
}

export const isBlankRow = (content: SheetContent, row: number, columns: readonly { readonly at: number }[]): boolean =>
  columns.every(({ at }) => textAt(content, row, at) === "");

/** Reads one cell into its field of the object at `owner`. */
export function readGridCell(
  content: SheetContent,
  row: number,
  { at, field: { type, path, header } }: GridColumn<GridField>,
  draft: EditionDraft,
  owner: JsonPath,
  options: NumberOptions,
): void {
  const value = draft.take(readField(type, cellAt(content, row, at), options), content, row, at, header);
  if (value === undefined) draft.place([...owner, ...path], content, row, at);
  else draft.set([...owner, ...path], value, content, row, at);
}
