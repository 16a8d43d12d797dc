import { writeFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";
import JSZip from "jszip";
import { extrasOf, type SheetExtras } from "../../../src/workbench/xlsx/extras";
import { formulaNames } from "../../../src/workbench/xlsx/formulaNames";
import { openWorkbook } from "../../../src/workbench/xlsx/open";
import { saveWorkbook } from "../../../src/workbench/xlsx/save";
import { emptySource } from "../../../src/workbench/xlsx/source";
import { type Office, startOffice } from "../../support/officeNode";

const NAMES = formulaNames(["OMS.TARIFF"]);

let office: Office;
let bytes: ArrayBuffer;
let zip: JSZip;

/** A sheet with everything that an add-in can give it, saved once for all tests. */
beforeAll(async () => {
  office = startOffice();
  await office.Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.name = "План 2025";
    sheet.tabColor = "#1F4E79";
    sheet.showGridlines = false;
    sheet.getRange("A1").values = [["План работы"]];
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A3:C5").values = [
      ["№", "Вопрос", "Срок"],
      [1, "О тарифах", "январь"],
      [2, "О планах, их сроке", "март"],
    ];
    const table = sheet.tables.add("A3:C5", true);
    table.name = "План_совета";
    table.style = "TableStyleLight9";
    workbook.names.add("Сроки", sheet.getRange("C4:C5"));
    workbook.names.add("Ставка", "=0.2");
    sheet.names.add("Шапка", sheet.getRange("A3:C3"));
    sheet.freezePanes.freezeAt("A1:A3");

    const { pageLayout } = sheet;
    pageLayout.set({ orientation: "Landscape", paperSize: "A4", centerHorizontally: true });
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows("$3:$3");
    pageLayout.setPrintArea("A1:C5");
    pageLayout.leftMargin = 36;
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "Страница &P из &N";

    const validation = sheet.getRange("C4:C5").dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: "январь,март" } };
    validation.errorAlert = { message: "Нет такого месяца", title: "Срок", showAlert: true, style: "Stop" };
    const custom = sheet.getRange("A4:C5").conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=$C4="март"';
    custom.custom.format.fill.color = "#FFC7CE";
    const text = sheet.getRange("B4:B5").conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: "срок" };
    text.textComparison.format.font.color = "#9C0006";
    sheet.getRange("C5").conditionalFormats.add("Custom"); // begun and left

    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B3:B5"));
    chart.title.text = "Вопросы";
    chart.setPosition("E2", "H12");
    workbook.comments.add("'План 2025'!B4", "Проверить");
    workbook.customXmlParts.add('<edition xmlns="urn:oms"/>');
    await context.sync();
  });
  await office.host.settled();
  bytes = await saveWorkbook(office.workbook.save(), emptySource(), NAMES);
  zip = await JSZip.loadAsync(bytes);
  if (process.env["KEEP_XLSX"]) writeFileSync(process.env["KEEP_XLSX"], Buffer.from(bytes));
});
afterAll(() => office.dispose());

const part = async (path: string): Promise<string> => (await zip.file(path)?.async("string")) ?? "";

test.each<[string, string, RegExp[]]>([
  [
    "print set-up",
    "xl/worksheets/sheet1.xml",
    [
      /<pageSetUpPr[^>]*fitToPage="1"/,
      /<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/,
      /<pageSetup[^>]*fitToHeight="0"/,
      /<printOptions[^>]*horizontalCentered="1"/,
      /<pageMargins[^>]*left="0.5"/,
      /<oddFooter>&amp;RСтраница &amp;P из &amp;N<\/oddFooter>/,
    ],
  ],
  [
    "print titles, print area and names",
    "xl/workbook.xml",
    [
      /_xlnm.Print_Titles" localSheetId="0">&apos;План 2025&apos;!\$3:\$3</,
      /_xlnm.Print_Area" localSheetId="0">&apos;План 2025&apos;!\$A\$1:\$C\$5</,
      /<definedName name="Сроки">&apos;План 2025&apos;!\$C\$4:\$C\$5</,
      /<definedName name="Ставка">0.2</,
      /<definedName name="Шапка" localSheetId="0">'План 2025'!\$A\$3:\$C\$3</,
    ],
  ],
  [
    "panes, gridlines, colour of the tab",
    "xl/worksheets/sheet1.xml",
    [/<pane [^>]*ySplit="3"/, /showGridLines="0"/, /<tabColor rgb="FF1F4E79"/],
  ],
  [
    "table",
    "xl/tables/table1.xml",
    [/displayName="План_совета"/, /ref="A3:C5"/, /<tableStyleInfo name="TableStyleLight9"/],
  ],
  [
    "validation",
    "xl/worksheets/sheet1.xml",
    [
      /<dataValidation type="list"[^>]*sqref="C4:C5"><formula1>&quot;январь,март&quot;<\/formula1>/,
      /error="Нет такого месяца"/,
    ],
  ],
  [
    "conditional formats",
    "xl/worksheets/sheet1.xml",
    [
      /<conditionalFormatting sqref="A4:C5"><cfRule type="expression" dxfId="\d" priority="\d"><formula>\$C4=&quot;март&quot;<\/formula>/,
      /<conditionalFormatting sqref="B4:B5"><cfRule type="containsText"[^>]*operator="containsText"[^>]*text="срок"/,
    ],
  ],
  ["look of conditional formats", "xl/styles.xml", [/<dxfs count="2">.*bgColor rgb="FFFFC7CE".*<\/dxfs>/]],
  ["chart", "xl/charts/chart1.xml", [/Вопросы/, /'План 2025'!\$B\$4:\$B\$5/]],
  ["comment", "xl/comments1.xml", [/ref="B4"/, /Проверить/]],
  [
    "the box of a comment, as wide as its card",
    "xl/drawings/vmlDrawing1.vml",
    [/<x:Anchor>2, 15, 3, 0, 7, 28, 5, 11</],
  ],
  ["custom XML", "customXml/item1.xml", [/<edition xmlns="urn:oms"\/>/]],
])("%s lands in the file", async (_name, path, patterns) => {
  const xml = await part(path);
  for (const pattern of patterns) expect(xml).toMatch(pattern);
});

test("a rule without a formula does not", async () => {
  expect(await part("xl/worksheets/sheet1.xml")).not.toContain('sqref="C5"');
});

test("opened and saved again it is the same", async () => {
  const first = await openWorkbook(bytes, "План.xlsx", NAMES);
  const again = await saveWorkbook(first.data as never, first.source, NAMES);
  const second = await openWorkbook(again, "План.xlsx", NAMES);
  expect(second.data.resources).toEqual(first.data.resources);
  const extras = (data: typeof first.data) => extrasOf<SheetExtras>(data.sheets?.["sheet-1"]?.custom);
  for (const key of ["headerFooter", "validations", "notes", "tables"] as const)
    expect(extras(second.data)[key]).toEqual(extras(first.data)[key]);
  expect(extras(second.data).conditionalFormats).toHaveLength(2);
  expect(extras(first.data)).toMatchObject({
    pageSetup: { printTitlesRow: "3:3", printArea: "A1:C5" },
    notes: { B4: "ОМС:\nПроверить" },
    tables: { "table-1-План_совета": { style: "TableStyleLight9", showBandedRows: true } },
  });
  const workbook = new Workbook();
  await workbook.xlsx.load(again);
  expect(workbook.getWorksheet("План 2025")?.getTables()).toHaveLength(1);
});
