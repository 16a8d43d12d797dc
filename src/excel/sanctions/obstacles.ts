import { supportsExcelApi } from "../explainSupport";
import { excelRequest } from "../request";
import { columnRuns, readRows } from "../source/readRows";
import type { Source } from "../source/source";
import type { WorkOptions } from "./preview";

/** Why nothing can be written; `place` says where, as an address. */
export interface Obstacle {
  readonly kind: "protected" | "readOnly" | "merged";
  readonly place?: string;
}

/** Looked for before anything is written: a refusal in the middle of a table helps nobody. */
export const findObstacle = (source: Source, columns: readonly number[]): Promise<Obstacle | undefined> =>
  excelRequest(async (context) => {
    const sheet = context.workbook.worksheets.getItem(source.sheetId);
    const protection = sheet.protection.load("protected");
    const { workbook } = context;
    if (supportsExcelApi("1.8")) workbook.load("readOnly");
    const merged = supportsExcelApi("1.13")
      ? columnRuns(columns).map(({ first, width }) =>
          sheet
            .getRangeByIndexes(source.headerRow, source.firstColumn + first, source.rows + 1, width)
            .getMergedAreasOrNullObject()
            .load("address"),
        )
      : [];
    await context.sync();
    if (supportsExcelApi("1.8") && workbook.readOnly) return { kind: "readOnly" };
    if (protection.protected) return { kind: "protected" };
    const found = merged.find((areas) => !areas.isNullObject);
    if (!found) return undefined;
    const [first = ""] = found.address.split(",");
    return { kind: "merged", place: first };
  });

/** Whether any row of the columns holds a formula, which values would replace. Reads as far as the first one. */
export async function holdsFormulas(
  source: Source,
  columns: readonly number[],
  options: WorkOptions = {},
): Promise<boolean> {
  for await (const { cells } of readRows(source, { columns, properties: ["formulas"], ...options })) {
    if (cells.formulas.some((row) => row.some((cell) => typeof cell === "string" && cell.startsWith("=")))) return true;
  }
  return false;
}
