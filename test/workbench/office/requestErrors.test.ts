import { type Office, startOffice } from "../../support/officeNode";

let office: Office;
beforeAll(() => {
  office = startOffice();
});
afterAll(() => office.dispose());

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

const failure = async (batch: Batch) => {
  try {
    await office.Excel.run(async (context) => {
      batch(context, context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo.errorLocation };
  }
  throw new Error("no error");
};

describe("errors answer as Excel's do", () => {
  test.each<[string, Batch, string, string]>([
    [
      "unknown sheet",
      ({ workbook }) => workbook.worksheets.getItem("Нет").load("name"),
      "ItemNotFound",
      "WorksheetCollection.getItem",
    ],
    ["bad address", (_, sheet) => sheet.getRange("Тариф").load("address"), "InvalidArgument", "Worksheet.getRange"],
    ["too few columns", (_, sheet) => (sheet.getRange("A1:B2").values = [[1], [2]]), "InvalidArgument", "Range.values"],
    ["too few rows", (_, sheet) => (sheet.getRange("A1:B2").formulas = [[1, 2]]), "InvalidArgument", "Range.formulas"],
    [
      "a large array of the wrong size",
      (_, sheet) => (sheet.getRange("A1:A10").values = tall(1600)),
      "InvalidArgument",
      "Range._ValidateArraySize",
    ],
    ["an object as a value", (_, sheet) => (sheet.getRange("A1").values = [[{}]]), "InvalidArgument", "Range.values"],
    [
      "off the sheet",
      (_, sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
      "InvalidArgument",
      "Range.getOffsetRange",
    ],
    [
      "apart",
      (_, sheet) => sheet.getRange("A1").getIntersection("B2").load("address"),
      "ItemNotFound",
      "Range.getIntersection",
    ],
    [
      "sheet exists",
      ({ workbook }) => workbook.worksheets.add("лист1"),
      "ItemAlreadyExists",
      "WorksheetCollection.add",
    ],
    [
      "32 letters",
      ({ workbook }) => workbook.worksheets.add("П".repeat(32)),
      "InvalidArgument",
      "WorksheetCollection.add",
    ],
    ["slash", ({ workbook }) => workbook.worksheets.add("План/факт"), "InvalidArgument", "WorksheetCollection.add"],
    ["renamed badly", (_, sheet) => (sheet.name = "[1]"), "InvalidArgument", "Worksheet.name"],
    ["the last sheet", (_, sheet) => sheet.delete(), "InvalidOperation", "Worksheet.delete"],
    [
      "not served: a method",
      (_, sheet) => sheet.getRange("A1").getPivotTables().load("name"),
      "ApiNotFound",
      "Range.getPivotTables",
    ],
    [
      "not served: a property",
      (_, sheet) => sheet.getRange("A1").load("formulasR1C1"),
      "ApiNotFound",
      "Worksheet.getRange",
    ],
    ["not served: an object", (_, sheet) => sheet.shapes.load("name"), "ApiNotFound", "Worksheet.shapes"],
    [
      "manual calculation",
      ({ workbook }) => (workbook.application.calculationMode = "Manual"),
      "NotImplemented",
      "Application.calculationMode",
    ],
    [
      "bad alignment",
      (_, sheet) => (sheet.getRange("A1").format.horizontalAlignment = "Middle" as never),
      "InvalidArgument",
      "RangeFormat.horizontalAlignment",
    ],
  ])("%s", async (_name, batch, code, location) => {
    expect(await failure(batch)).toMatchObject({ code, location });
  });

  test("an unknown member is named", async () => {
    const { message } = await failure((_, sheet) => sheet.getRange("A1").load("formulasR1C1"));
    expect(message).toContain("Range.formulasR1C1");
  });

  test("what came before the error stays done", async () => {
    await failure(({ workbook }, sheet) => {
      sheet.getRange("J1").values = [["сделано"]];
      workbook.worksheets.getItem("Нет").activate();
      sheet.getRange("J2").values = [["не сделано"]];
    });
    expect(await office.cells("J1:J2")).toEqual([["сделано"], [""]]);
  });

  test("null objects say so, and so do their descendants", async () => {
    const found = await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const nothing = worksheets.getItemOrNullObject("Нет");
      const used = nothing.getUsedRangeOrNullObject();
      const sheet = worksheets.getItemOrNullObject("Лист1");
      for (const object of [nothing, used, sheet]) object.load();
      await context.sync();
      return [nothing.isNullObject, used.isNullObject, sheet.isNullObject];
    });
    expect(found).toEqual([true, true, false]);
  });
});

const tall = (rows: number): number[][] => Array.from({ length: rows }, () => [1]);
