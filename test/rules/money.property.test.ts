import fc from "fast-check";
import { isFailure } from "../../src/rules/failure";
import { portion, readMoney, roubles, shareOfPercent } from "../../src/rules/money";
import { oraclePortion } from "../support/moneyOracle";

/** Costs as tables have them: kopecks, tenths of kopecks, and doubles with a tail. */
const costs = fc.oneof(
  fc.integer({ min: 0, max: 999_999_999_999_999 }).map((kopecks) => kopecks / 100),
  fc.integer({ min: 0, max: 1_000_000_000 }).map((tenths) => tenths / 1000),
  fc.double({ min: 0, max: 9_999_999_999_999, noNaN: true }),
);

const percents = fc.oneof(
  fc.constantFrom("20", "25", "50", "100", "200", "300", "500"),
  fc.integer({ min: 0, max: 100_000 }).map((hundredths) => String(hundredths / 100)),
  fc.integer({ min: 0, max: 1_000_000_000 }).map((tiny) => (tiny / 1_000_000).toFixed(6)),
);

const money = (raw: unknown) => {
  const amount = readMoney(raw, "cost");
  if (isFailure(amount)) throw new Error(`${String(raw)} is no amount`);
  return amount;
};

describe("a share of an amount", () => {
  it("is half up to the kopeck, as integer arithmetic on the shortest decimals says", () => {
    fc.assert(
      fc.property(costs, percents, (cost, percent) => {
        expect(portion(money(cost), shareOfPercent(percent))).toBe(oraclePortion(cost, percent));
      }),
      { numRuns: 20_000 },
    );
  });

  it("is the same for a number and for its text with spaces and a comma", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (kopecks) => {
        const text = (kopecks / 100).toLocaleString("ru-RU", { minimumFractionDigits: 2 });
        expect(money(text)).toBe(money(kopecks / 100));
      }),
    );
  });

  it.each([
    ["0.005", "100", 1],
    ["0.004999999999", "100", 0],
    ["2.675", "100", 268],
    ["1.005", "100", 101],
    ["7633.95", "50", 381_698],
    ["0.01", "50", 1],
    ["0.01", "49.99", 0],
  ])("%s × %s %% is %i kopecks", (cost, percent, kopecks) => {
    expect(portion(money(cost), shareOfPercent(percent))).toBe(kopecks);
    expect(portion(money(Number(cost)), shareOfPercent(percent))).toBe(kopecks);
  });

  it("comes back from kopecks as the nearest double", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (kopecks) => {
        const whole = Math.trunc(kopecks / 100);
        expect(roubles(kopecks)).toBe(Number(`${whole}.${String(kopecks - whole * 100).padStart(2, "0")}`));
      }),
    );
  });
});
