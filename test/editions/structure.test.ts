/** What the schema cannot say: counts, words of the vocabulary, parents, and that a normalised form follows from the printed one. */
import type { Coordinates, Dimension, RichCell, ValueTable } from "../../src/editions/format";
import { editionFolders, sanctionTable, valueTable, vocabulary } from "./editionFiles";
import { collapse, sourceText } from "./sourceText";

const EDITIONS = ["kirov-2013", "kz-ekd-2024"];
const folders = editionFolders().filter(({ header }) => EDITIONS.includes(header.id));
const tables = folders.flatMap(({ header, tables: files }) =>
  files.map(({ table }) => ({ id: `${header.id} ${table.id}`, header, table })),
);
const valueTables = tables.flatMap(({ id, header, table }) => (table.kind === "values" ? [{ id, header, table }] : []));

const isRich = (cell: unknown): cell is RichCell => typeof cell === "object" && cell !== null;
const filled = (table: ValueTable) =>
  table.rows
    .flatMap((row) => row.cells)
    .filter((cell) => (isRich(cell) ? !cell.missing : cell !== null && cell !== "-" && cell !== "–"));

describe("counts", () => {
  test.each([
    ["kirov-2013", "annex-2", 13, 2, 20],
    ["kirov-2013", "annex-3", 39, 6, 151],
    ["kirov-2013", "annex-9-1.3", 4, 2, 8],
    ["kirov-2013", "annex-9-1.4", 4, 1, 4],
    ["kirov-2013", "annex-9-1.11.1", 1, 1, 1],
    ["kirov-2013", "annex-9-1.11.2", 1, 1, 1],
    ["kirov-2013", "annex-10", 66, 6, 327],
    ["kirov-2013", "annex-14.1", 6, 1, 6],
    ["kirov-2013", "annex-14.2", 1, 1, 1],
    ["kz-ekd-2024", "annex-1", 48, 10, 313],
  ])("%s %s: %i rows × %i columns, %i cells with a value", (edition, id, rows, columns, values) => {
    const table = valueTable(edition, id);
    expect(table.rows).toHaveLength(rows);
    expect(table.columns).toHaveLength(columns);
    expect(filled(table)).toHaveLength(values);
  });

  test("annex 11: 87 rows, 67 of them with a sanction, six footnotes", () => {
    const table = sanctionTable("kirov-2013", "annex-11");
    expect(table.rows).toHaveLength(87);
    expect(table.rows.filter((row) => row.blocks)).toHaveLength(67);
    expect(table.footnotes?.map(({ mark }) => mark)).toEqual(["1", "2", "3", "4", "5", "6"]);
  });
});

describe.each(folders)("$header.id", ({ header }) => {
  const text = collapse(sourceText(header.document.file!));

  test("the title and the number of the document are in its text", () => {
    expect(text).toContain(header.document.fullTitle);
    expect(text).toContain(header.document.number);
    expect(text).toContain(header.document.revision);
  });
});

test.each(tables.filter(({ table }) => table.kind !== "terms"))(
  "$id: its place in the document is that of its file's name and of its heading",
  ({ table }) => {
    const { annex = "", clause } = table.source;
    expect(table.id).toMatch(new RegExp(`^annex-${annex}(\\D|$)`));
    if (clause !== undefined) expect(table.headings?.at(-1)?.split(" ")[0]?.replace(/\.$/, "")).toBe(clause);
  },
);

describe.each(valueTables)("$id", ({ header, table }) => {
  const dimensions: readonly Dimension[] = [...vocabulary, ...(header.dimensions ?? [])];
  const coordinates: readonly Coordinates[] = [
    table.at ?? {},
    ...table.columns.map((column) => column.at ?? {}),
    ...table.rows.map((row) => row.at ?? {}),
    ...table.rows.flatMap((row) =>
      row.cells.filter(isRich).flatMap((cell) => (cell.entries ?? []).map((entry) => entry.at ?? {})),
    ),
  ];

  test("its dimensions and their values are words of the vocabulary", () => {
    const known = new Map(dimensions.map(({ id, values }) => [id, values.map((value) => value.id)]));
    for (const at of coordinates) {
      for (const [dimension, value] of Object.entries(at)) {
        expect(table.dimensions).toContain(dimension);
        expect(known.get(dimension)).toContain(value);
      }
    }
  });

  test("every dimension is used, and no two columns have the same coordinates", () => {
    const used = new Set(coordinates.flatMap((at) => Object.keys(at)));
    expect([...used].sort()).toEqual([...table.dimensions].sort());
    const columns = table.columns.map((column) => JSON.stringify(column.at ?? {}));
    expect(new Set(columns).size).toBe(columns.length);
  });

  test("every row has a cell for each column and a field for each header", () => {
    expect(table.rowFields).toHaveLength(table.rowHeaders.length);
    for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
  });

  test("keys are unique and follow from what is printed", () => {
    const keys = table.rows.map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key, keyPrinted } of table.rows) {
      const asCode = keyPrinted?.replace(/\s/g, "").replace(/\.$/, "");
      const asTitle = keyPrinted?.replace(/\s*\*$/, "");
      if (keyPrinted !== undefined) expect(table.keys === "code" ? asCode : asTitle).toBe(key);
    }
  });

  test("parents are rows that have no parent themselves; «+» stands only under a parent with a value", () => {
    const rows = new Map(table.rows.map((row) => [row.key, row]));
    for (const row of table.rows) {
      const parent = row.parent === undefined ? undefined : rows.get(row.parent);
      if (row.parent !== undefined) expect(parent).toMatchObject({ key: row.parent });
      expect(parent?.parent).toBeUndefined();
      row.cells.forEach((cell, index) => {
        if (cell === "+") expect([null, undefined, "-", "+"]).not.toContain(parent?.cells[index]);
      });
    }
  });

  test("a value follows from its printed form", () => {
    const unit = (index: number) => table.columns[index]?.unit ?? "";
    for (const row of table.rows) {
      row.cells.forEach((cell, index) => {
        if (!isRich(cell) || cell.missing || cell.entries || cell.asPrinted === undefined) return;
        expect(cell.asPrinted.replace(unit(index), "").replace(/\s/g, "").replace(",", ".")).toBe(cell.value);
      });
    }
  });

  test("footnote marks are explained", () => {
    const marks = (table.footnotes ?? []).map(({ mark }) => mark);
    for (const mark of table.rows.flatMap((row) => row.footnotes ?? [])) expect(marks).toContain(mark);
  });

  test("constants follow from their sentences", () => {
    for (const constant of table.constants ?? []) expect(constant.printed).toContain(constant.value.replace(".", ","));
  });
});

