import { shippedEditions } from "../../../src/editions";
import { criteriaOf } from "../../../src/rules/targets/criteria";
import { readActuals } from "../../../src/rules/targets/readActuals";

const criteria = criteriaOf(shippedEditions.find(({ id }) => id === "penza-2019")!);
const at = (no: string, scope: string) => criteria.findIndex((one) => one.no === no && one.scope === scope);

test("61 values of 37 criteria, each with what TARGET asks for", () => {
  expect(criteria).toHaveLength(61);
  expect(criteria.filter(({ first }) => first)).toHaveLength(37);
  expect(criteria[at("26", "стационар/село")]).toMatchObject({
    value: "0.5",
    label: "- сельского населения",
    better: "higher",
  });
});

test("several territories with scopes and a header", () => {
  const { territories, problems } = readActuals(
    [
      ["№", "Охват", "Пенза", "Кузнецк"],
      [1, "город", 71.5, "69,9"],
      ["2.", "село", "", 17],
      [3, "", 530, null],
      ["", "", "", ""],
    ],
    criteria,
  );
  expect(problems).toEqual([]);
  expect(territories.map(({ name }) => name)).toEqual(["Пенза", "Кузнецк"]);
  const [penza, kuznetsk] = territories;
  expect([penza!.actuals[at("1", "город")], kuznetsk!.actuals[at("1", "город")]]).toEqual([71.5, 69.9]);
  expect([penza!.actuals[at("2", "село")], kuznetsk!.actuals[at("2", "село")]]).toEqual([undefined, 17]);
  expect(penza!.actuals[at("3", "всего")]).toBe(530);
  expect(penza!.actuals.filter((actual) => actual !== undefined)).toHaveLength(2);
});

test("two columns without a header: numbers and values", () => {
  const { territories, problems } = readActuals(
    [
      ["5", 10],
      [30, "63,5"],
    ],
    criteria,
  );
  expect(problems).toEqual([]);
  expect(territories.map(({ name }) => name)).toEqual(["Территория 1"]);
  expect(territories[0]!.actuals[at("30", "всего")]).toBe(63.5);
});

test("what is not understood is named and costs no other row", () => {
  const { territories, problems } = readActuals(
    [
      ["Показатель", "охват", "Пенза"],
      [38, "", 1],
      [31, "город", 1],
      [5, "", "много"],
      [5, "", 9],
      [7, "всего", -1],
      [8, "всего", 5],
    ],
    criteria,
  );
  expect(problems.map(({ row, kind, text }) => [row, kind, text])).toEqual([
    [2, "criterion", "38"],
    [3, "scope", "31 город"],
    [4, "number", "много"],
    [5, "twice", "5"],
    [6, "number", "-1"],
  ]);
  expect(territories[0]!.actuals[at("8", "всего")]).toBe(5);
});

test("an empty range has no territories", () => {
  expect(readActuals([], criteria)).toEqual({ territories: [], problems: [] });
  expect(readActuals([["", null]], criteria)).toEqual({ territories: [], problems: [] });
});
