import { profileOf } from "../../../src/workbench/office/profiles";
import { ApiError } from "../../../src/workbench/office/richApi/apiError";
import { callMethod, readProperty, writeProperty } from "../../../src/workbench/office/richApi/members";
import type { OfficeObject } from "../../../src/workbench/office/richApi/officeObject";
import { type Office, startOffice } from "../../support/officeNode";

let office: Office;
afterEach(() => office.dispose());
const start = (profile: "ltsc2021" | "microsoft365" = "microsoft365") => void (office = startOffice({ profile }));

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

/** Microsoft's client on npm has no notes yet: the host is asked as the client of Excel would ask. */
test("notes", () => {
  start();
  const { root, profile } = office.host;
  const ask = (object: unknown, name: string, ...args: unknown[]) =>
    callMethod(object as OfficeObject, name, args, profile) as OfficeObject;
  const notes = readProperty(root, "notes", profile) as OfficeObject;
  const note = ask(notes, "add", "B2", "Пункт 3 документа");
  expect(note.identity()).toBe("Лист1!B2");
  expect(() => ask(notes, "add", "Лист1!B2", "Ещё")).toThrow("already exists");
  expect(() => ask(notes, "add", "B5:B6", "Ещё")).toThrow(ApiError);
  expect(() => ask(notes, "getItem", "C9")).toThrow("doesn't exist");
  expect(ask(notes, "getItemOrNullObject", "C9")).toBeNull();
  writeProperty(note, "content", "Иначе", profile);
  expect(readProperty(ask(notes, "getItem", "Лист1!B2"), "content", profile)).toBe("Иначе");
  expect(ask(notes, "getCount")).toBe(1);
  ask(note, "delete");
  expect(ask(notes, "getCount")).toBe(0);
  expect(() => readProperty(root, "notes", profileOf("ltsc2021"))).toThrow("Workbook.notes");
});

test("comments, which Excel 2021 has too", async () => {
  start("ltsc2021");
  const read = await run(async (sheet, context) => {
    const { comments } = context.workbook;
    const comment = comments.add("Лист1!B2", "Проверить");
    comment.load("content,resolved");
    const found = comments.getItemByCell(sheet.getRange("B2")).load("id");
    await context.sync();
    comment.content = "Проверено";
    const place = comment.getLocation().load("address");
    const count = comments.getCount();
    await context.sync();
    comment.delete();
    const none = comments.getCount();
    await context.sync();
    return [found.id === comment.id, place.address, count.value, none.value];
  });
  expect(read).toEqual([true, "Лист1!B2", 1, 0]);
  expect(await code((_sheet, { workbook }) => workbook.comments.getItemByCell("A1").load("id"))).toBe("ItemNotFound");
});

test("custom XML", async () => {
  start("ltsc2021");
  const read = await run(async (_sheet, context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add('<edition xmlns="urn:oms:1"><year>2025</year></edition>').load("id,namespaceUri");
    customXmlParts.add('<o:other xmlns:o="urn:oms:2"/>');
    await context.sync();
    const scoped = customXmlParts.getByNamespace("urn:oms:1");
    const only = scoped.getOnlyItem().load("id");
    const count = scoped.getCount();
    const all = customXmlParts.getCount();
    const second = customXmlParts.getByNamespace("urn:oms:2").getOnlyItemOrNullObject().load("namespaceUri");
    const nothing = customXmlParts.getByNamespace("urn:no").getOnlyItemOrNullObject().load("id");
    await context.sync();
    part.setXml("<edition xmlns='urn:oms:1'/>");
    const xml = part.getXml();
    await context.sync();
    part.delete();
    const gone = customXmlParts.getItemOrNullObject(part.id).load("id");
    await context.sync();
    return [
      only.id === part.id,
      part.namespaceUri,
      count.value,
      all.value,
      second.namespaceUri,
      nothing.isNullObject,
      xml.value,
      gone.isNullObject,
    ];
  });
  expect(read).toEqual([true, "urn:oms:1", 1, 2, "urn:oms:2", true, "<edition xmlns='urn:oms:1'/>", true]);
});

test.each(["", "text", "<a>", "<a></b>", "<a/><b/>", "<a>&</a>", "<a b=c/>"])("custom XML refused: %s", async (xml) => {
  start();
  expect(await code((_sheet, { workbook }) => workbook.customXmlParts.add(xml).load("id"))).toBe("InvalidArgument");
});

test("charts", async () => {
  start("ltsc2021");
  const read = await run(async (sheet, context) => {
    sheet.getRange("A1:C3").values = [
      ["", "План", "Факт"],
      ["СМО", 5, 4],
      ["ТФОМС", 15, 12],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
    chart.name = "Итоги";
    chart.title.text = "Вопросы по исполнителям";
    chart.setPosition("E2", "J15");
    chart.legend.position = "Bottom";
    await context.sync();
    const found = sheet.charts.getItem("Итоги").load("name,chartType");
    found.title.load("text");
    found.series.load("items/name");
    const nothing = sheet.charts.getItemOrNullObject("Нет").load("name");
    await context.sync();
    return [
      found.name,
      found.chartType,
      found.title.text,
      found.series.items.map(({ name }) => name),
      nothing.isNullObject,
    ];
  });
  expect(read).toEqual(["Итоги", "ColumnClustered", "Вопросы по исполнителям", ["План", "Факт"], true]);
  expect(await code((sheet) => sheet.charts.add("Radar", sheet.getRange("A1")))).toBe("NotImplemented");
});

test("rows and columns: hidden, inserted, deleted; spills; the region around", async () => {
  start("ltsc2021");
  await run((sheet) => {
    sheet.getRange("A1:B3").values = [[1, 2], [3, 4], [5, 6]]; // prettier-ignore
    sheet.getRange("D1").formulas = [["=A1:B3*2"]];
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
  });
  await office.host.settled();
  const read = await run(async (sheet, context) => {
    const rows = sheet.getRange("A1:A3").load("rowHidden");
    const row = sheet.getRange("A2").load("rowHidden");
    const column = sheet.getRange("B1").load("columnHidden");
    const region = sheet.getRange("A2").getSurroundingRegion().load("address");
    const parent = sheet.getRange("E2").getSpillParentOrNullObject().load("address");
    const spill = sheet.getRange("D1").getSpillingToRangeOrNullObject().load("address");
    const none = sheet.getRange("A1").getSpillParentOrNullObject().load("address");
    const { protection } = sheet.load("protection/protected");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("3:3").delete("Up");
    await context.sync();
    return [
      rows.rowHidden,
      row.rowHidden,
      column.columnHidden,
      region.address,
      parent.address,
      spill.address,
      none.isNullObject,
      protection.protected,
    ];
  });
  expect(read).toEqual([null, true, true, "Лист1!A1:B3", "Лист1!D1", "Лист1!D1:E3", true, false]);
  expect(await office.cell("A3")).toBe(3);
});
