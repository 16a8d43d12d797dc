/**
 * An independent reckoning of money for the tests: big integers over decimal strings, no decimal library and no doubles.
 */
interface Scaled {
  readonly digits: bigint;
  readonly places: number;
}

/** The shortest decimal of a double, or a decimal text, as an integer and a number of decimal places. */
function scaled(value: number | string): Scaled {
  const match = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) throw new Error(`${value} is no decimal`);
  const [, whole = "", fraction = "", exponent = "0"] = match;
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

/** amount × percent / 100, half up to the kopeck, in kopecks. */
export function oraclePortion(amount: number | string, percent: string): number {
  const [left, right] = [scaled(amount), scaled(percent)];
  const product = left.digits * right.digits;
  const scale = 10n ** BigInt(left.places + right.places);
  return Number((2n * product + scale) / (2n * scale));
}
