import { shippedEditions } from "../../src/editions";
import type { Edition, SanctionRow } from "../../src/editions/format";
import { derive } from "../../src/rules/derivation";
import { describeDerivation } from "../../src/rules/derivation/text";
import { coverage } from "../../src/rules/editions/coverage";
import { type EditionSet, selectEdition } from "../../src/rules/editionSelection";
import { Failure, isFailure } from "../../src/rules/failure";
import type { FunctionName } from "../../src/rules/functionArguments";
import { FUNCTION_RULES } from "../../src/rules/functionRules";
import { describeFailure } from "../../src/rules/messages";
import { sanctionParts, readSanction } from "../../src/rules/sanction";
import { copyOf, sampleEdition, sampleTariff, sampleWith } from "../support/sampleEdition";

const ALONE: EditionSet = { editions: [...shippedEditions, sampleEdition] };

const ask = (set: EditionSet, name: FunctionName, ...values: unknown[]): unknown => {
  const result = FUNCTION_RULES[name](set, values);
  return isFailure(result) ? `${result.kind} ${describeFailure(result)}` : result;
};

describe("an edition of another region", () => {
  test.each<[number, number, boolean, unknown]>([
    [1, 0, true, Number(sampleTariff(0, 0, 0, 0))],
    [3, 1, false, Number(sampleTariff(0, 2, 1, 1))],
  ])("TARIFF at level %p", (level, patient, rk, expected) => {
    expect(ask(ALONE, "TARIFF", "Кардиолог", level, ["взрослые", "дети"][patient], rk)).toBe(expected);
  });

  test("a dash, a blank cell and a zero stay apart", () => {
    expect(ask(ALONE, "TARIFF", "Педиатр", 1, "взрослые", true)).toMatch(/^na/);
    expect(ask(ALONE, "TARIFF", "Терапевт", 1, "дети", true)).toMatch(/^na/);
    expect(ask(ALONE, "LOOKUP", "тарифы", "Посещение ФАП", "место работы", "пгт", "подуровень", "1.2")).toBe(0);
  });

  test("LOOKUP tells apart what TARIFF cannot", () => {
    expect(ask(ALONE, "TARIFF", "Посещение ФАП")).toMatch(/^value Подходят 4 тарифа/);
    expect(ask(ALONE, "LOOKUP", "тарифы", "Посещение ФАП", "place", "село", "подуровень", "1.1")).toBe(1200);
    expect(ask(ALONE, "LOOKUP", "тарифы", "Посещение ФАП", "место работы", "село")).toMatch(/подуровень/);
  });

  test("КСГ, organisations, names and sources", () => {
    expect(ask(ALONE, "KZG", "st20.020", "круглосуточный")).toBe(4.49);
    expect(ask(ALONE, "MO.COEF", "Областная больница N 1", "посещение")).toBe(1.05);
    expect(ask(ALONE, "NAME", "КЗГ", "ST01.001")).toBe("Группа 1 профиля 01");
    expect(ask(ALONE, "SOURCE", "тарифы", "Кардиолог")).toBe(
      "Тарифное соглашение Приозёрного края на 2025 год, прил. 1, стр. 1",
    );
  });

  /** С = РТ × Кно + ПН × Кшт, each rounded half up. */
  test.each<[string, unknown[], number]>([
    ["1.1", [10_000], 17201.4],
    ["1.2", [10_000], 27201.4],
    ["2.1", [10_000.05], 1000.01],
    ["3.1", [10_000], 12246.43],
    ["3.1", [10_000, null, "штраф"], 5246.43],
    ["3.1", [10_000, "СМП", "уменьшение"], 7000],
    ["3.1", [10_000, null, null, null, null, null, 20_000], 13_100],
  ])("SANCTION by Кно and Кшт: %s %j", (code, values, expected) => {
    expect(ask(ALONE, "SANCTION", code, ...values)).toBe(expected);
  });

  test("the derivation shows the coefficients as printed", () => {
    const values = ["3.1", 10_000];
    const text = describeDerivation(ALONE, "SANCTION", values, derive(ALONE, "SANCTION", values));
    const steps = text.steps.map((step) => step.text.replaceAll("\u00a0", " "));
    expect(steps[0]).toBe("0,7 × 10 000,00 = 7 000,00");
    expect(steps[1]).toMatch(/^0,305 × 17 201,40 \(норматив.*\) = 5 246,427 → 5 246,43/);
    expect(text.rows[0]!.printed.map(({ heading, text: printed }) => [heading, printed])).toEqual([
      ["Кно", "0,7"],
      ["Кшт", "0,305"],
    ]);
  });
});

