import { type Office, startOffice } from "../../support/officeNode";

let office: Office;
beforeEach(() => void (office = startOffice()));
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

describe("print set-up", () => {
  test("is read as written", async () => {
    const read = await run(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.set({ orientation: "Landscape", paperSize: "A3", centerHorizontally: true, printGridlines: true });
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$2:$3");
      pageLayout.setPrintArea("A1:D20");
      pageLayout.leftMargin = 36;
      pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.rightFooter = "Страница &P из &N";
      defaultForAllPages.centerHeader = "План && отчёт";
      await context.sync();
      pageLayout.load();
      defaultForAllPages.load();
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
      await context.sync();
      return [pageLayout.toJSON(), defaultForAllPages.toJSON(), rows.address, columns.isNullObject];
    });
    expect(read).toMatchObject([
      {
        orientation: "Landscape",
        paperSize: "A3",
        centerHorizontally: true,
        centerVertically: false,
        printGridlines: true,
        zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
        leftMargin: 36,
        topMargin: 72,
        rightMargin: 50.4,
      },
      { rightFooter: "Страница &P из &N", centerHeader: "План && отчёт", leftHeader: "" },
      "Лист1!2:3",
      true,
    ]);
  });

  test.each<[string, Batch]>([
    ["orientation", (sheet) => (sheet.pageLayout.orientation = "landscape" as never)],
    ["paper", (sheet) => (sheet.pageLayout.paperSize = "A44" as never)],
    ["scale and pages", (sheet) => (sheet.pageLayout.zoom = { scale: 90, horizontalFitToPages: 1 })],
    ["scale", (sheet) => (sheet.pageLayout.zoom = { scale: 5 })],
    ["title rows", (sheet) => sheet.pageLayout.setPrintTitleRows("A1:B2")],
    ["a long header", (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = "я".repeat(256))],
    ["margin", (sheet) => (sheet.pageLayout.topMargin = -1)],
  ])("refused: %s", async (_name, batch) => {
    expect(await code(batch)).toBe("InvalidArgument");
  });
});

describe("data validation", () => {
  test.each<[string, Excel.DataValidationRule, string, Excel.DataValidationRule?]>([
    ["a list", { list: { inCellDropDown: true, source: "январь,февраль" } }, "List"],
    ["a list from cells", { list: { inCellDropDown: true, source: "=Лист1!$F$1:$F$3" } }, "List"],
    ["decimal", { decimal: { formula1: 0.5, formula2: 10, operator: "Between" } }, "Decimal"],
    ["whole", { wholeNumber: { formula1: 1, operator: "GreaterThan" } }, "WholeNumber"],
    ["date", { date: { formula1: "2025-01-01", formula2: "2025-12-31", operator: "Between" } }, "Date"],
    ["custom", { custom: { formula: "=LEN(A1)<5" } }, "Custom"],
  ])("%s", async (_name, rule, type) => {
    const read = await run(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1:A5");
      dataValidation.rule = rule;
      dataValidation.prompt = { message: "Выберите", title: "Месяц", showPrompt: true };
      dataValidation.errorAlert = { message: "Нет такого", title: "Ошибка", showAlert: false, style: "Warning" };
      await context.sync();
      dataValidation.load();
      const wider = sheet.getRange("A1:A6").dataValidation.load("type");
      sheet.getRange("A3").dataValidation.clear();
      const part = sheet.getRange("A3").dataValidation.load("type");
      await context.sync();
      return [dataValidation.toJSON(), wider.type, part.type];
    });
    expect(read).toMatchObject([
      {
        rule,
        type,
        ignoreBlanks: true,
        prompt: { message: "Выберите", title: "Месяц", showPrompt: true },
        errorAlert: { message: "Нет такого", title: "Ошибка", showAlert: false, style: "Warning" },
      },
      "Inconsistent",
      "None",
    ]);
  });

  test("a list may be given as a range", async () => {
    const source = await run(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("C1:C3") } };
      dataValidation.load("rule");
      await context.sync();
      return dataValidation.rule.list?.source;
    });
    expect(source).toBe("=Лист1!$C$1:$C$3");
  });

  test.each<[string, (validation: Excel.DataValidation) => unknown]>([
    ["a long list", (v) => (v.rule = { list: { inCellDropDown: true, source: "я".repeat(256) } })],
    ["no operator", (v) => (v.rule = { decimal: { formula1: 1 } as never })],
    ["half a number", (v) => (v.rule = { wholeNumber: { formula1: 1.5, operator: "EqualTo" } })],
    ["a long title", (v) => (v.prompt = { message: "", title: "я".repeat(33), showPrompt: true })],
    ["a long message", (v) => (v.errorAlert = { message: "я".repeat(256), title: "", showAlert: true, style: "Stop" })],
  ])("refused: %s", async (_name, change) => {
    expect(await code((sheet) => change(sheet.getRange("A1").dataValidation))).toBe("InvalidArgument");
  });
});

describe("conditional formats", () => {
  test("a new one goes first", async () => {
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:C9");
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = '=$A1="да"';
      custom.custom.format.fill.color = "#ffc7ce";
      custom.custom.format.font.color = "#9c0006";
      const text = range.conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "срок" };
      text.textComparison.format.font.bold = true;
      await context.sync();
      const { conditionalFormats } = sheet.getRange("B2");
      conditionalFormats.load("items/type,items/priority");
      const first = conditionalFormats.getItemAt(0);
      first.textComparison.load("rule");
      const second = conditionalFormats.getItemAt(1);
      const { rule, format } = second.custom;
      rule.load("formula");
      format.fill.load("color");
      format.font.load("color,bold");
      const place = second.getRange().load("address");
      const wrong = second.textComparisonOrNullObject.load("rule");
      await context.sync();
      return [
        conditionalFormats.items.map(({ type, priority }) => [type, priority]),
        first.textComparison.rule,
        [rule.formula, format.fill.color, format.font.color, format.font.bold, place.address, wrong.isNullObject],
      ];
    });
    expect(read).toEqual([
      [
        ["ContainsText", 0],
        ["Custom", 1],
      ],
      { operator: "Contains", text: "срок" },
      ['=$A1="да"', "#FFC7CE", "#9C0006", null, "Лист1!A1:C9", true],
    ]);
    const counts = await run(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:C9");
      conditionalFormats.getItemAt(0).delete();
      const one = conditionalFormats.getCount();
      await context.sync();
      conditionalFormats.clearAll();
      const none = conditionalFormats.getCount();
      await context.sync();
      return [one.value, none.value];
    });
    expect(counts).toEqual([1, 0]);
  });

  test("refusals", async () => {
    const add = (sheet: Excel.Worksheet, type: "Custom" | "IconSet") =>
      sheet.getRange("A1").conditionalFormats.add(type);
    expect(await code((sheet) => (add(sheet, "Custom").custom.rule.formula = "A1=1"))).toBe("InvalidArgument");
    expect(await code((sheet) => add(sheet, "Custom").textComparison.load("rule"))).toBe("InvalidOperation");
    expect(await code((sheet) => add(sheet, "IconSet").load("id"))).toBe("NotImplemented");
  });
});
