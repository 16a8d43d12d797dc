import { shippedEditions } from "../../src/editions";
import { referenceRecords } from "../../src/rules/reference";
import { countByCatalogue, ReferenceSearch } from "../../src/taskpane/reference/search";

const records = referenceRecords(shippedEditions);
const search = new ReferenceSearch(records);

test("indexed in slices it finds the same, and meanwhile what is there already", () => {
  const sliced = new ReferenceSearch(records, 10);
  expect(sliced.isWhole).toBe(false);
  expect(sliced.find("").records).toHaveLength(records.length);
  const last = records.at(-1)!;
  expect(sliced.find(last.key).records).not.toContain(last);
  for (const step of sliced.rest()) expect(step).toBeUndefined();
  expect(sliced.isWhole).toBe(true);
  expect(sliced.find(last.key).records).toContain(last);
  expect(sliced.find("кардиолог").records).toEqual(search.find("кардиолог").records);
});
const keys = (query: string): string[] => search.find(query).records.map(({ key }) => key);

// prettier-ignore
it.each([
  ["кардиолог", "Кардиолог"],
  ["КАРДИОЛОГ", "Кардиолог"],
  ["кардиалог", "Кардиолог"],
  ["кардиол", "Кардиолог"],
  ["Oтoларинголог", "Отоларинголог"],
  ["отоларинголох", "Отоларинголог"],
  ["врачь общей практики", "Врач общей практики"],
  ["rfhlbjkju", "Кардиолог"],
  ["горбольница 9", "КОГБУЗ «Кировская городская больница № 9»"],
  ["больница №9", "КОГБУЗ «Кировская городская больница № 9»"],
  ["КОГБУЗ «Кировская городская больница № 9»", "КОГБУЗ «Кировская городская больница № 9»"],
  ["роддом", "КОГБУЗ «Кировский родильный дом № 1»"],
  ["лепсе", "КОГБУЗ «Кировская городская клиническая больница № 6 «Лепсе»"],
  ["Арбаж", "КОГБУЗ «Арбажская центральная районная больница»"],
  ["ЦРБ Слободская", "КОГБУЗ «Слободская центральная районная больница им академика А.Н.Бакулева»"],
  ["3.2.4", "3.2.4"],
  ["3.2.4.", "3.2.4"],
  ["3,2,4", "3.2.4"],
  ["1.3.3", "1.3.2(2)"],
  ["S031.005.МD.01", "S031.005.MD.01"],
  ["s031.005. md.01", "S031.005.MD.01"],
  ["7002", "7002"],
  ["гемодиализ", "S025.001.ML.02"],
  ["летальному исходу отказа", "3.2.4"],
  ["официальный сайт", "2.1"],
])("«%s» finds %s", (query, expected) => expect(keys(query).slice(0, 6)).toContain(expected));

it.each([
  ["3.2.4", "3.2.4"],
  ["кардиалог", "Кардиолог"],
  ["горбольница 9", "КОГБУЗ «Кировская городская больница № 9»"],
])("«%s» has %s first", (query, expected) => expect(keys(query)[0]).toBe(expected));

it("ё is е", () => {
  expect(keys("отчётность")).toEqual(keys("отчетность"));
});

it("an empty query is everything", () => {
  expect(search.find("  ").records).toEqual(records);
  expect(Object.values(countByCatalogue(records)).reduce((sum, count) => sum + count)).toBe(records.length);
});

it("says when it only found something alike, and how it read the keyboard", () => {
  expect(search.find("кардиолог").similar).toBe(false);
  expect(search.find("кардиолог абракадабра")).toMatchObject({ similar: true });
  expect(search.find("rfhlbjkju").reread).toBe("кардиолог");
});

it("finds nothing where nothing is", () => expect(keys("zzzqqqxxx")).toEqual([]));
