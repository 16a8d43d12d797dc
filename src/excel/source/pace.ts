import { ExcelRefusal } from "../request";

/** A cell in a message: its value, quotes and a comma; text comes on top. */
const CELL_BYTES = 12;
/** Requests of this size are answered soon enough for a progress bar to move, and stay far below the 5 MB that Excel on the web carries. */
const WANTED_BYTES = 1_000_000;
/** A cancel waits for the request under way: none may take long. */
const WANTED_MS = 300;
const SLOW_MS = 600;
const FEWEST = 50;
const MOST = 20_000;
const FIRST = 1000;

/** How many rows the next request is to carry: from what the ones before were like. */
export class Pace {
  private size = FIRST;

  constructor(
    /** As many cells of a row go over the wire. */
    private readonly cellsPerRow: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.size = this.bounded(FIRST);
  }

  get rows(): number {
    return this.size;
  }

  /** Runs a request of so many rows and learns from it. `bytes` tells how large its message was. */
  async measure<T>(rows: number, request: () => Promise<T>, bytes: (answer: T) => number): Promise<T> {
    const start = this.now();
    const answer = await request();
    const took = this.now() - start;
    const perRow = Math.max(1, bytes(answer) / Math.max(1, rows));
    const fits = Math.floor(WANTED_BYTES / perRow);
    const inTime = took > SLOW_MS ? rows / 2 : took < WANTED_MS ? Math.max(this.size, rows * 2) : this.size;
    this.size = this.bounded(Math.min(fits, inTime));
    return answer;
  }

  /** A message was too large for Excel: the next one has half the rows. `false` when there is nothing left to halve. */
  halve(rows: number): boolean {
    if (rows <= 1) return false;
    this.size = Math.max(1, Math.floor(rows / 2));
    return true;
  }

  private bounded(rows: number): number {
    const fits = Math.floor(WANTED_BYTES / (this.cellsPerRow * CELL_BYTES));
    return Math.max(FEWEST, Math.min(Math.floor(rows), MOST, fits));
  }
}

/** About how many bytes a block of cells takes as JSON in UTF-8; every tenth row stands for its neighbours. */
export function blockBytes(rows: readonly (readonly unknown[])[]): number {
  const STEP = 10;
  let bytes = 0;
  for (let at = 0; at < rows.length; at += STEP) {
    for (const cell of rows[at]!) bytes += CELL_BYTES + (typeof cell === "string" ? 2 * cell.length : 6);
  }
  return bytes * STEP;
}

/** Whether Excel refused a message for its size. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof ExcelRefusal &&
  /PayloadSizeLimitExceeded/.test(String((error.cause as { code?: unknown } | undefined)?.code));
