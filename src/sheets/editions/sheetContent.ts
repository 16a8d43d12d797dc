/** What stands in a cell of the user's sheet, as Excel tells it. */
export interface SheetCell {
  readonly value: unknown;
  /** en-US number format. */
  readonly format: string;
}

/** The cells of a sheet as they are, from its cell A1 on unless told otherwise. */
export interface SheetContent {
  readonly id: string;
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  /** Where the first of these cells stands, if not in A1. */
  readonly origin?: { readonly row: number; readonly column: number };
}

const NOTHING: SheetCell = { value: "", format: "General" };

export const cellAt = ({ values, formats }: SheetContent, row: number, column: number): SheetCell =>
  values[row]?.[column] === undefined
    ? NOTHING
    : { value: values[row][column], format: formats[row]?.[column] ?? NOTHING.format };

/** Text of a cell where nothing but a text makes sense: labels and headers. */
export const textAt = (content: SheetContent, row: number, column: number): string =>
  String(cellAt(content, row, column).value ?? "").trim();
