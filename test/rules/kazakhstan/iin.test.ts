import fc from "fast-check";
import { birthday, controlDigit, readIin } from "../../../src/rules/kazakhstan/iin";

/** Another way to the control digit: sums as BigInt, weights written out by their positions. */
function oracle(eleven: string): number | undefined {
  const sum = (shift: number) =>
    [...eleven].reduce((total, digit, index) => total + BigInt(digit) * BigInt(((index + shift) % 11) + 1), 0n) % 11n;
  const [first, second] = [sum(0), sum(2)];
  const control = first === 10n ? second : first;
  return control === 10n ? undefined : Number(control);
}

const eleven = fc.stringMatching(/^\d{11}$/);

test("the control digit is the oracle's, for both passes", () => {
  fc.assert(
    fc.property(eleven, (digits) => expect(controlDigit(digits)).toBe(oracle(digits))),
    { numRuns: 2000 },
  );
});

test("both passes come up, and numbers that are not issued", () => {
  const controls = Array.from({ length: 3000 }, (_, index) => String(90010130000 + index * 7).padStart(11, "0"));
  const first = (digits: string) =>
    [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index + 1), 0) % 11;
  expect(controls.some((digits) => first(digits) === 10 && controlDigit(digits) !== undefined)).toBe(true);
  expect(controls.some((digits) => controlDigit(digits) === undefined)).toBe(true);
});

test("any one wrong digit shows", () => {
  fc.assert(
    fc.property(eleven, fc.nat(11), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
      const control = controlDigit(digits);
      fc.pre(control !== undefined);
      const iin = `${digits}${control}`;
      const spoiled = `${iin.slice(0, at)}${(Number(iin[at]) + by) % 10}${iin.slice(at + 1)}`;
      expect(readIin(iin)).toEqual({ iin });
      // The second pass can agree by chance with the digit that the first one would have: the oracle says when.
      const right = oracle(spoiled.slice(0, 11)) === Number(spoiled[11]);
      expect(readIin(spoiled).fault).toBe(right ? undefined : "control");
      expect(readIin(spoiled).iin).toBe(spoiled);
    }),
  );
});

test.each<[unknown, object]>([
  ["", { iin: "", fault: "blank" }],
  [null, { iin: "", fault: "blank" }],
  ["12345", { iin: "12345", fault: "format" }],
  ["одиннадцать", { iin: "одиннадцать", fault: "format" }],
  ["1234567890123", { iin: "1234567890123", fault: "format" }],
])("%p", (raw, reading) => expect(readIin(raw)).toEqual(reading));

test("a number gets its zeros back where they make it right, a text does not", () => {
  const digits = "00010150001";
  const iin = `${digits}${oracle(digits)}`;
  expect(readIin(Number(iin))).toEqual({ iin, fault: "zeros" });
  expect(readIin(String(Number(iin))).fault).toBe("format");
  expect(readIin(` ${iin.slice(0, 6)} ${iin.slice(6)}\u00a0`)).toEqual({ iin });
});

test.each([
  ["200229500000", "2020-02-29"],
  ["990101300000", "1999-01-01"],
  ["210229500000", undefined],
  ["991301300000", undefined],
  ["990101000000", undefined],
])("birthday of %s", (iin, day) => expect(birthday(iin)).toBe(day));
