/** What tells one content of the source from another: the cells that were read, row after row. */
export class Fingerprint {
  private first = 0x811c9dc5;
  private second = 0x9747b28c;
  private rows = 0;

  add(cells: readonly unknown[]): void {
    this.rows += 1;
    const text = JSON.stringify(cells);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      this.first = Math.imul(this.first ^ code, 0x01000193);
      this.second = Math.imul(this.second ^ code, 0x5bd1e995) ^ (this.second >>> 13);
    }
  }

  text(): string {
    const hex = (value: number) => (value >>> 0).toString(16).padStart(8, "0");
    return `${this.rows}-${hex(this.first)}${hex(this.second)}`;
  }
}
