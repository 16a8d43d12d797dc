/**
 * Proves every table against its source text, in both directions: the sequence of cells that the text prints and the
 * sequence that the JSON says it prints must be the same.
 */
import type { SanctionTable, Table, ValueTable } from "../../src/editions/format";
import { editionFolders, sanctionTable, valueTable } from "./editionFiles";
import {
  printedCell,
  printedHeader,
  printedNumbers,
  printedRow,
  printedSanction,
  printedSanctionHeader,
} from "./printed";
import { collapse, differences, pipedTable, section, sourceText, tabbedPieces } from "./sourceText";

const KIROV = "004_b69333a4fa73f91e.txt";
const KAZAKHSTAN = "003_bd0b65fdf14cf264.txt";

const kirov = sourceText(KIROV);
const kazakhstan = sourceText(KAZAKHSTAN);

const tabbed = (cells: readonly string[]): string => cells.map((cell) => `\t${cell}`).join("");
const copy = <T>(data: T): any => JSON.parse(JSON.stringify(data));
const prove = (document: readonly string[], table: readonly string[]) =>
  expect(differences(document, table)).toEqual([]);

interface Proof {
  readonly id: string;
  /** Beginnings of the first line of the section and of the first line after it. */
  readonly from: string;
  readonly to: string;
  /** How many of the headings stand further up, above another table. */
  readonly headingsAbove?: number;
  /** What the section prints below the table. */
  readonly below?: (table: ValueTable) => string;
}

const proofs: readonly Proof[] = [
  {
    id: "annex-3",
    from: "Тарифы стоимости одного",
    to: "УТВЕРЖДЕНЫ",
    below: (table) =>
      `*${table.footnotes?.[0]?.text} ${table.constants?.[0]?.source?.clause}. ${table.constants?.[0]?.printed}`,
  },
  { id: "annex-9-1.3", from: "Изменения и дополнения", to: "1.4. " },
  { id: "annex-9-1.4", from: "1.4. ", to: "1.11. " },
  { id: "annex-9-1.11.1", from: "1.11. ", to: "1.11.2. ", below: (table) => table.footnotes?.[0]?.text ?? "" },
  { id: "annex-9-1.11.2", from: "1.11.2. ", to: "Индивидуальные поправочные коэффициенты" },
  { id: "annex-10", from: "Индивидуальные поправочные коэффициенты", to: "Перечень оснований для отказа" },
  { id: "annex-14.1", from: "Дополнительные тарифы законченного случая", to: "14.2. " },
  { id: "annex-14.2", from: "14.2. ", to: "УТВЕРЖДЕН", headingsAbove: 1 },
];

const printedTable = (table: ValueTable, rows = table.rows): readonly string[] => [
  ...printedHeader(table.rowHeaders, table.columns).flat(),
  ...printedNumbers(table),
  ...rows.flatMap((row) => printedRow(table, row)),
];

const documentPieces = (proof: Proof): readonly string[] =>
  tabbedPieces(section(kirov, proof.from, proof.to).join("\n"));

function tablePieces(proof: Proof, table: ValueTable): readonly string[] {
  const headings = (table.headings ?? []).slice(proof.headingsAbove ?? 0).join(" ");
  return tabbedPieces(`${headings}${tabbed(printedTable(table))} ${proof.below?.(table) ?? ""}`);
}

describe("Киров-2013: the text and the table print the same cells in the same order", () => {
  test.each(proofs)("$id", (proof) =>
    prove(documentPieces(proof), tablePieces(proof, valueTable("kirov-2013", proof.id))),
  );

  test("the heading that annexes 14.1 and 14.2 share", () => {
    const [first, second] = ["annex-14.1", "annex-14.2"].map((id) => valueTable("kirov-2013", id).headings?.[0]);
    expect(first).toBe(second);
  });
});

/** Annex 2 is printed as amending clauses: each has its words and, where it brings rows in, a table in quotation marks. */
function annex2Pieces(table: ValueTable): readonly string[] {
  const clauses = [...(table.amendments ?? []), ...(table.excluded ?? [])].sort((a, b) =>
    a.clause < b.clause ? -1 : 1,
  );
  const printed = clauses.map(({ clause, printed: words }) => {
    const rows = table.rows.filter((row) => row.texts?.amendedBy === clause);
    const quote = rows.length > 0 && !words.includes("«") ? "«" : "";
    const cells = rows.length > 0 ? `\t${quote}${printedTable(table, rows).join("\t")}».` : "";
    return `${clause}. ${words}${cells}`;
  });
  return tabbedPieces([...(table.headings ?? []), ...printed].join(" "));
}

