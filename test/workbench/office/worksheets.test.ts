import { type Office, startOffice } from "../../support/officeNode";

let office: Office;
beforeEach(() => {
  office = startOffice();
});
afterEach(() => office.dispose());

test("sheets are added, found, moved, renamed, hidden and deleted", async () => {
  const names = async () =>
    office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/position,items/visibility");
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      return [worksheets.items.map(({ name }) => name), ...counts.map(({ value }) => value)];
    });
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("План");
    worksheets.add();
    await context.sync();
  });
  expect(await names()).toEqual([["Лист1", "План", "Лист3"], 3, 3]);

  await office.Excel.run(async (context) => {
    const plan = context.workbook.worksheets.getItem("план");
    plan.name = "План 2025";
    plan.position = 0;
    context.workbook.worksheets.getItem("Лист3").visibility = "Hidden";
    await context.sync();
  });
  expect(await names()).toEqual([["План 2025", "Лист1", "Лист3"], 3, 2]);

  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("План 2025").delete();
    await context.sync();
  });
  expect(await names()).toEqual([["Лист1", "Лист3"], 2, 1]);
});

test("add() does not activate, activate() does", async () => {
  const active = async () =>
    office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.add("План");
    await context.sync();
  });
  expect(await active()).toBe("Лист1");
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("План").activate();
    await context.sync();
  });
  expect(await active()).toBe("План");
});

test("a sheet object lives as long as its sheet", async () => {
  const error = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("План");
    await context.sync();
    sheet.name = "Другое";
    const range = sheet.getRange("A1").load("address");
    await context.sync();
    expect(range.address).toBe("Другое!A1");
    sheet.delete();
    await context.sync();
    sheet.load("name");
    return context.sync().catch((reason: unknown) => reason);
  });
  expect(error).toMatchObject({ code: "ItemNotFound" });
});

test("the used range of values, of formats too, and of nothing", async () => {
  const used = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const before = sheet.getUsedRangeOrNullObject().load("address");
    await context.sync();
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("E5").format.fill.color = "yellow";
    const values = sheet.getUsedRange(true).load("address");
    const all = sheet.getUsedRange().load("address");
    await context.sync();
    return [before.isNullObject, values.address, all.address];
  });
  expect(used).toEqual([true, "Лист1!B2:C3", "Лист1!B2:E5"]);
});

test("panes are frozen and let go", async () => {
  const after = (change: (panes: Excel.WorksheetFreezePanes) => void): Promise<string | undefined> =>
    office.Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
      change(freezePanes);
      const location = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return location.isNullObject ? undefined : location.address;
    });
  expect(await after((panes) => panes.freezeRows(2))).toBe("Лист1!1:2");
  expect(await after((panes) => panes.freezeAt("A1:B3"))).toBe("Лист1!A1:B3");
  expect(await after((panes) => panes.unfreeze())).toBeUndefined();
});

test("formats are read as they were written, null where cells differ", async () => {
  const formats = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:B1");
    const { format } = range;
    format.font.bold = true;
    format.font.italic = true;
    format.font.color = "#ff0000";
    format.font.name = "Arial";
    format.font.size = 14;
    format.fill.color = "#ddebf7";
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.columnWidth = 120;
    format.rowHeight = 30;
    format.borders.getItem("EdgeBottom").style = "Continuous";
    format.borders.getItem("EdgeBottom").weight = "Medium";
    sheet.getRange("B1").format.font.bold = false;
    format.load("wrapText,horizontalAlignment,verticalAlignment,columnWidth,rowHeight");
    format.font.load("bold,italic,color,name,size");
    format.fill.load("color");
    const border = format.borders.getItem("EdgeBottom").load("style,weight,color");
    await context.sync();
    return JSON.parse(JSON.stringify([format, format.font, format.fill, border])) as unknown[];
  });
  expect(formats).toMatchObject([
    { wrapText: true, horizontalAlignment: "Center", verticalAlignment: "Top", columnWidth: 120, rowHeight: 30 },
    { bold: null, italic: true, color: "#FF0000", name: "Arial", size: 14 },
    { color: "#DDEBF7" },
    { style: "Continuous", weight: "Medium", color: "#000000" },
  ]);
});

test("the grid settles after formatting alone", async () => {
  await office.Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    format.font.bold = true;
    format.borders.getItem("EdgeTop").style = "Double";
    await context.sync();
  });
  office.sheet.getRange("A1:B2").clearFormat();
  await expect(office.host.settled()).resolves.toBeUndefined();
});

test("gridlines and the colour of the tab", async () => {
  const read = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.showGridlines = false;
    sheet.tabColor = "#1F4E79";
    await context.sync();
    sheet.load("showGridlines,tabColor");
    await context.sync();
    return [sheet.showGridlines, sheet.tabColor];
  });
  expect(read).toEqual([false, "#1F4E79"]);
});
