/** Lines of form № ПГ against annex 11 as printed: the text is read here anew, nothing of the JSON is used for it. */
import { shippedEditions } from "../../../src/editions";
import type { SanctionTable } from "../../../src/editions/format";
import { CONTROL_GROUPS, readControl } from "../../../src/rules/defects/control";
import { notesOfLines, reportLinesOf } from "../../../src/rules/defects/reportLines";
import { collapse, section, sourceText } from "../../editions/sourceText";
import { readRows, summaryOf } from "./rows";

const edition = shippedEditions.find(({ id }) => id === "kirov-2013")!;
const table = edition.tables.find((one): one is SanctionTable => one.kind === "sanctions")!;

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  МЭК: ["3.1", "3.2", "4.1"],
  МЭЭ: ["3.3", "3.4", "3.5", "4.2"],
  ЭКМП: ["3.6", "3.7", "3.8", "4.3"],
};

/** Codes of annex 11 with the brackets printed below them, in the document's order. */
function printedCodes(): { code: string; brackets: readonly (readonly string[])[] }[] {
  const lines = section(sourceText("004_b69333a4fa73f91e.txt"), "№ п/п (код по Ф.№ПГ)", "2 С медицинской организации");
  const cells = lines.join("\n").split("\t").map(collapse);
  return cells.flatMap((cell) => {
    const match = /^((?:\d+\.)*\d+)\.? ?((?:\([\d.:, ]+\) ?)*)$/.exec(cell);
    if (!match) return [];
    const brackets = [...match[2]!.matchAll(/\(([^)]*)\)/g)].map(([, inside]) =>
      inside!.split(/[, ]+/).filter(Boolean),
    );
    return [{ code: match[1]!, brackets }];
  });
}

// The numbers of the columns stand alone in their cells too: the list begins behind them.
const printed = printedCodes().slice(4);

/** The bracket of a code, else of the nearest code above it that has one. */
function linesOf(at: number): readonly string[] {
  const own = printed[at]!;
  if (own.brackets.length > 0) return own.brackets.flat();
  const above = own.code.split(".").slice(0, -1).join(".");
  const parent = printed.findIndex(({ code }, index) => index < at && code === above);
  return parent < 0 ? [] : linesOf(parent);
}

test("the document's codes are those of the list, in order", () => {
  expect(printed.map(({ code }) => code)).toEqual(table.rows.map(({ code }) => code.replace(/\(\d\)$/, "")));
});

test("a bracket holds the tables of one kind of control, each of them once", () => {
  for (const { code, brackets } of printed) {
    for (const bracket of brackets) {
      const tables = bracket.map((line) => line.split(":")[0]!);
      const group = Object.values(GROUPS).find((known) => tables.every((one) => known.includes(one)));
      expect([code, tables, group !== undefined]).toEqual([code, tables, true]);
      expect(new Set(tables).size).toBe(tables.length);
    }
  }
  expect(printed.flatMap(({ brackets }) => brackets).length).toBeGreaterThan(80);
});

test.each(CONTROL_GROUPS)("%s: every code has the lines that the document prints", (group) => {
  const ours = table.rows.map((row, at) => reportLinesOf({ edition, row, at }, { group }));
  const theirs = printed.map((_, at) => linesOf(at).filter((line) => GROUPS[group]!.includes(line.split(":")[0]!)));
  expect(ours).toEqual(theirs);
});

test("a chosen table leaves its own line", () => {
  const at = table.rows.findIndex(({ code }) => code === "5.7.5");
  const violation = { edition, row: table.rows[at]!, at };
  expect(reportLinesOf(violation, { group: "МЭК", table: "3.2" })).toEqual(["3.2:4.6.2"]);
  expect(reportLinesOf(violation, { group: "ЭКМП", table: "3.6" })).toEqual([]);
});

test("3.4:70 at 1.1.2 stays as printed and is flagged", () => {
  const at = table.rows.findIndex(({ code }) => code === "1.1.2");
  const violation = { edition, row: table.rows[at]!, at };
  const lines = reportLinesOf(violation, { group: "МЭЭ" });
  expect(lines).toEqual(["3.3:7", "3.4:70", "3.5:9", "4.2:7"]);
  expect(notesOfLines(violation, lines)).toEqual([expect.stringContaining("«3.4:70»")]);
  expect(notesOfLines(violation, reportLinesOf(violation, { group: "ЭКМП" }))).toEqual([]);
});

test.each([
  ["МЭК", "МЭК"],
  ["мээ", "МЭЭ"],
  ["Плановая МЭЭ", "МЭЭ"],
  ["МЭЭ (целевая)", "МЭЭ"],
  ["ЭKMП", "ЭКМП"],
  ["Медико-экономический контроль", "МЭК"],
  ["медико – экономическая экспертиза", "МЭЭ"],
  ["Экспертиза качества медицинской помощи", "ЭКМП"],
])("«%s» is %s", (given, group) => expect(readControl(given)).toEqual({ group }));

test.each([
  ["3.4", "МЭЭ"],
  ["4.3", "ЭКМП"],
  [3.1, "МЭК"],
] as const)("table %s is of %s", (given, group) => expect(readControl(given)).toEqual({ group, table: String(given) }));

test.each(["", "экспертиза", "МЭК и МЭЭ", "3.9", true, null])("%s is no kind of control", (given) =>
  expect(readControl(given)).toBeUndefined(),
);

test("what is left open stays together, what is chosen goes under its table; nothing is lost", () => {
  const rows = [
    { code: "1.1.1", control: "МЭЭ плановая", total: 1 },
    { code: "1.1.2", control: "МЭЭ плановая", total: 10 },
    { code: "1.1.2", control: "МЭЭ", total: 100 },
    { code: "1.2.1", control: "МЭЭ", total: 1000 },
    { code: "9.9", control: "МЭЭ", total: 10_000 },
    { code: "1.3.1", control: "ЭКМП", total: 100_000 },
    { code: "1.1.1", control: "ревизия", total: 1_000_000 },
  ];
  const chosen = new Map(
    [[readRows(rows)[0]!.defect.controlGiven, "3.4"]].map(([, to]) => ["MЭЭПЛAHOBAЯ", to!] as const),
  );
  const { lines, withoutLine, total } = summaryOf(rows, {}, chosen);
  expect(lines.map((line) => [line.lines.join(), line.codes.join(), line.tally.kopecks.total / 100])).toEqual([
    ["3.4:7", "1.1.1", 1],
    ["3.4:70", "1.1.2", 10],
    ["4.3:7.2.1", "1.3.1", 100_000],
    ["3.3:7,3.4:70,3.5:9,4.2:7", "1.1.2", 100],
  ]);
  expect(withoutLine.kopecks.total / 100).toBe(1_011_000);
  expect(total.count).toBe(7);
});
