import { shippedEditions } from "../../src/editions";
import { planTable, type PlannedCell } from "../../src/rules/referenceTable";

const plan = (id: string) => {
  const edition = shippedEditions.find(({ tables }) => tables.some((table) => table.id === id))!;
  return planTable(
    edition,
    edition.tables.find((table) => table.id === id)!,
  );
};
const row = (id: string, key: string): readonly PlannedCell[] => plan(id).body.find((cells) => cells.includes(key))!;

it.each(shippedEditions.flatMap(({ tables }) => tables.map(({ id }) => id)))("%s is a rectangle", (id) => {
  const { header, body, widths, merges } = plan(id);
  for (const cells of [...header, ...body]) expect(cells).toHaveLength(widths.length);
  for (const merge of merges) {
    expect(merge.row + merge.rows).toBeLessThanOrEqual(header.length);
    expect(merge.column + merge.columns).toBeLessThanOrEqual(widths.length);
  }
});

it("merges do not overlap", () => {
  for (const { merges } of shippedEditions.flatMap((edition) =>
    edition.tables.map((table) => planTable(edition, table)),
  )) {
    const cells = merges.flatMap((merge) =>
      Array.from({ length: merge.rows * merge.columns }, (_, index) =>
        [merge.row + Math.floor(index / merge.columns), merge.column + (index % merge.columns)].join(),
      ),
    );
    expect(new Set(cells).size).toBe(cells.length);
  }
});

it("blanks stay blank and numbers keep their kopecks", () => {
  const money = (number: number) => ({ number, format: "#,##0.00" });
  expect(row("annex-3", "Ревматолог")).toEqual([
    "2",
    "Ревматолог",
    money(216.02),
    null,
    money(425.52),
    money(339.88),
    money(239.86),
    null,
  ]);
});

it("codes and numbers of rows are text, a dash is a dash", () => {
  expect(row("annex-2", "7001")).toEqual([
    "1",
    "7001",
    "Операции в нейрохирургии (ВМП)",
    { number: 2.9582, format: "0.0000" },
    "–",
  ]);
});

it("a sanction stands under its kinds of care, in the words of the document", () => {
  const [code, lines, , , ambulance] = row("annex-11", "3.7");
  expect([code, ambulance]).toEqual(["3.7", "-"]);
  expect(lines).toContain("3.6:");
  expect(row("annex-11", "3.2")[3]).toBeNull();
  expect(row("annex-11", "4.1")[4]).toMatch(/^Размер уменьшения[^\n]+\nРазмер штрафа/);
});

it("a penalty has its unit in the format, and signs of the document stay signs", () => {
  const cells = row("annex-1", "1.0");
  expect(cells[4]).toEqual({ number: 30, format: '0 "КПН"' });
  expect(cells[5]).toEqual({ number: 1, format: "0%" });
  expect(cells[11]).toBe("1 КТ / 100 %");
  expect(row("annex-1", "1.1").slice(4, 7)).toEqual(["+", "-", "+"]);
});

it("a criterion has a row for each of its values, a term one with its length in words", () => {
  const edition = shippedEditions.find(({ id }) => id === "penza-2019")!;
  const table = (id: string) =>
    planTable(
      edition,
      edition.tables.find((candidate) => candidate.id === id)!,
    );
  const criteria = table("criteria-5.13").body;
  expect(criteria).toHaveLength(61);
  expect(criteria.slice(3, 5)).toEqual([
    ["2", "Смертность населения", "число умерших на 1000 человек населения", { number: 14.4, format: "0.0" }],
    [null, "- городского населения", "число умерших на 1000 человек населения", { number: 13.3, format: "0.0" }],
  ]);
  const [first] = table("terms-5.14-5.15").body;
  expect(first).toEqual(expect.arrayContaining(["ПНЗ.5.14.2.2", "п. 5.14.2.2", "3 рабочих дня"]));
});
