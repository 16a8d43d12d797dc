import { shippedEditions } from "../../../src/editions";
import type { Edition } from "../../../src/editions/format";
import { rewriteRecords } from "../../../src/excel/rewrite/records";
import { restoreRows } from "../../../src/excel/rewrite/restore";
import { placeResults } from "../../../src/excel/sanctions/places";
import { previewSanctions } from "../../../src/excel/sanctions/preview";
import { recalculateSanctions } from "../../../src/excel/sanctions/recalculate";
import type { SourceChoice } from "../../../src/excel/source/source";
import { guessColumns } from "../../../src/rules/mapping";
import { RESULT_ROLES } from "../../../src/rules/recalculation/resultColumns";
import { Table as HostTable } from "../../../src/workbench/office/objects/table";
import { expectedAmounts } from "./dirtyTable";
import {
  described,
  expectOracle,
  inputOf,
  office,
  onSheet,
  range,
  recalculate,
  RESULTS,
  ROWS,
  rows,
  snapshot,
  start,
  takeBack,
} from "./sanctionsOffice";

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
  await takeBack();
  expect(await snapshot()).toEqual(before);
});

test("existing columns: only changed rows are listed, old → new; nothing else changes", async () => {
  const dear = rows.findIndex((row) => row.clean?.code.startsWith("3.") && expectedAmounts(row)?.[0]);
  await start();
  await recalculate();
  await onSheet((sheet) => {
    sheet.getCell(2 + dear, 3).values = [[1_000_000]];
    sheet.getRange("M5").formulas = [["=1+1"]];
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
  await takeBack();
  expect((await snapshot())[0]![4]![12]).toBe("=1+1");
});

test("rows of totals are left alone, and the preview announces what is done", async () => {
  const table = rows.slice(0, 30);
  await start(false, table);
  const total = { cells: ["", "Итого", "=SUM(D3:D32)", "", "", "", ""] };
  await onSheet((sheet) => {
    sheet.getRange("B33:H33").formulas = [[...total.cells]];
  });
  await recalculate();
  await onSheet((sheet) => void (sheet.getRange("M33").formulas = [["=SUM(M3:M32)"]]));
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

test("formulas follow their cells and show what the values would be", async () => {
  await start();
  await recalculate({ write: "formulas" });
  const [[first]] = (await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("M3").load("formulas");
    await context.sync();
    return cell.formulas as unknown[][];
  })) as [[string]];
  expect(first).toBe('=OMS.SANCTION(B3,IF(D3="","",D3),C3,"итого",E3,IF(F3="","",F3),IF(G3="","",G3))');
  await takeBack();
  expect((await range(RESULTS)).flat().join("")).toBe("");
});

test("hidden rows are left alone on request", async () => {
  await start();
  await onSheet((sheet) => void (sheet.getRange("4:5").rowHidden = true));
  expect(await recalculate({}, "beside", { visibleOnly: true })).toMatchObject({ rows: ROWS - 2 });
  expect((await range("I4:O5")).flat().join("")).toBe("");
  expect((await range("M3"))[0]![0]).toBe(expectedAmounts(rows[0]!)![4]);
});

test("the date of a row picks its edition, also in formulas; a date that none covers is an error", async () => {
  const later: Edition = {
    ...shippedEditions[0]!,
    id: "kirov-2014",
    inForce: { from: "2014-02-01", to: "2014-12-31" },
  };
  const dates = ["15.06.2013", "июнь 2013", 41_500, "01.05.2014", "май 2014", "01.01.2014", ""];
  await start(false, rows.slice(0, 7));
  await onSheet((sheet) => {
    sheet.getRange("B2:H9").clear("Contents");
    sheet.getRange("B2:C2").values = [["Код нарушения", "Дата"]];
    const body = sheet.getRange(`B3:C${dates.length + 2}`);
    body.numberFormat = dates.map((date) => ["@", typeof date === "string" ? "@" : "dd.mm.yyyy"]);
    body.values = dates.map((date) => ["2.1", date]);
  });
  const input = { set: { editions: [...shippedEditions, later] }, edition: { by: "date" } as const };
  await recalculate({}, "beside", input);
  const [earlier] = shippedEditions;
  const written = (await range(`D3:J${dates.length + 2}`)).map((cells) => [cells[4], cells[6] !== ""]);
  expect(written).toEqual([...Array<unknown>(5).fill([1908.49, false]), ["", true], ["", true]]);
  await takeBack();
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

test("the row of totals of an Excel table is no row of it", async () => {
  await start(true);
  const totals = jest.spyOn(HostTable.prototype, "showTotals", "get").mockReturnValue(true);
  try {
    const source = await described({ kind: "table", table: "Нарушения" });
    const places = await placeResults(source, "beside", {});
    const report = await recalculateSanctions(source, inputOf(source), places, { language: "ru", write: "values" });
    expect(report).toMatchObject({ rows: ROWS - 1, totals: 0 });
    expect((await range(`I${ROWS + 2}:O${ROWS + 2}`)).flat().join("")).toBe("");
  } finally {
    totals.mockRestore();
  }
});
