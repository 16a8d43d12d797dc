import { codeParts, inRussianLayout, queryTerms, searchTerms, shortForms } from "../../src/rules/referenceTerms";

it.each<[string, string]>([
  ["Ёлка", "елка"],
  ["ОТОЛАРИНГОЛОГ", "oтoларинголог"],
  ["S031.005.МD.01", "s031.005.md.01"],
  ["3,2,4", "3.2.4."],
  ["больница № 9", "больница №9"],
  ["больница N 9", "больница no9"],
  ["«Лепсе»", "лепсе"],
  ["Стоматолог *", "стоматолог"],
  ["официального сайта", "официальный сайт"],
  ["больницы", "больница"],
])("«%s» and «%s» are the same", (left, right) => expect(searchTerms(left)).toEqual(searchTerms(right)));

it("legal forms do not count beside other words", () => {
  expect(queryTerms("КОГБУЗ больница")).toEqual(queryTerms("больница"));
  expect(queryTerms("КОГБУЗ")).toHaveLength(1);
  expect(queryTerms(" — «» ")).toEqual([]);
});

it.each([
  ["Кировская городская больница", "горбольница"],
  ["Кировский родильный дом № 1", "роддом"],
  ["Арбажская центральная районная больница", "ЦРБ"],
])("%s is called %s", (title, short) =>
  expect(searchTerms(shortForms(title).join(" "))).toContain(searchTerms(short)[0]),
);

it("a model code is found by its end", () => {
  expect(codeParts("S031.005.MD.01")).toContain("MD.01");
  expect(codeParts("3.2.4")).toEqual([]);
});

it("reads a query typed in the Latin layout", () => expect(inRussianLayout("rfhlbjkju")).toBe("кардиолог"));
