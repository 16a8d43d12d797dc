/** What every sheet must be, whatever its texts: Excel refuses or clips anything else. */
import type { Area, CellContent, SheetPlan } from "../../src/sheets/sheetPlan";

const key = (row: number, column: number): string => `${row}:${column}`;

function cellsOf(area: Area): readonly string[] {
  const cells: string[] = [];
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) cells.push(key(area.row + row, area.column + column));
  }
  return cells;
}

export const formulasOf = (plan: SheetPlan): readonly string[] =>
  plan.blocks
    .flatMap(({ cells }) => cells.flat())
    .flatMap((cell) => (cell !== null && typeof cell === "object" && cell.kind === "formula" ? [cell.formula] : []));

export const textsOf = (plan: SheetPlan): readonly string[] =>
  plan.blocks.flatMap(({ cells }) => cells.flat()).filter((cell): cell is string => typeof cell === "string");

const SUM = /^=SUM\([A-Z]+\d+:[A-Z]+\d+\)$/;

export const expectSound = (plan: SheetPlan): void => expectSoundWith(plan, [SUM]);

/** `own`: the forms of the formulas that the sheet may have. */
export function expectSoundWith(plan: SheetPlan, own: readonly RegExp[]): void {
  expect(plan.name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  const filled = new Map<string, CellContent>();
  for (const { row, column, cells } of plan.blocks) {
    for (const [index, line] of cells.entries()) {
      expect(line).toHaveLength(cells[0]!.length);
      line.forEach((cell, at) => filled.set(key(row + index, column + at), cell));
    }
  }
  const merged = new Set<string>();
  for (const merge of plan.merges ?? []) {
    expect(merge.rows * merge.columns).toBeGreaterThan(1);
    const [, ...hidden] = cellsOf(merge);
    expect(cellsOf(merge).filter((cell) => merged.has(cell))).toEqual([]);
    cellsOf(merge).forEach((cell) => merged.add(cell));
    // A merge shows its first cell alone: a text in another would be lost.
    expect(hidden.filter((cell) => (filled.get(cell) ?? null) !== null)).toEqual([]);
  }
  expect((plan.rowHeights ?? []).filter(({ height }) => !(height > 0 && height <= 409.5))).toEqual([]);
  expect((plan.tables ?? []).flatMap(({ area }) => cellsOf(area)).filter((cell) => merged.has(cell))).toEqual([]);
  expect(formulasOf(plan).filter((formula) => !own.some((form) => form.test(formula)))).toEqual([]);
}
