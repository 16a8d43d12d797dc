import { type DefectCells, RESULT_COLUMNS, type ResultColumn } from "./defectColumns";
import { type DefectAmounts, type DefectProblem, PARTS } from "./model";
import { NO_AMOUNTS } from "./ruleAmounts";
import { readResultCell, type ResultCell } from "./resultCells";

export interface TableAmounts {
  readonly amounts: DefectAmounts;
  readonly problems: readonly DefectProblem[];
  /** Cells that say something, as read. */
  readonly cells: readonly (readonly [ResultColumn, ResultCell])[];
}

/**
 * The results that stand in a row. Its total is the column «Итого» where the cell says something, else the sum of the
 * parts; what the parts do not explain stays apart, so that nothing of the total is lost.
 */
export function tableAmounts(row: DefectCells): TableAmounts {
  const problems: DefectProblem[] = [];
  const cells: (readonly [ResultColumn, ResultCell])[] = [];
  const amounts: Record<keyof DefectAmounts, number> = { ...NO_AMOUNTS };
  let total: number | undefined;
  for (const column of RESULT_COLUMNS) {
    const cell = readResultCell(row[column]);
    if (!cell) continue;
    cells.push([column, cell]);
    if (cell.problem) problems.push({ id: cell.problem, given: String(row[column]) });
    if (column === "total") total = cell.kopecks;
    else amounts[column] = cell.kopecks;
  }
  const parts = PARTS.reduce((sum, part) => sum + amounts[part], 0);
  amounts.total = total ?? parts;
  amounts.unallocated = amounts.total - parts;
  if (cells.length === 0) problems.push({ id: "amountMissing" });
  const told = cells.some(([column]) => column !== "total");
  if (told && amounts.unallocated !== 0) problems.push({ id: "partsDiffer", amounts: [amounts.total, parts] });
  return { amounts, problems, cells };
}
