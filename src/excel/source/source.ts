/** What the user works on: a table of Excel by its name, a range, or all that a sheet holds. */
export type SourceChoice =
  | { readonly kind: "table"; readonly table: string }
  | { readonly kind: "range"; readonly sheet: string; readonly address: string }
  | { readonly kind: "used"; readonly sheet: string };

/** A table of the user's as it lies on its sheet; rows and columns are counted from zero. */
export interface Source {
  readonly choice: SourceChoice;
  readonly sheetId: string;
  readonly sheet: string;
  /** Name of the Excel table, where it is one. */
  readonly table?: string;
  /** Row of the headers on the sheet. */
  readonly headerRow: number;
  readonly firstColumn: number;
  /** Headers as shown; a column without one has an empty string. */
  readonly titles: readonly string[];
  /** Rows below the header. */
  readonly rows: number;
}

/** Row of the sheet that a row of the table is; 0 is the first one below the header. */
export const sheetRow = ({ headerRow }: Source, row: number): number => headerRow + 1 + row;
