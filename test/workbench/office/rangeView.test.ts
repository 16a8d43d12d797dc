import { type Office, startOffice } from "../../support/officeNode";

let office: Office;
beforeEach(() => {
  office = startOffice();
});
afterEach(() => office.dispose());

test("the visible view leaves hidden rows and columns out", () =>
  office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("B2:D5");
    range.values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
      [10, 11, "=B5+C5"],
    ];
    sheet.getRange("3:4").rowHidden = true;
    sheet.getRange("C:C").columnHidden = true;
    const view = range.getVisibleView().load("cellAddresses,rowCount,columnCount,values,formulas,text,numberFormat");
    await context.sync();
    expect(view.toJSON()).toMatchObject({
      rowCount: 2,
      columnCount: 2,
      cellAddresses: [
        ["Лист1!B2", "Лист1!D2"],
        ["Лист1!B5", "Лист1!D5"],
      ],
      values: [
        [1, 3],
        [10, 21],
      ],
      formulas: [
        [1, 3],
        [10, "=B5+C5"],
      ],
      text: [
        ["1", "3"],
        ["10", "21"],
      ],
    });
  }));
