import { shippedEditions } from "../../src/editions";
import type { ValueRow } from "../../src/editions/format";
import { valueTable } from "./editionFiles";
import { printedCriteria, PROGRAMME_FILE } from "./programmeSource";
import { collapse, sourceText } from "./sourceText";

const table = valueTable("penza-2019", "criteria-5.13");
const source = printedCriteria();

const entriesOf = ({ cells }: ValueRow) => {
  const [cell] = cells;
  return typeof cell === "object" && cell?.entries ? cell.entries : [];
};
/** A row with one value is printed as its number, name, unit and value; any other keeps its own text. */
const printedOf = (row: ValueRow): string =>
  row.printed ?? [row.no, row.name, row.texts?.unit, printedNumber(entriesOf(row)[0]!.value)].filter(Boolean).join(" ");
const printedNumber = (value: string): string => value.replace(".", ",");

describe("the criteria against document 002", () => {
  test("37 criteria with 61 values", () => {
    expect(source.rows).toHaveLength(37);
    expect(source.rows.flatMap(({ values }) => values)).toHaveLength(61);
    expect(table.rows).toHaveLength(37);
    expect(table.rows.flatMap(entriesOf)).toHaveLength(61);
  });

  test("what stands above the rows", () => {
    const headers = [...table.rowHeaders, ...table.columns.flatMap(({ printed }) => printed)];
    expect(source.above).toBe([...(table.headings ?? []), ...headers, "1 2 3 4"].join(" "));
  });

  test.each(source.rows.map((row) => [row.no, row] as const))("row %s: every word, value and label", (no, printed) => {
    const row = table.rows.find((candidate) => candidate.no === no)!;
    expect(row.key).toBe(no);
    expect(printedOf(row)).toBe(printed.printed);
    expect(row.texts?.group).toBe(printed.group);
    expect(entriesOf(row).map(({ value }) => printedNumber(value))).toEqual(printed.values);
    const labels = entriesOf(row).flatMap(({ label }) => (label?.startsWith("-") ? [label] : []));
    // 31 prints two labels and no value beside them.
    expect(labels).toEqual(no === "31" ? [] : printed.labels);
    expect(printed.printed.startsWith(`${no} ${row.name}`)).toBe(true);
    if (row.texts?.unit) expect(printed.printed).toContain(row.texts.unit);
  });

  test("nothing is left of a row but its name, unit, values and labels", () => {
    for (const row of table.rows) {
      const parts = [
        row.no!,
        row.name!,
        row.texts?.unit ?? "",
        ...entriesOf(row).flatMap(({ value, label = "" }) => [printedNumber(value), label]),
      ];
      const left = parts
        .filter(Boolean)
        .sort((a, b) => b.length - a.length)
        .reduce((text, part) => text.replace(part, " "), printedOf(row));
      expect([
        row.no,
        collapse(left)
          .replace(/^,? ?в том числе:?$/, "")
          .replace(/^, в том числе - городских жителей, - сельских жителей$/, ""),
      ]).toEqual([row.no, ""]);
    }
  });

  test("units: 25 has none, every other row has one", () => {
    expect(table.rows.filter(({ texts }) => !texts?.unit).map(({ no }) => no)).toEqual(["25"]);
  });

  test("scopes: labels that speak of town and village stand beside urban and rural values", () => {
    for (const { label, at } of table.rows.flatMap(entriesOf)) {
      const last = at?.scope?.split("/").at(-1);
      if (label?.startsWith("-")) expect(last).toBe(/городск/.test(label) ? "город" : "село");
      else expect(["всего", "амбулаторно", "стационар"]).toContain(last);
    }
  });

  test("the total lies between the urban and the rural value, where they are mean values of the same people", () => {
    for (const no of ["1", "2", "6", "26", "27", "32"]) {
      const entries = entriesOf(table.rows.find((row) => row.no === no)!);
      for (let at = 0; at < entries.length; at += 3) {
        const [total, ...parts] = entries.slice(at, at + 3).map(({ value }) => Number(value)) as [
          number,
          number,
          number,
        ];
        expect(total).toBeGreaterThanOrEqual(Math.min(...parts));
        expect(total).toBeLessThanOrEqual(Math.max(...parts));
      }
    }
  });

  test("every direction has its reason; mortality is better lower, coverage higher", () => {
    for (const { name, direction } of table.rows) {
      expect(direction?.reason).toMatch(/\S/);
      if (/мертность|умерших/.test(name!)) expect(direction?.better).toBe("lower");
      if (/охвата/.test(name!)) expect(direction?.better).toBe("higher");
    }
  });

  test("a changed digit is noticed", () => {
    const spoiled = printedOf(table.rows[0]!).replace("70", "71");
    expect(spoiled).not.toBe(source.rows[0]!.printed);
  });
});

test("the edition names its file, and invents no number and no date", () => {
  const { document, inForce } = shippedEditions.find(({ id }) => id === "penza-2019")!;
  expect(document.file).toBe(PROGRAMME_FILE);
  expect([document.number, document.date]).toEqual([undefined, undefined]);
  expect(sourceText(PROGRAMME_FILE)).toContain("утвержденной Программы на 2019 год");
  expect(inForce).toMatchObject({ from: "2019-01-01", to: "2019-12-31" });
});
