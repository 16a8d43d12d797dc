import fc from "fast-check";
import annex11 from "../../../src/editions/kirov/tariff-agreement-2013/annex-11.json";
import { shippedEditions } from "../../../src/editions";
import type { Edition } from "../../../src/editions/format";
import { isFailure } from "../../../src/rules/failure";
import { FUNCTION_RULES } from "../../../src/rules/functionRules";
import { describeFailure } from "../../../src/rules/messages";
import { codeRepair } from "../../../src/rules/recalculation/codeRepair";
import { parsePeriod } from "../../../src/rules/recalculation/period";
import { resultCells } from "../../../src/rules/recalculation/resultColumns";
import { type RowCells, sanctionOfRow } from "../../../src/rules/recalculation/sanctionRow";
import { SummaryBuilder } from "../../../src/rules/recalculation/summary";
import { sanctionOracle } from "../../support/sanctionOracle";

const set = { editions: shippedEditions };
const ONE = { by: "edition" } as const;
const row = (cells: RowCells) => sanctionOfRow(set, cells, ONE);

const parts = (cells: RowCells) => {
  const outcome = row(cells);
  if (!outcome || isFailure(outcome)) throw new Error(outcome ? describeFailure(outcome) : "blank");
  return outcome.parts;
};

const failure = (cells: RowCells, choice: Parameters<typeof sanctionOfRow>[2] = ONE, editions = set): string => {
  const outcome = sanctionOfRow(editions, cells, choice);
  if (!isFailure(outcome)) throw new Error("no failure");
  return describeFailure(outcome);
};

