import { shippedEditions } from "../../../src/editions";
import { rewriteRecords } from "../../../src/excel/rewrite/records";
import { restoreRows } from "../../../src/excel/rewrite/restore";
import { findObstacle } from "../../../src/excel/sanctions/obstacles";
import { NoRoom, type PlaceChoice, placeResults } from "../../../src/excel/sanctions/places";
import { previewSanctions } from "../../../src/excel/sanctions/preview";
import { recalculateSanctions, type RecalculateOptions } from "../../../src/excel/sanctions/recalculate";
import { describeSource } from "../../../src/excel/source/describeSource";
import type { Source, SourceChoice } from "../../../src/excel/source/source";
import { guessColumns } from "../../../src/rules/mapping";
import { SANCTION_ROLES } from "../../../src/rules/mapping/sanctionRoles";
import { RESULT_ROLES } from "../../../src/rules/recalculation/resultColumns";
import { type PlanOffice, startPlanOffice } from "../plan/office";
import { dirtyRows, expectedAmounts, HEADER } from "./dirtyTable";

let office: PlanOffice;
afterEach(() => office.dispose());

const ROWS = 120;
const rows = dirtyRows(ROWS);
const CHOICE: SourceChoice = { kind: "used", sheet: "Лист1" };

async function start(asTable = false, table = rows): Promise<void> {
  office = startPlanOffice();
  (globalThis as unknown as Record<string, unknown>).Office = {
    context: { requirements: { isSetSupported: () => true } },
  };
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:H2").values = [HEADER];
    const body = sheet.getRangeByIndexes(2, 1, table.length, HEADER.length);
    body.numberFormat = table.map(({ formats }) => [...formats]);
    body.values = table.map(({ cells }) => [...cells]);
    if (asTable) context.workbook.tables.add("Лист1!B2:H122", true).name = "Нарушения";
    await context.sync();
  });
}

/** Contents and number formats of all cells that the table and its results may touch, and where the tables lie. */
const snapshot = () =>
  office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(`A1:Z${ROWS + 10}`);
    range.load("formulas,numberFormat");
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    const places = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    return structuredClone([range.formulas, range.numberFormat, places.map(({ address }) => address)]) as unknown[][][];
  });

async function described(choice = CHOICE): Promise<Source> {
  return (await describeSource(choice, SANCTION_ROLES))!;
}

const inputOf = (source: Source) => ({
  set: { editions: shippedEditions },
  mapping: guessColumns(source.titles, SANCTION_ROLES),
  edition: { by: "edition" } as const,
  visibleOnly: false,
});

async function recalculate(
  options: Partial<RecalculateOptions> = {},
  place: PlaceChoice = "beside",
  input: Partial<ReturnType<typeof inputOf>> = {},
) {
  const source = await described();
  const places = await placeResults(source, place, guessColumns(source.titles, RESULT_ROLES));
  return recalculateSanctions(source, { ...inputOf(source), ...input }, places, {
    language: "ru",
    write: "values",
    ...options,
  });
}

const range = async (address: string): Promise<unknown[][]> => office.cells(address);
const RESULTS = `I3:O${ROWS + 2}`;

async function expectOracle(): Promise<void> {
  const written = await range(RESULTS);
  rows.forEach((row, index) => {
    const cells = written[index]!;
    const amounts = expectedAmounts(row);
    if (amounts) expect([index, ...cells.slice(0, 5), cells[6]]).toEqual([index, ...amounts, ""]);
    else {
      expect([index, ...cells.slice(0, 6)]).toEqual([index, "", "", "", "", "", ""]);
      if (row.clean === null) expect(cells[6]).toBe("");
      else expect(cells[6]).toMatch(/./);
    }
  });
}

test("a dirty table, recalculated beside, taken back and done again: every cell is as it must be", async () => {
  await start();
  const before = await snapshot();
  const report = await recalculate();
  expect(report).toMatchObject({ rows: ROWS, cancelled: false });
  await expectOracle();
  const after = await snapshot();

  const [done] = await rewriteRecords();
  expect(done).toMatchObject({ state: "done", sheet: "Лист1", rows: ROWS });
  expect(await restoreRows(done!)).toMatchObject({ edited: [], damaged: 0, cancelled: false });
  expect(await snapshot()).toEqual(before);

  const [undone, ...others] = await rewriteRecords();
  expect(others).toEqual([]);
  expect(undone).toMatchObject({ state: "undone" });
  await restoreRows(undone!);
  expect(await snapshot()).toEqual(after);
  expect(await rewriteRecords()).toMatchObject([{ state: "done" }]);
});

test("an Excel table grows over the results and shrinks when they are taken back", async () => {
  await start(true);
  const before = await snapshot();
  const table: SourceChoice = { kind: "table", table: "Нарушения" };
  const source = await described(table);
  const places = await placeResults(source, "beside", {});
  await recalculateSanctions(source, inputOf(source), places, { language: "ru", write: "values" });
  expect((await described(table)).titles.slice(7)).toEqual([
    "Уменьшение, руб.",
    "Штраф, руб.",
    "Возврат, руб.",
    "Возмещение, руб.",
    "Итого санкция, руб.",
    "Основание",
    "Ошибка",
  ]);
  await expectOracle();
  await restoreRows((await rewriteRecords())[0]!);
  expect(await snapshot()).toEqual(before);
});

