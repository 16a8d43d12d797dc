import type { DefectCells } from "../../../src/rules/defects/defectColumns";
import { readResultCell } from "../../../src/rules/defects/resultCells";
import { readPeriod } from "../../../src/rules/defects/period";
import { readRows, summaryOf } from "./rows";

const read = (cells: DefectCells) => readRows([cells])[0]!.defect;
const problemsOf = (cells: DefectCells) => read(cells).problems.map(({ id }) => id);

const GOOD = { code: "3.2.4", cost: 10_000, care: "стационар", control: "ЭКМП", organisation: "А" };

test("without columns of results the rule of SANCTION makes them", () => {
  const { amounts, problems } = read(GOOD);
  // Annex 11, 3.2.4: 100 % of the cost less, a fine of 500 % of the normative of 7633.95.
  expect(amounts).toEqual({
    reduction: 1_000_000,
    fine: 3_816_975,
    refund: 0,
    reimbursement: 0,
    unallocated: 0,
    total: 4_816_975,
  });
  expect(problems).toEqual([]);
});

test("results of the table are taken as they are; the rule's differ: that is said", () => {
  const rows = [
    { ...GOOD, total: 48_169.75 },
    { ...GOOD, total: 48_169.76 },
    { ...GOOD, code: "нет", total: 5 },
  ];
  const { comparison, total } = summaryOf(rows);
  expect(comparison).toEqual({ compared: 2, differing: 1, open: 1 });
  expect(total.kopecks.total).toBe(4_816_975 + 4_816_976 + 500);
  // Where only the total is there, the rule tells its parts apart as long as it comes to the same.
  expect(total.kopecks).toMatchObject({ reduction: 1_000_000, fine: 3_816_975, unallocated: 4_816_976 + 500 });
});

test.each<[string, DefectCells, readonly string[]]>([
  ["an unknown code", { ...GOOD, code: "9.9.9" }, ["code"]],
  ["no code", { ...GOOD, code: "" }, ["code"]],
  ["a date for a code", { ...GOOD, code: 41_426 }, ["code"]],
  ["a heading", { ...GOOD, code: "1.1" }, ["rule", "noLine"]],
  ["no cost", { ...GOOD, cost: "" }, ["rule"]],
  ["a date before every edition", { ...GOOD, date: "01.02.2012" }, ["edition"]],
  ["a month that no edition covers whole", { ...GOOD, date: "май 2013" }, ["edition"]],
  ["no date", { ...GOOD, date: "" }, ["periodMissing"]],
  ["no control", { ...GOOD, control: " " }, ["controlMissing"]],
  ["an unknown control", { ...GOOD, control: "ревизия" }, ["controlUnknown"]],
  ["a code without a line", { ...GOOD, control: "МЭК" }, ["noLine"]],
  ["no organisation", { ...GOOD, organisation: null }, ["organisationMissing"]],
  ["no case", { ...GOOD, caseId: "" }, ["caseMissing"]],
  ["empty results", { ...GOOD, total: "", fine: "" }, ["amountMissing"]],
  ["an error for a result", { ...GOOD, total: "#VALUE!" }, ["amountUnreadable", "differs"]],
  ["a fraction", { ...GOOD, total: 48_169.754 }, ["amountFraction"]],
  ["a negative result", { ...GOOD, total: "-48 169,75" }, ["amountNegative", "differs"]],
  ["parts that do not add up", { ...GOOD, total: 48_169.75, fine: 1 }, ["partsDiffer"]],
])("%s", (_case, cells, expected) => expect(problemsOf(cells)).toEqual(expected));

test.each([
  [0.1 + 0.2, 30, "0", false],
  [1.005, 101, "-0.005", false],
  ["1 234,50", 123_450, "0", true],
  ["−5", -500, "0", true],
  ["10,555", 1056, "-0.005", true],
])("%s is %d kopecks", (raw, kopecks, rest, asText) => {
  const cell = readResultCell(raw)!;
  expect([cell.kopecks, cell.rest.toFixed(), cell.asText]).toEqual([kopecks, rest, asText]);
});

test.each([null, "", " ", "-", "–"])("«%s» says nothing", (raw) => expect(readResultCell(raw)).toBeNull());

test.each([
  [41_426, "2013-06", "июнь 2013"],
  ["01.06.2013", "2013-06", "июнь 2013"],
  ["2013-06-01", "2013-06", "июнь 2013"],
  ["01.06.2013 10:30", "2013-06", "июнь 2013"],
  ["Июнь 2013 г.", "2013-06", "июнь 2013"],
  ["06.2013", "2013-06", "июнь 2013"],
  ["II квартал 2013", "2013-04–06", "II квартал 2013"],
  ["Первое полугодие", "~первое полугодие", "Первое полугодие"],
  [6, "~6", "6"],
])("%s is %s", (raw, key, title) => expect(readPeriod(raw)).toMatchObject({ key, title }));
