import { type CellFormulaValue, Workbook } from "@cj-tech-master/excelts";
import { BooleanNumber, CellValueType, HorizontalAlign, type IWorkbookData, WrapStrategy } from "@univerjs/core";
import JSZip from "jszip";
import { extrasOf, type SheetExtras, withExtras, type WorkbookExtras } from "../../../src/workbench/xlsx/extras";
import { formulaNames } from "../../../src/workbench/xlsx/formulaNames";
import { openWorkbook } from "../../../src/workbench/xlsx/open";
import { NO_SPILLS, saveWorkbook, type Spills } from "../../../src/workbench/xlsx/save";
import { emptySource } from "../../../src/workbench/xlsx/source";

const NAMES = formulaNames(["OMS.TARIFF", "OMS.VISIT.COST", "OMS.EDITIONS"]);
const FIRST = "sheet-1";

/** A file such as an economist has: a table, dates, codes as text, merges, comments, print set-up. */
async function sample(): Promise<ArrayBuffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("План 2025", { views: [{ state: "frozen", xSplit: 1, ySplit: 3 }] });
  sheet.getCell("A1").value = "План";
  sheet.mergeCells("A1:D1");
  sheet.getCell("A1").style = {
    font: { name: "Times New Roman", size: 16, bold: true, color: { argb: "FF1F4E79" } },
    fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } },
    alignment: { horizontal: "center", wrapText: true },
  };
  sheet.addTable({
    name: "План",
    ref: "A3",
    columns: [{ name: "Код" }, { name: "Сумма" }],
    rows: [
      ["3.1", 10.5],
      ["3.10", 20],
    ],
  });
  sheet.getCell("A7").value = { formula: "SUM(B4:B5)", result: 30.5 };
  sheet.getCell("B7").value = { formula: '_xldudf_OMS_VISIT_COST(A4,"да")', result: 231.02 };
  sheet.getCell("C7").value = { formula: "1/0", result: { error: "#DIV/0!" } };
  sheet.getCell("D7").value = true;
  sheet.getCell("E7").value = new Date(Date.UTC(2025, 0, 31));
  sheet.getCell("E7").numFmt = "dd.mm.yyyy";
  sheet.getCell("F7").value = { richText: [{ text: "жирный", font: { bold: true } }, { text: " и нет" }] };
  sheet.fillFormula("G7:G9", "B4*2", [21, 40, 0]);
  sheet.getCell("A4").note = "Примечание";
  sheet.getColumn(2).width = 24;
  sheet.getColumn(8).hidden = true;
  sheet.getCell("A12").value = "скрыто";
  sheet.getRow(12).hidden = true;
  sheet.pageSetup.orientation = "landscape";
  sheet.pageSetup.printTitlesRow = "3:3";
  workbook.addWorksheet("Скрытый", { state: "hidden" });
  workbook.definedNames.add("'План 2025'!$A$7", "Итого");
  const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  zip.file("customXml/item1.xml", '<edition xmlns="urn:oms"/>');
  return zip.generateAsync({ type: "arraybuffer" });
}

async function reread(bytes: ArrayBuffer): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

const opened = async () => openWorkbook(await sample(), "План.xlsx", NAMES);
const sheetOf = (data: Partial<IWorkbookData>) => data.sheets?.[FIRST] ?? {};
const save = (data: Partial<IWorkbookData>, source = emptySource(), spills: Spills = NO_SPILLS) =>
  saveWorkbook(data as IWorkbookData, source, NAMES, spills);

