import vocabulary from "../../../src/editions/vocabulary.json";
import type { Dimension, ValueTable } from "../../../src/editions/format";
import { EditionDraft } from "../../../src/sheets/editions/editionDraft";
import { buildForeignTable, ownDimensions } from "../../../src/sheets/editions/foreign/buildTable";
import { columnHeaders, type ForeignRange, titleLines } from "../../../src/sheets/editions/foreign/foreignRange";
import { guessLayout, type SectionRows } from "../../../src/sheets/editions/foreign/guess";

const dimensions = vocabulary as readonly Dimension[];
const usual = dimensions.filter(({ id }) => ["level", "patient", "rk"].includes(id));

const range = (values: readonly (readonly unknown[])[], merges?: ForeignRange["merges"]): ForeignRange => ({
  content: {
    id: "1",
    name: "Чужая",
    values,
    formats: values.map((row) => row.map(() => "General")),
    origin: { row: 4, column: 1 },
  },
  ...(merges && { merges }),
});

/** A header of two merged rows with numbered columns, decimal commas, dashes, blanks, sections and totals. */
const TABLE: readonly (readonly unknown[])[] = [
  ["№ п/п", "Специальность", "1 уровень", "", "2 уровень", ""],
  ["", "", "Взрослые", "Дети", "Взрослые", "Дети"],
  [1, 2, 3, 4, 5, 6],
  ["Терапия", "", "", "", "", ""],
  [1, "Кардиолог", "320,60", 339.88, "1\u00a0239,86", "–"],
  [2, "Ревматолог", "425,52", "", "-", 0],
  ["Хирургия", "", "", "", "", ""],
  [3, "Хирург", 270.98, 271.9, "211,3", "—"],
  ["", "Итого", 1, 2, 3, 4],
];

const tariffs = { id: "visits", title: "Посещения", catalogue: "tariff", keys: "title", unit: "RUB" } as const;

function build(source: ForeignRange, sections: SectionRows = { kind: "skip" }) {
  const draft = new EditionDraft();
  const layout = { ...guessLayout(source, usual), sections };
  const stats = buildForeignTable(source, layout, tariffs, draft, ["tables", 0]);
  return { stats, table: (draft.root.tables as ValueTable[])[0]!, problems: draft.problems, draft };
}

test("headers, roles and coordinates are guessed", () => {
  const layout = guessLayout(range(TABLE), usual);
  expect(layout.headerRows).toBe(3);
  expect(layout.columns.map(({ role }) => role)).toEqual(["no", "key", "value", "value", "value", "value"]);
  expect(layout.columns.slice(2).map(({ at }) => at)).toEqual([
    { level: "1", patient: "взрослые" },
    { level: "1", patient: "дети" },
    { level: "2", patient: "взрослые" },
    { level: "2", patient: "дети" },
  ]);
});

test("the table is read: commas, dashes, blanks and zeros as they are, sections and totals left out", () => {
  const { table, stats, problems } = build(range(TABLE));
  expect(table.columns.map(({ printed }) => printed)).toEqual([
    ["1 уровень", "Взрослые"],
    ["1 уровень", "Дети"],
    ["2 уровень", "Взрослые"],
    ["2 уровень", "Дети"],
  ]);
  expect(table.rows.map(({ key, no, cells }) => [no, key, cells])).toEqual([
    ["1", "Кардиолог", ["320.60", "339.88", "1239.86", "–"]],
    ["2", "Ревматолог", ["425.52", null, "-", "0"]],
    ["3", "Хирург", ["270.98", "271.9", "211.3", "–"]],
  ]);
  expect(stats).toEqual({ rows: 3, values: 8, dashes: 3, blanks: 1, sections: 2, totals: 1 });
  expect(problems).toEqual([expect.objectContaining({ id: "otherDash", row: 11, column: 6, severity: "warning" })]);
});

test("a section becomes a text or a coordinate of the rows below it", () => {
  const text = build(range(TABLE), { kind: "text", name: "section" }).table;
  expect(text.rows.map(({ texts }) => texts)).toEqual([
    { section: "Терапия" },
    { section: "Терапия" },
    { section: "Хирургия" },
  ]);
  const { table } = build(range(TABLE), { kind: "dimension", id: "profile" });
  expect(table.rows.map(({ at }) => at?.profile)).toEqual(["Терапия", "Терапия", "Хирургия"]);
  expect(table.dimensions).toEqual(["level", "patient", "profile"]);
});

