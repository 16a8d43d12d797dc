import { throwIfCancelled } from "./cancelled";

/** Work in the pane lets other work in after so many milliseconds: clicks, the progress bar, a cancel. */
const LONGEST = 40;

/** Asked between two small pieces of a long work; waits only where it has taken its time. A cancel throws `Cancelled` there. */
export class Breath {
  private since = performance.now();

  constructor(private readonly signal?: AbortSignal) {}

  async take(): Promise<void> {
    if (performance.now() - this.since < LONGEST) return;
    await new Promise((resolve) => setTimeout(resolve));
    throwIfCancelled(this.signal);
    this.since = performance.now();
  }
}
