import { shippedEditions } from "../../../src/editions";
import type { Edition } from "../../../src/editions/format";
import { rewriteRecords, wholeRecords } from "../../../src/excel/rewrite/records";
import { restoreRows } from "../../../src/excel/rewrite/restore";
import { EditedMeanwhile } from "../../../src/excel/rewrite/userEdits";
import { findObstacle, holdsFormulas } from "../../../src/excel/sanctions/obstacles";
import { NoRoom, type PlaceChoice, placeResults } from "../../../src/excel/sanctions/places";
import { previewSanctions } from "../../../src/excel/sanctions/preview";
import type { RecalculationInput } from "../../../src/excel/sanctions/rowReader";
import { recalculateSanctions, type RecalculateOptions } from "../../../src/excel/sanctions/recalculate";
import { describeSource } from "../../../src/excel/source/describeSource";
import type { Source, SourceChoice } from "../../../src/excel/source/source";
import { guessColumns } from "../../../src/rules/mapping";
import { SANCTION_ROLES } from "../../../src/rules/mapping/sanctionRoles";
import { RESULT_ROLES } from "../../../src/rules/recalculation/resultColumns";
import { Workbook as HostWorkbook } from "../../../src/workbench/office/objects/workbook";
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
    const widths = ["H", "I", "M", "N", "O"].map((column) =>
      context.workbook.worksheets.getActiveWorksheet().getRange(`${column}2`).format.load("columnWidth"),
    );
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    const places = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    const other = [places.map(({ address }) => address), widths.map(({ columnWidth }) => columnWidth)];
    return structuredClone([range.formulas, range.numberFormat, ...other]) as unknown[][][];
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
  input: Partial<RecalculationInput> = {},
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
  const places = { columns: existing, made: [] };
  expect(await previewSanctions(source, inputOf(source), places, { language: "ru", write: "values" })).toMatchObject({
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
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    // A row of the user's own comes between, one is deleted; below, one result is corrected by hand.
    sheet.getRange("10:10").insert("Down");
    sheet.getRange("20:20").delete("Up");
    await context.sync();
  });
  // A row without a code has nothing written.
  const corrected = (await office.cells("M3:M42")).findIndex(([total], row) => row > 20 && total !== "");
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(`M${corrected + 3}`).values = [[1]];
    await context.sync();
  });
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
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("D:D").insert("Right");
    sheet.getRange("4:20").rowHidden = true;
    await context.sync();
  });
  expect(await restoreRows((await rewriteRecords())[0]!)).toMatchObject({ edited: [], missing: 0 });
  expect((await office.cells("J2:P122")).flat().join("")).toBe("");
});

test("a row that the host wrote half is taken back whole", async () => {
  await start(false, rows.slice(0, 12));
  const before = await snapshot();
  await recalculate();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    // As a host leaves it that fails between two ranges of a request, and then altogether.
    sheet.getRange("I4:K4").formulas = [["", "", ""]];
    await context.sync();
  });
  expect(await restoreRows((await rewriteRecords())[0]!)).toMatchObject({ edited: [], missing: 0 });
  expect((await snapshot())[0]).toEqual(before[0]);
});

test("the user's edit while rows are read and written stops the work; what is written is whole", async () => {
  const many = Array.from({ length: 13 }, () => rows).flat();
  await start(false, many);
  const before = await range("A1:P1600");
  let reads = 0;
  onRequest((body) => {
    const isFirstRead = body.includes('"Select":["values"]') && (reads += 1) === 1;
    return isFirstRead ? () => office.sheet.getRange("D900").setValue(77) : undefined;
  });
  await expect(recalculate()).rejects.toThrow(EditedMeanwhile);
  expect((await range("I3:O900")).flat().join("")).toBe("");
  for (const record of await rewriteRecords()) await restoreRows(record);
  const after = await range("A1:P1600");
  expect(after[899]![3]).toBe(77);
  after[899]![3] = before[899]![3];
  expect(after).toEqual(before);
});

