/** Sums of a summary against the table's own, made of whole kopecks that the test keeps itself. */
import fc from "fast-check";
import type { DefectCells } from "../../../src/rules/defects/defectColumns";
import type { Tally } from "../../../src/rules/defects/tally";
import { organisationKey } from "../../../src/rules/defects/violationSums";
import { summaryOf } from "./rows";

const CODES = [
  "1.1.1",
  "1.1.2",
  "1.1.4.1.1",
  "3.2.4",
  "3.4.1",
  "3.10",
  "4.2",
  "5.1.3",
  "5.7.6",
  "1.1",
  "9.9.9",
  "",
  "нет",
];
const ORGANISATIONS = ["КОГБУЗ «А»", "когбуз «а»", "ООО «Б»", "", "В"];
const CONTROLS = ["МЭК", "МЭЭ", "плановая МЭЭ", "ЭКМП", "3.6", "ревизия", ""];
const DATES = [41_426, 41_455, "01.07.2013", "июль 2013", "III квартал 2013", "потом", ""];

interface Row {
  readonly kopecks: readonly [number, number, number, number];
  readonly cells: DefectCells;
}

/** The same amount as people write it. */
const written = (kopecks: number, how: number): unknown => {
  if (how === 1) return (kopecks / 100).toFixed(2).replace(".", ",");
  if (how === 2)
    return `${Math.trunc(kopecks / 100).toLocaleString("ru-RU")},${String(kopecks % 100).padStart(2, "0")}`;
  return kopecks / 100;
};

const amount = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5_000_000_00 }));

const row = fc
  .record({
    kopecks: fc.tuple(amount, amount, amount, amount),
    how: fc.integer({ min: 0, max: 2 }),
    code: fc.constantFrom(...CODES),
    organisation: fc.constantFrom(...ORGANISATIONS),
    control: fc.constantFrom(...CONTROLS),
    date: fc.constantFrom(...DATES),
    caseId: fc.constantFrom("1", "2", "3", ""),
  })
  .map(({ kopecks, how, ...rest }): Row => {
    const [reduction, fine, refund, reimbursement] = kopecks.map((value) => written(value, how));
    const total = written(
      kopecks.reduce((sum, value) => sum + value, 0),
      how,
    );
    return { kopecks, cells: { ...rest, reduction, fine, refund, reimbursement, total } };
  });

const NAMES = ["reduction", "fine", "refund", "reimbursement"] as const;
const sumsOf = (rows: readonly Row[]): readonly bigint[] =>
  NAMES.map((_, part) => rows.reduce((sum, { kopecks }) => sum + BigInt(kopecks[part]!), 0n));
const sumsOfTallies = (tallies: readonly Tally[]): readonly bigint[] =>
  NAMES.map((name) => tallies.reduce((sum, { kopecks }) => sum + BigInt(kopecks[name]), 0n));
const countOf = (tallies: readonly Tally[]): number => tallies.reduce((sum, { count }) => sum + count, 0);

test("every way of grouping comes to the table's totals, to the kopeck", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const summary = summaryOf(rows.map(({ cells }) => cells));
      const tallies = (groups: readonly { readonly tally: Tally }[]) => groups.map(({ tally }) => tally);
      const ways = {
        total: [summary.total],
        violations: tallies(summary.violations),
        organisations: summary.violations.flatMap(({ organisations }) => tallies(organisations)),
        sections: tallies(summary.sections),
        violationsOfSections: summary.sections.flatMap(({ violations }) => tallies(violations)),
        controls: tallies(summary.controls),
        periods: summary.controls.flatMap(({ periods }) => tallies(periods)),
        lines: [...tallies(summary.lines), summary.withoutLine],
      };
      for (const [way, of] of Object.entries(ways)) {
        expect([way, countOf(of), ...sumsOfTallies(of)]).toEqual([way, rows.length, ...sumsOf(rows)]);
        for (const { kopecks } of of) {
          expect(kopecks.total).toBe(NAMES.reduce((sum, name) => sum + kopecks[name], kopecks.unallocated));
        }
      }
      expect(summary.total.cases).toBe(new Set(rows.map(({ cells }) => cells.caseId).filter((id) => id !== "")).size);
    }),
    { numRuns: 300 },
  );
});

test("what a filter leaves out is the rest of the table", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), fc.constantFrom(...ORGANISATIONS), (rows, organisation) => {
      const filter = { organisation: organisationKey(organisation), from: "2013-07", to: "2013-09" };
      const { total, left } = summaryOf(
        rows.map(({ cells }) => cells),
        filter,
      );
      expect([total.count + left.count, ...sumsOfTallies([total, left])]).toEqual([rows.length, ...sumsOf(rows)]);
      const kept = rows.filter(
        ({ cells }) =>
          organisationKey(String(cells.organisation)) === filter.organisation &&
          ["01.07.2013", "июль 2013", "III квартал 2013"].includes(String(cells.date)),
      );
      expect([total.count, ...sumsOfTallies([total])]).toEqual([kept.length, ...sumsOf(kept)]);
    }),
    { numRuns: 200 },
  );
});
