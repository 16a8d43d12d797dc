import { movedFormula, type Move } from "../../../src/excel/rewrite/relocated";

const STILL: Move = { rows: 0, headerRow: 2, headerMoved: 0, columnsMoved: false, columnNow: (column) => column };
/** A column was inserted before D, and nobody knows where H has gone. */
const columns = (column: number) => (column === 7 ? undefined : column >= 3 ? column + 1 : column);

test.each<[string, Partial<Move>, string | undefined]>([
  ['=B5*$D5&"D5"', { columnsMoved: true, columnNow: columns }, '=B5*$E5&"D5"'],
  ["=SUM(C5:D5)+LOG10(D5)", { columnsMoved: true, columnNow: columns }, "=SUM(C5:E5)+LOG10(E5)"],
  ["=H5+1", { columnsMoved: true, columnNow: columns }, undefined],
  ["=SUM(D:D)", { columnsMoved: true, columnNow: columns }, undefined],
  ["=SUM(5:5)", { columnsMoved: true, columnNow: columns }, undefined],
  ["=Лист2!D5", { columnsMoved: true, columnNow: columns }, undefined],
  ["=[@Стоимость]*2", { columnsMoved: true, columnNow: columns }, "=[@Стоимость]*2"],
  ["=D5+D$4", { rows: 2, headerMoved: 2 }, "=D7+D$6"],
  ["=D5*$A$1", { rows: 2, headerMoved: 2 }, undefined],
  ["=D5*$A$1", { rows: 3 }, "=D8*$A$1"],
  ["=D5+1", {}, "=D5+1"],
])("%s after %p", (formula, move, expected) => {
  expect(movedFormula(formula, { ...STILL, ...move })).toBe(expected);
});

test("what is no formula stays as it is", () => {
  expect(movedFormula("D5", { ...STILL, columnsMoved: true, columnNow: () => undefined })).toBe("D5");
});
