import { shippedEditions } from "../../src/editions";
import { addressText, parseAddress } from "../../src/excel/address";
import { freeSheetName } from "../../src/excel/sheetNames";
import { layoutTable } from "../../src/excel/tableLayout";
import { cellText } from "../../src/excel/text";
import { planTable } from "../../src/rules/referenceTable";

it.each([
  ["Лист1!B2", { sheet: "Лист1", cell: "B2" }],
  ["'Мой лист'!B2", { sheet: "Мой лист", cell: "B2" }],
  ["'Д''Артаньян'!A1", { sheet: "Д'Артаньян", cell: "A1" }],
])("%s", (text, address) => {
  expect(parseAddress(text)).toEqual(address);
  expect(addressText(address)).toBe(text);
});

it.each([
  ["Тарифы", [], "Тарифы"],
  ["Тарифы", ["тарифы"], "Тарифы (2)"],
  ["Тарифы", ["Тарифы", "Тарифы (2)"], "Тарифы (3)"],
  ["а/б:в*г?[д]\\", [], "а б в г д"],
  ["'имя'", [], "имя"],
  ["[]", [], "1"],
])("sheet «%s» among %j", (wanted, taken, expected) => expect(freeSheetName(wanted, taken)).toBe(expected));

it("keeps sheet names within 31 characters, the number included", () => {
  const long = "Тарифы стоимости одного амбулаторно-поликлинического посещения";
  const first = freeSheetName(long, []);
  expect(first.length).toBeLessThanOrEqual(31);
  const second = freeSheetName(long, [first]);
  expect(second).toMatch(/ \(2\)$/);
  expect(second.length).toBeLessThanOrEqual(31);
});

it.each(["=1+1", "+7", "-", "@SUM(A1)", "1.1", "3.10", "100"])("«%s» stays text", (text) => {
  expect(cellText(text)).toEqual({ value: text, format: "@" });
});

it("a long text is no formula either", () => {
  const long = `=${"я".repeat(300)}`;
  expect(cellText(long)).toEqual({ value: `'${long}`, format: "General" });
});

it.each(shippedEditions.flatMap((edition) => edition.tables.map((table) => [table.id, edition, table] as const)))(
  "%s: every text of the sheet is kept text",
  (_id, edition, table) => {
    const { values, formats, rows, columns } = layoutTable(planTable(edition, table));
    expect(values).toHaveLength(rows);
    values.forEach((row, at) => {
      expect(row).toHaveLength(columns);
      row.forEach((value, column) => {
        if (typeof value === "string" && value.length && value.length <= 255) expect(formats[at]![column]).toBe("@");
        if (typeof value === "string" && value.length > 255) expect(value).not.toMatch(/^[=+\-@]/);
      });
    });
  },
);
