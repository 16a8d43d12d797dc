import { ekdAmount } from "../../../src/rules/ekdAmount";
import { isFailure } from "../../../src/rules/failure";
import { describeDefectProblem, describeRateProblem } from "../../../src/rules/kazakhstan/messages";
import { en } from "../../../src/rules/kazakhstan/messages/en";
import { kk } from "../../../src/rules/kazakhstan/messages/kk";
import { ru } from "../../../src/rules/kazakhstan/messages/ru";
import { RATE_COLUMN_TITLES, RATE_COLUMNS, RATE_KINDS, readRates } from "../../../src/rules/kazakhstan/rates";
import { ExactDecimal } from "../../../src/rules/numbers";
import { cells, defect, problemIds, reading, set } from "./support";
import { isEmptyRow, readDefect } from "../../../src/rules/kazakhstan/readDefect";
import { controlDigit } from "../../../src/rules/kazakhstan/iin";
import { valueTable } from "../../editions/editionFiles";

const annex1 = valueTable("kz-ekd-2024", "annex-1");

test("the row of the support is without faults", () => {
  expect(controlDigit("90010130000")).toBe(7);
  expect(defect()).toMatchObject({
    code: "5.1",
    head: "5.0",
    severity: "significant",
    care: "стационар",
    problems: [],
  });
});

describe("penalties", () => {
  test.each<[string, string, unknown, string, string, number]>([
    ["5.1", "стационар", 185000, "300", "%", 55500000],
    ["1.1", "амбулаторно КПН", "1 234,56", "30", "КПН", 3703680],
    ["9.0", "скорая", 10.01, "100", "ПН", 100100],
    ["3.0", "туберкулез", 0.01, "0.5", "КТ", 1],
    ["12.2", "кровь", 5, "100", "%", 500],
  ])("%s, %s", (code, care, base, value, unit, kopecks) => {
    const { penalty, problems } = defect({ code, care, base });
    expect(penalty).toMatchObject({ printed: { value, unit }, kopecks, baseFrom: "row" });
    expect(problems).toEqual([]);
  });

  test("every cell of annex 1 gives what EKD.AMOUNT gives, or says why not", () => {
    const counted: Record<string, number> = {};
    for (const { key } of annex1.rows) {
      for (const { at } of annex1.columns) {
        for (const basis of ["КТ", "услуга"]) {
          const query = {
            code: key,
            care: at!.ekdCare!,
            basis: at!.basis ?? (at!.ekdCare === "ВИЧ" ? basis : ""),
            base: "777,77",
            count: 3,
          };
          const amount = ekdAmount(set, query);
          const { penalty, count } = defect(query);
          expect(count).toBe(3);
          const kind = isFailure(amount) ? amount.id : "amount";
          counted[kind] = (counted[kind] ?? 0) + 1;
          if (!isFailure(amount)) expect([key, penalty.kopecks]).toEqual([key, amount.kopecks]);
          else {
            expect(penalty.kopecks).toBeUndefined();
            const printed = annex1.rows.find((row) => row.key === key)!.cells[
              annex1.columns.findIndex((one) => one.at === at)
            ];
            const reason = printed === "-" ? "notApplied" : key === "3.4" && printed !== "+" ? "notStated" : "unclear";
            expect([key, at, penalty.noAmount]).toEqual([key, at, reason]);
          }
        }
      }
    }
    expect(counted["amount"]).toBeGreaterThan(400);
  });

  test("3.4 for blood: not stated in the document, never zero", () => {
    const found = defect({ code: "3.4", care: "кровь" });
    expect(found.penalty).toEqual({ noAmount: "notStated" });
    expect(found.problems).toEqual([expect.objectContaining({ id: "failure", severity: "warning" })]);
    expect(describeDefectProblem(found.problems[0]!)).toContain("не указано в документе");
  });

  test("11.0 has no severity", () => expect(defect({ code: "11.0" }).severity).toBe("notStated"));
  test("2.1 costs nothing, and needs no base", () =>
    expect(defect({ code: "2.1", base: "" })).toMatchObject({
      penalty: { kopecks: 0 },
      problems: [],
      severity: "insignificant",
    }));

  test("8.0 is not applied when the complaint is withdrawn, another code is", () => {
    expect(defect({ code: "8.1", withdrawn: "да" }).penalty).toEqual({ noAmount: "withdrawn" });
    expect(defect({ code: "8.1", withdrawn: "нет" }).penalty.kopecks).toBe(50000);
    const other = defect({ code: "5.1", withdrawn: true });
    expect(other.penalty.kopecks).toBe(300000);
    expect(problemIds(other)).toEqual(["withdrawnOther"]);
  });
});