test("existing columns: only changed rows are listed, old → new; nothing else changes", async () => {
  const dear = rows.findIndex((row) => row.clean?.code.startsWith("3.") && expectedAmounts(row)?.[0]);
  await start();
  await recalculate();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getCell(2 + dear, 3).values = [[1_000_000]];
    sheet.getRange("M5").formulas = [["=1+1"]];
    await context.sync();
  });
  const source = await described();
  const existing = guessColumns(source.titles, RESULT_ROLES);
  expect(await previewSanctions(source, inputOf(source), existing, { language: "ru" })).toMatchObject({
    rows: ROWS,
    changed: 2,
    withoutCode: rows.filter(({ clean }) => clean === null).length,
    failed: rows.filter((row) => row.clean !== null && !expectedAmounts(row)).length,
  });
  const { changed } = await recalculate({}, "existing");
  expect([0, 1].map((index) => changed.at(index).row)).toEqual([2, dear]);
  expect(changed.count).toBe(2);
  expect(changed.at(0)).toMatchObject({ before: 2, after: expectedAmounts(rows[2]!)![4] });
  expect(await recalculate({}, "existing")).toMatchObject({ rows: ROWS, changed: { count: 0 } });
  // A recalculation that changes nothing takes nobody's step back away.
  await restoreRows((await rewriteRecords())[0]!);
  expect((await snapshot())[0]![4]![12]).toBe("=1+1");
});

test("an edit of the user's meanwhile stays, and is told", async () => {
  await start();
  const before = await snapshot();
  await recalculate();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("M10").values = [[1]];
    await context.sync();
  });
  const { edited } = await restoreRows((await rewriteRecords())[0]!);
  expect(edited).toEqual([7]);
  expect((await range("M10"))[0]![0]).toBe(1);
  expect((await range("M9"))[0]![0]).toBe("");
  expect((await range("M2"))[0]![0]).toBe("Итого санкция, руб.");
  expect(await snapshot()).not.toEqual(before);
});

test("rows inserted above and a renamed sheet do not lose the way back", async () => {
  await start();
  await recalculate();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("1:3").insert("Down");
    sheet.name = "Другой";
    await context.sync();
  });
  const [record] = await rewriteRecords();
  expect(await restoreRows(record!)).toMatchObject({ edited: [] });
  expect((await office.cells("I5:O9")).flat().join("")).toBe("");
});

test("formulas follow their cells and show what the values would be", async () => {
  await start();
  await recalculate({ write: "formulas" });
  const [[first]] = (await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("M3").load("formulas");
    await context.sync();
    return cell.formulas as unknown[][];
  })) as [[string]];
  expect(first).toBe('=OMS.SANCTION(B3,IF(D3="","",D3),C3,"итого",E3,IF(F3="","",F3),IF(G3="","",G3))');
  await restoreRows((await rewriteRecords())[0]!);
  expect((await range(RESULTS)).flat().join("")).toBe("");
});

test("hidden rows are left alone on request", async () => {
  await start();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("4:5").rowHidden = true;
    await context.sync();
  });
  expect(await recalculate({}, "beside", { visibleOnly: true })).toMatchObject({ rows: ROWS - 2 });
  expect((await range("I4:O5")).flat().join("")).toBe("");
  expect((await range("M3"))[0]![0]).toBe(expectedAmounts(rows[0]!)![4]);
});

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

test("a host that fails at any request loses nothing: what was there can be had back", async () => {
  await start(false, rows.slice(0, 12));
  const before = await snapshot();
  office.requests();
  await recalculate();
  const count = office.requests();
  await restoreRows((await rewriteRecords())[0]!);
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

test("a host that fails at any request of the way back loses nothing either", async () => {
  await start(false, rows.slice(0, 12));
  const before = await snapshot();
  await recalculate();
  office.requests();
  await restoreRows((await rewriteRecords())[0]!);
  const count = office.requests();
  for (let request = 1; request <= count; request += 1) {
    const carriedOut = request % 2 ? 0 : 1;
    for (const record of await rewriteRecords()) if (record.state === "undone") await restoreRows(record);
    const [record] = (await rewriteRecords()).filter(({ state }) => state === "done");
    office.failAt(request, carriedOut);
    await restoreRows(record!).catch(() => undefined);
    office.failAt(0);
    for (const rest of await rewriteRecords()) if (rest.state === "done") await restoreRows(rest);
    expect([carriedOut, request, await snapshot()]).toEqual([carriedOut, request, before]);
  }
});

test.each([9, 12])("a cancel at request %i leaves whole rows, and what was written can be taken back", async (at) => {
  const many = Array.from({ length: 13 }, () => rows).flat();
  await start(false, many);
  const before = await range("A1:P1600");
  const abort = new AbortController();
  const requests = (office.host as unknown as { requests: { execute(body: string): Promise<unknown> } }).requests;
  const execute = requests.execute.bind(requests);
  let count = 0;
  requests.execute = (body) => {
    if ((count += 1) === at) abort.abort();
    return execute(body);
  };
  expect(await recalculate({ signal: abort.signal })).toMatchObject({ cancelled: true });
  const written = (await range(`I3:O${many.length + 2}`)).map((cells) => cells.some((cell) => cell !== ""));
  const last = written.lastIndexOf(true);
  many.forEach((row, index) => {
    const isWhole = index > last ? !written[index] : written[index] === (row.clean !== null);
    expect([index, isWhole]).toEqual([index, true]);
  });
  for (const record of await rewriteRecords()) await restoreRows(record);
  expect(await range("A1:P1600")).toEqual(before);
});
