import { shippedEditions } from "../../src/editions";
import type { Edition, Table } from "../../src/editions/format";
import { derive } from "../../src/rules/derivation";
import { derivationWording, describeDerivation } from "../../src/rules/derivation/text";
import { derivationTable } from "../../src/rules/derivation/text/table";
import { type EditionSet, selectEdition, type UnreadableEdition } from "../../src/rules/editionSelection";
import { isFailure } from "../../src/rules/failure";
import type { FunctionName } from "../../src/rules/functionArguments";
import { describeFailure } from "../../src/rules/messages";
import type { TablePlan } from "../../src/rules/referenceTable";
import { sampleEdition, sampleWith } from "../support/sampleEdition";

const told = (set: EditionSet, asked: unknown, catalogue: "tariff" | "target" = "tariff"): string => {
  const selected = selectEdition(set, catalogue, asked);
  return isFailure(selected) ? describeFailure(selected) : selected.id;
};
const from = (id: string, start: string, end?: string, more: Partial<Edition> = {}): Edition =>
  sampleWith({ id, aliases: undefined, inForce: { from: start, ...(end && { to: end }) }, ...more });

/** What counts as a year, what as a date: up to 2199 a whole number is a year, then an Excel serial. */
test.each<[unknown, string]>([
  [2025, "a"],
  ["2025", "a"],
  [" 2025 ", "a"],
  ["2025-12-31", "a"],
  [" 31.12.2025 ", "a"],
  [45_658, "a"],
  [45_658.9, "a"],
  ["45658", "a"],
  [45_657, "Ни одна редакция не действует: 31.12.2024. Есть: a (01.01.2025–31.12.2025)"],
  [2199, "Ни одна редакция не действует: 2199. Есть: a (01.01.2025–31.12.2025)"],
  [2200, "Ни одна редакция не действует: 08.01.1906. Есть: a (01.01.2025–31.12.2025)"],
  [1900, "Ни одна редакция не действует: 1900. Есть: a (01.01.2025–31.12.2025)"],
  [2_958_465.5, "Ни одна редакция не действует: 31.12.9999. Есть: a (01.01.2025–31.12.2025)"],
])("%p asks for %s", (asked, expected) =>
  expect(told({ editions: [from("a", "2025-01-01", "2025-12-31")] }, asked)).toBe(expected),
);

test.each<[unknown]>([[1899], [2_958_466], [2025.5], [true], [-5]])("%p is neither a year nor a date", (asked) => {
  const text = told({ editions: [from("a", "2025-01-01", "2025-12-31")] }, asked);
  expect(text).not.toMatch(/^Ни одна редакция/);
  expect(text).toContain("a (01.01.2025–31.12.2025)");
});

test("an end that is not stated is not told as one", () => {
  expect(told({ editions: [from("a", "2025-01-01")] }, 2024)).toBe(
    "Ни одна редакция не действует: 2024. Есть: a (с 01.01.2025)",
  );
});

test("an edition that cannot be read answers for what it may hold: by name, by catalogue, by nothing known", () => {
  const set = (...unreadable: UnreadableEdition[]) => ({
    editions: [from("a", "2025-01-01", "2025-12-31")],
    unreadable,
  });
  const other = { id: "b", title: "Вторая", catalogues: ["tariff"] } as const;
  expect(told(set(other), "b")).toContain("«Вторая»");
  expect(told(set(other), "c")).not.toContain("Вторая");
  expect(told(set(other), "a")).toBe("a");
  expect(told(set(other), undefined)).toContain("«Вторая»");
  expect(told(set({ ...other, title: undefined }), undefined)).toContain("«b»");
  expect(told(set({ ...other, catalogues: ["kzg"] }), undefined)).toBe("a");
  expect(told(set({}), 2025)).not.toBe("a");
  expect(told({ editions: [] }, undefined)).toMatch(/./);
});