describe("rates", () => {
  const rate = (care: string, tenge: string, region = "", from = "2025-01-01", to?: string) => ({
    care,
    region,
    from,
    ...(to && { to }),
    tenge: new ExactDecimal(tenge),
  });
  const kpn = (base: unknown, rates: ReturnType<typeof rate>[], date = "2025-03-10") =>
    defect({ code: "1.1", care: "амбулаторно КПН", base, date }, rates);

  test("a blank base is taken from the region's rate, else from everybody's", () => {
    const rates = [rate("амбулаторно КПН", "100"), rate("амбулаторно КПН", "200.5", "акмолинская область")];
    expect(kpn("", rates).penalty).toMatchObject({ kopecks: 601500, baseFrom: "rates" });
    expect(defect({ region: "Алматы", code: "1.1", care: "амбулаторно КПН", base: "" }, rates).penalty.kopecks).toBe(
      300000,
    );
    expect(kpn(1, rates).penalty).toMatchObject({ kopecks: 3000, baseFrom: "row" });
  });

  test("outside its dates a rate is none", () => {
    const rates = [rate("амбулаторно КПН", "100", "", "2025-01-01", "2025-06-30")];
    expect(kpn("", rates, "2025-06-30").penalty.kopecks).toBe(300000);
    expect(problemIds(kpn("", rates, "2025-07-01"))).toEqual(["baseMissing"]);
    expect(kpn("", rates, "2025-07-01").penalty).toEqual({
      printed: { value: "30", unit: "КПН" },
      noAmount: "baseMissing",
    });
  });

  test("two that differ are not chosen between, two alike are one", () => {
    const ambiguous = kpn("", [rate("амбулаторно КПН", "1"), rate("амбулаторно КПН", "2")]);
    expect(ambiguous.problems).toMatchObject([{ id: "rateAmbiguous", column: "base", params: { unit: "КПН" } }]);
    expect(ambiguous.penalty).toEqual({ printed: { value: "30", unit: "КПН" }, noAmount: "baseMissing" });
    expect(kpn("", [rate("амбулаторно КПН", "1"), rate("амбулаторно КПН", "1.00")]).penalty.kopecks).toBe(3000);
  });

  test("a percentage takes no rate", () =>
    expect(problemIds(defect({ base: "" }, [rate("стационар", "5")]))).toEqual(["baseMissing"]));

  const header = RATE_COLUMNS.map((column) => RATE_COLUMN_TITLES[column]);
  test("the table is read, and its faults are listed", () => {
    const { rates, problems } = readRates([
      header,
      ["село", "КПН", "", "01.01.2025", "", "1 500,25", ""],
      ["стационар", "", "", "01.01.2025", "", 5, ""],
      ["село", "КПН", "", "", "", 5, ""],
      ["село", "КПН", "", "вчера", "", 5, ""],
      ["село", "КПН", "", "01.02.2025", "01.01.2025", 5, ""],
      ["село", "КПН", "", "01.01.2025", "", -5, ""],
      ["село", "КПН", "", "01.01.2025", "", "", ""],
    ]);
    expect(rates.size).toBe(1);
    expect(rates.find("село", "любой", "2025-05-05")).toEqual(new ExactDecimal("1500.25"));
    expect(problems.map(({ id, row }) => [id, row])).toEqual([
      ["careUnknown", 2],
      ["fromMissing", 3],
      ["dateUnknown", 4],
      ["datesTurned", 5],
      ["tengeInvalid", 6],
    ]);
    for (const one of problems) expect(describeRateProblem(one)).not.toMatch(/undefined/);
  });
  test("a missing column", () =>
    expect(readRates([header.slice(0, 5)]).problems).toEqual([
      expect.objectContaining({ id: "columnMissing", given: "Тенге" }),
    ]));
  test("kinds are those columns of annex 1 that are multiples of a norm or tariff", () => {
    const multiples = annex1.columns.filter(
      ({ unit, at }) => (unit !== undefined && unit !== "%") || at?.ekdCare === "ВИЧ",
    );
    expect(RATE_KINDS.map(({ care }) => care).sort()).toEqual(multiples.map(({ at }) => at!.ekdCare).sort());
  });
});

