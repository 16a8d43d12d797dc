import type { FunctionsMetadata } from "../../../src/workbench/office/contract";
import { type Office, startOffice } from "../../support/officeNode";

const functions: FunctionsMetadata = {
  functions: [
    { id: "TARIFF", name: "TARIFF", parameters: [{ name: "base" }, { name: "coefficient", optional: true }] },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "code" }, { name: "message" }] },
    { id: "THROW", name: "THROW", parameters: [] },
    { id: "LATER", name: "LATER", parameters: [{ name: "value" }] },
    { id: "TABLE", name: "TABLE", parameters: [{ name: "value" }], result: { dimensionality: "matrix" } },
    { id: "TOTAL", name: "TOTAL", parameters: [{ name: "values", dimensionality: "matrix" }] },
    { id: "ABSENT", name: "ABSENT", parameters: [] },
  ],
};

const functionsScript = `
  const E = CustomFunctions.Error;
  CustomFunctions.associate("TARIFF", (base, coefficient) => base * (coefficient ?? 1));
  CustomFunctions.associate("FAIL", (code, message) => { throw new E(code, message); });
  CustomFunctions.associate("THROW", () => { throw new TypeError("дефект"); });
  CustomFunctions.associate("LATER", (value) => Promise.resolve().then(() => value));
  CustomFunctions.associate("TABLE", (value) => [
    ["КСГ", "цена"],
    ["st01", value],
    ["st02", new E(CustomFunctions.ErrorCode.notAvailable, "нет цены")],
  ]);
  CustomFunctions.associate("TOTAL", (rows) => rows.flat().reduce((sum, value) => sum + Number(value), 0));
`;

let office: Office;
beforeEach(() => {
  office = startOffice({ functions, functionsScript });
});
afterEach(() => office.dispose());

const write = (address: string, formulas: unknown[][]): Promise<void> =>
  office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = formulas as never;
    await context.sync();
  });

describe("results", () => {
  test.each([
    ["a call", "=OMS.TARIFF(100,1.5)", 150],
    ["in lower case", "=oms.tariff(2)", 2],
    ["inside another function", "=ROUND(OMS.TARIFF(1.005,100)*3,1)", 301.5],
    ["two in one formula", "=OMS.TARIFF(2,3)+OMS.TARIFF(4)", 10],
    ["one as the argument of another", "=OMS.TARIFF(OMS.TARIFF(2,3),5)", 30],
    ["not needed after all", "=IF(TRUE,1,OMS.TARIFF(2))", 1],
    ["a promise", '=OMS.LATER("готово")', "готово"],
    ["an array used as one", "=COUNTA(OMS.TABLE(7))", 6],
    ["an unknown function of the namespace", "=OMS.NOPE()", "#NAME?"],
    ["declared but not associated", "=OMS.ABSENT()", "#VALUE!"],
  ])("%s", async (_name, formula, expected) => {
    await write("A1", [[formula]]);
    expect(await office.cell("A1")).toBe(expected);
  });

  test("until there is a result the cell is busy", async () => {
    const seen = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.formulas = [["=OMS.TARIFF(2)", "=A1+1"]];
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(seen).toEqual([["#BUSY!", "#BUSY!"]]);
    expect(await office.cells("A1:B1")).toEqual([[2, 3]]);
  });

  test("an array spills, and does not over what is there", async () => {
    await write("A1", [["=OMS.TABLE(9)"]]);
    const spilled = [
      ["КСГ", "цена"],
      ["st01", 9],
      ["st02", "#N/A"],
    ];
    expect(await office.cells("A1:B3")).toEqual(spilled);
    await write("B2", [["занято"]]);
    expect(await office.cell("A1")).toBe("#SPILL!");
    await write("B2", [[""]]);
    expect(await office.cells("A1:B3")).toEqual(spilled);
  });

  test("a range in place of a single value makes the function spill", async () => {
    await write("A1:A3", [[1], [2], [3]]);
    await write("C1", [["=OMS.TARIFF(A1:A3,10)"]]);
    expect(await office.cells("C1:C3")).toEqual([[10], [20], [30]]);
  });
});