/** What stands above the header on paper, a third level, and a section right below the header. */
const PRINTED: readonly (readonly unknown[])[] = [
  ["", "", "", "Приложение № 4"],
  ["Тарифы на посещения на 2026 год", "", "", ""],
  ["", "", "", ""],
  ["Специальность", "1-й уровень", "III уровень", ""],
  ["", "взр.", "взрослые", "дети"],
  ["Терапия", "", "", ""],
  ["Кардиолог", "320,60", 339.88, "–"],
];

test("titles above the header are no headers, a section below it is none either; levels are read beyond the known ones", () => {
  const layout = guessLayout(range(PRINTED), usual);
  expect(layout.headerRows).toBe(5);
  expect(titleLines(range(PRINTED), layout.headerRows)).toEqual(["Приложение № 4", "Тарифы на посещения на 2026 год"]);
  expect(columnHeaders(range(PRINTED), layout.headerRows)).toEqual([
    ["Специальность"],
    ["1-й уровень", "взр."],
    ["III уровень", "взрослые"],
    ["III уровень", "дети"],
  ]);
  expect(layout.columns.slice(1).map(({ at }) => at)).toEqual([
    { level: "1", patient: "взрослые" },
    { level: "3", patient: "взрослые" },
    { level: "3", patient: "дети" },
  ]);
});

test("a column whose header names a level holds numbers, though most of its cells do not", () => {
  const { columns } = guessLayout(
    range([
      ["Врач", "1 уровень", "Примечание"],
      ["Терапевт", "х", "1"],
      ["Хирург", "х", ""],
      ["Уролог", "5,10", "а"],
    ]),
    usual,
  );
  expect(columns.map(({ role }) => role)).toEqual(["key", "value", "text"]);
});

test("words of a dimension, typed or printed as a section, mean its values", () => {
  const source = range([
    ["Врач", "1 уровень"],
    ["Взрослый", ""],
    ["Кардиолог", "1"],
    ["Дети", ""],
    ["Кардиолог", "2"],
  ]);
  const draft = new EditionDraft();
  const guessed = guessLayout(source, usual);
  const layout = {
    ...guessed,
    columns: guessed.columns.map((column) =>
      column.role === "value" ? { ...column, at: { level: "первый" } } : column,
    ),
    sections: { kind: "dimension", id: "patient" } as const,
  };
  buildForeignTable(source, layout, tariffs, draft, ["tables", 0], dimensions);
  const table = (draft.root.tables as ValueTable[])[0]!;
  expect(table.columns[0]!.at).toEqual({ level: "1" });
  expect(table.rows.map(({ at }) => at)).toEqual([{ patient: "взрослые" }, { patient: "дети" }]);
});

test("what merges the host tells are believed before what blanks suggest", () => {
  const merges = [{ row: 0, column: 2, rows: 1, columns: 3 }];
  const layout = guessLayout(range(TABLE, merges), usual);
  expect(layout.columns[4]!.at).toEqual({ level: "1", patient: "взрослые" });
});

test("headers that nobody has merged are understood by their blanks", () => {
  expect(guessLayout(range(TABLE, []), usual).columns[5]!.at).toEqual({ level: "2", patient: "дети" });
});

test("what cannot be read is told at its cell", () => {
  const { problems } = build(range([...TABLE.slice(0, 7), [4, "Врач", "нет данных", 1, "#N/A", -5]]));
  expect(problems.map(({ id, row, column }) => [id, row, column])).toEqual([
    ["badNumber", 11, 3],
    ["cellError", 11, 5],
    ["negativeNumber", 11, 6],
  ]);
});

test("a level that the vocabulary lacks joins its words; an unknown dimension begins", () => {
  const own = ownDimensions(dimensions, [{ level: "3" }, { level: "1", profile: "Терапия" }], { profile: "профиль" });
  expect(own.map(({ id, values }) => [id, values.map((value) => value.id)])).toEqual([
    ["level", ["1", "2", "3"]],
    ["profile", ["Терапия"]],
  ]);
  expect(own[1]!.title).toEqual({ ru: "профиль" });
  expect(ownDimensions(dimensions, [{ level: "2" }])).toEqual([]);
});