describe("annex 2", () => {
  const table = valueTable("kirov-2013", "annex-2");

  /** «Строки 5 – 9, 67, 68 …» → 5, 6, 7, 8, 9, 67, 68. */
  function rowNumbers(printed: string): readonly string[] {
    const list = /^Строки ([\d ,–]+)/.exec(printed)?.[1] ?? "";
    return list.split(",").flatMap((part) => {
      const [from = 0, to = from] = part.split("–").map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
    });
  }

  test("the excluded rows are those that the sentence names", () => {
    expect(table.excluded).toHaveLength(2);
    for (const { printed, rows } of table.excluded ?? []) expect(rows).toEqual(rowNumbers(printed));
  });

  test("clause 3.3.1 brings in the rows that it names", () => {
    const printed = table.amendments?.find(({ clause }) => clause === "3.3.1")?.printed ?? "";
    expect(table.rows.filter((row) => row.texts?.amendedBy === "3.3.1").map((row) => row.no)).toEqual(
      rowNumbers(printed),
    );
  });

  test("a row's clause is named by the clause that brings it in, or by the one above that", () => {
    const words = (clause: string) => table.amendments?.find((amendment) => amendment.clause === clause)?.printed ?? "";
    for (const { clause, texts } of table.rows) {
      const amending = texts?.amendedBy ?? "";
      const named = `${words(amending.split(".").slice(0, 2).join("."))} ${words(amending)}`;
      expect(named).toMatch(new RegExp(`пункт(ом|е) ${clause?.replace(/\./g, "\\.")}[ :]`));
    }
  });
});

test("annex 3: the coordinates of the columns say what their headers print", () => {
  for (const { printed, at } of valueTable("kirov-2013", "annex-3").columns) {
    const [rk, level, patient] = printed;
    expect(at).toEqual({
      rk: rk?.includes("без районного") ? "без РК" : "с РК",
      level: level?.[0],
      patient: patient?.toLowerCase(),
    });
  }
});

test("annex 3: the facts that the reading of its header rests on", () => {
  const table = valueTable("kirov-2013", "annex-3");
  const rows = table.rows.filter(({ no }) => ["12", "17", "18"].includes(no ?? ""));
  expect(rows).toHaveLength(3);
  for (const { cells } of rows) expect(cells[2]).toBe(cells[4]);
  expect(table.columns.filter(({ at }) => at?.rk === "без РК").map(({ at }) => at?.level)).toEqual(["2", "2"]);
});

describe("ЕКД", () => {
  const table = valueTable("kz-ekd-2024", "annex-1");

  test("a subcode's parent is the head code of its section", () => {
    for (const { key, parent } of table.rows)
      expect(parent).toBe(key.endsWith(".0") ? undefined : `${key.split(".")[0]}.0`);
  });

  test("only 11.0 has no severity", () => {
    const without = table.rows.filter((row) => row.texts?.severity === undefined);
    expect(without.map(({ key }) => key)).toEqual(["11.0"]);
  });

  test("only columns 8-13 of 3.4 are incomplete, and keep what is printed", () => {
    const holes = table.rows.flatMap(({ key, cells }) =>
      cells.flatMap((cell, index) => (isRich(cell) && cell.missing ? [`${key}/${table.columns[index]?.no}`] : [])),
    );
    expect(holes).toEqual(["8", "9", "10", "11", "12", "13"].map((no) => `3.4/${no}`));
    const row = table.rows.find(({ key }) => key === "3.4");
    expect(row?.cells.slice(4).map((cell) => (isRich(cell) ? cell.asPrinted : cell))).toEqual([
      "+",
      "+",
      "+",
      "-",
      "-",
      row?.texts?.severity,
    ]);
  });
});