describe("kinds of care that are not told apart", () => {
  /** A list with one ground, whose components differ by care. */
  const list = (...components: SanctionRow["components"] & object): EditionSet => {
    const [, , , , table] = copyOf(sampleEdition).tables;
    table.rows = [{ ...table.rows[0], components }];
    return { editions: [sampleWith({ tables: [table] })] };
  };
  const [clinic, hospital] = [["поликлиника"], ["стационар"]];
  const parts = (set: EditionSet, cost: number) => {
    const understood = readSanction(set, { code: "1.1", cost });
    if (isFailure(understood)) return understood.id;
    const found = sanctionParts(understood);
    return isFailure(found) ? found.id : found;
  };

  test("shares of nothing are one answer, of something two", () => {
    const set = list(
      { part: "уменьшение", base: "cost", share: "0.5", care: clinic! },
      { part: "уменьшение", base: "cost", share: "0.3", care: hospital! },
    );
    expect(ask(set, "SANCTION", "1.1", 0)).toBe(0);
    expect(parts(set, 0)).toMatchObject({ уменьшение: 0, штраф: 0, итого: 0 });
    expect(ask(set, "SANCTION", "1.1", 100)).toMatch(/^value .*поликлиника.*стационар/);
    expect(ask(set, "SANCTION", "1.1", 100, "стационар")).toBe(30);
  });

  test("one total of two parts is one answer to SANCTION, and none to a table with a column for each part", () => {
    const set = list(
      { part: "уменьшение", base: "cost", share: "1", care: clinic! },
      { part: "штраф", base: "cost", share: "1", care: hospital! },
    );
    expect(ask(set, "SANCTION", "1.1", 100)).toBe(100);
    expect(parts(set, 0)).toMatchObject({ итого: 0 });
    expect(parts(set, 100)).toBe("ambiguous");
  });
});

describe("penalties of two bases", () => {
  const [classifier] = shippedEditions.filter(({ id }) => id === "kz-ekd-2024");
  /** Code 1.0 of ВИЧ with these penalties for КТ and for услуга. */
  const penalties = (first: string, second: string): EditionSet => {
    const edition = JSON.parse(JSON.stringify(classifier), (_name, value) => value as unknown);
    const [table] = edition.tables;
    const row = table.rows.find(({ key }: { key: string }) => key === "1.0");
    const cell = row.cells.find(
      (one: { entries?: unknown } | null) => one !== null && typeof one === "object" && one.entries,
    );
    [first, second].forEach((value, at) => (cell.entries[at].value = value));
    return { editions: [edition as Edition] };
  };

  test("nothing in two units is nothing; nothing and something are two answers", () => {
    expect(ask(penalties("0", "0"), "EKD", "1.0", "ВИЧ")).toBe(0);
    expect(ask(penalties("0", "50"), "EKD", "1.0", "ВИЧ")).toMatch(/^value/);
    expect(ask(penalties("1", "0"), "EKD", "1.0", "ВИЧ")).toMatch(/^value/);
    expect(ask(penalties("0", "50"), "EKD", "1.0", "ВИЧ", "услуга")).toBe(0.5);
  });
});

const dated = (id: string, from: string, to?: string, region = "А"): Edition =>
  sampleWith({ id, region, aliases: undefined, inForce: to === undefined ? { from } : { from, to } });

const selected = (set: EditionSet, raw: unknown): string => {
  const edition = selectEdition(set, "tariff", raw);
  return edition instanceof Failure ? `${edition.kind} ${edition.id}` : edition.id;
};

