import { type Office, startOffice } from "../../support/officeNode";

let office: Office;
beforeEach(() => {
  office = startOffice();
});
afterEach(() => office.dispose());

/** Writes one cell and reads it back the way an add-in does. */
async function roundTrip(property: "values" | "formulas" | "formulasLocal", input: unknown, format?: string) {
  return office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("C3");
    if (format) range.numberFormat = [[format]];
    range[property] = [[input]];
    range.load("values,text,formulas,formulasLocal,numberFormat,valueTypes");
    await context.sync();
    const { values, text, formulas, formulasLocal, numberFormat, valueTypes } = range;
    return {
      value: values[0]?.[0] as unknown,
      text: text[0]?.[0],
      formula: formulas[0]?.[0] as unknown,
      formulaLocal: formulasLocal[0]?.[0] as unknown,
      format: numberFormat[0]?.[0] as unknown,
      type: valueTypes[0]?.[0],
    };
  });
}

describe("what a written value becomes", () => {
  test.each([
    [1.5, { value: 1.5, text: "1,5", type: "Double" }],
    [true, { value: true, text: "ИСТИНА", type: "Boolean" }],
    ["Кардиолог", { value: "Кардиолог", text: "Кардиолог", type: "String" }],
    ["", { value: "", text: "", type: "Empty" }],
    ["12", { value: 12, text: "12", type: "Double" }],
    ["1.1", { value: 1.1, text: "1,1", type: "Double" }],
    ["'1.1", { value: "1.1", text: "1.1", type: "String" }],
    ["TRUE", { value: true, type: "Boolean" }],
    ["#N/A", { value: "#N/A", type: "Error" }],
    ["'#N/A", { value: "#N/A", type: "String" }],
    ["=2*3", { value: 6, formula: "=2*3", type: "Double" }],
    ["=1/0", { value: "#DIV/0!", type: "Error" }],
    ["'=2*3", { value: "=2*3", formula: "=2*3", type: "String" }],
    ["2025-03-01", { value: 45717, type: "Double" }],
  ])("%j", async (input, expected) => {
    expect(await roundTrip("values", input)).toMatchObject(expected);
  });

  test("a cell formatted as text keeps what looks like a number", async () => {
    expect(await roundTrip("values", "1.1", "@")).toMatchObject({ value: "1.1", type: "String", format: "@" });
  });

  test("the displayed text follows the number format", async () => {
    const written = await roundTrip("values", 1234.5, "#,##0.00");
    expect(written).toMatchObject({ value: 1234.5, format: "#,##0.00" });
    expect(written.text?.replace(/\s/g, " ")).toBe("1 234,50");
  });
});

describe("formulas", () => {
  test("are en-US in formulas and Russian in formulasLocal", async () => {
    expect(await roundTrip("formulas", '=IF(ROUND(3.456,2)>3,"да","нет")')).toMatchObject({
      value: "да",
      formula: '=IF(ROUND(3.456,2)>3,"да","нет")',
      formulaLocal: '=ЕСЛИ(ОКРУГЛ(3,456;2)>3;"да";"нет")',
    });
    expect(await roundTrip("formulasLocal", "=СУММ(1,5;2)")).toMatchObject({ value: 3.5, formula: "=SUM(1.5,2)" });
  });
});

describe("ranges", () => {
  test("null leaves a cell alone, one value fills them all", async () => {
    const values = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = 7 as never;
      range.values = [
        [1, null],
        [null, "б"],
      ] as never;
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([
      [1, 7],
      [7, "б"],
    ]);
  });

  test("a large array arrives whole, though the client sends it in pieces", async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => [row, `строка ${row}`, row % 2 === 0]);
    const [values, size] = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2").getAbsoluteResizedRange(2000, 3);
      range.values = rows;
      range.load("values,rowCount,columnCount,cellCount");
      await context.sync();
      return [range.values as unknown[][], [range.rowCount, range.columnCount, range.cellCount]];
    });
    expect(values).toEqual(rows);
    expect(size).toEqual([2000, 3, 6000]);
  });

  test("writing beyond the edge of the grid makes it grow", async () => {
    expect(
      await office.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("AZ5000");
        range.values = [["далеко"]];
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    ).toEqual([["далеко"]]);
  });

  test("of a merged area only the first cell takes a value", async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A1:C1").values = [["шапка", "потеряно", "и это"]];
      await context.sync();
      sheet.getRange("A1:C1").unmerge();
      await context.sync();
    });
    expect(await office.cells("A1:C1")).toEqual([["шапка", "", ""]]);
  });

  test("whole columns have no values, as in Excel", async () => {
    const column = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("B:B")
        .load("values,address,rowCount,isEntireColumn");
      await context.sync();
      return [range.values, range.address, range.rowCount, range.isEntireColumn] as unknown[];
    });
    expect(column).toEqual([null, "Лист1!B:B", 1048576, true]);
  });

  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 2), "Лист1!D3"],
    ["getRow", (range) => range.getRow(2), "Лист1!B4:D4"],
    ["getColumn", (range) => range.getColumn(0), "Лист1!B2:B4"],
    ["getLastCell", (range) => range.getLastCell(), "Лист1!D4"],
    ["getLastRow", (range) => range.getLastRow(), "Лист1!B4:D4"],
    ["getEntireRow", (range) => range.getEntireRow(), "Лист1!2:4"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "Лист1!B:D"],
    ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "Лист1!A3:C5"],
    ["getResizedRange", (range) => range.getResizedRange(-1, 2), "Лист1!B2:F3"],
    ["getBoundingRect", (range) => range.getBoundingRect("F6"), "Лист1!B2:F6"],
    ["getIntersection", (range) => range.getIntersection("C1:Z3"), "Лист1!C2:D3"],
    ["getUsedRange", (range) => range.getUsedRange(true), "Лист1!C3"],
  ])("%s", async (_name, derive, address) => {
    const derived = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("C3").values = [[1]];
      const range = derive(sheet.getRange("B2:D4")).load("address");
      await context.sync();
      return range.address;
    });
    expect(derived).toBe(address);
  });

  test("a cell keeps its formula when it is formatted", async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.formulas = [[2, "=A1*2"]];
      range.format.font.bold = true;
      range.numberFormat = [["0.00", null]] as never;
      await context.sync();
    });
    expect(await office.cells("A1:B1")).toEqual([[2, 4]]);
  });

  test.each([
    ["Contents", ["", true]],
    ["Formats", [5, false]],
    ["All", ["", false]],
  ] as const)("clear(%s)", async (applyTo, expected) => {
    const left = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.values = [[5]];
      range.format.font.bold = true;
      await context.sync();
      range.clear(applyTo);
      range.load("values,format/font/bold");
      await context.sync();
      return [range.values[0]?.[0] as unknown, range.format.font.bold];
    });
    expect(left).toEqual(expected);
  });
});