test("rows of totals are left alone, and the preview announces what is done", async () => {
  const table = rows.slice(0, 30);
  await start(false, table);
  const total = { cells: ["", "Итого", "=SUM(D3:D32)", "", "", "", ""] };
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B33:H33").formulas = [[...total.cells]];
    await context.sync();
  });
  await recalculate();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("M33").formulas = [["=SUM(M3:M32)"]];
    await context.sync();
  });
  for (const write of ["values", "formulas"] as const) {
    const source = await described();
    const places = await placeResults(source, "existing", guessColumns(source.titles, RESULT_ROLES));
    const summary = await previewSanctions(source, inputOf(source), places, { language: "ru", write });
    const report = await recalculate({ write }, "existing");
    expect(summary).toMatchObject({ rows: 30, totals: 1, totalExamples: [30], changed: report.changed.count });
    expect(report).toMatchObject({ rows: 30, totals: 1, written: write === "values" ? 0 : summary.changed });
    expect((await snapshot())[0]![32]![12]).toBe("=SUM(M3:M32)");
  }
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

test("a formula in the way is found in whatever row it stands", async () => {
  const many = dirtyRows(1500);
  await start(false, many);
  const source = await described();
  expect(await holdsFormulas(source, [5, 6])).toBe(false);
  await office.Excel.run(async (context) => {
    const last = context.workbook.worksheets.getActiveWorksheet().getCell(many.length + 1, 7);
    last.formulas = [["=1+1"]];
    await context.sync();
  });
  expect(await holdsFormulas(source, [5, 6])).toBe(true);
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

test("the date of a row picks its edition, also in formulas; a date that none covers is an error", async () => {
  const later: Edition = {
    ...shippedEditions[0]!,
    id: "kirov-2014",
    inForce: { from: "2014-02-01", to: "2014-12-31" },
  };
  const dates = ["15.06.2013", "июнь 2013", 41_500, "01.05.2014", "май 2014", "01.01.2014", ""];
  await start(false, rows.slice(0, 7));
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:H9").clear("Contents");
    sheet.getRange("B2:C2").values = [["Код нарушения", "Дата"]];
    const body = sheet.getRange(`B3:C${dates.length + 2}`);
    body.numberFormat = dates.map((date) => ["@", typeof date === "string" ? "@" : "dd.mm.yyyy"]);
    body.values = dates.map((date) => ["2.1", date]);
    await context.sync();
  });
  const input = { set: { editions: [...shippedEditions, later] }, edition: { by: "date" } as const };
  await recalculate({}, "beside", input);
  const [earlier] = shippedEditions;
  const written = (await range(`D3:J${dates.length + 2}`)).map((cells) => [cells[4], cells[6] !== ""]);
  expect(written).toEqual([...Array<unknown>(5).fill([1908.49, false]), ["", true], ["", true]]);
  await restoreRows((await rewriteRecords())[0]!);
  await recalculate({ write: "formulas" }, "beside", input);
  const formulas = (await snapshot())[0]!.slice(2, 7).map((row) => String(row[7]));
  expect(formulas.map((formula) => /(C\d+|"[\w-]+")\)$/.exec(formula)?.[1])).toEqual([
    "C3",
    `"${earlier!.id}"`,
    "C5",
    "C6",
    '"kirov-2014"',
  ]);
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

test("a host that fails at any request of the way back, or of doing it again, loses nothing either", async () => {
  await start(false, rows.slice(0, 12));
  const before = await snapshot();
  await recalculate();
  const after = await snapshot();
  office.requests();
  await restoreRows((await rewriteRecords())[0]!);
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

/** Looks at every request before it is carried out; what it answers with is done between this request and the next. */
function onRequest(look: (body: string) => void | (() => unknown)): void {
  const { requests } = office.host as unknown as { requests: { execute(body: string): Promise<unknown> } };
  const execute = requests.execute.bind(requests);
  requests.execute = async (body) => {
    const after = look(body);
    const reply = await execute(body);
    after?.();
    return reply;
  };
}

test("doing it again can be stopped and gone on with: all of it can still be taken back", async () => {
  const many = Array.from({ length: 13 }, () => rows).flat();
  await start(false, many);
  const before = await range("A1:P1600");
  await recalculate();
  const after = await range("A1:P1600");
  await restoreRows((await rewriteRecords())[0]!);
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
  const many = Array.from({ length: 13 }, () => rows).flat();
  await start(false, many);
  const before = await range("A1:P1600");
  const abort = new AbortController();
  let count = 0;
  onRequest(() => {
    if ((count += 1) === at) abort.abort();
  });
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
