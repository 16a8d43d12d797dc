/** As long as the pane may be busy at a stretch; well below what a hand notices. */
const BUSY_MS = 40;

/**
 * Does work that comes in slices (a generator with a step of a few milliseconds) without holding the pane: whenever it has
 * been busy for a while, everything else has its turn.
 *
 * @param signal stops the work: the promise is rejected with its reason.
 */
export async function inSlices<T>(slices: Generator<undefined, T>, signal?: AbortSignal): Promise<T> {
  let until = performance.now() + BUSY_MS;
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    until = performance.now() + BUSY_MS;
  }
}
