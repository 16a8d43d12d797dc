import { formatArea, parseArea, quoteSheet, splitSheet } from "../../../src/workbench/office/grid/area";

describe("addresses", () => {
  test.each([
    ["A1", "A1", [0, 0, 0, 0]],
    ["$B$2:D$4", "B2:D4", [1, 1, 3, 3]],
    ["d4:b2", "B2:D4", [1, 1, 3, 3]],
    ["AA10", "AA10", [9, 26, 9, 26]],
    ["XFD1048576", "XFD1048576", [1048575, 16383, 1048575, 16383]],
    ["A:C", "A:C", [0, 0, 1048575, 2]],
    ["2:5", "2:5", [1, 0, 4, 16383]],
  ])("%s is %s", (text, formatted, [startRow, startColumn, endRow, endColumn]) => {
    const area = parseArea(text);
    expect(area).toEqual({ startRow, startColumn, endRow, endColumn });
    expect(formatArea(area)).toBe(formatted);
  });

  test.each(["", "A", "1", "A0", "A1048577", "XFE1", "A1:B2:C3", "Тариф", "A1;B2"])("«%s» is refused", (text) => {
    expect(() => parseArea(text)).toThrow("The argument is invalid");
  });

  test.each([
    ["Лист1", "Лист1"],
    ["План 2025", "'План 2025'"],
    ["2025", "'2025'"],
    ["A1", "'A1'"],
    ["Кот д'Ивуар", "'Кот д''Ивуар'"],
    ["Прил.3", "Прил.3"],
    ["КСГ-1", "'КСГ-1'"],
  ])("the sheet %s is written %s", (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(splitSheet(`${quoted}!B2`)).toEqual({ sheet: name, area: "B2" });
  });
});
