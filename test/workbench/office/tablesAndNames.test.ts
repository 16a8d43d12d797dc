import { type Office, startOffice } from "../../support/officeNode";

let office: Office;
beforeEach(async () => {
  office = startOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:D4").values = [
      ["№", "Вопрос", "Вопрос"],
      [1, "План", 2.5],
      [2, "Отчёт", 3.5],
    ];
    await context.sync();
  });
});
afterEach(() => office.dispose());

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const run = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> =>
  office.Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });

const code = async (batch: Batch): Promise<string> => {
  try {
    await run(batch);
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return "";
};

const addTable = (name = "План_совета") => run((sheet) => void (sheet.tables.add("B2:D4", true).name = name));

describe("tables", () => {
  test("are made, named and read back; headers become different texts", async () => {
    await run(async (sheet, context) => {
      const table = sheet.tables.add("B2:D4", true);
      table.name = "План_совета";
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
      await context.sync();
    });
    const read = await run(async (sheet, context) => {
      const table = context.workbook.tables
        .getItem("план_совета")
        .load("name,style,showHeaders,showTotals,showBandedRows");
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const part of parts) part.load("address");
      const columns = table.columns.load("items/name");
      const rows = table.rows.load("count");
      const own = sheet.tables.load("items/name");
      const body = table.columns.getItem("Вопрос2").getDataBodyRange().load("values");
      await context.sync();
      return {
        table: table.toJSON(),
        parts: parts.map(({ address }) => address),
        columns: columns.items.map(({ name }) => name),
        rows: rows.count,
        own: own.items.map(({ name }) => name),
        body: body.values as unknown,
      };
    });
    expect(read).toMatchObject({
      table: {
        name: "План_совета",
        style: "TableStyleLight9",
        showHeaders: true,
        showTotals: false,
        showBandedRows: false,
      },
      parts: ["Лист1!B2:D4", "Лист1!B2:D2", "Лист1!B3:D4"],
      columns: ["№", "Вопрос", "Вопрос2"],
      rows: 2,
      own: ["План_совета"],
      body: [[2.5], [3.5]],
    });
  });

  test("are resized, get rows, become ranges and go", async () => {
    await addTable();
    const read = await run(async (sheet, context) => {
      const table = sheet.tables.getItem("План_совета");
      table.rows.add(undefined, [[3, "Итоги", 1]]);
      const grown = table.getRange().load("address");
      await context.sync();
      table.resize("B2:E6");
      const resized = table.getRange().load("address");
      const columns = table.columns.load("items/name");
      await context.sync();
      table.convertToRange();
      const nothing = sheet.tables.getItemOrNullObject("План_совета").load("name");
      const count = sheet.tables.getCount();
      await context.sync();
      return [grown.address, resized.address, columns.items.map(({ name }) => name), nothing.isNullObject, count.value];
    });
    const names = ["№", "Вопрос", "Вопрос2", "Столбец4"];
    expect(read).toEqual(["Лист1!B2:D5", "Лист1!B2:E6", names, true, 0]);
    expect(await office.cell("C5")).toBe("Итоги");
    await addTable("Ещё");
    await run((sheet) => sheet.tables.getItem("Ещё").delete());
    expect(await office.cell("C3")).toBe("");
  });

  test("formulas know them", async () => {
    await addTable("План");
    await run((sheet) => void (sheet.getRange("F1").formulas = [["=SUM(План[Вопрос2])"]]));
    expect(await office.cell("F1")).toBe(6);
  });

  test("undo takes a table away", async () => {
    await addTable();
    office.workbook.undo().undo();
    await office.host.settled();
    expect(
      await run(async (sheet, context) => {
        const count = sheet.tables.getCount();
        await context.sync();
        return count.value;
      }),
    ).toBe(0);
  });

  test.each<[string, Batch, string]>([
    ["overlap", (sheet) => sheet.tables.add("D4:F6", true).load("name"), "InvalidOperation"],
    ["a name with a space", (sheet) => (sheet.tables.getItemAt(0).name = "План совета"), "InvalidArgument"],
    ["a name like a cell", (sheet) => (sheet.tables.getItemAt(0).name = "ABC12"), "InvalidArgument"],
    ["a style that is not there", (sheet) => (sheet.tables.getItemAt(0).style = "Table"), "InvalidArgument"],
    ["no such table", (sheet) => sheet.tables.getItem("Нет").load("name"), "ItemNotFound"],
    ["header row moved", (sheet) => sheet.tables.getItemAt(0).resize("B3:D6"), "InvalidArgument"],
    [
      "the name of a range",
      (sheet, { workbook }) => {
        workbook.names.add("Итог", sheet.getRange("A1"));
        sheet.tables.getItemAt(0).name = "итог";
      },
      "ItemAlreadyExists",
    ],
    [
      "the name of another table",
      (sheet) => {
        sheet.getRange("B8:C8").values = [["а", "б"]];
        sheet.tables.add("B8:C9", true).name = "план_совета";
      },
      "ItemAlreadyExists",
    ],
  ])("refused: %s", async (_name, batch, expected) => {
    await addTable();
    expect(await code(batch)).toBe(expected);
  });
});

