import { findingsOf } from "../../../src/rules/kazakhstan/conclusions";
import type { Defect } from "../../../src/rules/kazakhstan/model";
import { readDefect } from "../../../src/rules/kazakhstan/readDefect";
import { conclusionSheet, penaltiesSheet } from "../../../src/sheets/kazakhstan";
import { cells, reading } from "../../rules/kazakhstan/support";
import { clippedHeaders } from "../clippedHeaders";
import { expectGolden } from "../golden";
import { expectSoundWith, formulasOf, textsOf } from "../soundPlan";
import { defects } from "./fixture";
import { MONITORING_PLANS } from "./plans";

/** Formulas of these sheets: our own few, and nothing else. */
const OWN = [
  /^=SUM\([A-Z]+\d+:[A-Z]+\d+\)$/,
  /^=[A-Z]+\d+(\+[A-Z]+\d+)*$/,
  /^=IF\((ROUND|AND)\(.*"сходится","НЕ СХОДИТСЯ"\)$/,
  /^=IF\(ISNUMBER\([A-Z]+\d+\),WORKDAY\([A-Z]+\d+,[23],\$[A-Z]+\$\d+:\$[A-Z]+\$\d+\),""\)$/,
  /^=IF\(AND\(ISNUMBER\(E\d+\).*"не направлено"\)+$/,
];

test.each(Object.entries(MONITORING_PLANS))("%s", (name, build) => {
  const plan = build();
  expectSoundWith(plan, OWN);
  expect(clippedHeaders(plan)).toEqual([]);
  expectGolden(plan, `kazakhstan/${name}`);
});

describe("the register", () => {
  const plan = MONITORING_PLANS.register!();
  const rows = plan.blocks[0]!.cells;

  test("51 columns, numbered", () => {
    expect(rows[0]).toHaveLength(51);
    expect(rows).toContainEqual(Array.from({ length: 51 }, (_, index) => index + 1));
  });
  test("says that 12.2 is counted in column 47, and what has no sum", () => {
    const texts = textsOf(plan).join("\n");
    expect(texts).toContain("Код 12.2: дефектов 2, они посчитаны в столбце 47 (12.0).");
    expect(texts).toMatch(/не указано в документе – 1/);
    expect(texts).toContain("Строк таблицы без известного кода: 1");
  });
});

test("a gap of the document is told in words, never as a zero", () => {
  const row = MONITORING_PLANS.penalties!()
    .longBlocks![0]!.cellsOf(0, defects.length)
    .find((cells) => cells[5] === "3.4" && cells[6] === "кровь")!;
  expect([row[11], row[12]]).toEqual([null, "не указано в документе"]);
});

test("a name as long as a paragraph leaves the rows of the calculation as high as a few lines", () => {
  const heightOf = (provider: string) => {
    const one = readDefect(reading(), 0, cells({ code: "5.1", care: "стационар", base: 1, provider }));
    return penaltiesSheet([one], () => 2).rowHeights!.at(-1)!.height;
  };
  const heights = ["ГКБ", "ГКП на ПХВ «Городская клиническая больница № 7» УОЗ г. Алматы", "больница ".repeat(900)].map(
    heightOf,
  );
  expect(new Set(heights).size).toBe(3);
  expect(heights[2]).toBeLessThan(70);
});

test("a line of appendix 4 that has a sum for some of its defects says so, in tenge as people write them", () => {
  const [known, unknown] = [300_000, ""].map((base, index) =>
    readDefect(reading(), index, cells({ code: "5.1", care: "стационар", base, card: "К-1" })),
  );
  const amountOf = (some: readonly Defect[]) => {
    const findings = findingsOf("", "ГКБ", some);
    const plan = conclusionSheet({ form: "unconfirmed", findings, tag: "1", nameOf: () => undefined }, {});
    return plan.blocks[0]!.cells.find((row) => row[0] === "К-1")![4];
  };
  expect(amountOf([known!])).toBe(900_000);
  expect(amountOf([unknown!])).toBe("сумма не рассчитана");
  expect(amountOf([known!, unknown!])).toBe("900\u00a0000,00, часть дефектов без суммы");
});

test("user text is never a formula", () => {
  const plan = MONITORING_PLANS.conclusion!();
  expect(textsOf(plan)).toContain('=HYPERLINK("http://example.org")');
  expect(formulasOf(plan)).toEqual([]);
});
