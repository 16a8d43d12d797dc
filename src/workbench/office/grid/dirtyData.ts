import type { ISetFormulaCalculationStartMutation } from "@univerjs/engine-formula";

type DirtyData = ISetFormulaCalculationStartMutation;
type DirtyRange = DirtyData["dirtyRanges"][number];
type Tree = Readonly<Record<string, unknown>>;

/** What two calculations would have to compute, for one that computes both. */
export function mergeDirtyData(first: DirtyData | undefined, second: DirtyData): DirtyData {
  if (!first) return second;
  return {
    ...(mergeTrees(first as unknown as Tree, second as unknown as Tree) as unknown as DirtyData),
    forceCalculation: first.forceCalculation || second.forceCalculation,
    dirtyRanges: unique([...first.dirtyRanges, ...second.dirtyRanges]),
  };
}

/** Names, tables and features that are dirty: objects by workbook, sheet and id. */
function mergeTrees(first: Tree, second: Tree): Tree {
  const merged: Record<string, unknown> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const known = merged[key];
    merged[key] = isTree(known) && isTree(value) ? mergeTrees(known, value) : value;
  }
  return merged;
}

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

function unique(ranges: readonly DirtyRange[]): DirtyRange[] {
  return [...new Map(ranges.map((range) => [keyOf(range), range])).values()];
}

const keyOf = ({ unitId, sheetId, range }: DirtyRange): string =>
  [unitId, sheetId, range.startRow, range.startColumn, range.endRow, range.endColumn].join("|");
