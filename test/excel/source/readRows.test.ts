import { SANCTION_ROLES } from "../../../src/rules/mapping/sanctionRoles";
import { Cancelled } from "../../../src/excel/cancelled";
import { describeSource } from "../../../src/excel/source/describeSource";
import { listSources, selectedSource } from "../../../src/excel/source/listSources";
import { columnRuns, readRows, type ReadOptions, type RowSlice } from "../../../src/excel/source/readRows";
import type { Source, SourceChoice } from "../../../src/excel/source/source";
import { type PlanOffice, startPlanOffice } from "../plan/office";

let office: PlanOffice;
afterEach(() => office.dispose());

const HEAD = ["№", "Код нарушения", "Вид помощи", "Стоимость случая, руб.", "Примечание"];

/** A title, an empty row, the header and then the rows, from B2 on. */
async function start(rows: number): Promise<void> {
  office = startPlanOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2").values = [["Реестр"]];
    sheet.getRange("B4:F4").values = [HEAD];
    const body = sheet.getRangeByIndexes(4, 1, rows, 5);
    body.numberFormat = Array.from({ length: rows }, () => ["General", "@", "General", "General", "General"]);
    body.values = Array.from({ length: rows }, (_, row) => [row + 1, `3.${row % 9}`, "стационар", row / 4, ""]);
    await context.sync();
  });
}

const described = async (choice: SourceChoice): Promise<Source> => {
  const source = await describeSource(choice, SANCTION_ROLES);
  if (!source) throw new Error("nothing there");
  return source;
};

async function slices(source: Source, options: ReadOptions): Promise<RowSlice[]> {
  const read: RowSlice[] = [];
  for await (const slice of readRows(source, options)) read.push(slice);
  return read;
}

const USED: SourceChoice = { kind: "used", sheet: "Лист1" };

test("the used range with a title above: the header is found, the rows are counted", async () => {
  await start(10);
  const source = await described(USED);
  expect(source).toMatchObject({ headerRow: 3, firstColumn: 1, rows: 10, titles: HEAD });
  expect(await describeSource(USED, SANCTION_ROLES, 4)).toMatchObject({ headerRow: 4, rows: 9 });
});

test("whole columns of a selection end with the content; an empty sheet is nothing", async () => {
  await start(10);
  expect(await described({ kind: "range", sheet: "Лист1", address: "C:E" })).toMatchObject({
    headerRow: 3,
    firstColumn: 2,
    rows: 10,
  });
  await office.Excel.run((context) => context.sync().then(() => void context.workbook.worksheets.add("Пустой")));
  expect(await describeSource({ kind: "used", sheet: "Пустой" }, SANCTION_ROLES)).toBeUndefined();
});

test("what is likely meant: the table around the active cell, a selected range, else the sheet", async () => {
  await start(10);
  const select = (address: string) =>
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Лист1").getRange(address).select();
      await context.sync();
    });
  await select("A1");
  expect(await listSources()).toMatchObject({ tables: [], sheets: ["Лист1"], likely: USED });
  await select("B4:F14");
  expect((await listSources()).likely).toEqual({ kind: "range", sheet: "Лист1", address: "B4:F14" });
  await office.Excel.run(async (context) => {
    context.workbook.tables.add("Лист1!B4:F14", true).name = "Нарушения";
    await context.sync();
  });
  await select("C6");
  const { tables, likely } = await listSources();
  expect({ tables, likely }).toEqual({
    tables: [{ name: "Нарушения", sheet: "Лист1" }],
    likely: { kind: "table", table: "Нарушения" },
  });
  expect(await described(likely)).toMatchObject({ table: "Нарушения", headerRow: 3, firstColumn: 1, rows: 10 });
  expect(await selectedSource()).toEqual({ kind: "range", sheet: "Лист1", address: "C6" });
});

test("rows come in slices, in their order, with the columns in the asked order", async () => {
  await start(2500);
  const source = await described(USED);
  const progress: number[] = [];
  const read = await slices(source, {
    columns: [3, 0, 1],
    properties: ["values", "numberFormat"],
    onProgress: (done) => progress.push(done),
  });
  expect(read.length).toBeGreaterThan(1);
  expect(read.flatMap(({ cells }) => cells.values)).toEqual(
    Array.from({ length: 2500 }, (_, row) => [row / 4, row + 1, `3.${row % 9}`]),
  );
  expect(read[0]!.cells.numberFormat[0]).toEqual(["General", "General", "@"]);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.at(-1)).toBe(1);
  expect(await slices(source, { columns: [0], from: 5, to: 7 })).toMatchObject([
    { from: 5, rows: 2, cells: { values: [[6], [7]] } },
  ]);
});

test("hidden rows are told where some are", async () => {
  await start(6);
  const source = await described(USED);
  expect((await slices(source, { columns: [0], visibility: true }))[0]!.hidden).toBeUndefined();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Лист1");
    sheet.getRange("6:7").rowHidden = true;
    await context.sync();
  });
  expect((await slices(source, { columns: [0], visibility: true }))[0]!.hidden).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect((await slices(source, { columns: [0], visibility: true, from: 1, to: 3 }))[0]!.hidden).toEqual([true, true]);
});

test("a cancel stops between two slices", async () => {
  await start(2500);
  const source = await described(USED);
  const abort = new AbortController();
  const seen: number[] = [];
  const reading = (async () => {
    for await (const { rows } of readRows(source, { columns: [0], signal: abort.signal })) {
      seen.push(rows);
      abort.abort();
    }
  })();
  await expect(reading).rejects.toThrow(Cancelled);
  expect(seen).toHaveLength(1);
});

test("an answer that is too large for Excel is asked for again in halves", async () => {
  await start(300);
  const { profile } = office.host as unknown as { profile: { maxCellsPerRead: number } };
  const before = profile.maxCellsPerRead;
  profile.maxCellsPerRead = 100;
  try {
    const read = await slices(await described({ kind: "range", sheet: "Лист1", address: "B4:C304" }), { columns: [0] });
    expect(read.flatMap(({ cells }) => cells.values)).toHaveLength(300);
  } finally {
    profile.maxCellsPerRead = before;
  }
});

test("columns side by side are read together", () => {
  office = startPlanOffice();
  expect(columnRuns([4, 1, 2, 1])).toEqual([
    { first: 1, width: 2 },
    { first: 4, width: 1 },
  ]);
});
