import fc from "fast-check";
import { shippedEditions } from "../../../src/editions";
import type { Edition, ValueTable } from "../../../src/editions/format";
import { compareEditions, comparisonSlices } from "../../../src/rules/editions/compareEditions";
import { comparisonSheet } from "../../../src/sheets/editions/comparisonSheet";
import { arbitraryEdition } from "../../editions/arbitraryEdition";
import { sampleEdition } from "../../support/sampleEdition";
import { expectSound } from "../../sheets/soundPlan";
import { smallEdition, smallOf, smallWith } from "./smallEdition";

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

/** What each change says, in the order of the columns on the sheet. */
const told = (before: Edition, after: Edition) => {
  const { changes, tables } = compareEditions(before, after);
  return changes.map(({ kind, table, key, name, of, before: was, after: now, unit, difference, share }) =>
    [tables[table]!.title, key, name, of, kind, was, now, difference, share, unit].map((cell) => cell ?? null),
  );
};

const SAID: readonly (readonly [table: string, key: string, name: string, of: string, value: string, unit: string])[] =
  [
    ["Тарифы посещений", "Терапевт", "", "первый этап, взрослые", "100.50", "RUB"],
    ["Тарифы посещений", "Терапевт", "", "первый этап, дети", "–", ""],
    ["Тарифы посещений", "01.5", "Хирург", "название", "Хирург", ""],
    ["Тарифы посещений", "01.5", "Хирург", "profile", "хирургия", ""],
    ["Тарифы посещений", "01.5", "Хирург", "первый этап, взрослые", "0", "RUB"],
    ["Тарифы посещений", "01.5", "Хирург", "первый этап, дети", "нет в документе", ""],
    ["Тарифы посещений", "01.5", "Хирург", "2, взрослые", "1.5", "КПН"],
    ["Перечень оснований", "", "", "normative", "17201.40", "RUB"],
    ["Перечень оснований", "1", "Раздел", "нарушение", "Раздел", ""],
    ["Перечень оснований", "1.1", "Взимание платы", "нарушение", "Взимание платы", ""],
    ["Перечень оснований", "1.1", "Взимание платы", "штраф, от норматива, поликлиника, мера «последствия»", "100", "%"],
    ["Перечень оснований", "1.1", "Взимание платы", "возврат, от трат застрахованного, стационар", "1", "доля"],
    ["Перечень оснований", "1.1", "Взимание платы", "возврат, от трат застрахованного, СМП", "1", "доля"],
    [
      "Перечень оснований",
      "1.1",
      "Взимание платы",
      "возмещение, от лечения вреда, поликлиника, при ухудшении",
      "50",
      "%",
    ],
    ["Перечень оснований", "1.1", "Взимание платы", "уменьшение, от стоимости случая, поликлиника", "0.3", "доля"],
    ["Перечень оснований", "1.1", "Взимание платы", "Размер штрафа: поликлиника", "100 %", ""],
    ["Перечень оснований", "1.1", "Взимание платы", "стационар, СМП", "возврат", ""],
    ["Сроки", "П.7", "Акт", "code", "П.7", ""],
    ["Сроки", "П.7", "Акт", "title", "Акт", ""],
    ["Сроки", "П.7", "Акт", "trigger", "экспертиза", ""],
    ["Сроки", "П.7", "Акт", "rule.count", "after", ""],
    ["Сроки", "П.7", "Акт", "rule.amount", "5", ""],
    ["Сроки", "П.7", "Акт", "rule.unit", "рабочий день", ""],
    ["Сроки", "П.7", "Акт", "printed", "в течение 5 рабочих дней", ""],
  ];

