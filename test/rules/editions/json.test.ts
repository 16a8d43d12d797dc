import { readJson } from "../../../src/rules/editions/json";
import { atOnce } from "../../../src/rules/editions/slices";

const read = (text: string) => atOnce(readJson(text));

test.each([
  ...["0", "-0", "-1", "10.50", "1e5", "2E-3", "3.25e+10", "1e12", "true", "false", "null"],
  ...[
    '""',
    '"а"',
    '"\\""',
    '"\\\\"',
    '"\\\\\\""',
    '"\\u0416\\n"',
    "[]",
    "{}",
    " [ 1 , 2 ]\t",
    '\r\n{ "a" : { "b" : [ null ] } }',
  ],
  ...['["\\\\", "x"]', '{"\\"":1,"prototypes":2}'],
])("%s is read as JSON.parse reads it", (text) => expect(read(text)).toEqual({ value: JSON.parse(text) }));

test.each<[string, string, string]>([
  ["01", "1", "2"],
  ["1.", "1", "2"],
  [".5", "1", "1"],
  ["+1", "1", "1"],
  ["1e", "1", "2"],
  ["tru", "1", "1"],
  ["[1,]", "1", "4"],
  ["[1 2]", "1", "4"],
  ["[1}", "1", "3"],
  ["{1:2}", "1", "2"],
  ['{\n "a" 1}', "2", "6"],
  ['{"a":1,}', "1", "8"],
  ['{a":1}', "1", "2"],
  ['["a', "1", "2"],
  ['"', "1", "1"],
  ['"\\"', "1", "1"],
  ['"\\x"', "1", "1"],
  ['"a\tb"', "1", "1"],
  ["[1] 2", "1", "5"],
  ["", "1", "1"],
])("%j is no JSON, and the sign is named", (text, line, sign) =>
  expect(read(text)).toMatchObject({ id: "notJson", expected: [line, sign] }),
);

test.each(["__proto__", "constructor", "prototype"])("the name %s is forbidden at its place", (name) =>
  expect(read(`{"a":[{"${name}":1}]}`)).toEqual({ id: "forbiddenKey", place: { path: ["a", 0, name] }, given: name }),
);

test("a member twice is told with its place; the same name elsewhere is not", () => {
  expect(read('{"a":{"b":1,"b":2}}')).toEqual({ id: "repeatedMember", place: { path: ["a", "b"] }, given: "b" });
  expect(read('{"a":{"a":[{"a":1},{"a":2}]}}')).toHaveProperty("value");
});

test("as deep as may be, and one deeper", () => {
  const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
  expect(read(nested(32))).toHaveProperty("value");
  expect(read(nested(33))).toMatchObject({ id: "tooDeep", given: "0" });
});
