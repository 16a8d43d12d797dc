import { buildersOf, DEFECT_SHEETS } from "../../../src/sheets/defects";
import type { SheetPlan } from "../../../src/sheets/sheetPlan";
import { clippedHeaders } from "../clippedHeaders";
import { expectGolden } from "../golden";
import { expectSoundWith, textsOf } from "../soundPlan";
import { reportOf, ROWS } from "./report";

const FORMULAS = [/^=(SUM|SUBTOTAL|SUMIF|ROWS|ROUND|IF)\(/];
const report = reportOf(ROWS, {}, new Map([["ПЛAHOBAЯMЭЭ", "3.3"]]));

/** Long blocks as ordinary ones: the golden files show their rows. */
const whole = ({ longBlocks = [], ...plan }: SheetPlan): SheetPlan => ({
  ...plan,
  blocks: [
    ...plan.blocks,
    ...longBlocks.map(({ row, column, rows, cellsOf }) => ({ row, column, cells: cellsOf(0, rows) })),
  ],
});

test.each(DEFECT_SHEETS)("%s", (sheet) => {
  for (const [index, build] of buildersOf(new Set([sheet])).entries()) {
    const plan = whole(build(report));
    expectSoundWith(plan, FORMULAS);
    expect(clippedHeaders(plan)).toEqual([]);
    expectGolden(plan, `defects/${sheet}${index > 0 ? "-rows" : ""}`);
  }
});

test("a table without rows makes sheets too", () => {
  const empty = reportOf([]);
  for (const build of buildersOf(new Set(DEFECT_SHEETS))) expectSoundWith(whole(build(empty)), FORMULAS);
});

test("what a filter leaves out is said and subtracted", () => {
  const [build] = buildersOf(new Set(["violations"] as const));
  const texts = textsOf(build!(reportOf(ROWS, { from: "2013-06", to: "2013-06" })));
  expect(texts).toEqual(
    expect.arrayContaining([expect.stringContaining("Период: июнь 2013."), "− не вошло по отбору"]),
  );
});
