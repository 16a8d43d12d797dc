/** The keys that go one back and one on: a row has other ones than a column. */
export interface Arrows {
  readonly back: string;
  readonly on: string;
}

export const ROW: Arrows = { back: "ArrowLeft", on: "ArrowRight" };
export const COLUMN: Arrows = { back: "ArrowUp", on: "ArrowDown" };

/**
 * Where a key leads among things of which one has the focus; nowhere when it is no such key. Fluent would do it by invisible
 * focusable elements beside them, which screen readers and checkers take for controls without a name: so `data-tabster` is
 * taken off the lists that use this.
 */
export function placeByKey(key: string, at: number, count: number, { back, on }: Arrows): number | undefined {
  if (count === 0) return undefined;
  if (key === back) return (at + count - 1) % count;
  if (key === on) return (at + 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
