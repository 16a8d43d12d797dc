/** The columns of a table that are rewritten, where they lie now. */
export interface RewriteTarget {
  readonly sheetId: string;
  /** Row of the sheet that holds the headers, and the table's first column. */
  readonly headerRow: number;
  readonly firstColumn: number;
  /** From the first column of the table. */
  readonly columns: readonly number[];
}