describe("a small edition, whole", () => {
  const nothing = smallOf();
  const counts = (kind: "added" | "removed" | "same") =>
    ["Тарифы посещений", "Перечень оснований", "Сроки"].map((title) => ({
      ...{ title, added: 0, removed: 0, changed: 0, same: 0 },
      [kind]: SAID.filter(([table]) => table === title).length,
    }));

  test("all that it says is added to nothing", () => {
    expect(told(nothing, smallEdition)).toEqual(
      SAID.map(([table, key, name, of, value, unit]) => [table, key, name, of, "added", null, value, null, null, unit]),
    );
    expect(compareEditions(nothing, smallEdition)).toMatchObject({
      before: nothing,
      after: smallEdition,
      tables: counts("added"),
    });
  });

  test("and removed from it the other way", () => {
    expect(told(smallEdition, nothing)).toEqual(
      SAID.map(([table, key, name, of, value, unit]) => [
        table,
        key,
        name,
        of,
        "removed",
        value,
        null,
        null,
        null,
        unit,
      ]),
    );
    expect(compareEditions(smallEdition, nothing).tables).toEqual(counts("removed"));
  });

  test("and the same as in itself, however its coordinates and tables are ordered, and its table is called", () => {
    const other = smallWith((edition) => {
      const [tariffs] = edition.tables;
      for (const column of tariffs.columns) column.at = { patient: column.at.patient, stage: column.at.stage };
      edition.tables.reverse();
    });
    expect(told(smallEdition, other)).toEqual([]);
    expect(told(other, smallEdition)).toEqual([]);
    expect(compareEditions(smallEdition, other).tables).toEqual(counts("same").reverse());
    const renamed = compareEditions(
      smallEdition,
      smallWith((edition) => (edition.tables[2].title = "Сроки Порядка")),
    );
    expect(renamed.tables.map(({ title, same, removed }) => [title, same, removed])).toEqual([
      ["Тарифы посещений", 7, 0],
      ["Перечень оснований", 10, 0],
      ["Сроки Порядка", 7, 0],
    ]);
  });
});

describe("one thing changed is one change, with its differences", () => {
  const tariff = (cell: unknown) => smallWith((edition) => (edition.tables[0].rows[0].cells[0] = cell));
  const one = (before: Edition, after: Edition) => told(before, after).map((cells) => cells.slice(4));

  test.each([
    ["more", "100.50", "110.55", ["changed", "100.50", "110.55", "10.05", "0.1", "RUB"]],
    ["less", "100.50", "0.50", ["changed", "100.50", "0.50", "-100", "-0.995025", "RUB"]],
    ["a third more, as a share with six decimals", "3", "4", ["changed", "3", "4", "1", "0.333333", "RUB"]],
    ["from nothing: no share", "0.00", "5", ["changed", "0.00", "5", "5", null, "RUB"]],
    ["to nothing", "5", "0", ["changed", "5", "0", "-5", "-1", "RUB"]],
    ["a dash instead", "100.50", "-", ["changed", "100.50", "–", null, null, "RUB → –"]],
    ["a number instead of a dash", "-", "7", ["changed", "–", "7", null, null, "– → RUB"]],
    ["a blank cell instead", "100.50", null, ["removed", "100.50", null, null, null, "RUB"]],
    ["a hole instead of a dash", "-", { missing: true }, ["changed", "–", "нет в документе", null, null, ""]],
    ["another unit", "7", { value: "7", unit: "КПН" }, ["changed", "7", "7", null, null, "RUB → КПН"]],
  ])("%s", (_name, before, after, change) => expect(one(tariff(before), tariff(after))).toEqual([change]));

  test("a value with other zeros at its end is the same, a text is not", () => {
    expect(told(tariff("100.5"), tariff("100.500"))).toEqual([]);
    const profile = (text: string) => smallWith((edition) => (edition.tables[0].rows[1].texts.profile = text));
    expect(told(profile("1.0"), profile("1"))).toEqual([
      ["Тарифы посещений", "01.5", "Хирург", "profile", "changed", "1.0", "1", null, null, ""],
    ]);
  });

  test("of a sanction and of a term", () => {
    const after = smallWith(({ tables: [, list, terms] }) => {
      terms.rows[0].rule.amount = 10;
      list.rows[1].components[1].share = "0.5";
      list.rows[1].blocks[1].texts[0].text = "возврат половины";
    });
    expect(told(smallEdition, after)).toEqual([
      ["Перечень оснований", "1.1", "Взимание платы", "возврат, от трат застрахованного, стационар"].concat([
        "changed",
        "1",
        "0.5",
        "-0.5",
        "-0.5",
        "доля",
      ]),
      ["Перечень оснований", "1.1", "Взимание платы", "возврат, от трат застрахованного, СМП"].concat([
        "changed",
        "1",
        "0.5",
        "-0.5",
        "-0.5",
        "доля",
      ]),
      [
        "Перечень оснований",
        "1.1",
        "Взимание платы",
        "стационар, СМП",
        "changed",
        "возврат",
        "возврат половины",
      ].concat([null, null, ""] as never),
      ["Сроки", "П.7", "Акт", "rule.amount", "changed", "5", "10", "5", "1", ""],
    ]);
  });

  test("changes stand by table, what is gone too", () => {
    const after = smallWith(({ tables: [tariffs, list, terms] }) => {
      tariffs.rows.shift();
      list.rows[0].name = "Глава";
      terms.rows.push({ code: "П.8", title: "Ответ", trigger: "акт", printed: "сразу" });
    });
    expect(told(smallEdition, after).map(([table, key, , of]) => [table, key, of])).toEqual([
      ["Тарифы посещений", "Терапевт", "первый этап, взрослые"],
      ["Тарифы посещений", "Терапевт", "первый этап, дети"],
      ["Перечень оснований", "1", "нарушение"],
      ...["code", "title", "trigger", "printed"].map((of) => ["Сроки", "П.8", of]),
    ]);
  });

  test("a key written otherwise is the same row; one of two values at one place is compared with its own", () => {
    const twice = (third: string) =>
      smallWith(({ tables: [tariffs] }) => {
        tariffs.rows.push(
          { key: "ТЕРАПЕВТ", cells: ["1", null, null] },
          { key: "терапевт", cells: [third, null, null] },
        );
      });
    expect(told(twice("2"), twice("3"))).toEqual([
      ["Тарифы посещений", "терапевт", "", "первый этап, взрослые", "changed", "2", "3", "1", "0.5", "RUB"],
    ]);
    const [, added] = told(smallEdition, twice("3"));
    expect(added).toEqual(
      ["Тарифы посещений", "терапевт", "", "первый этап, взрослые"].concat([
        "added",
        null,
        "3",
        null,
        null,
        "RUB",
      ] as never),
    );
  });

  test("equal values of two catalogues are two things", () => {
    const groups = { ...smallEdition.tables[0]!, catalogue: "kzg", title: "Группы" };
    expect(compareEditions(smallOf(smallEdition.tables[0]), smallOf(groups)).tables).toEqual([
      { title: "Группы", added: 7, removed: 0, changed: 0, same: 0 },
      { title: "Тарифы посещений", added: 0, removed: 7, changed: 0, same: 0 },
    ]);
  });
});

