/** Excel on the web takes 5 MB at once; smaller requests show progress. */
const MOST = 1_000_000;
const FIRST = 400_000;
const LEAST = 50_000;
/** A cancel waits for the request under way: none may take long. */
const WANTED_MS = 400;

/** How many bytes the next request may have: from how long the one before took. */
export class RequestSize {
  private wanted = FIRST;

  constructor(private readonly now: () => number = () => performance.now()) {}

  get bytes(): number {
    return this.wanted;
  }

  /** Sends a request of so many bytes and learns from it. */
  async measure(bytes: number, request: () => Promise<void>): Promise<void> {
    const start = this.now();
    await request();
    const inTime = (bytes * WANTED_MS) / Math.max(1, this.now() - start);
    // A small request that happened to be quick says little of a large one.
    this.wanted = Math.max(LEAST, Math.min(MOST, inTime, 2 * Math.max(bytes, this.wanted)));
  }
}
