import { type Style, Workbook } from "@cj-tech-master/excelts";

/** The file behind the open workbook: saving writes into it, so that what the grid does not know survives. */
export interface Source {
  readonly workbook: Workbook;
  /** Styles of the file by the ids they have in the grid: a cell that keeps its id keeps its style untouched. */
  readonly styles: ReadonlyMap<string, Partial<Style>>;
  /** Sheets of the file by the ids they have in the grid. */
  readonly sheets: ReadonlyMap<string, number>;
}

/** Resources of the grid's plugins inside its workbook data. */
export const TABLE_RESOURCE = "SHEET_TABLE_PLUGIN";
export const NAMES_RESOURCE = "SHEET_DEFINED_NAME_PLUGIN";
/** The grid's word for a name that every sheet sees. */
export const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** For a workbook that was never a file. */
export function emptySource(): Source {
  return { workbook: new Workbook(), styles: new Map(), sheets: new Map() };
}
