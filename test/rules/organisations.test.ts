import type { ValueTable } from "../../src/editions/format";
import { isFailure } from "../../src/rules/failure";
import { describeFailure } from "../../src/rules/messages";
import { OrganisationIndex } from "../../src/rules/organisations";

/** The contract of MO.COEF on names that annex 10 of one region happens not to have. */
const NAMES = [
  "КОГБУЗ «Городская больница № 1»",
  "КОГБУЗ «Городская больница № 10»",
  "КОГБУЗ «Городская больница № 101 имени Петрова»",
  "ГАУЗ «Поликлиника № 7»",
  "ГАУЗ «Поликлиника № 17 и № 71»",
  "Больница восстановительного лечения",
  "Больница восстановительного лечения",
];
const rows = NAMES.map((key, index) => ({ key, no: String(index + 1) }));
const tables = [{ ignoredWords: ["КОГБУЗ", "ГАУЗ"], rows }] as unknown as ValueTable[];
const index = new OrganisationIndex(
  rows.map(({ key, no }) => ({ code: key, item: no })),
  tables,
);

const found = (raw: unknown) => {
  const item = index.find(raw, "mo");
  return isFailure(item) ? describeFailure(item) : item;
};

test.each([
  ["Городская больница № 1", "1"],
  ["городская больница №1", "1"],
  ["больница № 1", "1"],
  ["больница № 10", "2"],
  ["№ 101", "3"],
  ["больница № 101 имени", "3"],
  ["Поликлиника № 7", "4"],
  ["поликлиника № 17", "5"],
  ["№ 71", "5"],
  ["No. 10", "2"],
  ["N 10", "2"],
  ["n.10", "2"],
  ["nо 10", "2"],
  ["'Городская больница “N 10”'", "2"],
  ["Больница восстановительного лечения", "6"],
  ["КОГБУЗ", undefined],
  ["больница № 2", undefined],
  ["больницы", undefined],
  [2, "2"],
  ["2", "2"],
  ["2.", "2"],
  [99, undefined],
])("«%s» is row %s", (raw, no) => expect(found(raw)).toBe(no));

test("several that contain the name are all listed, none is taken", () => {
  expect(found("Городская больница")).toBe(
    "«Городская больница» подходит к 3 организациям: КОГБУЗ «Городская больница № 1»; " +
      "КОГБУЗ «Городская больница № 10»; КОГБУЗ «Городская больница № 101 имени Петрова». Уточните название или введите номер строки",
  );
});

test("what is neither a name nor a number is refused", () => {
  expect(found(true)).toMatch(/ИСТИНА/);
});

test("a slip of the pen: the nearest names first", () => {
  expect(index.similar("Полеклиника № 7")[0]).toBe("ГАУЗ «Поликлиника № 7»");
});
