import type { Area, CellContent, Inputs } from "../sheetPlan";

/** Columns that the secretary has added to a table: they stay behind ours and go with their rows. */
export interface UserColumns {
  readonly titles: readonly string[];
  /** In the order of the rows that the table is made of. */
  readonly rows: readonly (readonly CellContent[])[];
}

export const NO_COLUMNS: UserColumns = { titles: [], rows: [] };
/** Points. */
export const USER_WIDTH = 120;

/** What the user's columns say of a row. */
export const userCells = ({ titles, rows }: UserColumns, row: number): readonly CellContent[] =>
  titles.map((_, index) => rows[row]?.[index] ?? null);

/** Also those that another table has; what they say there is handed over when it is replaced. */
export function withTitles(columns: UserColumns, titles: readonly string[]): UserColumns {
  const known = new Set(columns.titles.map((title) => title.toLowerCase()));
  return { ...columns, titles: [...columns.titles, ...titles.filter((title) => !known.has(title.toLowerCase()))] };
}

/** Of a table that stands as `area`: its last columns are the user's, `keys` tell its rows apart. */
export const additions = (area: Area, columns: UserColumns, keys: readonly number[]): Inputs => ({
  header: area.row,
  rows: { from: area.row + 1, to: area.row + area.rows - 1 },
  keys,
  columns: columns.titles.map((_, index) => area.column + area.columns - columns.titles.length + index),
  proposed: true,
  additions: true,
});
