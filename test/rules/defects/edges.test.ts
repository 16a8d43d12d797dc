import { shippedEditions } from "../../../src/editions";
import type { Edition } from "../../../src/editions/format";
import { readControl } from "../../../src/rules/defects/control";
import type { DefectCells } from "../../../src/rules/defects/defectColumns";
import { Fingerprint } from "../../../src/rules/defects/fingerprint";
import { readPeriod } from "../../../src/rules/defects/period";
import { isEmptyRow, readDefect } from "../../../src/rules/defects/readDefect";
import { readResultCell } from "../../../src/rules/defects/resultCells";
import { SummaryCollector } from "../../../src/rules/defects/summary";
import { topViolations } from "../../../src/rules/defects/violationSums";
import { readRows, summaryOf } from "./rows";

const row = (cells: DefectCells = {}): DefectCells => ({
  code: "3.2.4",
  control: "ЭКМП",
  organisation: "А",
  total: 1,
  ...cells,
});
const read = (cells: DefectCells) => readRows([cells])[0]!.defect;

test.each([
  ["01.06.2013 1:30", "2013-06"],
  ["01.06.2013 10:30:59", "2013-06"],
  ["2013-06-01T10:30", "2013-06"],
  ["01.06.2013 10:30 утра", "~01.06.2013 10:30 утра"],
  ["  июнь \n 2013 ", "2013-06"],
  [10_959, "1930-01"],
  [10_958, "~10958"],
  [73_050.9, "2099-12"],
  [73_051, "~73051"],
  ["IV кв. 2013", "2013-10–12"],
])("the period of %p is %s", (raw, key) => expect(readPeriod(raw)?.key).toBe(key));

test.each<[unknown, object | null]>([
  [0, { kopecks: 0, asText: false }],
  [-5, { kopecks: -500, asText: false, problem: "amountNegative" }],
  ["- 5,50", { kopecks: -550, asText: true, problem: "amountNegative" }],
  ["-0", { kopecks: -0, asText: true }],
  [Infinity, { problem: "amountUnreadable" }],
  [true, { kopecks: 0, problem: "amountUnreadable" }],
  ["пять", { kopecks: 0, problem: "amountUnreadable" }],
  [-0.005, { problem: "amountFraction" }],
  ["−", null],
  [" — ", null],
])("the result %p", (raw, cell) => {
  if (cell === null) expect(readResultCell(raw)).toBeNull();
  else expect(readResultCell(raw)).toMatchObject(cell);
});

test("a cell without a fault has no problem", () => {
  for (const raw of [0, 5, "5", "-0"]) expect(readResultCell(raw)).not.toHaveProperty("problem");
});

test.each([{}, [], () => "МЭК"])("%p is no kind of control", (raw) => expect(readControl(raw)).toBeUndefined());
test("«Плановая, МЭЭ!» is МЭЭ", () => expect(readControl("Плановая,  МЭЭ!")).toEqual({ group: "МЭЭ" }));

test("rows of totals are not counted; their numbers are what Excel's sum of a column has too much", () => {
  const collector = new SummaryCollector(new Set(["code", "reduction", "total"]), {});
  collector.addTotal({ row: 7, cells: { code: "", reduction: 10.5, total: 30 } });
  collector.addTotal({ row: 9, cells: { code: 2, reduction: "5", total: 0.25 } });
  const { checks, totalRows, codedTotals, total } = collector.summary();
  expect(checks.map(({ column, totals }) => [column, totals.toString()])).toEqual([
    ["reduction", "10.5"],
    ["total", "30.25"],
  ]);
  expect([totalRows, codedTotals, total.count]).toEqual([[7, 9], 1, 0]);
});

test("a row is empty when all that is read of it is", () => {
  expect(isEmptyRow({ code: "", total: " " })).toBe(true);
  expect(isEmptyRow({ code: "", total: 0 })).toBe(false);
});

test("texts of a row are told without the spaces around and between", () => {
  expect(read(row({ organisation: "  ООО \n «А»  ", caseId: " 7  Б" }))).toMatchObject({
    organisation: "ООО «А»",
    caseId: "7 Б",
  });
  expect(read({ total: 5 })).toMatchObject({ code: "", organisation: "", caseId: "", controlGiven: "" });
});

