import { shippedEditions } from "../../../src/editions";
import type { Edition, SanctionTable } from "../../../src/editions/format";
import { isFailure } from "../../../src/rules/failure";
import { describeFailure } from "../../../src/rules/messages";
import { codeRepair } from "../../../src/rules/recalculation/codeRepair";
import { parsePeriod } from "../../../src/rules/recalculation/period";
import { isAmount, RESULTS, resultCells } from "../../../src/rules/recalculation/resultColumns";
import { type RowCells, sanctionOfRow } from "../../../src/rules/recalculation/sanctionRow";
import { SummaryBuilder } from "../../../src/rules/recalculation/summary";

const set = { editions: shippedEditions };
const row = (cells: RowCells) => sanctionOfRow(set, cells, { by: "edition" });

test.each([
  ["I квартал 2024", "1.1.2024-31.3.2024"],
  ["iii-й квартал 2024", "1.7.2024-30.9.2024"],
  ["2-й  кв 2024", "1.4.2024-30.6.2024"],
  ["4 тоқсан 2024 ж.", "1.10.2024-31.12.2024"],
  ["1кв. 2024", "1.1.2024-31.3.2024"],
  ["2  квартал  2024", "1.4.2024-30.6.2024"],
  ["2024-2", "1.2.2024-29.2.2024"],
  ["02/2023", "1.2.2023-28.2.2023"],
  ["1.2024", "1.1.2024-31.1.2024"],
  ["31.2024", undefined],
  ["0.2024", undefined],
  ["май 2024 год", "1.5.2024-31.5.2024"],
  ["май  2024г", "1.5.2024-31.5.2024"],
  ["январь 2024 ж", "1.1.2024-31.1.2024"],
  ["декабря 2024 жыл", "1.12.2024-31.12.2024"],
  ["квартал 2024", undefined],
  ["5 квартал 2024", undefined],
  ["за I квартал 2024", undefined],
  ["I квартал 20245", undefined],
  ["06.20245", undefined],
  ["12024-05", undefined],
  ["2024-055", undefined],
  ["5 мая 2024", undefined],
  ["мая 20245", undefined],
  ["весна 2024", undefined],
])("the period «%s»", (text, expected) => {
  const period = parsePeriod(text);
  const days = period && [period.from, period.to].map(({ day, month, year }) => `${day}.${month}.${year}`);
  expect(days?.join("-")).toBe(expected);
});

test.each([
  [36_896, "5/1/1", ["5.1.1", "5.1"], "5.1.1"],
  [36_896, " 05 янв 01 ", ["5.1.1", "5.1"], "5.1.1"],
  [36_896, "янв 1 5 1", ["5.1.1", "5.1"], undefined],
  [36_896, "янв.01", ["5.1.1", "5.1"], "5.1"],
  [41_334, "01.мар", ["3.13", "1.3"], "1.3"],
  [41_334, "13", ["3.13", "1.3"], undefined],
  [41_334, "######", ["3.13", "1.3"], undefined],
])("%p shown as «%s» was one of %j", (raw, text, codes, certain) => {
  expect(codeRepair(set, raw, text, undefined)).toEqual({ kind: "date", codes, ...(certain && { certain }) });
});

test("a number that one code alone can mean is that code; without an edition nothing is known", () => {
  expect(codeRepair(set, 2.1, "2,1", undefined)).toEqual({ kind: "number", codes: ["2.1"], certain: "2.1" });
  expect(codeRepair(set, 2.1, "2,1", 2030)).toBeUndefined();
});

test("«no results» is seven empty cells, not sums of zero", () => {
  expect(RESULTS.filter(isAmount)).toEqual(["уменьшение", "штраф", "возврат", "возмещение", "итого"]);
  expect(resultCells(undefined, "ru")).toEqual(Object.fromEntries(RESULTS.map((column) => [column, ""])));
  expect(resultCells(row({ code: "1.4", cost: 100, insuredSpent: 250.5 }), "ru")).toMatchObject({
    уменьшение: 100,
    возврат: 250.5,
    возмещение: 0,
    итого: 350.5,
  });
  expect(resultCells(row({ code: "1.2.2", harmCost: 700.1 }), "ru")).toMatchObject({ возмещение: 700.1 });
});

