import type { RowSlice, SliceCells } from "../source/readRows";
import { type CellContent, restorable, type RowContent } from "./cells";

/** What of a cell has to be read so that it can be written back as it was. */
export const OLD_PROPERTIES = ["formulas", "numberFormat", "values"] as const;

/** The rows of a slice as they stand, ready to be written back. */
export function oldRows({ rows }: RowSlice, { formulas, numberFormat, values }: SliceCells): readonly RowContent[] {
  return Array.from({ length: rows }, (_, row) => {
    const formats = numberFormat[row] as readonly string[];
    const cells = (formulas[row] as readonly CellContent[]).map((content, column) =>
      restorable(content, formats[column]!, content === values[row]![column]),
    );
    return { cells, formats };
  });
}
