import { rewriteRecords, wholeRecords } from "../../../src/excel/rewrite/records";
import { restoreRows } from "../../../src/excel/rewrite/restore";
import { EditedMeanwhile } from "../../../src/excel/rewrite/userEdits";
import { office, onRequest, range, recalculate, rows, snapshot, start, takeBack } from "./sanctionsOffice";

const manyRows = Array.from({ length: 13 }, () => rows).flat();

/** Does something between the first reading of rows and the next request. */
function afterFirstRead(act: () => unknown): void {
  let reads = 0;
  onRequest((body) => (body.includes('"Select":["values"]') && (reads += 1) === 1 ? act : undefined));
}

test("the user's edit while rows are read and written stops the work; what is written is whole", async () => {
  await start(false, manyRows);
  const before = await range("A1:P1600");
  afterFirstRead(() => office.sheet.getRange("D900").setValue(77));
  await expect(recalculate()).rejects.toThrow(EditedMeanwhile);
  expect((await range("I3:O900")).flat().join("")).toBe("");
  for (const record of await rewriteRecords()) await restoreRows(record);
  const after = await range("A1:P1600");
  expect(after[899]![3]).toBe(77);
  after[899]![3] = before[899]![3];
  expect(after).toEqual(before);
});

test("so does a sort by the user", async () => {
  await start(false, manyRows);
  const order = { 2: 3, 3: 2 };
  const area = { startRow: 2, endRow: 3, startColumn: 1, endColumn: 7 };
  const ids = { unitId: office.workbook.getId(), subUnitId: office.sheet.getSheetId() };
  afterFirstRead(() => office.api.syncExecuteCommand("sheet.mutation.reorder-range", { ...ids, range: area, order }));
  await expect(recalculate()).rejects.toThrow(EditedMeanwhile);
  expect((await range("I2:O1600")).flat().join("")).toBe("");
});

test("a host that fails at any request loses nothing: what was there can be had back", async () => {
  await start(false, rows.slice(0, 12));
  const before = await snapshot();
  office.requests();
  await recalculate();
  const count = office.requests();
  await takeBack();
  for (const carriedOut of [0, 1]) {
    for (let request = 1; request <= count; request += 1) {
      office.failAt(request, carriedOut);
      const failed = await recalculate().then(
        () => false,
        () => true,
      );
      office.failAt(0);
      for (const record of await rewriteRecords()) if (record.state === "done") await restoreRows(record);
      expect([carriedOut, request, failed, await snapshot()]).toEqual([carriedOut, request, failed, before]);
    }
  }
});

test("a host that fails at any request of the way back, or of doing it again, loses nothing either", async () => {
  await start(false, rows.slice(0, 12));
  const before = await snapshot();
  await recalculate();
  const after = await snapshot();
  office.requests();
  await takeBack();
  const count = office.requests();
  for (let request = 1; request <= count; request += 1) {
    const carriedOut = request % 2 ? 0 : 1;
    const [record, ...others] = await rewriteRecords();
    const { state, id } = record!;
    expect(others).toEqual([]);
    office.failAt(request, carriedOut);
    await restoreRows(record!).catch(() => undefined);
    office.failAt(0);
    for (const rest of await rewriteRecords()) if (rest.id === id) await restoreRows(rest);
    const expected = state === "done" ? before : after;
    expect([carriedOut, request, state, await snapshot()]).toEqual([carriedOut, request, state, expected]);
  }
});

test("doing it again can be stopped and gone on with: all of it can still be taken back", async () => {
  await start(false, manyRows);
  const before = await range("A1:P1600");
  await recalculate();
  const after = await range("A1:P1600");
  await takeBack();
  const [undone] = await rewriteRecords();
  const abort = new AbortController();
  // While the first block is written, with the journal of all.
  onRequest((body) => {
    if (body.includes("urn:oms-excel:undo:") && body.includes("Formulas")) abort.abort();
  });
  expect(await restoreRows(undone!, { signal: abort.signal })).toMatchObject({ cancelled: true });
  const half = await range("A1:P1600");
  expect(half).not.toEqual(after);
  expect(half).not.toEqual(before);
  await restoreRows(undone!);
  expect(await range("A1:P1600")).toEqual(after);
  for (const record of wholeRecords(await rewriteRecords())) await restoreRows(record);
  expect(await range("A1:P1600")).toEqual(before);
});

test.each([9, 12])("a cancel at request %i leaves whole rows, and what was written can be taken back", async (at) => {
  await start(false, manyRows);
  const before = await range("A1:P1600");
  const abort = new AbortController();
  let count = 0;
  onRequest(() => {
    if ((count += 1) === at) abort.abort();
  });
  expect(await recalculate({ signal: abort.signal })).toMatchObject({ cancelled: true });
  const written = (await range(`I3:O${manyRows.length + 2}`)).map((cells) => cells.some((cell) => cell !== ""));
  const last = written.lastIndexOf(true);
  manyRows.forEach((row, index) => {
    const isWhole = index > last ? !written[index] : written[index] === (row.clean !== null);
    expect([index, isWhole]).toEqual([index, true]);
  });
  for (const record of await rewriteRecords()) await restoreRows(record);
  expect(await range("A1:P1600")).toEqual(before);
});