test("only 3.9 counts visits", () => {
  expect(row({ code: "3.9", cost: 1, care: "поликлиника" })).toMatchObject({ perVisit: true, code: "3.9" });
  expect(row({ code: "3.10", cost: 1, care: "поликлиника" })).toMatchObject({ perVisit: false, code: "3.10" });
});

test("a quarter that two editions share is judged by neither", () => {
  const later: Edition = {
    ...shippedEditions[0]!,
    id: "kirov-2014",
    inForce: { from: "2013-08-01", to: "2013-12-31" },
  };
  const first: Edition = { ...shippedEditions[0]!, inForce: { from: "2013-05-31", to: "2013-07-31" } };
  const outcome = sanctionOfRow({ editions: [first, later] }, { code: "2.1", date: "3 кв. 2013" }, { by: "date" });
  expect(isFailure(outcome) && describeFailure(outcome)).toMatch(/«3 кв\. 2013».*kirov-2013.*kirov-2014/);
  expect(sanctionOfRow({ editions: [first] }, { code: "2.1", date: "3 кв. 2013" }, { by: "date" })).toMatchObject({
    id: "noEditionAtDate",
  });
});

/** Annex 11 has no row whose kinds of care agree in the total and not in its parts; the next list may. */
test("where kinds of care come to one total made of other parts, the care must be said", () => {
  const table: SanctionTable = {
    ...(shippedEditions[0]!.tables.find(({ kind }) => kind === "sanctions") as SanctionTable),
    rows: [
      {
        code: "1",
        codePrinted: "1",
        name: "Нарушение",
        components: [
          { part: "уменьшение", base: "cost", percent: "50", care: ["стационар"] },
          { part: "штраф", base: "cost", percent: "50", care: ["поликлиника"] },
        ],
      } as unknown as SanctionTable["rows"][number],
    ],
  };
  const editions = [{ ...shippedEditions[0]!, tables: [table] }];
  const of = (care?: string) => sanctionOfRow({ editions }, { code: "1", cost: 10, care }, { by: "edition" });
  expect(of("стационар")).toMatchObject({ parts: { уменьшение: 500, штраф: 0, итого: 500 } });
  const outcome = of();
  expect(isFailure(outcome) && describeFailure(outcome)).toBe(
    "Подходят 2 санкции: стационар 5,00; поликлиника 5,00. Укажите вид помощи",
  );
});

test("the summary: what changes, the largest group first, five examples, sums as they stand", () => {
  const builder = new SummaryBuilder();
  const add = (at: number, cells: RowCells, standing: unknown, changes: boolean) =>
    builder.add(at, { outcome: row(cells), standing, changes }, JSON.stringify(cells));
  add(0, { code: "3.2.1" }, "100", true);
  for (let at = 1; at <= 7; at += 1) add(at, { code: "9.9.9" }, 0.5, at > 5);
  add(8, { code: "2.1" }, -3, false);
  const { errors, repeatedExamples, ...counts } = builder.summary();
  expect(counts).toEqual({
    rows: 9,
    hidden: 0,
    totals: 0,
    totalExamples: [],
    withoutCode: 0,
    failed: 8,
    changed: 3,
    otherTotal: 2,
    repeated: 6,
    sumNow: "3.50",
    sumAfter: "1908.49",
  });
  expect(repeatedExamples).toEqual([2, 3, 4, 5, 6]);
  expect(errors.map(({ key, count, examples }) => [key, count, examples.map((one) => one.row)])).toEqual([
    ["unknownItem", 7, [1, 2, 3, 4, 5]],
    ["missingNumber cost", 1, [0]],
  ]);
});
