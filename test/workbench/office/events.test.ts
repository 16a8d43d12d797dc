import { type Office, startOffice } from "../../support/officeNode";

let office: Office;
let seen: string[];

beforeEach(async () => {
  office = startOffice();
  seen = [];
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    sheet.onChanged.add(async ({ address, changeType, source, triggerSource }) => {
      seen.push(`changed ${address} ${changeType} ${source} ${triggerSource}`);
    });
    sheet.onRowSorted.add(async ({ address, source }) => void seen.push(`sorted ${address} ${source}`));
    sheet.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
    worksheets.onActivated.add(async ({ worksheetId }) => void seen.push(`activated ${nameOf(worksheetId)}`));
    worksheets.onAdded.add(async ({ worksheetId }) => void seen.push(`added ${nameOf(worksheetId)}`));
    worksheets.onDeleted.add(async () => void seen.push("deleted"));
    await context.sync();
  });
});
afterEach(() => office.dispose());

const nameOf = (id: string): string | undefined => office.workbook.getSheetBySheetId(id)?.getSheetName();

/** The client hands events over in promises of its own. */
const events = async (): Promise<string[]> => {
  await office.host.settled();
  await new Promise((resolve) => setTimeout(resolve, 0));
  return seen;
};

test("a change by the add-in", async () => {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3").values = 5 as never;
    await context.sync();
  });
  expect(await events()).toEqual(["changed B2:C3 RangeEdited Local ThisLocalAddin"]);
});

test("a change in the grid; formats and results of formulas are none", async () => {
  office.sheet.getRange("A1").setValue(1);
  office.sheet.getRange("A1").setFontWeight("bold");
  office.sheet.getRange("B1").setFormula("=A1+1");
  expect(await events()).toEqual(["changed A1 RangeEdited Local Unknown", "changed B1 RangeEdited Local Unknown"]);
});

test("rows and columns", async () => {
  office.sheet.insertRowsBefore(1, 2);
  office.sheet.deleteColumns(0, 1);
  const changes = (await events()).filter((event) => event.startsWith("changed"));
  expect(changes).toEqual(["changed 2:3 RowInserted Local Unknown", "changed A:A ColumnDeleted Local Unknown"]);
});

test("rows that are sorted", async () => {
  const range = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 3 };
  const ids = { unitId: office.workbook.getId(), subUnitId: office.sheet.getSheetId() };
  await office.api.executeCommand("sheet.command.reorder-range", { ...ids, range, order: { 1: 2, 2: 1 } });
  expect(await events()).toEqual(["sorted A2:D3 Local"]);
});

test("the selection, once however often the grid reports it", async () => {
  office.sheet.getRange("B2:C3").activate();
  office.sheet.getRange("B2:C3").activate();
  expect(await events()).toEqual(["selected B2:C3"]);
  const selected = await office.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [range.address, cell.address];
  });
  expect(selected).toEqual(["Лист1!B2:C3", "Лист1!B2"]);
});

test("select() selects", async () => {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("D4").select();
    await context.sync();
  });
  expect(await events()).toEqual(["selected D4"]);
});

test("sheets", async () => {
  const change = (batch: (worksheets: Excel.WorksheetCollection) => void) =>
    office.Excel.run(async (context) => {
      batch(context.workbook.worksheets);
      await context.sync();
    });
  await change((worksheets) => worksheets.add("План"));
  expect(await events()).toEqual(["added План"]);
  await change((worksheets) => worksheets.getItem("План").activate());
  expect(await events()).toEqual(["added План", "activated План"]);
  await change((worksheets) => worksheets.getItem("План").delete());
  expect(await events()).toEqual(["added План", "activated План", "deleted", "activated Лист1"]);
});

test("none while enableEvents is off, none after remove()", async () => {
  await office.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  expect(await events()).toEqual([]);

  await office.Excel.run(async (context) => {
    const handler = context.workbook.worksheets
      .getActiveWorksheet()
      .onCalculated.add(async () => void seen.push("calculated"));
    await context.sync();
    handler.remove();
    await context.sync();
  });
  office.sheet.getRange("F1").setFormula("=1+1");
  expect(await events()).toEqual(["changed F1 RangeEdited Local Unknown"]);
});

test("a removed handler takes nobody else's events away", async () => {
  const added: string[] = [];
  const { handler } = await office.Excel.run(async (context) => {
    const other = context.workbook.worksheets.getActiveWorksheet();
    const registered = other.onChanged.add(async ({ address }) => void added.push(address));
    await context.sync();
    return { handler: registered };
  });
  await office.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  office.sheet.getRange("A1").setValue(1);
  expect((await events()).filter((event) => event.startsWith("changed"))).toHaveLength(1);
  expect(added).toEqual([]);
});
