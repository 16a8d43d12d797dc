import { findObstacle, holdsFormulas } from "../../../src/excel/sanctions/obstacles";
import { NoRoom, placeResults } from "../../../src/excel/sanctions/places";
import { Workbook as HostWorkbook } from "../../../src/workbench/office/objects/workbook";
import { dirtyRows } from "./dirtyTable";
import { described, office, onSheet, start } from "./sanctionsOffice";

test("what is in the way is told before anything is written", async () => {
  await start(true);
  const source = await described();
  const columns = [7, 8];
  expect(await findObstacle(source, columns)).toBeUndefined();
  const act = (change: (sheet: Excel.Worksheet) => void) =>
    office.Excel.run(async (context) => {
      change(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
  await act((sheet) => sheet.getRange("I7:J8").merge());
  expect(await findObstacle(source, columns)).toEqual({ kind: "merged", place: "Лист1!I7:J8" });
  await act((sheet) => sheet.getRange("I7:J8").unmerge());
  await act((sheet) => sheet.protection.protect());
  expect(await findObstacle(source, columns)).toEqual({ kind: "protected" });
  await act((sheet) => sheet.protection.unprotect());
  await act((sheet) => (sheet.getRange("J9").values = [["моё"]]));
  const table = await described({ kind: "table", table: "Нарушения" });
  await expect(placeResults(table, "beside", {})).rejects.toThrow(NoRoom);
});

test("a formula in the way is found in whatever row it stands", async () => {
  const many = dirtyRows(1500);
  await start(false, many);
  const source = await described();
  expect(await holdsFormulas(source, [5, 6])).toBe(false);
  await onSheet((sheet) => void (sheet.getCell(many.length + 1, 7).formulas = [["=1+1"]]));
  const seen: number[] = [];
  expect(await holdsFormulas(source, [5, 6], { onProgress: (done) => seen.push(done) })).toBe(true);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect([seen.length > 1, seen.at(-1)]).toEqual([true, 1]);
});

test("a file opened to be read only is told", async () => {
  await start();
  const readOnly = jest.spyOn(HostWorkbook.prototype, "readOnly", "get").mockReturnValue(true);
  try {
    expect(await findObstacle(await described(), [7])).toEqual({ kind: "readOnly" });
  } finally {
    readOnly.mockRestore();
  }
});
