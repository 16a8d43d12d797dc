import { shippedEditions } from "../../src/editions";
import { derive, type Step } from "../../src/rules/derivation";
import { isFailure } from "../../src/rules/failure";
import type { FunctionName } from "../../src/rules/functionArguments";
import { commonCases } from "../cases/common";
import { costCases } from "../cases/costs";
import { ekdCases } from "../cases/ekd";
import { kzgCases } from "../cases/kzg";
import { sanctionCases } from "../cases/sanction";
import { tariffCases } from "../cases/tariff";

const editionSet = { editions: shippedEditions };
const explain = (name: FunctionName, ...values: unknown[]) => derive(editionSet, name, values);

const products = (steps: readonly Step[]) =>
  steps.flatMap((step) =>
    step.kind === "product"
      ? [{ name: step.name, percent: step.percent, exact: step.exact, rounded: step.rounded }]
      : [],
  );

describe("derivations of the issue", () => {
  it("3.2.4: reduction and fine", () => {
    const { steps, rows, result } = explain("SANCTION", "3.2.4", 10000);
    expect(result).toBe(48169.75);
    expect(rows[0]).toMatchObject({ code: "3.2.4", source: expect.stringContaining("прил. 11, п. 3.2.4") });
    expect(rows[0]!.printed[0]!.text).toContain("500% размера норматива");
    expect(products(steps)).toEqual([
      { name: "уменьшение", percent: "100", exact: "10000", rounded: "10000.00" },
      { name: "штраф", percent: "500", exact: "38169.75", rounded: "38169.75" },
    ]);
    expect(steps.at(-1)).toEqual({ kind: "sum", terms: ["10000.00", "38169.75"], total: "48169.75" });
  });

  it.each([
    ["поликлиника", 10000, ["10000"]],
    ["стационар", 13816.98, ["10000", "3816.975"]],
    ["СМП", 13816.98, ["10000", "3816.975"]],
  ])("4.1, %s", (care, total, exact) => {
    const { steps, result } = explain("SANCTION", "4.1", 10000, care);
    expect(result).toBe(total);
    expect(products(steps).map((product) => product.exact)).toEqual(exact);
  });

  it("1.2.3, both measures", () => {
    const fine = explain("SANCTION", "1.2.3", null, null, null, "штраф");
    expect(products(fine.steps)).toEqual([{ name: "штраф", percent: "300", exact: "22901.85", rounded: "22901.85" }]);
    const consequences = explain("SANCTION", "1.2.3", null, null, null, "последствия", null, 1000);
    expect(
      products(consequences.steps)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["возмещение", "штраф"]);
    expect(consequences.result).toBe(39169.75);
  });

  it("1.4: the refund beside the reduction", () => {
    const { steps } = explain("SANCTION", "1.4", 10000, null, null, null, 250);
    expect(products(steps).map(({ name, rounded }) => [name, rounded])).toEqual([
      ["уменьшение", "10000.00"],
      ["возврат", "250.00"],
    ]);
  });

  it("3.6: what is not due without an amount is said", () => {
    const { steps } = explain("SANCTION", "3.6", 10000);
    expect(steps).toContainEqual({ kind: "notDue", name: "возмещение" });
  });

  it("ЕКД 12.2: the cell's own value, not the head's", () => {
    const { steps, rows } = explain("EKD", "12.2", "кровь");
    expect(steps).toEqual([expect.objectContaining({ kind: "cell", value: "100", unit: "%", head: undefined })]);
    expect(rows[0]!.printed[0]!.text).toBe("100 %");
  });

  it("ЕКД for ВИЧ, both bases", () => {
    expect(explain("EKD", "1.1", "туберкулез").steps).toEqual([expect.objectContaining({ head: "1.0", unit: "КТ" })]);
    expect(explain("EKD", "1.0", "ВИЧ", "КТ").steps).toEqual([expect.objectContaining({ value: "1", unit: "КТ" })]);
    expect(explain("EKD", "1.0", "ВИЧ", "услуга").steps).toEqual([
      expect.objectContaining({ value: "100", unit: "%" }),
    ]);
    expect(explain("EKD", "1.0", "ВИЧ").steps).toEqual([]);
  });

  it("arguments are shown as understood", () => {
    expect(explain("TARIFF", "кардиолог ", "2 уровень", "child", 0).arguments).toMatchObject([
      { argument: "item", given: "кардиолог ", understood: { ru: "Кардиолог" } },
      { argument: "level", given: "2 уровень", understood: expect.objectContaining({ ru: "2 уровень" }) },
      { argument: "patient", given: "child", understood: expect.objectContaining({ ru: "дети" }) },
      { argument: "rk", given: "0", understood: expect.objectContaining({ ru: "без РК" }) },
    ]);
    expect(explain("SANCTION", "3.2.4", "сто рублей").arguments[1]).toMatchObject({
      argument: "cost",
      given: "сто рублей",
      understood: undefined,
    });
  });
});

describe("every case of the contract", () => {
  const cases = [...tariffCases, ...kzgCases, ...sanctionCases, ...ekdCases, ...costCases, ...commonCases].filter(
    ({ call }) => !call.slice(1).some(Array.isArray) && call[1] && String(call[1]).trim() !== "",
  );

  it.each(cases)("$name: the steps come to the result", ({ call: [name, ...values], expected }) => {
    const { result, steps } = derive(editionSet, name as FunctionName, values);
    if (typeof expected === "object") {
      expect(isFailure(result)).toBe(true);
      expect(steps).toEqual([]);
      return;
    }
    expect(result).toEqual(expected);
    const sum = steps.find((step) => step.kind === "sum");
    const [single, ...others] = products(steps);
    if (sum?.kind === "sum") expect(Number(sum.total)).toBe(result);
    else if (single && others.length === 0) expect(Number(single.rounded)).toBe(result);
  });
});
