/** Which row of now is which row of then. */
export interface RowMatch {
  /** By place now: the place then, or -1. */
  readonly then: Int32Array;
  /** Rows of then that are nowhere to be found. */
  readonly missing: number;
  /** Whether any row has been moved. */
  readonly moved: boolean;
}

/**
 * Finds the rows again: one that is where it was is itself; others are known by their keys, in their order, as a sort leaves
 * rows that are alike. Where nothing has been moved, a row with another key is the same row with an edited source.
 *
 * @param places ascending, with the key of each
 * @param now keys of the rows as they are; absent where rows have nothing that they can be known by
 */
export function matchRows(
  places: readonly number[],
  keys: readonly number[],
  now: Uint32Array | undefined,
  rows: number,
): RowMatch {
  const then = new Int32Array(rows).fill(-1);
  if (!now) {
    for (const place of places) if (place < rows) then[place] = place;
    return { then, missing: 0, moved: false };
  }
  const waiting = new Map<number, number[]>();
  const astray: number[] = [];
  places.forEach((place, index) => {
    if (place < rows && now[place] === keys[index]) then[place] = place;
    else {
      astray.push(place);
      const queue = waiting.get(keys[index]!);
      if (queue) queue.push(place);
      else waiting.set(keys[index]!, [place]);
    }
  });
  if (astray.length === 0) return { then, missing: 0, moved: false };
  for (const queue of waiting.values()) queue.reverse();
  let found = 0;
  for (let row = 0; row < rows; row += 1) {
    if (then[row] !== -1) continue;
    const place = waiting.get(now[row]!)?.pop();
    if (place === undefined) continue;
    then[row] = place;
    found += 1;
  }
  if (found > 0) return { then, missing: astray.length - found, moved: true };
  let missing = 0;
  for (const place of astray) {
    if (place < rows) then[place] = place;
    else missing += 1;
  }
  return { then, missing, moved: false };
}
