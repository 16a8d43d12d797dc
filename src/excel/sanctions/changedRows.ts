/** How the total of a row has changed. */
export type ChangeKind = "more" | "less" | "appeared" | "failed" | "other";

export interface ChangedRow {
  /** From the first row below the header. */
  readonly row: number;
  /** Roubles; absent where there was or is no sum. */
  readonly before?: number;
  readonly after?: number;
  readonly kind: ChangeKind;
}

/** Rows that a recalculation has changed, however many: three numbers each. */
export class ChangedRows {
  private readonly rows: number[] = [];
  private readonly before: number[] = [];
  private readonly after: number[] = [];

  add(row: number, before: unknown, after: unknown): void {
    this.rows.push(row);
    this.before.push(typeof before === "number" ? before : NaN);
    this.after.push(typeof after === "number" ? after : NaN);
  }

  get count(): number {
    return this.rows.length;
  }

  at(index: number): ChangedRow {
    const [before, after] = [this.before[index]!, this.after[index]!];
    return {
      row: this.rows[index]!,
      ...(!Number.isNaN(before) && { before }),
      ...(!Number.isNaN(after) && { after }),
      kind: this.kindAt(index),
    };
  }

  /** Places of the rows of a kind; of all of them without one. */
  filtered(kind: ChangeKind | undefined): readonly number[] {
    const places = this.rows.map((_, index) => index);
    return kind === undefined ? places : places.filter((index) => this.kindAt(index) === kind);
  }

  private kindAt(index: number): ChangeKind {
    const [before, after] = [this.before[index]!, this.after[index]!];
    if (Number.isNaN(after)) return "failed";
    if (Number.isNaN(before)) return "appeared";
    if (after === before) return "other";
    return after > before ? "more" : "less";
  }
}
