/** Number formats of a block, row by row; `null` leaves a cell as it is. */
export type FormatBlock = readonly (readonly (string | null)[])[];

/** Cells side by side and below one another that take one format. */
export interface FormatArea {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  readonly format: string;
}

/**
 * The areas of a block that take one format each: columns mostly take one from top to bottom, and to say so once is much less
 * than to say it of every cell. `undefined` where they are more than `most`.
 */
export function formatAreas(block: FormatBlock, most: number): readonly FormatArea[] | undefined {
  const areas: FormatArea[] = [];
  let left: readonly FormatArea[] = [];
  const width = block[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const own = stretches(block, column);
    left = sameStretches(left, own)
      ? areas.splice(-own.length).map((area) => ({ ...area, columns: area.columns + 1 }))
      : own;
    areas.push(...left);
    if (areas.length > most) return undefined;
  }
  return areas;
}

function stretches(block: FormatBlock, column: number): readonly FormatArea[] {
  const found: FormatArea[] = [];
  for (let row = 0; row < block.length;) {
    const format = block[row]![column]!;
    let end = row + 1;
    while (end < block.length && block[end]![column] === format) end += 1;
    if (format !== null) found.push({ row, rows: end - row, column, columns: 1, format });
    row = end;
  }
  return found;
}

const sameStretches = (left: readonly FormatArea[], right: readonly FormatArea[]): boolean =>
  left.length > 0 &&
  left.length === right.length &&
  left.every(({ row, rows, format }, index) => {
    const other = right[index]!;
    return row === other.row && rows === other.rows && format === other.format;
  });
