/** Columns of a table of found defects. */
export type DefectColumn =
  | "region"
  | "provider"
  | "iin"
  | "card"
  | "date"
  | "found"
  | "code"
  | "care"
  | "basis"
  | "base"
  | "count"
  | "withdrawn"
  | "soleProvider"
  | "contractClause"
  | "breach";

export type DefectCells = Readonly<Partial<Record<DefectColumn, unknown>>>;
