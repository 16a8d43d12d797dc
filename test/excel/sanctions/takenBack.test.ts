import { rewriteRecords } from "../../../src/excel/rewrite/records";
import { restoreRows } from "../../../src/excel/rewrite/restore";
import { office, onSheet, range, recalculate, rows, snapshot, start, takeBack } from "./sanctionsOffice";

test("an edit of the user's meanwhile stays, and is told", async () => {
  await start();
  const before = await snapshot();
  await recalculate();
  await onSheet((sheet) => void (sheet.getRange("M10").values = [[1]]));
  const { edited } = await takeBack();
  expect(edited).toEqual([7]);
  expect((await range("M10"))[0]![0]).toBe(1);
  expect((await range("M9"))[0]![0]).toBe("");
  expect((await range("M2"))[0]![0]).toBe("Итого санкция, руб.");
  expect(await snapshot()).not.toEqual(before);
});

/** Puts rows of the table into another order, as a sort does: whole rows, with what their formulas name. */
const reorder = (order: readonly number[]) =>
  office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(`B3:O${order.length + 2}`);
    range.load("formulas,numberFormat");
    await context.sync();
    const { formulas, numberFormat } = structuredClone({ formulas: range.formulas, numberFormat: range.numberFormat });
    range.numberFormat = order.map((row) => numberFormat[row]!);
    range.formulas = order.map((row, at) =>
      (formulas[row] as unknown[]).map((cell) =>
        typeof cell === "string" && cell.startsWith("=") ? cell.replace(/([A-H])\d+/g, `$1${at + 3}`) : cell,
      ),
    );
    await context.sync();
  });

test.each(["values", "formulas"] as const)("%s are taken back from rows that were sorted meanwhile", async (write) => {
  const table = rows.slice(0, 40);
  const order = table.map((_, row) => (row * 7 + 3) % 40);
  await start(false, table);
  await recalculate({ write });
  await reorder(order);
  await onSheet((sheet) => {
    // A row of the user's own comes between, one is deleted; below, one result is corrected by hand.
    sheet.getRange("10:10").insert("Down");
    sheet.getRange("20:20").delete("Up");
  });
  // A row without a code has nothing written.
  const corrected = (await office.cells("M3:M42")).findIndex(([total], row) => row > 20 && total !== "");
  await onSheet((sheet) => void (sheet.getRange(`M${corrected + 3}`).values = [[1]]));
  const source = (await office.cells("B3:H42")).map((cells) => cells.join("|"));
  const [done] = await rewriteRecords();
  const report = await restoreRows(done!);
  expect(report).toMatchObject({ edited: [corrected], damaged: 0, missing: 1 });
  const left = (await office.cells("I3:O42")).map((cells) => cells.some((cell) => cell !== ""));
  expect(left.flatMap((some, row) => (some ? [row] : []))).toEqual([corrected]);
  expect((await office.cells("B3:H42")).map((cells) => cells.join("|"))).toEqual(source);
});

test("a column inserted in the table, and one hidden by a filter, do not lose the way back", async () => {
  await start();
  await recalculate();
  await onSheet((sheet) => {
    sheet.getRange("D:D").insert("Right");
    sheet.getRange("4:20").rowHidden = true;
  });
  expect(await takeBack()).toMatchObject({ edited: [], missing: 0 });
  expect((await office.cells("J2:P122")).flat().join("")).toBe("");
});

test("rows inserted above and a renamed sheet do not lose the way back", async () => {
  await start();
  await recalculate();
  await onSheet((sheet) => {
    sheet.getRange("1:3").insert("Down");
    sheet.name = "Другой";
  });
  const [record] = await rewriteRecords();
  expect(await restoreRows(record!)).toMatchObject({ edited: [] });
  expect((await office.cells("I5:O9")).flat().join("")).toBe("");
});

test("a row that the host wrote half is taken back whole", async () => {
  await start(false, rows.slice(0, 12));
  const before = await snapshot();
  await recalculate();
  await onSheet((sheet) => {
    // As a host leaves it that fails between two ranges of a request, and then altogether.
    sheet.getRange("I4:K4").formulas = [["", "", ""]];
  });
  expect(await takeBack()).toMatchObject({ edited: [], missing: 0 });
  expect((await snapshot())[0]).toEqual(before[0]);
});

/** Formulas of the user's in two of the result columns, and once more beside, where nobody writes over them. */
async function startWithFormulas(own: (row: number) => readonly [string, string]): Promise<void> {
  const table = rows.slice(0, 12);
  await start(false, table);
  await recalculate();
  await onSheet((sheet) => {
    for (const address of ["J3:K14", "R3:S14"])
      sheet.getRange(address).formulas = table.map((_, row) => [...own(row + 3)]);
  });
  await recalculate({}, "existing");
}

const formulasIn = (address: string) =>
  office.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("formulas");
    await context.sync();
    return cells.formulas as unknown[][];
  });

test("formulas that values replaced come back as the grid moves those beside when columns are inserted", async () => {
  await startWithFormulas((row) => [`=IF(D${row}>$D$3,H${row}&"D3",LOG10(D${row}))`, "=$A$1"]);
  await onSheet((sheet) => sheet.getRange("D:D").insert("Right"));
  await onSheet((sheet) => sheet.getRange("G:H").insert("Right"));
  expect(await takeBack()).toMatchObject({ restored: 12, edited: [], unfollowed: [], missing: 0 });
  expect(await formulasIn("M3:N14")).toEqual(await formulasIn("U3:V14"));
});

test("formulas come back past rows that are inserted above; what names a cell up there is left and told", async () => {
  await startWithFormulas((row) => [`=D${row}+$D$3`, row === 7 ? "=$A$1" : "=1+1"]);
  await onSheet((sheet) => sheet.getRange("1:2").insert("Down"));
  expect(await takeBack()).toMatchObject({ restored: 11, edited: [], unfollowed: [4], missing: 0 });
  const [own, beside] = [await formulasIn("J5:K16"), await formulasIn("R5:S16")];
  expect([...own.slice(0, 4), ...own.slice(5)]).toEqual([...beside.slice(0, 4), ...beside.slice(5)]);
});