describe("what is wrong in a row is listed with its cell", () => {
  test.each<[object, string[]]>([
    [{ provider: "" }, ["providerMissing"]],
    [{ region: " " }, ["regionMissing"]],
    [{ code: "" }, ["codeMissing"]],
    [{ code: "13.0" }, ["failure"]],
    [{ code: 3.1, care: "стационар" }, []],
    [{ code: "#Н/Д" }, ["failure"]],
    [{ care: "" }, ["careMissing"]],
    [{ care: "дома" }, ["failure"]],
    [{ care: "ВИЧ" }, ["failure"]],
    [{ base: -1 }, ["failure"]],
    [{ count: 0 }, ["countInvalid"]],
    [{ count: 1.5 }, ["countInvalid"]],
    [{ iin: "" }, ["iinBlank"]],
    [{ iin: "90010130000" }, ["iinFormat"]],
    [{ iin: "900101300008" }, ["iinControl"]],
    [{ date: "" }, ["dateMissing"]],
    [{ date: "31.02.2025" }, ["dateUnknown"]],
    [{ date: "2024-12-14" }, ["dateBefore"]],
    [{ provider: "#ССЫЛКА!" }, ["cellError", "providerMissing"]],
    [{ withdrawn: "может быть" }, ["withdrawnUnknown"]],
    [{ soleProvider: "?" }, ["soleProviderUnknown"]],
  ])("%j", (changes, ids) => {
    const found = defect(changes);
    expect(problemIds(found)).toEqual(ids);
    for (const one of found.problems) {
      expect(describeDefectProblem(one)).not.toMatch(/undefined|null|NaN/);
      // A number of a person is never said again.
      expect(describeDefectProblem(one)).not.toMatch(/\d{11}/);
    }
  });

  test("an empty row is none", () => {
    expect(isEmptyRow({ code: "", provider: "  " })).toBe(true);
    expect(isEmptyRow(cells())).toBe(false);
  });
  test("a table without the columns of region, ИИН and date does not ask for them", () => {
    const bare = { ...reading(), columns: new Set(["provider", "code", "care", "base"] as const) };
    expect(readDefect(bare, 0, { provider: "МО", code: "5.1", care: "стационар", base: 1 }).problems).toEqual([]);
  });
});

test.each(Object.keys(ru.problems) as (keyof typeof ru.problems)[])("%s says the same in every language", (id) => {
  const params = { given: "G", unit: "КПН", from: "F" };
  const named = (text: string) =>
    ["G", "КПН", "F"].filter((value) => new RegExp(`(?<!\\p{L})${value}(?!\\p{L})`, "u").test(text));
  const texts = [ru, en, kk].map((catalogue) => catalogue.problems[id](params));
  expect(texts.map(named)).toEqual(texts.map(() => named(texts[0]!)));
  expect(new Set(texts).size).toBe(3);
});
