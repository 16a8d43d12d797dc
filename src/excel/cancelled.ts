/** The user has stopped a long work: nothing to report as an error. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Cancelled();
}
