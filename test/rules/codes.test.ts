import { CodeIndex, codesOfDate } from "../../src/rules/codes";
import { isFailure } from "../../src/rules/failure";

/** Rule 4 of the contract: what a cell may hold where a code was typed. */
const index = new CodeIndex(
  ["1.1", "1.10", "2.5", "7", "0.5", "31.12.29", "1.1.30", "1.1", "01", "A-7"].map((code, at) => ({
    code,
    item: `${code} (${at})`,
  })),
);
const found = (raw: unknown) => {
  const outcome = index.find(raw, "code");
  return isFailure(outcome) ? [outcome.id, ...(outcome.params.codes ?? [])] : outcome;
};

test.each<[unknown, unknown]>([
  ["1.1", "1.1 (0)"],
  ["1,10.", "1.10 (1)"],
  [2.5, "2.5 (2)"],
  ["02.5", undefined],
  ["2.50", undefined],
  [7, "7 (3)"],
  ["7", "7 (3)"],
  [0.5, "0.5 (4)"],
  [1, "01 (8)"],
  ["1", "01 (8)"],
  ["А-7", "A-7 (9)"],
  ["7-A", undefined],
  ["x7", undefined],
  ["7x", undefined],
  [1.1, ["numberIsTwoCodes", "1.1", "1.10"]],
  [NaN, ["badCode"]],
  [Infinity, ["badCode"]],
  [true, ["badCode"]],
  [null, ["badCode"]],
])("%p is %p", (raw, expected) => expect(found(raw)).toEqual(expected));

test("a date is a code only within the years that Excel reads two digits as, and only as a whole day", () => {
  expect(found(10_959)).toEqual(["codeBecameDate", "1.1.30", "1.1"]);
  expect(found(10_958)).toBeUndefined();
  expect(found(10_959.5)).toBeUndefined();
  expect(found("31.12.2029")).toEqual(["codeBecameDate", "31.12.29"]);
  expect(found(" 31.12.2029\t")).toEqual(["codeBecameDate", "31.12.29"]);
  expect(found("31.12.2030")).toBeUndefined();
  const last = new CodeIndex([{ code: "31.12", item: 0 }]);
  expect(isFailure(last.find(73_050, "code"))).toBe(true);
  expect(last.find(73_050 + 365, "code")).toBeUndefined();
});

test.each([
  [{ day: 5, month: 1, year: 2001 }, ["5.1.1", "5.1"]],
  [{ day: 1, month: 3, year: 2013 }, ["1.3.13", "3.13", "1.3"]],
  [{ day: 1, month: 1, year: 2000 }, ["1.1.0", "1.0", "1.1"]],
  [{ day: 1, month: 2, year: 1930 }, ["1.2.30", "2.30", "1.2"]],
  [{ day: 2, month: 2, year: 2029 }, ["2.2.29", "2.2"]],
  [{ day: 1, month: 2, year: 1929 }, ["1.2"]],
  [{ day: 1, month: 2, year: 2030 }, ["1.2"]],
])("%j may have been typed as %j", (date, codes) => expect(codesOfDate(date)).toEqual(codes));
