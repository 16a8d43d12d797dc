import JSZip from "jszip";
import { applySheetPlans } from "../../../src/excel/plan/applySheetPlan";
import type { SheetPlan } from "../../../src/sheets/sheetPlan";
import { formulaNames } from "../../../src/workbench/xlsx/formulaNames";
import { extrasOf, type SheetExtras } from "../../../src/workbench/xlsx/extras";
import { type OpenedWorkbook, openWorkbook } from "../../../src/workbench/xlsx/open";
import { saveWorkbook } from "../../../src/workbench/xlsx/save";
import { emptySource } from "../../../src/workbench/xlsx/source";
import { type PlanOffice, startPlanOffice } from "./office";

const NAMES = formulaNames([]);

/** Everything that a plan can say besides cells, on two sheets that name one another. */
const PLANS: readonly SheetPlan[] = [
  {
    name: "Свод",
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          ["Нарушение", "Случаи", "Доля", "Итог"],
          ["=1.1.2", 4, 0.4, { kind: "formula", formula: "=SUM(B2:B3)" }],
          ["3.4:70", 6, 0.6, { kind: "formula", formula: "=Случаи_свода" }],
        ],
      },
    ],
    styles: [{ row: 1, column: 0, rows: 2, columns: 1, style: { font: "Times New Roman", size: 12, indent: 2 } }],
    names: [{ name: "Случаи_свода", area: { row: 1, column: 1, rows: 1, columns: 1 } }],
    charts: [
      {
        kind: "BarClustered",
        title: "Случаи",
        source: { row: 0, column: 0, rows: 3, columns: 2 },
        place: { row: 5, column: 0, rows: 10, columns: 4 },
      },
    ],
    conditionalFormats: [
      { row: 1, column: 0, rows: 2, columns: 1, kind: "textContains", text: "3.4", style: { color: "#9C0006" } },
      { row: 1, column: 1, rows: 2, columns: 1, kind: "dataBar", color: "#5B9BD5" },
      { row: 1, column: 2, rows: 2, columns: 1, kind: "colorScale", colors: ["#FFFFFF", "#F8696B"] },
    ],
    links: [
      { row: 1, column: 0, sheet: "Перечень", cell: "A2", tip: "К строке перечня" },
      { row: 2, column: 0, cell: "B3" },
    ],
    notes: [{ row: 2, column: 0, text: "Так напечатано" }],
  },
  { name: "Перечень", blocks: [{ row: 0, column: 0, cells: [["Код"], ["1.1.2"]] }] },
];

let office: PlanOffice;
let bytes: ArrayBuffer;
let opened: OpenedWorkbook;

beforeAll(async () => {
  office = startPlanOffice();
  await applySheetPlans(PLANS, { choice: "keep" });
  await office.host.settled();
  bytes = await saveWorkbook(office.workbook.save(), emptySource(), NAMES);
  opened = await openWorkbook(bytes, "Свод.xlsx", NAMES);
});
afterAll(() => office.dispose());

const onSheet = <T>(read: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  office.Excel.run((context) => read(context.workbook.worksheets.getItem("Свод"), context));

const reopened = (name: string) => {
  const sheet = Object.values(opened.data.sheets!).find((one) => one.name === name)!;
  return { sheet, extras: extrasOf<SheetExtras>(sheet.custom) };
};

test("a formula counts, and a name of the sheet can be used in one", async () => {
  await onSheet(async (sheet, context) => {
    const totals = sheet.getRange("D2:D3").load("values");
    await context.sync();
    expect(totals.values).toEqual([[10], [4]]);
    const name = sheet.names.getItem("Случаи_свода").load("formula");
    await context.sync();
    expect(name.formula).toBe("=Свод!$B$2");
  });
  expect(JSON.stringify(opened.data.resources)).toContain("Случаи_свода");
});

test("a chart stands where the plan says and shows its source", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItemAt(0).load("chartType,title/text");
    await context.sync();
    expect([chart.chartType, chart.title.text]).toEqual(["BarClustered", "Случаи"]);
  });
  const zip = await JSZip.loadAsync(bytes);
  expect(await zip.file("xl/charts/chart1.xml")!.async("string")).toMatch(/barDir val="bar".*Свод!\$B\$2:\$B\$3/s);
});

test("conditional formats are read back and stay in the file", async () => {
  await onSheet(async (sheet, context) => {
    const formats = sheet.getRange("A2:C3").conditionalFormats.load("items/type");
    await context.sync();
    const byType = new Map(formats.items.map((format) => [format.type as string, format]));
    expect([...byType.keys()].sort()).toEqual(["ColorScale", "ContainsText", "DataBar"]);
    const text = byType.get("ContainsText")!.textComparison.load("rule");
    const bar = byType.get("DataBar")!.dataBar.load("lowerBoundRule,upperBoundRule,positiveFormat/fillColor");
    const scale = byType.get("ColorScale")!.colorScale.load("criteria,threeColorScale");
    await context.sync();
    expect(text.rule).toEqual({ operator: "Contains", text: "3.4" });
    expect(bar.lowerBoundRule).toEqual({ type: "Number", formula: "0" });
    expect(bar.positiveFormat.fillColor).toBe("#5B9BD5");
    expect(scale.threeColorScale).toBe(false);
    expect(scale.criteria).toEqual({
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#F8696B" },
    });
  });
  const rules = reopened("Свод").extras.conditionalFormats!.flatMap(({ rules: all }) => all);
  expect(rules.map(({ type }) => type).sort()).toEqual(["colorScale", "containsText", "dataBar"]);
});

test("links lead to cells, keep the text and the font of the plan, and stay in the file", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A2").load("hyperlink,values,format/indentLevel,format/font/name,format/font/size");
    await context.sync();
    expect(range.hyperlink).toEqual({
      documentReference: "'Перечень'!A2",
      screenTip: "К строке перечня",
      textToDisplay: "=1.1.2",
    });
    expect(range.values).toEqual([["=1.1.2"]]);
    expect([range.format.font.name, range.format.font.size, range.format.indentLevel]).toEqual([
      "Times New Roman",
      12,
      2,
    ]);
  });
  expect(reopened("Свод").extras.links).toEqual({
    A2: { place: "'Перечень'!A2", tip: "К строке перечня" },
    A3: { place: "'Свод'!B3" },
  });
  const again = await saveWorkbook(opened.data as never, opened.source, NAMES);
  const twice = await openWorkbook(again, "Свод.xlsx", NAMES);
  const sheet = Object.values(twice.data.sheets!).find(({ name }) => name === "Свод")!;
  expect(extrasOf<SheetExtras>(sheet.custom).links).toEqual(reopened("Свод").extras.links);
});

test("kept beside sheets of their names, they lead to their own", async () => {
  const built = await applySheetPlans(PLANS, { choice: "keep" });
  expect(built?.map(({ name }) => name)).toEqual(["Свод (2)", "Перечень (2)"]);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Свод (2)");
    const ranges = ["A2", "A3"].map((cell) => sheet.getRange(cell).load("hyperlink"));
    await context.sync();
    expect(ranges.map(({ hyperlink }) => hyperlink.documentReference)).toEqual(["'Перечень (2)'!A2", "'Свод (2)'!B3"]);
  });
});
