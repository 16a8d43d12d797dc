import type { CellError } from "../contract";
import { type Cell, cellKey } from "./cell";
import { isCellError, type Outcome } from "./outcome";

interface Failures {
  readonly pass: number;
  readonly outcomes: Outcome[];
}

/** Messages of the custom functions that failed, by the cell whose formula called them. */
export class CellErrors {
  private readonly failures = new Map<string, Failures>();

  /** A formula may call several functions: what they came to in the latest calculation counts. */
  record(cell: Cell, outcome: Outcome, pass: number): void {
    const key = cellKey(cell);
    const known = this.failures.get(key);
    if (known && known.pass !== pass) this.failures.delete(key);
    if (!hasError(outcome)) return;
    if (known?.pass === pass) known.outcomes.push(outcome);
    else this.failures.set(key, { pass, outcomes: [outcome] });
  }

  /** The failure that shows as `code` in a cell of what the formula spilled, counted from its origin. */
  find(origin: Cell, rowOffset: number, columnOffset: number, code: string): CellError | undefined {
    const errors = (this.failures.get(cellKey(origin))?.outcomes ?? [])
      .map((outcome) => (Array.isArray(outcome) ? outcome[rowOffset]?.[columnOffset] : outcome))
      .filter((error): error is CellError => isCellError(error) && error.code === code);
    // An error that a function passes on from its arguments has no message of its own.
    return errors.find(({ message }) => message !== "") ?? errors[0];
  }

  clear(): void {
    this.failures.clear();
  }
}

function hasError(outcome: Outcome): boolean {
  return Array.isArray(outcome) ? outcome.some((row) => row.some(isCellError)) : isCellError(outcome);
}