describe("which edition answers", () => {
  const a24 = dated("a-2024", "2024-01-01", "2024-12-31");
  const a26 = dated("a-2026", "2026-01-01");
  const open = dated("a-open", "2023-01-01");
  const b24 = dated("b-2024", "2024-07-01", "2024-12-31", "Б");

  test.each<[string, EditionSet, unknown, string]>([
    ["the newest of one region", { editions: [a24, a26] }, null, "a-2026"],
    ["by date", { editions: [a24, a26] }, "2024-05-01", "a-2024"],
    ["a gap", { editions: [a24, a26] }, "2025-05-01", "na noEditionAtDate"],
    ["an open end lasts until the next of the region", { editions: [open, a24] }, "2023-06-01", "a-open"],
    ["and is over then", { editions: [open, a24] }, "2024-06-01", "a-2024"],
    ["it does not come back", { editions: [open, a24] }, "2025-06-01", "na noEditionAtDate"],
    ["two regions on a date", { editions: [a24, b24] }, "2024-08-01", "value severalEditions"],
    ["one region on a date", { editions: [a24, b24] }, "2024-03-01", "a-2024"],
    ["two regions in a year", { editions: [a24, b24] }, 2024, "value severalEditions"],
    ["two regions at the newest's start", { editions: [a24, b24] }, null, "value severalEditions"],
    ["another region that is over", { editions: [b24, a26] }, null, "a-2026"],
    ["the chosen one", { editions: [a24, b24], chosen: { tariff: "b-2024" } }, null, "b-2024"],
    ["the chosen one on its dates", { editions: [a24, b24], chosen: { tariff: "b-2024" } }, "2024-08-01", "b-2024"],
    ["outside of them", { editions: [a24, b24], chosen: { tariff: "b-2024" } }, "2024-03-01", "a-2024"],
    ["the chosen one is gone", { editions: [a24], chosen: { tariff: "b-2024" } }, null, "na chosenMissing"],
    [
      "one of the region's two on a day",
      { editions: [a24, dated("x", "2024-06-01", "2025-01-31")] },
      "2024-07-01",
      "value severalEditions",
    ],
    [
      "damaged, of this catalogue",
      { editions: [a24], unreadable: [{ id: "x", catalogues: ["tariff"] }] },
      null,
      "na editionUnreadable",
    ],
    ["damaged, of another one", { editions: [a24], unreadable: [{ id: "x", catalogues: ["ekd"] }] }, null, "a-2024"],
    ["damaged, named", { editions: [a24], unreadable: [{ id: "x" }] }, "x", "na editionUnreadable"],
    ["damaged, another is named", { editions: [a24], unreadable: [{ id: "x" }] }, "a-2024", "a-2024"],
    [
      "damaged, another is chosen",
      { editions: [a24], unreadable: [{ id: "x" }], chosen: { tariff: "a-2024" } },
      null,
      "a-2024",
    ],
  ])("%s", (_name, set, raw, expected) => expect(selected(set, raw)).toBe(expected));

  test("a table's own dates count before the edition's", () => {
    const tables = a24.tables.map((table) =>
      table.catalogue === "tariff" ? { ...table, inForce: { from: "2024-02-01" } } : table,
    );
    const set = { editions: [{ ...a24, tables }] };
    expect(selected(set, "2024-02-01")).toBe("a-2024");
    expect(selected(set, "2024-01-31")).toBe("na noEditionAtDate");
  });

  test("coverage: intervals, gaps, overlaps", () => {
    const { intervals, gaps, overlaps } = coverage({ editions: [a26, a24, b24, open] }, "tariff");
    expect(intervals.map(({ edition, from, to }) => [edition.id, from, to])).toEqual([
      ["a-open", "2023-01-01", "2023-12-31"],
      ["a-2024", "2024-01-01", "2024-12-31"],
      ["b-2024", "2024-07-01", "2024-12-31"],
      ["a-2026", "2026-01-01", undefined],
    ]);
    expect(gaps).toEqual([{ from: "2025-01-01", to: "2025-12-31" }]);
    expect(overlaps.map(({ from, to, editions }) => [from, to, editions.map(({ id }) => id)])).toEqual([
      ["2024-07-01", "2024-12-31", ["a-2024", "b-2024"]],
    ]);
  });
});
