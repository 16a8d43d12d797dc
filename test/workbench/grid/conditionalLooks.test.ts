/** What a cell looks like under the conditional formats of its sheet. */
import { drawConditionalFormats } from "../../../src/workbench/grid/conditionalLooks";
import { type Office, startOffice } from "../../support/officeNode";

let office: Office;
let drawing: { dispose(): void };
beforeEach(() => {
  office = startOffice();
  drawing = drawConditionalFormats(office.api);
});
afterEach(() => {
  drawing.dispose();
  office.dispose();
});

const change = (batch: (sheet: Excel.Worksheet) => unknown) =>
  office.Excel.run(async (context) => {
    batch(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

/** Fills of the cells by row, when all is computed. */
async function fills(rows: number, columns: number): Promise<(string | undefined)[][]> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await office.host.settled();
  const cells = office.sheet.getSheet();
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells.getCell(row, column)?.interceptorStyle?.bg?.rgb ?? undefined),
  );
}

test("rows that a formula finds are filled, and follow what is typed", async () => {
  await change((sheet) => {
    sheet.getRange("A1:C3").values = [
      ["Первое", 45000, ""],
      ["Второе", 90000, ""],
      ["Третье", 45000, "да"],
    ];
    const area = sheet.getRange("A1:C3").conditionalFormats;
    const done = area.add("Custom").custom;
    done.rule.formula = '=$C1<>""';
    done.format.fill.color = "#00FF00";
    const late = area.add("Custom").custom;
    late.rule.formula = '=AND($A1<>"",ISNUMBER($B1),$C1="",$B1<TODAY())';
    late.format.fill.color = "#FF0000";
  });
  const [red, green] = [Array(3).fill("#FF0000"), Array(3).fill("#00FF00")];
  expect(await fills(3, 3)).toEqual([red, Array(3).fill(undefined), green]);
  await change((sheet) => (sheet.getRange("C1").values = [["да"]]));
  expect((await fills(1, 3))[0]).toEqual(green);
});
