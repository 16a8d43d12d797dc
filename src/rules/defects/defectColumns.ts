import { PARTS, type Part } from "./model";

/** What of a row the summary reads: the rule's arguments, the results, and what rows are told apart by. */
export const DEFECT_COLUMNS = [
  "code",
  "organisation",
  "control",
  "date",
  "caseId",
  "cost",
  "care",
  "measure",
  "insuredSpent",
  "harmCost",
  "visits",
  "normative",
  "edition",
  ...PARTS,
  "total",
] as const;
export type DefectColumn = (typeof DEFECT_COLUMNS)[number];

/** Columns that hold a sanction in roubles. */
export const RESULT_COLUMNS = [...PARTS, "total"] as const;
export type ResultColumn = (typeof RESULT_COLUMNS)[number];

/** Cells of one row by column; a column that the table does not have is absent. */
export type DefectCells = Readonly<Partial<Record<DefectColumn, unknown>>>;

export const hasResults = (columns: ReadonlySet<DefectColumn>): boolean =>
  RESULT_COLUMNS.some((column) => columns.has(column));

export const isPart = (column: ResultColumn): column is Part => column !== "total";