describe("names", () => {
  test("of areas, formulas and values; the sheet's own come first", async () => {
    const read = await run(async (sheet, context) => {
      const { names } = context.workbook;
      names.add("Исполнители", sheet.getRange("C3:C4"), "кто делает");
      names.add("Ставка", "=0.2");
      names.add("Сумма", "=SUM(Лист1!$D$3:$D$4)");
      names.add("Шапка", "=Лист1!$B$2:$D$2");
      sheet.names.add("Шапка", sheet.getRange("B2"));
      await context.sync();
      const item = names.getItem("исполнители").load();
      const rate = names.getItem("Ставка").load("type,value,formula");
      const own = sheet.getRange("Шапка").load("address");
      const whole = names.getItem("Шапка").getRange().load("address");
      const nothing = names.getItemOrNullObject("Нет").load("name");
      const all = names.load("items/name");
      const local = sheet.names.load("items/name,items/scope");
      await context.sync();
      return [
        [item.name, item.type, item.value, item.formula, item.comment, item.scope, item.visible],
        [rate.type, rate.value, rate.formula],
        [own.address, whole.address, nothing.isNullObject],
        all.items.map(({ name }) => name),
        local.items.map(({ name, scope }) => [name, scope]),
      ];
    });
    expect(read).toEqual([
      ["Исполнители", "Range", "Лист1!C3:C4", "=Лист1!$C$3:$C$4", "кто делает", "Workbook", true],
      ["Double", 0.2, "=0.2"],
      ["Лист1!B2", "Лист1!B2:D2", true],
      ["Исполнители", "Ставка", "Сумма", "Шапка"],
      [["Шапка", "Worksheet"]],
    ]);
  });

  test("serve formulas, change and go", async () => {
    await run((sheet, { workbook }) => {
      workbook.names.add("Часы", sheet.getRange("D3:D4"));
      sheet.getRange("F1").formulas = [["=SUM(Часы)"]];
    });
    expect(await office.cell("F1")).toBe(6);
    const after = await run(async (_sheet, context) => {
      const item = context.workbook.names.getItem("Часы");
      item.formula = "=Лист1!$D$3";
      const range = item.getRange().load("address");
      await context.sync();
      item.delete();
      const count = context.workbook.names.getCount();
      await context.sync();
      return [range.address, count.value];
    });
    expect(after).toEqual(["Лист1!D3", 0]);
  });

  test.each<[string, Batch, string]>([
    ["a space", (sheet, { workbook }) => workbook.names.add("Два слова", sheet.getRange("A1")), "InvalidArgument"],
    ["a cell", (sheet, { workbook }) => workbook.names.add("R1C1", sheet.getRange("A1")), "InvalidArgument"],
    ["no formula", (_sheet, { workbook }) => workbook.names.add("Имя", "A1"), "InvalidArgument"],
    [
      "taken",
      (sheet, { workbook }) => {
        workbook.names.add("Имя", sheet.getRange("A1"));
        workbook.names.add("имя", sheet.getRange("A2"));
      },
      "ItemAlreadyExists",
    ],
    ["not there", (_sheet, { workbook }) => workbook.names.getItem("Нет").load("name"), "ItemNotFound"],
  ])("refused: %s", async (_name, batch, expected) => {
    expect(await code(batch)).toBe(expected);
  });
});