test("of several the newest; on one day, or in another country, nothing is picked and all are named", () => {
  const old = from("old", "2024-01-01", "2024-12-31");
  const now = from("now", "2025-01-01");
  expect(told({ editions: [now, old] }, undefined)).toBe("now");
  expect(told({ editions: [old, now] }, 2025)).toBe("now");
  const twin = from("twin", "2025-01-01", "2025-06-30");
  expect(told({ editions: [now, twin] }, undefined)).toMatch(
    /now \(с 01\.01\.2025\).*twin \(01\.01\.2025–30\.06\.2025\)/,
  );
  const abroad = from("abroad", "2024-01-01", undefined, { country: "KZ" });
  expect(told({ editions: [now, abroad] }, undefined)).toMatch(/now.*abroad|abroad.*now/);
  const over = from("over", "2024-01-01", "2024-12-31", { region: "Иной край" });
  expect(told({ editions: [now, over] }, undefined)).toBe("now");
  const lastDay = from("last-day", "2024-01-01", "2025-01-01", { region: "Иной край" });
  expect(told({ editions: [now, lastDay] }, undefined)).toMatch(/last-day/);
});

test("a table's own dates narrow its edition's; the same tables are the same view", () => {
  const [visits, remote, ...rest] = sampleEdition.tables;
  const tables: Table[] = [
    { ...visits!, inForce: { from: "2025-02-01", to: "2025-03-31" } },
    { ...remote!, inForce: { from: "2025-03-01" } },
    ...rest,
  ];
  const set = { editions: [from("a", "2025-01-01", "2025-12-31", { tables })] };
  const tablesAt = (date: string): string[] => {
    const selected = selectEdition(set, "tariff", date);
    return isFailure(selected) ? [describeFailure(selected)] : selected.tables.map(({ id }) => id);
  };
  const others = rest.map(({ id }) => id);
  expect(tablesAt("2025-01-31")).toEqual([
    "Ни одна редакция не действует: 2025-01-31. Есть: a (01.01.2025–31.12.2025)",
  ]);
  expect(tablesAt("2025-02-01")).toEqual([visits!.id, ...others]);
  expect(tablesAt("2025-03-31")).toEqual([visits!.id, remote!.id, ...others]);
  expect(tablesAt("2025-04-01")).toEqual([remote!.id, ...others]);
  expect(selectEdition(set, "tariff", "2025-04-01")).toBe(selectEdition(set, "tariff", "2025-04-02"));
  expect(selectEdition(set, "tariff", "2025-03-15")).toBe(set.editions[0]);
});

describe("«Вставить расчёт»", () => {
  const set = { editions: shippedEditions };
  const tell = (name: FunctionName, ...values: unknown[]) =>
    describeDerivation(set, name, values, derive(set, name, values), "ru");
  const wording = derivationWording("ru");
  const SOURCE = "Тарифное соглашение Кировской области на 2013 год, прил. 11, п. 2.1, ред. 31.05.2013 № 7/1";

  test("one call: arguments, steps with their amounts, the result; its grounds below", () => {
    const spaced = JSON.stringify(derivationTable("=OMS.SANCTION(2,1)", [tell("SANCTION", "2.1")], wording));
    const table = JSON.parse(spaced.replace(/[\u00a0\u202f]/g, " ")) as TablePlan;
    expect(table).toEqual({
      title: "=OMS.SANCTION(2,1)",
      citation: SOURCE,
      header: [["Шаг", "Расчёт", "Сумма"]],
      merges: [],
      body: [
        ["Код", "2.1", null],
        [
          "Штраф",
          "25 % × 7 633,95 (норматив, прил. 11, сноска 1) = 1 908,4875 → 1 908,49 (округление половины вверх)",
          { number: 1908.49, format: "#,##0.00" },
        ],
        ["Результат", "1 908,49 ₽", null],
      ],
      footnotes: [
        expect.stringMatching(/^2\.1 /),
        expect.stringMatching(/^Размер штрафа:? .*25/),
        ...(table.footnotes.slice(2) as string[]),
      ],
      widths: [26, 58, 16],
    });
    expect(table.footnotes).not.toContain(SOURCE);
  });

  test("several calls of a formula are headed by their names, and cited once", () => {
    const failed = tell("SANCTION", "3.2.1", "сто");
    const { body, citation, footnotes } = derivationTable("=x", [tell("SANCTION", "2.1"), failed], wording);
    expect(body.map(([step]) => step)).toEqual([
      "OMS.SANCTION",
      "Код",
      "Штраф",
      "Результат",
      "OMS.SANCTION",
      "Код",
      "Стоимость случая",
      "Результат",
    ]);
    expect(body[0]).toEqual(["OMS.SANCTION", "", null]);
    expect(body.at(-1)![1]).toMatch(/^«сто» — не число/);
    expect(citation.split("; ").length).toBe(new Set(citation.split("; ")).size);
    expect(new Set(footnotes).size).toBe(footnotes.length);
  });
});