describe("recalculation", () => {
  test("when an argument changes, and of dependents", async () => {
    await write("A1:C1", [[5, "=OMS.TARIFF(A1,2)", "=B1+1"]]);
    expect(await office.cells("B1:C1")).toEqual([[10, 11]]);
    office.sheet.getRange("A1").setValue(50);
    expect(await office.cells("B1:C1")).toEqual([[100, 101]]);
  });

  test("of equal calls one is sent", async () => {
    await write("A1:A4", [["=OMS.TARIFF(7)"], ["=OMS.TARIFF(7)"], ["=OMS.TARIFF(7)*2"], ["=OMS.TARIFF(8)"]]);
    expect(await office.cells("A1:A4")).toEqual([[7], [7], [14], [8]]);
    expect(office.host.stats()).toMatchObject({ customFunctionCalls: 2, customFunctionMessages: 1 });
  });

  test("what changes while the grid calculates is not lost", async () => {
    const rows = 2000;
    const edited = [0, 700, 1999];
    await write(
      `A1:A${rows}`,
      Array.from({ length: rows }, (_, row) => [row]),
    );
    await office.host.settled();
    const before = office.host.calculation.passes;
    await write(
      `B1:B${rows}`,
      Array.from({ length: rows }, (_, row) => [`=OMS.TARIFF(A${row + 1},2)+A${row + 1}`]),
    );
    while (office.host.calculation.passes === before) await new Promise((resolve) => setTimeout(resolve, 1));
    for (const row of edited) {
      office.sheet.getRange(row, 0).setValue(10_000);
      // The grid collects changes for 100 ms: these are three separate ones.
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
    const values = (await office.cells(`B1:B${rows}`)).map(([value]) => value);
    expect(values).toEqual(values.map((_, row) => (edited.includes(row) ? 30_000 : row * 3)));
  });

  test("recalculate() calls again for every cell that calls", async () => {
    await write("A1:C1", [["=OMS.TARIFF(1)", "=OMS.TARIFF(2)", "=1+1"]]);
    await office.host.settled();
    office.host.recalculate();
    expect(await office.cells("A1:C1")).toEqual([[1, 2, 2]]);
    expect(office.host.stats().customFunctionCalls).toBe(4);
  });

  test("calculate(FullRebuild) does too", async () => {
    await write("A1", [["=OMS.TARIFF(1)"]]);
    await office.host.settled();
    await office.Excel.run(async (context) => {
      context.workbook.application.calculate("FullRebuild");
      await context.sync();
    });
    expect(await office.cell("A1")).toBe(1);
    expect(office.host.stats().customFunctionCalls).toBe(2);
  });

  test("10 000 calls go in one message", async () => {
    const rows = 10_000;
    const numbers = Array.from({ length: rows }, (_, row) => row + 1);
    await write(
      `A1:A${rows}`,
      numbers.map((number) => [number]),
    );
    await write(
      `B1:B${rows}`,
      numbers.map((number) => [`=OMS.TARIFF(A${number},2)`]),
    );
    await write("C1", [[`=SUM(B1:B${rows})`]]);
    expect(await office.cell("C1")).toBe(rows * (rows + 1));
    expect(office.host.stats()).toMatchObject({ customFunctionCalls: rows, customFunctionMessages: 1 });
  });

  test("a range of 200 000 rows is one argument", async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A200000").values = 1 as never;
      sheet.getRange("B1:B2").formulas = [["=OMS.TOTAL(A1:A200000)"], ["=OMS.TOTAL(A1:A200000)/2"]];
      await context.sync();
    });
    expect(await office.cells("B1:B2")).toEqual([[200_000], [100_000]]);
    expect(office.host.stats().customFunctionCalls).toBe(1);
  });
});

describe("failures", () => {
  test.each([
    ["#VALUE!", "Укажите вид помощи"],
    ["#N/A", "Тарифа нет"],
    ["#NUM!", "Не число"],
    ["#DIV/0!", "На ноль"],
  ])("%s keeps its message", async (code, message) => {
    await write("B2", [[`=OMS.FAIL("${code}","${message}")`]]);
    expect(await office.cell("B2")).toBe(code);
    expect(office.errorAt(1, 1)).toEqual({ code, message });
  });

  test("a defect of the function is #VALUE!", async () => {
    await write("A1", [["=OMS.THROW()"]]);
    expect(await office.cell("A1")).toBe("#VALUE!");
    expect(office.errorAt(0, 0)).toEqual({ code: "#VALUE!", message: "" });
  });

  test("the message is there through other functions, not where the error is handled", async () => {
    await write("A1:C1", [
      [
        '=ROUND(OMS.FAIL("#N/A","нет")*2,1)',
        '=OMS.TARIFF(OMS.FAIL("#N/A","внутри"))',
        '=IFERROR(OMS.FAIL("#N/A","нет"),0)',
      ],
    ]);
    expect(await office.cells("A1:C1")).toEqual([["#N/A", "#N/A", 0]]);
    expect([0, 1, 2].map((column) => office.errorAt(0, column)?.message)).toEqual(["нет", "внутри", undefined]);
  });

  test("inside a spilled array too", async () => {
    await write("B2", [["=OMS.TABLE(1)"]]);
    await office.host.settled();
    expect(office.errorAt(3, 2)).toEqual({ code: "#N/A", message: "нет цены" });
    expect(office.errorAt(2, 2)).toBeUndefined();
  });

  test("it goes when the cell no longer fails, and moves with its row", async () => {
    await write("B1", [['=OMS.FAIL("#N/A",A3)']]);
    await write("A3", [["первое"]]);
    await office.host.settled();
    expect(office.errorAt(0, 1)?.message).toBe("первое");
    office.sheet.getRange("A3").setValue("второе");
    await office.host.settled();
    expect(office.errorAt(0, 1)?.message).toBe("второе");
    office.sheet.insertRowBefore(0);
    await office.host.settled();
    expect([office.errorAt(0, 1), office.errorAt(1, 1)?.message]).toEqual([undefined, "второе"]);
    office.sheet.getRange("B2").setValue(1);
    await office.host.settled();
    expect(office.errorAt(1, 1)).toBeUndefined();
  });
});

test("calls wait for the add-in's runtime", async () => {
  const early = startOffice({ functions });
  try {
    early.sheet.getRange("A1").setFormula("=OMS.TARIFF(3,4)");
    await early.host.calculation.idle();
    expect(early.sheet.getRange("A1").getValue()).toBe("#BUSY!");
    expect(early.host.stats().customFunctionCalls).toBe(0);
    early.window.run(functionsScript);
    early.host.functions.runtimeReady();
    expect(await early.cell("A1")).toBe(12);
  } finally {
    early.dispose();
  }
});
