import fc from "fast-check";
import { shippedEditions } from "../../../src/editions";
import type { Edition, ValueTable } from "../../../src/editions/format";
import { compareEditions } from "../../../src/rules/editions/compareEditions";
import { comparisonSheet } from "../../../src/sheets/editions/comparisonSheet";
import { arbitraryEdition } from "../../editions/arbitraryEdition";
import { expectSound } from "../../sheets/soundPlan";

const kirov = shippedEditions[0]!;
const copy = (): any => JSON.parse(JSON.stringify(kirov));

/** The edition of 2013 with one thing changed. */
function changed(change: (annex3: any, edition: any) => void): Edition {
  const edition = copy();
  change(
    edition.tables.find(({ id }: ValueTable) => id === "annex-3"),
    edition,
  );
  return edition as Edition;
}

test.each(shippedEditions.map((edition) => [edition.id, edition] as const))("%s is equal to itself", (_, edition) => {
  const { changes, tables } = compareEditions(edition, edition);
  expect(changes).toEqual([]);
  expect(tables.every(({ same }) => same > 0)).toBe(true);
});

test("one tariff changed is one change, with its differences", () => {
  const { changes } = compareEditions(
    kirov,
    changed((annex3) => (annex3.rows[0].cells[0] = "237.62")),
  );
  expect(changes).toEqual([
    expect.objectContaining({
      kind: "changed",
      key: "Кардиолог",
      of: "2 уровень, взрослые, без РК",
      before: "216.02",
      after: "237.62",
      unit: "RUB",
      difference: "21.6",
      share: "0.099991",
    }),
  ]);
});

test("a value with other zeros at its end is the same; blank, dash and zero are three things", () => {
  const at = (cell: unknown) => changed((annex3) => (annex3.rows[0].cells[0] = cell));
  expect(compareEditions(kirov, at("216.020")).changes).toEqual([]);
  const one = (cell: unknown) => compareEditions(kirov, at(cell)).changes.map(({ kind, after }) => [kind, after]);
  expect(one(null)).toEqual([["removed", undefined]]);
  expect(one("-")).toEqual([["changed", "–"]]);
  expect(one("0")).toEqual([["changed", "0"]]);
  expect(compareEditions(at("0"), at("5")).changes[0]).toMatchObject({ difference: "5" });
  expect(compareEditions(at("0"), at("5")).changes[0]!.share).toBeUndefined();
});

test("rows that come and go; a sanction's percentage; a title", () => {
  const after = changed((annex3, edition) => {
    annex3.rows.push({ key: "Новый врач", cells: ["1.00", null, null, null, null, null] });
    annex3.rows.shift();
    const sanctions = edition.tables.find(({ id }: ValueTable) => id === "annex-11");
    sanctions.rows.find(({ code }: { code: string }) => code === "2.1").components[0].percent = "30";
    edition.tables.find(({ id }: ValueTable) => id === "annex-2").rows[1].name = "Иначе";
  });
  const { changes, tables } = compareEditions(kirov, after);
  const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
  expect(count("added")).toBe(1);
  expect(count("removed")).toBe(6);
  expect(changes.filter(({ kind }) => kind === "changed").map(({ key, after: now }) => [key, now])).toEqual(
    expect.arrayContaining([
      ["2.1", "30"],
      ["5021", "Иначе"],
    ]),
  );
  expect(tables.reduce((sum, { added, removed, changed: other }) => sum + added + removed + other, 0)).toBe(
    changes.length,
  );
  expectSound(comparisonSheet(compareEditions(kirov, after)));
});

/** Coordinates that no dimension knows are refused before anything is compared. */
const anyEdition = arbitraryEdition.map(
  (edition) =>
    JSON.parse(JSON.stringify(edition, (key, value: unknown) => (key === "at" ? undefined : value))) as Edition,
);

test("what is added one way is removed the other way, for any two editions", () => {
  fc.assert(
    fc.property(anyEdition, anyEdition, (before, after) => {
      const there = compareEditions(before, after).changes;
      const back = compareEditions(after, before).changes;
      const count = (changes: typeof there, kind: string) => changes.filter((change) => change.kind === kind).length;
      expect(count(there, "added")).toBe(count(back, "removed"));
      expect(count(there, "changed")).toBe(count(back, "changed"));
      expect(compareEditions(before, before).changes).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
