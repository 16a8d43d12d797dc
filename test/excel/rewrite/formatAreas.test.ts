import fc from "fast-check";
import { formatAreas } from "../../../src/excel/rewrite/formatAreas";

const blocks = fc
  .record({ rows: fc.integer({ min: 1, max: 12 }), columns: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(fc.constantFrom("@", "0.00", null), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test("every cell gets its format from one area, and one that is left alone from none", () => {
  fc.assert(
    fc.property(blocks, (block) => {
      const said = block.map((row) => row.map(() => [] as string[]));
      for (const { row, rows, column, columns, format } of formatAreas(block, Infinity)!)
        for (let r = row; r < row + rows; r += 1)
          for (let c = column; c < column + columns; c += 1) said[r]![c]!.push(format);
      expect(said).toEqual(block.map((row) => row.map((format) => (format === null ? [] : [format]))));
    }),
  );
});

test("columns that are alike are one area; too many areas are none", () => {
  const alike = Array.from({ length: 9 }, () => ["0.00", "0.00", "@"]);
  expect(formatAreas(alike, 2)).toHaveLength(2);
  expect(formatAreas(alike, 1)).toBeUndefined();
  expect(formatAreas([], 1)).toEqual([]);
});
