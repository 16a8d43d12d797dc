/** Work that may be done in slices: a step of a few milliseconds at every call. */
export type Slices<T> = Generator<undefined, T>;

/** All slices at once: for small data and for tests. */
export function atOnce<T>(slices: Slices<T>): T {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
