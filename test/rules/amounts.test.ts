import { isFailure } from "../../src/rules/failure";
import {
  amountText,
  multiplied,
  portion,
  readMoney,
  roubles,
  roublesText,
  shareOfPercent,
} from "../../src/rules/money";
import { ExactDecimal, LARGEST_AMOUNT, parseAmount, readCount } from "../../src/rules/numbers";
import { ExactSum } from "../../src/rules/recalculation/exactSum";

/** Rule 5 of the contract at its edges: what Excel keeps exactly, and nothing beyond. */
const read = (raw: unknown) => {
  const amount = readMoney(raw, "cost");
  return isFailure(amount) ? amount.id : amount;
};

test.each<[unknown, unknown]>([
  [0, 0],
  [-0, 0],
  [0.01, 1],
  [3634.73, 363_473],
  [LARGEST_AMOUNT, 999_999_999_999_999],
  [10_000_000_000_000, "numberTooLarge"],
  ["10 000 000 000 000", "numberTooLarge"],
  [-0.01, "negativeNumber"],
  ["-1", "negativeNumber"],
  ["−1", "negativeNumber"],
  [NaN, "notNumber"],
  [Infinity, "notNumber"],
  [true, "notNumber"],
  ["", "notNumber"],
  ["1 00", "notNumber"],
  ["1 000", 100_000],
  ["1\u202f000,5", 100_050],
  ["1,000,000", "notNumber"],
  ["12 3456", "notNumber"],
  [" 5 ", 500],
  [`5.${"0".repeat(58)}`, 500],
  [`5.${"0".repeat(59)}`, "notNumber"],
])("%p is %p kopecks", (raw, expected) => expect(read(raw)).toBe(expected));

test("tenths of a kopeck are kept", () => {
  expect(amountText(readMoney("1,005", "cost") as ExactDecimal)).toBe("1.005");
  expect(amountText(readMoney(1.005, "cost") as ExactDecimal)).toBe("1.005");
  expect(amountText(123_450)).toBe("1234.5");
});

test("a failure names the argument and the limit", () => {
  expect(parseAmount(1e14, "harmCost")).toMatchObject({ params: { argument: "harmCost", limit: "9999999999999.99" } });
  expect(parseAmount("x", "harmCost")).toMatchObject({ params: { argument: "harmCost", given: "x" } });
});

test("a number of things is whole", () => {
  expect(readCount("3")).toBe(3);
  expect(readCount(0)).toBe(0);
  expect(readCount(1.5)).toMatchObject({ id: "notWhole", params: { argument: "count", given: "1,5" } });
  expect(readCount(-1)).toMatchObject({ id: "negativeNumber", params: { argument: "count" } });
});

test("products beyond 2^53 stay exact", () => {
  const largest = 999_999_999_999_999;
  expect(multiplied(100_01, 3)).toBe(300_03);
  expect(amountText(multiplied(largest, 9))).toBe("89999999999999.91");
  expect(amountText(multiplied(largest, 11))).toBe("109999999999999.89");
  expect(amountText(multiplied(new ExactDecimal("1.005"), 3))).toBe("3.015");
  expect(portion(largest, shareOfPercent("500"))).toBe(4_999_999_999_999_995);
  expect(portion(largest, shareOfPercent("0.0001"))).toBe(1_000_000_000);
  expect(portion(9_007_199_254_741, shareOfPercent("33.3333"))).toBe(3_002_396_749_181);
});

test("what Excel cannot show to the kopeck is not shown", () => {
  expect(roubles(999_999_999_999_999)).toBe(9_999_999_999_999.99);
  expect(roubles(1_000_000_000_000_000)).toBeUndefined();
  expect(roublesText(1_381_698)).toBe("13816.98");
  expect(roublesText(5)).toBe("0.05");
});

test("a sum of many rows is exact where a double would not be", () => {
  const sum = new ExactSum();
  for (let row = 0; row < 30; row += 1) sum.add(999_999_999_999_999);
  sum.add(1);
  expect(sum.text()).toBe("299999999999999.71");
});
