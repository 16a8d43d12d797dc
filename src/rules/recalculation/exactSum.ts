import { ExactDecimal } from "../numbers";

/** A sum of kopecks that stays exact over any number of rows. */
export class ExactSum {
  private small = 0;
  private large = new ExactDecimal(0);

  add(kopecks: number): void {
    this.small += kopecks;
    if (Math.abs(this.small) < Number.MAX_SAFE_INTEGER / 4) return;
    this.large = this.large.plus(this.small);
    this.small = 0;
  }

  /** Roubles as a decimal string: `13816.98`. */
  text(): string {
    return this.large.plus(this.small).dividedBy(100).toFixed(2);
  }
}
