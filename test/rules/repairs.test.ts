import { shippedEditions } from "../../src/editions";
import { isFailure } from "../../src/rules/failure";
import { FUNCTION_ARGUMENTS, type FunctionName } from "../../src/rules/functionArguments";
import { FUNCTION_RULES } from "../../src/rules/functionRules";
import { repairsOf, type Repair } from "../../src/rules/repairs";

const editionSet = { editions: shippedEditions };

function repairs(name: FunctionName, ...values: unknown[]): Repair[] {
  const result = FUNCTION_RULES[name](editionSet, values);
  if (!isFailure(result)) throw new Error("The call does not fail");
  return repairsOf(result, name);
}

/** The same call with the repair made. */
function mended(name: FunctionName, values: readonly unknown[], repair: Repair): unknown {
  const next = FUNCTION_ARGUMENTS[name].map(({ name: argument }, index) => repair.values[argument] ?? values[index]);
  return FUNCTION_RULES[name](editionSet, next);
}

it.each<[string, FunctionName, unknown[], Repair["values"][]]>([
  ["a number of two codes", "SANCTION", [3.1, 100], [{ code: "3.1" }, { code: "3.10" }]],
  ["a date", "SANCTION", [36896, 100], [{ code: "5.1.1" }, { code: "5.1" }]],
  ["a slip of the pen in a word", "SANCTION", ["3.2.1", 100, "стацеонар"], [{ care: "стационар" }]],
  ["a slip of the pen in a specialty", "TARIFF", ["Кардеолог", 1, "дети"], [{ item: "Кардиолог" }]],
  ["the one fitting choice", "TARIFF", ["Кардиолог", 2, "взрослые"], [{ rk: "без РК" }, { rk: "с РК" }]],
  ["a measure", "SANCTION", ["1.2.3"], [{ measure: "штраф" }, { measure: "последствия" }]],
  ["a code that is printed twice", "SANCTION", ["1.3.2"], [{ code: "1.3.2(1)" }, { code: "1.3.2(2)" }]],
  ["two bases", "EKD", ["1.0", "ВИЧ"], [{ basis: "КТ" }, { basis: "услуга" }]],
  ["nothing to offer for words instead of a number", "SANCTION", ["3.2.1", "сто"], []],
])("%s", (_name, name, values, expected) => {
  expect(
    repairs(name, ...values)
      .slice(0, expected.length || 1)
      .map((repair) => repair.values),
  ).toEqual(expected);
});

it("a choice leads to the result that it names", () => {
  const values = ["Кардиолог", 2, "взрослые"];
  for (const repair of repairs("TARIFF", ...values)) {
    expect(mended("TARIFF", values, repair)).toBe(Number(repair.result));
  }
});
