/**
 * Working days for the tests, kept apart from the product's data: the runs of days off as the governments announced them,
 * and the weekends that are worked. Counts by walking dates.
 */
const DAY = 86_400_000;

export interface DaysOff {
  /** Days off that are no weekend, `YYYY-MM-DD` or `YYYY-MM-DD/DD`. */
  readonly off: string;
  readonly worked: string;
  /** Working days of each year, as the production calendars print them. */
  readonly total: Readonly<Record<number, number>>;
}

export const ANNOUNCED: Readonly<Record<"RU" | "KZ", DaysOff>> = {
  RU: {
    off: `2024-01-01/08 2024-02-23/23 2024-03-08/08 2024-04-29/30 2024-05-01/01 2024-05-09/10 2024-06-12/12 2024-11-04/04 2024-12-30/31
      2025-01-01/08 2025-05-01/02 2025-05-08/09 2025-06-12/13 2025-11-03/04 2025-12-31/31
      2026-01-01/09 2026-02-23/23 2026-03-09/09 2026-05-01/01 2026-05-11/11 2026-06-12/12 2026-11-04/04 2026-12-31/31`,
    worked: "2024-04-27 2024-11-02 2024-12-28 2025-11-01",
    total: { 2024: 248, 2025: 247, 2026: 247 },
  },
  KZ: {
    off: `2024-01-01/02 2024-03-08/08 2024-03-21/25 2024-05-01/01 2024-05-07/09 2024-07-08/08 2024-08-30/30 2024-10-25/25 2024-12-16/16
      2025-01-01/03 2025-01-07/07 2025-03-10/10 2025-03-21/25 2025-05-01/01 2025-05-07/07 2025-05-09/09 2025-06-06/06 2025-07-07/07 2025-09-01/01 2025-10-27/27 2025-12-16/16
      2026-01-01/02 2026-01-07/07 2026-03-09/09 2026-03-21/25 2026-05-01/01 2026-05-07/07 2026-05-11/11 2026-05-27/27 2026-07-06/06 2026-10-26/26 2026-12-16/16`,
    worked: "2024-05-04 2025-01-05",
    // 2026: the published 246 and the Monday of the former Constitution Day.
    total: { 2024: 249, 2025: 246, 2026: 247 },
  },
};

export const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
export const timeOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
export const serialOf = (iso: string): number => Math.round((timeOf(iso) - timeOf("1899-12-30")) / DAY);

export class Oracle {
  private readonly off = new Set<string>();
  private readonly worked: ReadonlySet<string>;

  constructor({ off, worked }: DaysOff, own: readonly string[] = []) {
    for (const run of off.split(/\s+/)) {
      const [first = "", last = ""] = run.split("/");
      for (let day = Number(first.slice(8)); day <= Number(last); day += 1)
        this.off.add(first.slice(0, 8) + String(day).padStart(2, "0"));
    }
    this.worked = new Set(worked.split(" ").filter((day) => !own.includes(day)));
    for (const day of own) this.off.add(day);
  }

  works(iso: string): boolean {
    const weekday = new Date(timeOf(iso)).getUTCDay();
    const weekend = weekday === 0 || weekday === 6;
    return !this.off.has(iso) && (!weekend || this.worked.has(iso));
  }

  /** The so-manieth working day after a day (before it where `count` is negative); undefined outside of 2024–2026. */
  step(iso: string, count: number): string | undefined {
    let time = timeOf(iso);
    for (let left = Math.abs(count); left > 0;) {
      time += Math.sign(count) * DAY;
      const day = isoOf(time);
      if (day < "2024-01-01" || day > "2026-12-31") return undefined;
      if (this.works(day)) left -= 1;
    }
    return isoOf(time);
  }
}