test("every part of a row is what the function answers, and what the document says", () => {
  const codes = annex11.rows.filter(({ components }) => components?.length).map(({ code }) => code);
  const money = fc.integer({ min: 0, max: 10 ** 9 }).map((kopecks) => kopecks / 100);
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.constantFrom("поликлиника", "стационар", "дневной стационар", "СМП"),
      fc.constantFrom("штраф", "последствия"),
      money,
      money,
      money,
      (code, care, measure, cost, insuredSpent, harmCost) => {
        const outcome = row({ code, care, measure, cost, insuredSpent, harmCost });
        const own = isFailure(outcome) ? undefined : outcome?.parts;
        const texts = { cost: String(cost), insuredSpent: String(insuredSpent), harmCost: String(harmCost) };
        expect(own).toEqual(sanctionOracle({ code, care, measure, ...texts }));
        for (const part of ["уменьшение", "штраф", "возврат", "возмещение", "итого"] as const) {
          const cell = FUNCTION_RULES.SANCTION(set, [code, cost, care, part, measure, insuredSpent, harmCost]);
          expect(isFailure(cell) ? undefined : cell).toBe(own && own[part] / 100);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test("3.9: the quantity counts visits above the term, the cost is then of one; elsewhere it does not count", () => {
  expect(parts({ code: "3.9", cost: 210.5, care: "поликлиника", visits: 3 }).итого).toBe(63150);
  expect(parts({ code: "3.9", cost: 631.5, care: "поликлиника", visits: "" }).итого).toBe(63150);
  expect(parts({ code: "3.9", cost: 631.5, care: "поликлиника", visits: 0 }).итого).toBe(0);
  expect(parts({ code: "3.10", cost: 210.5, care: "поликлиника", visits: 3 }).итого).toBe(21050);
  expect(parts({ code: "3.9", cost: 1.005, care: "стационар", visits: 3 }).итого).toBe(302);
  expect(failure({ code: "3.9", cost: 1, visits: 1.5 })).toMatch(/«1,5» – не целое число: аргумент «количество»/);
  expect(failure({ code: "3.9", cost: 1, visits: -1 })).toMatch(/-1/);
});

test("blank is not zero, and a row without a code is quiet", () => {
  expect(row({ code: "", cost: 5 })).toBeUndefined();
  expect(failure({ code: "3.2.1", cost: "" })).toMatch(/Не задан/);
  expect(parts({ code: "3.2.1", cost: 0 }).итого).toBe(0);
  expect(failure({ code: "1.4", cost: 10, insuredSpent: "" })).toMatch(/введите 0/);
});

const later: Edition = {
  ...shippedEditions[0]!,
  id: "kirov-2014",
  inForce: { from: "2014-02-01", to: "2014-12-31" },
};
const two = { editions: [...shippedEditions, later] };

test("the date picks the edition; no edition at the date, or no date, is an error", () => {
  const basis = (date: unknown) => sanctionOfRow(two, { code: "2.1", date }, { by: "date" });
  for (const date of [41_500, "15.06.2013", "июнь 2013", "III квартал 2013", 41_761, "май 2014 г."])
    expect(basis(date)).toMatchObject({ parts: { итого: 190849 } });
  expect(failure({ code: "2.1", date: "01.01.2014" }, { by: "date" }, two)).toMatch(/Ни одна редакция не действует/);
  expect(failure({ code: "2.1", date: "май 2013" }, { by: "date" }, two)).toMatch(/Ни одна редакция не действует/);
  expect(failure({ code: "2.1", date: "" }, { by: "date" }, two)).toMatch(/Дата не указана/);
  expect(failure({ code: "2.1", date: "вчера" }, { by: "date" }, two)).toMatch(/«вчера»/);
  expect(sanctionOfRow(two, { code: "2.1", edition: "kirov-2014" }, { by: "column" })).toMatchObject({ code: "2.1" });
  expect(failure({ code: "2.1", edition: "kirov-2020" }, { by: "column" }, two)).toMatch(/kirov-2020/);
});

test.each([
  ["Июнь 2013", "6.2013-6.2013"],
  ["марта 2013 года", "3.2013-3.2013"],
  ["06.2013", "6.2013-6.2013"],
  ["2013-12", "12.2013-12.2013"],
  ["2 кв. 2013", "4.2013-6.2013"],
  ["IV квартал 2013 г.", "10.2013-12.2013"],
  ["15.06.2013", undefined],
  ["2013", undefined],
  ["13.2013", undefined],
])("the period «%s»", (text, expected) => {
  const period = parsePeriod(text);
  expect(period && `${period.from.month}.${period.from.year}-${period.to.month}.${period.to.year}`).toBe(expected);
});

test.each([
  [46_023, "01.янв", { kind: "date", certain: "1.1" }],
  [36_896, "05.янв.01", { kind: "date", codes: ["5.1.1", "5.1"], certain: "5.1.1" }],
  [36_896, "05.янв", { kind: "date", certain: "5.1" }],
  [41_334, "мар.13", { kind: "date", certain: "3.13" }],
  [41_277, "03.янв", { kind: "date", codes: ["3.1"], certain: "3.1" }],
  [3.1, "3,1", { kind: "number", codes: ["3.1", "3.10"] }],
  [3.1, "3,10", { kind: "number", certain: "3.10" }],
  [2.1, "2,1", { kind: "number", certain: "2.1" }],
  ["3.1", "3.1", undefined],
  [77, "77", undefined],
])("what was typed for %p shown as «%s»", (raw, text, expected) => {
  const repair = codeRepair(set, raw, text, undefined);
  if (!expected) expect(repair).toBeUndefined();
  else expect(repair).toMatchObject(expected);
  if (raw === 3.1 && text === "3,1") expect(repair).not.toHaveProperty("certain");
  expect(codeRepair(set, 36_896, "05.01.2001", undefined)).not.toHaveProperty("certain");
});

test("cells of results: sums in roubles, an error without sums", () => {
  expect(resultCells(row({ code: "3.2.4", cost: 10000 }), "ru")).toEqual({
    уменьшение: 10000,
    штраф: 38169.75,
    возврат: 0,
    возмещение: 0,
    итого: 48169.75,
    основание: "Тарифное соглашение Кировской области на 2013 год, прил. 11, п. 3.2.4, ред. 31.05.2013 № 7/1",
    ошибка: "",
  });
  expect(resultCells(row({ code: "9.9.9" }), "ru")).toMatchObject({
    итого: "",
    основание: "",
    ошибка: expect.stringContaining("9.9.9"),
  });
});

test("the summary counts rows, sums and reasons", () => {
  const builder = new SummaryBuilder();
  const add = (at: number, cells: RowCells, standing: unknown = "") =>
    builder.add(at, { outcome: row(cells), changes: true, standing }, JSON.stringify(cells));
  add(0, { code: "2.1" }, 1908.49);
  add(1, { code: "2.1" });
  add(2, { code: "9.9.9" });
  add(3, { code: "9.9.8" });
  add(4, { code: "3.2.1" });
  add(5, { code: "" });
  builder.leave(6, "hidden");
  builder.leave(7, "total");
  expect(builder.summary()).toMatchObject({
    rows: 6,
    hidden: 1,
    totals: 1,
    totalExamples: [7],
    changed: 6,
    otherTotal: 1,
    withoutCode: 1,
    failed: 3,
    repeated: 1,
    repeatedExamples: [1],
    sumNow: "1908.49",
    sumAfter: "3816.98",
    errors: [
      { key: "unknownItem", count: 2, examples: [{ row: 2 }, { row: 3 }] },
      { key: "missingNumber cost", count: 1 },
    ],
  });
});