test("what is missing is asked for only where the table has the column", () => {
  const ids = (cells: DefectCells) => read(cells).problems.map(({ id }) => id);
  expect(ids(row())).not.toContain("periodMissing");
  expect(ids(row({ date: null }))).toContain("periodMissing");
  expect(ids({ ...row(), control: undefined })).toContain("controlMissing");
});

test("the table of the form that a kind of control stands for is named with what it has no line for", () => {
  const tables = new Map([["MЭK", "3.2"]]);
  const [first] = readRows([row({ control: "МЭК" })], tables);
  expect(first!.defect.problems).toContainEqual({ id: "noLine", given: "МЭК", table: "3.2" });
  expect(read(row({ control: "МЭК" })).problems).toContainEqual({ id: "noLine", given: "МЭК" });
});

test("without an edition in force it is the edition that is missing, not the code", () => {
  const bare = readDefect({ set: { editions: [] }, columns: new Set(["code", "total"]) }, 0, row());
  expect(bare.defect.problems.map(({ id }) => id)).toContain("edition");
  expect(bare.defect.code).toBe("3.2.4");
});

test("only a total that stands alone is split by the rule", () => {
  const amounts = (cells: DefectCells) => read(row({ cost: 10_000, care: "стационар", ...cells })).amounts;
  expect(amounts({ total: 48_169.75 })).toMatchObject({ reduction: 1_000_000, fine: 3_816_975, unallocated: 0 });
  expect(amounts({ total: 48_169.75, reduction: "" })).toMatchObject({ reduction: 1_000_000, unallocated: 0 });
  expect(amounts({ total: "", fine: 48_169.75 })).toMatchObject({ reduction: 0, fine: 4_816_975, total: 4_816_975 });
});

describe("which rows a summary is of", () => {
  const rows = [
    row({ date: "01.05.2013", organisation: "А" }),
    row({ date: "15.06.2013", organisation: "Б" }),
    row({ date: "01.07.2013", organisation: "А" }),
    row({ date: "потом", organisation: "А" }),
    row({ date: "", organisation: "Б" }),
  ];
  test.each([
    [{}, [0, 1, 2, 3, 4]],
    [{ from: "2013-06" }, [1, 2]],
    [{ to: "2013-06" }, [0, 1]],
    [{ from: "2013-06", to: "2013-06" }, [1]],
    [{ organisation: "Б" }, [1, 4]],
    [{ organisation: "Б", from: "2013-01" }, [1]],
  ])("%j keeps rows %j", (filter, kept) => {
    const summary = summaryOf(rows, filter);
    expect(summary.rows.map((one) => one.row)).toEqual(kept);
    expect(summary.left.count).toBe(rows.length - kept.length);
  });

  test("cells without a code are counted over the whole table, problems over what is kept", () => {
    const table = [row({ code: "" }), row({ code: "", organisation: "Б" }), row({ organisation: "Б" })];
    expect(summaryOf(table, { organisation: "Б" })).toMatchObject({ withoutCode: 2, rows: [{ row: 1 }, { row: 2 }] });
    expect(summaryOf(table, { organisation: "Б" }).problems.map((one) => one.row)).toEqual([1]);
    expect(summaryOf([row()]).problems).toEqual([]);
  });

  test("check sums: what other cells add up to, and what the filter leaves out", () => {
    const table = [
      row({ total: 5, fine: 5 }),
      row({ total: "", fine: 7, organisation: "Б" }),
      row({ total: 0, fine: 0 }),
    ];
    const checks = summaryOf(table, { organisation: "A" }).checks;
    expect(checks.map(({ column, left }) => [column, left.toFixed()])).toEqual([
      ["fine", "7"],
      ["total", "7"],
    ]);
    expect(checks.find(({ column }) => column === "total")!.fromParts.toFixed()).toBe("7");
    expect(new SummaryCollector(new Set(["code"])).summary()).toMatchObject({ checks: [], fromTable: false });
  });
});