const annex2Section = tabbedPieces(section(kirov, "3. В приложении 2", "4. Приложение 3").join("\n"));

test("Киров-2013: annex 2, clause by clause", () =>
  prove(annex2Section, annex2Pieces(valueTable("kirov-2013", "annex-2"))));

/** Annex 11's blank cells stand only where cells are merged, so they are left out on both sides. */
const annex11Section = tabbedPieces(section(kirov, "Перечень оснований для отказа", "\uFFFD").join("\n")).filter(
  (cell) => cell !== "",
);

function annex11Pieces(table: SanctionTable): readonly string[] {
  const cells = [...printedSanctionHeader(table), ...table.rows.flatMap(printedSanction)];
  // The document prints a dot after the fifth mark only.
  const footnotes = (table.footnotes ?? []).map(({ mark, text }) => `${mark}${mark === "5" ? "." : ""} ${text}`);
  return tabbedPieces(`${table.headings?.join(" ")}${tabbed(cells)} ${footnotes.join(" ")}`).filter(
    (cell) => cell !== "",
  );
}

test("Киров-2013: annex 11 with its footnotes", () =>
  prove(annex11Section, annex11Pieces(sanctionTable("kirov-2013", "annex-11"))));

describe("ЕКД: the two halves of the table", () => {
  const lines = section(kazakhstan, "Единый классификатор дефектов", "Заключение по мониторингу качества");
  const continued = lines.indexOf("продолжение таблицы");
  const notes = lines.indexOf("Примечание:");
  const first = pipedTable(lines.slice(1, continued));
  const last = pipedTable(lines.slice(continued + 1, notes));

  const annex1 = valueTable("kz-ekd-2024", "annex-1");
  const FIRST_COLUMNS = 4;
  const nonBlank = (lines: readonly (readonly string[])[]) => lines.flat().filter((cell) => cell !== "");

  const firstRows = (table: ValueTable) =>
    table.rows.map((row) => {
      const cells = row.cells
        .slice(0, FIRST_COLUMNS)
        .map((cell, index) => printedCell(cell, table.columns[index]?.unit));
      return [row.no ?? "", row.keyPrinted ?? row.key, row.name ?? "", ...cells];
    });
  const lastRows = (table: ValueTable) =>
    table.rows.map((row) => {
      const columns = table.columns.slice(FIRST_COLUMNS);
      const cells = row.cells.slice(FIRST_COLUMNS);
      // Where a mark is missing the severity stands one cell to the left, so the last cell is blank.
      const shifted = cells.some((cell) => cell !== null && typeof cell === "object" && cell.missing);
      return [
        row.no ?? "",
        ...cells.map((cell, index) => printedCell(cell, columns[index]?.unit)),
        shifted ? "" : (row.texts?.severity ?? ""),
      ];
    });

  test("title", () => expect(lines.slice(0, 1)).toEqual(annex1.headings));

  test("headers", () => {
    const headers = annex1.rowHeaders.slice(0, 3);
    prove(first.header, nonBlank(printedHeader(headers, annex1.columns.slice(0, FIRST_COLUMNS))));
    const [top = [], ...below] = printedHeader(headers.slice(0, 1), annex1.columns.slice(FIRST_COLUMNS));
    prove(last.header, nonBlank([[...top, annex1.rowHeaders[3] ?? ""], ...below]));
  });

  test("column numbers", () => {
    const numbers = annex1.columns.map((column) => column.no ?? "");
    prove(first.numbers, ["1", "2", "3", ...numbers.slice(0, FIRST_COLUMNS)]);
    prove(last.numbers, ["1", ...numbers.slice(FIRST_COLUMNS), "14"]);
  });

  test("rows of columns 1-7", () => prove(first.rows.flat(), firstRows(annex1).flat()));

  test("rows of columns 8-14", () => prove(last.rows.flat(), lastRows(annex1).flat()));

  test("the notes and the abbreviations below it", () => {
    const printed = (annex1.footnotes ?? []).map(({ mark, text }) => `${mark}: ${text}`);
    expect(collapse(printed.join(" "))).toBe(collapse(lines.slice(notes).join(" ")));
  });

  test.each([
    ["a multiplier", (table: any) => (table.rows[0].cells[0] = "31"), "document «30 КПН», table «31 КПН»"],
    ["a mark", (table: any) => (table.rows[1].cells[1] = "+"), "document «-», table «+»"],
    ["a name", (table: any) => (table.rows[9].name = "Завышение"), "table «Завышение»"],
  ])("the proof sees %s that is changed", (_, change, message) => {
    const spoiled = copy(annex1);
    change(spoiled);
    const found = differences(first.rows.flat(), firstRows(spoiled).flat());
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  test.each([
    ["a zero instead of a dash", (table: any) => (table.rows[1].cells[7] = { value: "0" }), "document «-», table «0»"],
    [
      "one of two values",
      (table: any) => (table.rows[0].cells[7].entries[1].value = "50"),
      "document «1 КТ / 100 %», table «1 КТ / 50 %»",
    ],
    ["a severity", (table: any) => (table.rows[0].texts.severity = "незначительные"), "table «незначительные»"],
  ])("the proof sees %s", (_, change, message) => {
    const spoiled = copy(annex1);
    change(spoiled);
    const found = differences(last.rows.flat(), lastRows(spoiled).flat());
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });
});

describe("the proof sees what is changed in a table of Киров-2013", () => {
  const annex3 = proofs[0]!;
  const annex10 = proofs.find(({ id }) => id === "annex-10")!;
  const spoil = (proof: Proof, change: (table: any) => void) => {
    const table = copy(valueTable("kirov-2013", proof.id));
    change(table);
    return differences(documentPieces(proof), tablePieces(proof, table));
  };

  test("a digit of a tariff", () => {
    const found = spoil(annex3, (table) => (table.rows[0].cells[2] = "320.61"));
    expect(found).toEqual([expect.stringContaining("document «320,60», table «320,61»")]);
  });

  test("a trailing zero", () => {
    expect(spoil(annex3, (table) => (table.rows[0].cells[2] = "320.6"))).toHaveLength(1);
  });

  test("a zero for a blank", () => {
    expect(spoil(annex10, (table) => (table.rows[0].cells[4] = "0"))).toEqual([
      expect.stringContaining("document «», table «0»"),
    ]);
  });

  test("a row that is left out", () => {
    expect(spoil(annex3, (table) => table.rows.splice(5, 1)).length).toBeGreaterThan(100);
  });

  test("a row that the document does not have", () => {
    expect(
      spoil(annex10, (table) => table.rows.push({ no: "67", key: "МО", cells: ["1", "1", "1", "1", "1", "1"] })).length,
    ).toBeGreaterThan(5);
  });

  test("two columns that change places", () => {
    const swap = (table: any) => table.columns.splice(0, 2, table.columns[1], table.columns[0]);
    expect(spoil(annex3, swap)).toHaveLength(2);
  });

  test("a coefficient of annex 2", () => {
    const table = copy(valueTable("kirov-2013", "annex-2"));
    table.rows[1].cells[0] = "0.858";
    expect(differences(annex2Section, annex2Pieces(table))).toEqual([
      expect.stringContaining("document «0,859», table «0,858»"),
    ]);
  });

  test("a sanction, a report line and a footnote of annex 11", () => {
    const table = copy(sanctionTable("kirov-2013", "annex-11"));
    const row = table.rows.find(({ code }: { code: string }) => code === "1.1.2");
    row.blocks[0].texts[0].text = row.blocks[0].texts[0].text.replace("100%", "50%");
    row.reportPrinted = row.reportPrinted.replace("3.4:70", "3.4:7");
    table.footnotes[0].text = table.footnotes[0].text.replace("7633,95", "7633,96");
    expect(differences(annex11Section, annex11Pieces(table))).toHaveLength(3);
  });
});

/** Terms have theirs in terms.test.ts. */
test("every table of the two editions has its proof", () => {
  const proved = [...proofs.map(({ id }) => id), "annex-2", "annex-11"];
  const ids = (edition: string) =>
    editionFolders()
      .find(({ header }) => header.id === edition)
      ?.tables.flatMap(({ table }: { table: Table }) => (table.kind === "terms" ? [] : [table.id])) ?? [];
  expect([...ids("kirov-2013")].sort()).toEqual(proved.sort());
  expect(ids("kz-ekd-2024")).toEqual(["annex-1"]);
});
