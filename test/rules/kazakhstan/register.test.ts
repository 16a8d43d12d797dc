import fc from "fast-check";
import { monitoringForms, monthlyIndex } from "../../../src/editions/kazakhstan";
import { findingsOf, isWithin } from "../../../src/rules/kazakhstan/conclusions";
import { isChild } from "../../../src/rules/kazakhstan/deaths";
import { classifierCodes, registerOf } from "../../../src/rules/kazakhstan/register";
import { limitOf, thresholdsOf } from "../../../src/rules/kazakhstan/thresholds";
import { readDefect } from "../../../src/rules/kazakhstan/readDefect";
import { cells, defect, reading, set, summaryOf } from "./support";

const codes = classifierCodes(set).map(({ code }) => code);
const indexes = new Map(monthlyIndex.values.map(({ year, value }) => [year, Number(value) * 100]));

test("48 codes", () => expect(codes).toHaveLength(48));

describe("the register", () => {
  const random = fc.array(
    fc.record({
      provider: fc.constantFrom("МО 1", "мо  1", "МО 2", ""),
      region: fc.constantFrom("Алматы", "Астана"),
      code: fc.constantFrom(...codes, "нет"),
      care: fc.constantFrom("стационар", "скорая", "кровь", "туберкулез", ""),
      base: fc.oneof(
        fc.integer({ min: 0, max: 100_000_000 }).map((n) => n / 100),
        fc.constant(""),
      ),
      count: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 60 },
  );

  test("ties to the table: each column, the total and the sum, on random tables", () => {
    fc.assert(
      fc.property(random, (rows) => {
        const defects = rows.map((row, index) => readDefect(reading(), index, cells(row)));
        const register = registerOf(summaryOf(defects), set);
        const known = defects.filter(({ code }) => code !== undefined);
        const count = known.reduce((sum, one) => sum + one.count, 0);
        const kopecks = known.reduce((sum, one) => sum + BigInt(one.penalty.kopecks ?? 0), 0n);
        expect(register.check).toEqual({
          ofTable: { count, kopecks: Number(kopecks) },
          ofRegister: { count, kopecks: Number(kopecks) },
          ties: true,
        });
        const columns = register.columns.filter(({ code }) => code);
        columns.forEach(({ code }, index) => {
          const own = known.filter((one) => one.code === code || (code === "12.0" && one.code === "12.2"));
          expect([code, register.total.counts[index]]).toEqual([code, own.reduce((sum, one) => sum + one.count, 0)]);
        });
        expect(register.lines.map(({ counts }) => counts.length)).toEqual(register.lines.map(() => 47));
      }),
      { numRuns: 60 },
    );
  });

  test("the check fails where a column is not counted", () => {
    const summary = summaryOf([defect(), defect()]);
    summary.total.count += 1;
    expect(registerOf(summary, set).check.ties).toBe(false);
  });

  test("12.2 is counted in 12.0's column", () => {
    const register = registerOf(summaryOf([defect({ code: "12.2", care: "кровь" }), defect({ code: "12.0" })]), set);
    const column = register.columns.filter(({ code }) => code).findIndex(({ code }) => code === "12.0");
    expect(register.total.counts[column]).toBe(2);
    expect(register.merged).toEqual([{ code: "12.2", into: "12.0", count: 1 }]);
  });

  test("one provider in several spellings of case and spaces is one line; regions are kept apart", () => {
    const rows = [{ provider: "МО  1" }, { provider: "мо 1" }, { provider: "МО 1", region: "Астана" }];
    expect(registerOf(summaryOf(rows.map((row) => defect(row))), set).lines).toHaveLength(2);
  });

  test("51 columns", () => expect(registerOf(summaryOf([]), set).columns).toBe(monitoringForms.register.columns));
});

describe("clause 16", () => {
  test("200 МРП", () => {
    expect([2024, 2025, 2026].map((year) => limitOf(year, indexes))).toEqual([73840000, 78640000, 86500000]);
    expect(limitOf(2023, indexes)).toBeUndefined();
  });

  /** 5.1 in hospital is 300 % of the base. */
  const found = (date: string, tenge: number, more: object = {}) => defect({ date, base: tenge / 3, ...more });
  const thresholds = (...defects: ReturnType<typeof defect>[]) => thresholdsOf(summaryOf(defects), indexes);

  test("exactly the limit is not over it", () => {
    expect(thresholds(found("2025-01-05", 786_400.02 - 0.02))[0]).toMatchObject({ months: [], onlyInYear: false });
    expect(thresholds(found("2025-01-05", 786_400.02))[0]!.months).toEqual([
      { month: "2025-01", count: 1, kopecks: 78640002, excess: 2, consequence: "inform" },
    ]);
  });

  test("a later month is a repeated finding, also in the next year", () => {
    const [y2025, y2026] = thresholds(
      found("2026-02-01", 900_000),
      found("2025-11-01", 900_000),
      found("2025-12-01", 900_000),
    );
    expect(y2025!.months.map(({ month, consequence }) => [month, consequence])).toEqual([
      ["2025-11", "inform"],
      ["2025-12", "terminate"],
    ]);
    expect(y2026).toMatchObject({
      year: 2026,
      limit: 86500000,
      months: [{ consequence: "terminate", excess: 3500000 }],
    });
  });

  test("the only provider keeps the contract", () => {
    const [year] = thresholds(found("2025-01-01", 900_000, { soleProvider: "да" }), found("2025-02-01", 900_000));
    expect(year!.months.map(({ consequence }) => consequence)).toEqual(["inform", "soleProvider"]);
  });

  test("over the limit only in the year together: said, not decided", () => {
    expect(thresholds(found("2025-01-01", 400_000), found("2025-02-01", 400_000))[0]).toMatchObject({
      months: [],
      onlyInYear: true,
    });
  });

  test("the month of finding counts where the table has it", () => {
    expect(
      thresholds(found("2025-01-01", 400_000, { found: "2025-06-01" }), found("2025-06-05", 400_000))[0]!.months,
    ).toHaveLength(1);
  });

  test("defects without a sum are told, other codes are not counted, an unknown year has no limit", () => {
    const [first, second] = thresholds(
      found("", 1),
      found("2025-01-01", 0, { base: "" }),
      found("2027-01-01", 5),
      defect({ code: "6.1" }),
    );
    expect(first).toMatchObject({ count: 1, months: [] });
    expect(first!.year).toBeUndefined();
    expect(second).toMatchObject({ year: 2025, withoutSum: 1, kopecks: 0 });
  });
});

describe("conclusions", () => {
  const rows = [
    { card: "1", code: "5.1" },
    { card: "1", code: "5.1" },
    { card: "1", code: "6.1", count: 2 },
    { card: "2", code: "9.0", care: "стационар" },
    { card: "", code: "2.1" },
    { card: "", code: "2.1" },
    { card: "3", code: "нет" },
  ];
  const findings = findingsOf(
    "r",
    "p",
    rows.map((row, index) => readDefect(reading(), index, cells(row))),
  );

  test("one line for a card with its codes; rows without a card stay apart; unknown codes are left out", () => {
    expect(
      findings.all.map(({ card, codes: of, count }) => [
        card,
        of.map(({ code, count: n }) => `${code}×${n}`).join(" "),
        count,
      ]),
    ).toEqual([
      ["1", "5.1×2 6.1×2", 4],
      ["2", "9.0×1", 1],
      ["", "2.1×1", 1],
      ["", "2.1×1", 1],
    ]);
  });
  test("5.0 apart with its sum, deaths apart", () => {
    expect(findings.unconfirmed).toMatchObject([{ card: "1", count: 2, kopecks: 600000, incomplete: false }]);
    expect(findings.deaths.map(({ card }) => card)).toEqual(["2"]);
  });
  test("clauses of the contract", () => {
    const one = findingsOf("r", "p", [defect({ contractClause: "п. 5.1", breach: "не представлен отчёт" }), defect()]);
    expect(one.breaches).toEqual([{ clause: "п. 5.1", breach: "не представлен отчёт" }]);
  });
  test("a period is both days inclusive; without a day a row is in none", () => {
    expect([
      isWithin({ date: "2025-01-31" }, { to: "2025-01-31" }),
      isWithin({}, { from: "2025-01-01" }),
      isWithin({}, {}),
    ]).toEqual([true, false, true]);
  });
});

test("children up to five years, by the ИИН", () => {
  const iin = "200310500001";
  expect(isChild({ iin, date: "2025-03-09" })).toBe(true);
  expect(isChild({ iin, date: "2025-03-10" })).toBe(false);
  expect(isChild({ iin: "900101300007", date: "2025-03-10" })).toBe(false);
  expect(isChild({ iin, date: undefined })).toBeUndefined();
});