test("violations stand in the order of the documents, codes that they do not have behind, by number", () => {
  const later: Edition = {
    ...shippedEditions[0]!,
    id: "kirov-2014",
    inForce: { from: "2014-01-01", to: "2014-12-31" },
  };
  const collector = new SummaryCollector(new Set(["code", "date", "total"]));
  const codes: [string, string][] = [
    ["яя", "01.06.2013"],
    ["9.10", "01.06.2013"],
    ["9.9", "01.06.2013"],
    ["1.1.1", "01.06.2014"],
    ["3.10", "01.06.2013"],
    ["3.9", "01.06.2013"],
    ["9.9", "01.06.2014"],
  ];
  codes.forEach(([code, date], index) => {
    const reading = {
      set: { editions: [later, ...shippedEditions] },
      columns: new Set(["code", "date", "total"] as const),
    };
    collector.add(readDefect(reading, index, { code, date, total: codes.length - index }));
  });
  const { violations, sections } = collector.summary();
  expect(violations.map(({ violation, code }) => [violation?.edition.id, code])).toEqual([
    ["kirov-2013", "3.9"],
    ["kirov-2013", "3.10"],
    ["kirov-2014", "1.1.1"],
    [undefined, "9.9"],
    [undefined, "9.10"],
    [undefined, "яя"],
  ]);
  expect(violations.find(({ code }) => code === "9.9")!.tally.count).toBe(2);
  expect(sections.map(({ section, violations: of }) => [section?.code, of.map(({ code }) => code)])).toEqual([
    ["1", ["1.1.1"]],
    ["3", ["3.9", "3.10"]],
    [undefined, ["9.9", "9.10", "яя"]],
  ]);
  expect(topViolations(violations, 3).map(({ code }) => code)).toEqual(["яя", "9.9", "9.10"]);
});

test("violations that cost nothing are not among the largest", () => {
  const { violations } = summaryOf([
    row({ total: 0 }),
    row({ code: "3.9", total: 2 }),
    row({ code: "3.10", total: -1 }),
  ]);
  expect(topViolations(violations).map(({ code }) => code)).toEqual(["3.9"]);
});

test("organisations by name and number; periods by time, what says none last", () => {
  const { violations, controls } = summaryOf([
    row({ organisation: "МО № 10", date: "" }),
    row({ organisation: "МО № 9", date: "потом" }),
    row({ organisation: "мо №10", date: "01.07.2013" }),
    row({ organisation: "", date: "III квартал 2013" }),
    row({ organisation: "МО № 9", date: "01.06.2013", control: "ревизия" }),
    row({ organisation: "МО № 9", date: "01.06.2013", control: "Ревизия " }),
    row({ organisation: "МО № 9", date: "01.06.2013", control: "аудит" }),
    row({ organisation: "МО № 9", date: "01.06.2013", control: "МЭК" }),
  ]);
  expect(violations[0]!.organisations.map(({ organisation, tally }) => [organisation, tally.count])).toEqual([
    ["", 1],
    ["МО № 9", 4],
    ["МО № 10", 2],
  ]);
  expect(controls.map(({ group, given, tally }) => [group, given, tally.count])).toEqual([
    ["МЭК", "", 1],
    ["ЭКМП", "", 4],
    [undefined, "аудит", 1],
    [undefined, "ревизия", 2],
  ]);
  expect(controls[1]!.periods.map(({ period }) => period?.title)).toEqual([
    "июль 2013",
    "III квартал 2013",
    "потом",
    undefined,
  ]);
});

test("a line names each violation and each note once, in the order of the list", () => {
  const { lines } = summaryOf([
    row({ code: "1.1.2", control: "МЭЭ" }),
    row({ code: "1.1.2", control: "МЭЭ" }),
    row({ code: "1.1.3", control: "МЭК" }),
    row({ code: "1.1.2", control: "ревизия" }),
  ]);
  const first = lines.find(({ group }) => group === "МЭЭ")!;
  expect([first.codes, first.rows.length, first.notes.length]).toEqual([["1.1.2"], 2, 1]);
  expect(lines.flatMap(({ rows }) => rows.map((one) => one.row)).sort()).not.toContain(3);
});

test("a fingerprint tells any other cell, order or number of rows", () => {
  const of = (...rows: unknown[][]) => {
    const fingerprint = new Fingerprint();
    rows.forEach((cells) => fingerprint.add(cells));
    return fingerprint.text();
  };
  const all = [
    of(),
    of(["а", 1]),
    of(["а", 2]),
    of(["б", 1]),
    of(["а", "1"]),
    of(["а"], [1]),
    of([1], ["а"]),
    of(["а", 1], []),
    of(["а", 1], ["а", 1]),
    of(["а", 1, null]),
  ];
  expect(new Set(all).size).toBe(all.length);
  expect(of(["а", 1])).toBe(of(["а", 1]));
  all.forEach((text) => expect(text).toMatch(/^\d+-[0-9a-f]{16}$/));
  expect(of(["а"], [1])).toMatch(/^2-/);
});
