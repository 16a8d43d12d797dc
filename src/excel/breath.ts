/** Work in the pane lets other work in after so many milliseconds: clicks, the progress bar, a cancel. */
const LONGEST = 40;

/** Asked between two small pieces of a long work; waits only where it has taken its time. */
export class Breath {
  private since = performance.now();

  async take(): Promise<void> {
    if (performance.now() - this.since < LONGEST) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.since = performance.now();
  }
}