test("tables of a kind that has no comparison of its own are compared text by text, and named by what they have", () => {
  const other = (rows: unknown) => smallOf({ kind: "prices", catalogue: "prices", title: "Цены", rows });
  const rows = [
    { key: "К", code: "1", id: "2", no: "3", name: "по имени", title: "по названию" },
    { code: "C", id: "2", no: "3", title: "по названию" },
    { id: "I", no: "3" },
    { no: "N", price: "1.50", note: null, parts: ["a", { deep: true }] },
    { price: "12 шт." },
  ];
  const added = told(smallOf(), other(rows)).map(([, key, name, of, , , value]) => [key, name, of, value]);
  expect(added).toEqual([
    ...Object.entries(rows[0]!).map(([of, value]) => ["К", "по имени", of, value]),
    ...Object.entries(rows[1]!).map(([of, value]) => ["C", "по названию", of, value]),
    ["I", "", "id", "I"],
    ["I", "", "no", "3"],
    ["N", "", "no", "N"],
    ["N", "", "price", "1.50"],
    ["N", "", "note", ""],
    ["N", "", "parts.0", "a"],
    ["N", "", "parts.1.deep", "true"],
    ["5", "", "price", "12 шт."],
  ]);
  const changed = (before: string, after: string) =>
    told(other([{ no: "1", price: before }]), other([{ no: "1", price: after }])).map(
      ([, , , , , , , difference]) => difference,
    );
  expect(changed("1.5", "2")).toEqual(["0.5"]);
  expect(changed("1.50", "1.5")).toEqual([]);
  for (const text of ["a1.5", "1.5 шт.", "1.", "1.x", "-1", ""]) expect(changed("1", text)).toEqual([null]);
  expect(told(smallOf(), other(undefined))).toEqual([]);
});

test("large editions are compared in slices", () => {
  const slices = comparisonSlices(sampleEdition, sampleEdition);
  let steps = 0;
  let next = slices.next();
  for (; !next.done; next = slices.next()) steps += 1;
  // 417 rows in steps of 200, twice, and a thousand and a few facts.
  expect(steps).toBe(5);
  expect(next.value.changes).toEqual([]);
});

test("rows that come and go in the whole edition of 2013; a sanction's percentage; a title", () => {
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
