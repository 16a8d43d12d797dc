import fc from "fast-check";
import { matchRows } from "../../../src/excel/rewrite/matchRows";
import { relocated } from "../../../src/excel/rewrite/relocated";

/** Rows of then as they lie now: some left out, some new ones between, in any order; -1 is a row of the user's. */
const shuffled = fc.integer({ min: 0, max: 40 }).chain((count) =>
  fc.tuple(fc.subarray(Array.from({ length: count }, (_, row) => row)), fc.nat(5)).chain(([kept, own]) => {
    const all = [...kept, ...Array<number>(own).fill(-1)];
    return fc.tuple(fc.constant(count), fc.shuffledSubarray(all, { minLength: all.length }));
  }),
);

test("rows with keys of their own are found wherever they are", () => {
  fc.assert(
    fc.property(shuffled, ([count, now]) => {
      const places = Array.from({ length: count }, (_, row) => row);
      const keys = places.map((row) => row + 1000);
      const found = matchRows(
        places,
        keys,
        Uint32Array.from(now, (row) => (row < 0 ? 7 : row + 1000)),
        now.length,
      );
      const moved = now.some((row, at) => row >= 0 && row !== at);
      const kept = now.filter((row) => row >= 0).length;
      if (moved || kept === count) {
        expect([...found.then]).toEqual(now);
        expect(found.missing).toBe(count - kept);
      }
      expect(found.moved).toBe(moved);
    }),
  );
});

test("where nothing has moved, a row with another source is the same row", () => {
  const found = matchRows([0, 1, 3], [10, 11, 13], Uint32Array.from([10, 99, 12, 13]), 4);
  expect(found).toEqual({ then: Int32Array.from([0, 1, -1, 3]), missing: 0, moved: false });
});

test("rows that are alike keep their order, as a sort leaves them", () => {
  const found = matchRows([0, 1, 2], [5, 5, 6], Uint32Array.from([6, 5, 5]), 3);
  expect([...found.then]).toEqual([2, 1, 0]);
});

test.each([
  ["=B3*C3", "=B5*C5"],
  ["=$B3+B$3+$B$3", "=$B5+B$3+$B$3"],
  ["=IF(A1=\"B3\",Лист1!B3,'B3 2'!B3)", "=IF(A3=\"B3\",Лист1!B5,'B3 2'!B5)"],
  ["=SUM(A1:A3)+LOG10(B2)+Q1_2013", "=SUM(A3:A5)+LOG10(B4)+Q1_2013"],
  ["B3", "B3"],
  [3, 3],
])("%p two rows below is %p", (content, expected) => {
  expect(relocated(content, 2)).toBe(expected);
});