describe("opening", () => {
  test("values, formulas, dates, texts and errors", async () => {
    const { data } = await opened();
    const row = sheetOf(data).cellData?.[6] ?? {};
    expect(row[0]).toMatchObject({ f: "=SUM(B4:B5)", v: 30.5 });
    expect(row[1]).toMatchObject({ f: '=OMS.VISIT.COST(A4,"да")', v: 231.02 });
    expect(row[2]).toMatchObject({ f: "=1/0", v: "#DIV/0!" });
    expect(row[3]).toMatchObject({ v: 1, t: CellValueType.BOOLEAN });
    expect(row[4]).toMatchObject({ v: 45688, t: CellValueType.NUMBER });
    expect(row[5]).toMatchObject({ v: "жирный и нет", t: CellValueType.STRING });
    expect(sheetOf(data).cellData?.[3]?.[0]).toMatchObject({ v: "3.1", t: CellValueType.FORCE_STRING });
    expect(sheetOf(data).cellData?.[7]?.[6]).toMatchObject({ f: "=B5*2", v: 40 });
  });

  test("styles, merges, sizes, panes, tables and names", async () => {
    const { data } = await opened();
    const sheet = sheetOf(data);
    const style = data.styles?.[String(sheet.cellData?.[0]?.[0]?.s)];
    expect(style).toMatchObject({
      ff: "Times New Roman",
      fs: 16,
      bl: BooleanNumber.TRUE,
      cl: { rgb: "#1F4E79" },
      bg: { rgb: "#DDEBF7" },
      ht: HorizontalAlign.CENTER,
      tb: WrapStrategy.WRAP,
    });
    expect(sheet.mergeData).toEqual([{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 3 }]);
    expect(sheet.columnData?.[1]?.w).toBe(173);
    expect(sheet.columnData?.[7]?.hd).toBe(BooleanNumber.TRUE);
    expect(sheet.rowData?.[11]?.hd).toBe(BooleanNumber.TRUE);
    expect(sheet.freeze).toMatchObject({ xSplit: 1, ySplit: 3 });
    expect(data.sheets?.["sheet-2"]?.hidden).toBe(BooleanNumber.TRUE);
    const [tables, names] = data.resources ?? [];
    expect(JSON.parse(tables?.data ?? "")[FIRST].tables[0]).toMatchObject({ name: "План", range: { endRow: 4 } });
    expect(JSON.parse(names?.data ?? "")["name-Итого"].formulaOrRefString).toBe("'План 2025'!$A$7");
    expect(extrasOf<WorkbookExtras>(data.custom).customXml?.[0]?.xml).toBe('<edition xmlns="urn:oms"/>');
    expect(extrasOf<SheetExtras>(sheet.custom).pageSetup?.orientation).toBe("landscape");
  });

  test.each([
    ["nothing", new ArrayBuffer(0), "повреждён"],
    ["text", new TextEncoder().encode("код;сумма").buffer, "повреждён"],
    ["an old or locked file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]).buffer, "старого формата"],
  ])("%s is refused in words", async (_name, bytes, words) => {
    await expect(openWorkbook(bytes as ArrayBuffer, "x.xlsx", NAMES)).rejects.toThrow(words);
  });

  test("a broken archive is refused in words", async () => {
    const bytes = new Uint8Array(await sample());
    bytes.fill(0, 100, 2000);
    await expect(openWorkbook(bytes.buffer, "x.xlsx", NAMES)).rejects.toThrow("повреждён");
  });
});

describe("saving", () => {
  test("what the grid does not know survives", async () => {
    const { data, source } = await opened();
    const bytes = await save(data, source);
    const sheet = (await reread(bytes)).getWorksheet("План 2025");
    expect(sheet?.getCell("A4").note).toBeTruthy();
    expect(sheet?.getCell("F7").value).toHaveProperty("richText");
    expect(sheet?.getCell("E7").value).toEqual(new Date(Date.UTC(2025, 0, 31)));
    expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: "3:3" });
    expect(sheet?.getTables()[0]?.model).toMatchObject({ name: "План", tableRef: "A3:B5" });
    expect((await JSZip.loadAsync(bytes)).file("customXml/item1.xml")).not.toBeNull();
  });

  test("opening and saving twice changes nothing that is read", async () => {
    const { data, source } = await opened();
    const again = await openWorkbook(await save(data, source), "План.xlsx", NAMES);
    expect(again.data).toEqual({
      ...data,
      id: expect.any(String),
      custom: expect.anything(),
      // The library fills in defaults of the print set-up when it writes.
      sheets: Object.fromEntries(
        Object.entries(data.sheets ?? {}).map(([id, sheet]) => [id, { ...sheet, custom: expect.anything() }]),
      ),
    });
  });

  test("custom functions get Excel's name for them and their cached values", async () => {
    const { data, source } = await opened();
    const cells = sheetOf(data).cellData ?? {};
    cells[8] = { 0: { f: '=IF(OMS.TARIFF("OMS.TARIFF(")>0,1,0)', v: 1, t: CellValueType.NUMBER } };
    cells[9] = { 0: { f: "=OMS.TARIFF(A1)", v: "#N/A", t: CellValueType.STRING } };
    const sheet = (await reread(await save(data, source))).getWorksheet("План 2025");
    const formula = (address: string) => sheet?.getCell(address).value as CellFormulaValue;
    expect(formula("A9")).toEqual({ formula: 'IF(_xldudf_OMS_TARIFF("OMS.TARIFF(")>0,1,0)', result: 1 });
    expect(formula("A10")).toEqual({ formula: "_xldudf_OMS_TARIFF(A1)", result: { error: "#N/A" } });
  });

  test("a dynamic array is saved with its range and values, and does not stand in its own way when reopened", async () => {
    const { data, source } = await opened();
    const cells = sheetOf(data).cellData ?? {};
    cells[19] = { 0: { f: "=OMS.EDITIONS()", v: "id", t: CellValueType.STRING } };
    const value = (v: string | number) => ({
      v,
      t: typeof v === "number" ? CellValueType.NUMBER : CellValueType.STRING,
    });
    const spills: Spills = {
      ranges: { [FIRST]: { 19: { 0: { startRow: 19, startColumn: 0, endRow: 20, endColumn: 1 } } } },
      cells: { [FIRST]: { 19: { 0: value("id"), 1: value("с") }, 20: { 0: value("КИР"), 1: value(2013) } } },
    };
    const bytes = await save(data, source, spills);
    const xml = await (await JSZip.loadAsync(bytes)).file("xl/worksheets/sheet1.xml")?.async("string");
    expect(xml).toContain('cm="1"><f t="array" ref="A20:B21">_xldudf_OMS_EDITIONS()</f><v>id</v>');
    expect((await reread(bytes)).getWorksheet(1)?.getCell("B21").value).toBe(2013);

    const again = await openWorkbook(bytes, "План.xlsx", NAMES);
    expect(sheetOf(again.data).cellData?.[19]?.[0]).toMatchObject({ f: "=OMS.EDITIONS()", v: "id" });
    expect(sheetOf(again.data).cellData?.[19]?.[1]).toBeUndefined();
    expect(sheetOf(again.data).cellData?.[20]).toBeUndefined();
  });

  test("sheets are renamed, reordered, added and removed", async () => {
    const { data, source } = await opened();
    const sheets = data.sheets ?? {};
    sheets["sheet-2"] = { ...sheets["sheet-2"], name: "План 2025", hidden: BooleanNumber.FALSE };
    sheets[FIRST] = { ...sheets[FIRST], name: "Скрытый" };
    sheets.added = { id: "added", name: "Новый", cellData: { 0: { 0: { v: "x" } } } };
    const order = ["added", "sheet-2", FIRST];
    const saved = await reread(await save({ ...data, sheetOrder: order, sheets }, source));
    expect(saved.worksheets.map(({ name }) => name)).toEqual(["Новый", "План 2025", "Скрытый"]);
    expect(saved.getWorksheet("Скрытый")?.getCell("A1").value).toBe("План");

    const fewer = await reread(await save({ ...data, sheetOrder: [FIRST], sheets }, source));
    expect(fewer.worksheets.map(({ name }) => name)).toEqual(["Скрытый"]);
  });

  test("a table grows with its range; a new one is made", async () => {
    const { data, source } = await opened();
    const cells = sheetOf(data).cellData ?? {};
    cells[5] = { 0: { v: "3.2" }, 1: { v: 5, t: CellValueType.NUMBER } };
    const tables = JSON.parse(data.resources?.[0]?.data ?? "");
    const [table] = tables[FIRST].tables;
    table.range.endRow = 5;
    const fresh = { ...table, name: "Ещё", range: { startRow: 14, startColumn: 3, endRow: 15, endColumn: 4 } };
    tables[FIRST].tables.push({ ...fresh, columns: [{ displayName: "Код" }, { displayName: "код" }] });
    const resources = [{ name: "SHEET_TABLE_PLUGIN", data: JSON.stringify(tables) }];
    const sheet = (await reread(await save({ ...data, resources }, source))).getWorksheet("План 2025");
    expect(sheet?.getTable("План").model.tableRef).toBe("A3:B6");
    expect(sheet?.getCell("A6").value).toBe("3.2");
    expect(sheet?.getTable("Ещё").model.columns.map(({ name }) => name)).toEqual(["Код", "код2"]);
  });

  test("print set-up, charts and custom XML that an add-in made are written, however often", async () => {
    const custom = withExtras(undefined, {
      pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      headerFooter: { oddFooter: "&CСтраница &P" },
      charts: [
        {
          name: "Диаграмма 1",
          kind: "bar",
          title: "Дефекты & штрафы",
          series: [{ name: "Сумма", categories: "'Лист 1'!$A$2:$A$3", values: "'Лист 1'!$B$2:$B$3" }],
          from: { row: 4, column: 3 },
          to: { row: 18, column: 10 },
        },
      ],
    });
    const sheet = { id: "a", name: "Лист 1", cellData: { 0: { 0: { v: "x" } } }, custom };
    const parts = [{ id: "{1B2C}", xml: "<a/>" }];
    const data = {
      sheetOrder: ["a"],
      sheets: { a: sheet },
      styles: {},
      custom: withExtras(undefined, { customXml: parts }),
    };
    const source = emptySource();
    await save(data, source);
    const zip = await JSZip.loadAsync(await save(data, source));
    expect(Object.keys(zip.files).filter((name) => /chart\d|drawing\d/.test(name))).toHaveLength(3);
    expect(await zip.file("xl/charts/chart1.xml")?.async("string")).toContain("Дефекты &amp; штрафы");
    const xml = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
    expect(xml).toMatch(/<pageSetup[^>]*orientation="landscape"/);
    expect(xml).toContain("<oddFooter>&amp;CСтраница &amp;P</oddFooter>");
    expect(xml).toMatch(/<drawing r:id="rId\d+"\/>/);
    expect(await zip.file("customXml/itemProps1.xml")?.async("string")).toContain("{1B2C}");
  });

  test("a sheet whose pages are numbered on is not made to begin with page 1", async () => {
    const { data, source } = await opened();
    const zip = await JSZip.loadAsync(await save(data, source));
    const xml = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
    expect(xml).toMatch(/<pageSetup[^>]*orientation="landscape"/);
    expect(xml).not.toMatch(/irstPageNumber|copies=/);
  });
});
