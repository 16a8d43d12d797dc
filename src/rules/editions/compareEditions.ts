import type { Edition, Table } from "../../editions/format";
import { ExactDecimal } from "../numbers";
import { factSlices, type Fact } from "./facts";
import { atOnce } from "./slices";

export type ChangeKind = "added" | "removed" | "changed";

/** One thing that two editions say differently. */
export interface Change {
  readonly kind: ChangeKind;
  /** Index in `tables` of the comparison. */
  readonly table: number;
  readonly key: string;
  readonly name: string;
  /** What tells the value from the row's other ones: coordinates, a component of a sanction, the name of a text. */
  readonly of: string;
  /** Decimal string or text; absent where the edition has none. */
  readonly before?: string;
  readonly after?: string;
  /** Units where there are any; two where the unit itself has changed. */
  readonly unit: string;
  /** Only of two numbers in one unit: after − before, and that as a share of `before`, where it is not zero. */
  readonly difference?: string;
  readonly share?: string;
}

export interface TableTotals {
  readonly title: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly same: number;
}

export interface Comparison {
  readonly before: Edition;
  readonly after: Edition;
  readonly tables: readonly TableTotals[];
  readonly changes: readonly Change[];
}

const FACTS_A_STEP = 1000;
/** A share with so many decimals is exact enough to be shown as a percentage. */
const SHARE_DECIMALS = 6;

/**
 * What is added, removed and changed between two editions. A value is the same one in both when its catalogue, its row's key
 * and its coordinates are: a table that was moved or renamed compares as itself.
 */
export const compareEditions = (before: Edition, after: Edition): Comparison => atOnce(comparisonSlices(before, after));

/** The same in slices: editions of megabytes do not hold the pane. */
export function* comparisonSlices(before: Edition, after: Edition): Generator<undefined, Comparison> {
  const old = yield* factSlices(before);
  const now = yield* factSlices(after);
  const totals = new Totals();
  const changes: Change[] = [];
  const add = (fact: Fact, change: Omit<Change, "table" | "key" | "name" | "of">) => {
    const table = totals.count(fact.table, change.kind);
    changes.push({ table, key: fact.key, name: fact.name, of: fact.of, ...change });
  };
  let compared = 0;
  for (const [id, fact] of now) {
    compared += 1;
    if (compared % FACTS_A_STEP === 0) yield;
    const was = old.get(id);
    if (!was) add(fact, { kind: "added", after: fact.value, unit: fact.unit });
    else if (isSame(was, fact)) totals.count(fact.table, "same");
    else add(fact, { kind: "changed", before: was.value, after: fact.value, ...difference(was, fact) });
  }
  for (const [id, fact] of old) {
    if (!now.has(id)) add(fact, { kind: "removed", before: fact.value, unit: fact.unit });
  }
  return { before, after, tables: totals.list, changes: changes.sort((a, b) => a.table - b.table) };
}

const isSame = (was: Fact, now: Fact): boolean =>
  was.unit === now.unit &&
  (was.value === now.value ||
    (was.numeric && now.numeric && new ExactDecimal(was.value).equals(new ExactDecimal(now.value))));

function difference(was: Fact, now: Fact): Pick<Change, "unit" | "difference" | "share"> {
  if (was.unit !== now.unit) return { unit: [was.unit, now.unit].map((unit) => unit || "–").join(" → ") };
  if (!was.numeric || !now.numeric) return { unit: now.unit };
  const base = new ExactDecimal(was.value);
  const change = new ExactDecimal(now.value).minus(base);
  const share = base.isZero() ? undefined : change.div(base).toDecimalPlaces(SHARE_DECIMALS).toFixed();
  return { unit: now.unit, difference: change.toFixed(), ...(share !== undefined && { share }) };
}

/** Counts by the title of the table, in the order in which tables are met. */
class Totals {
  private readonly byTitle = new Map<string, { index: number; counts: Record<ChangeKind | "same", number> }>();

  count({ title }: Pick<Table, "title">, kind: ChangeKind | "same"): number {
    const known = this.byTitle.get(title) ?? {
      index: this.byTitle.size,
      counts: { added: 0, removed: 0, changed: 0, same: 0 },
    };
    this.byTitle.set(title, known);
    known.counts[kind] += 1;
    return known.index;
  }

  get list(): readonly TableTotals[] {
    return [...this.byTitle].map(([title, { counts }]) => ({ title, ...counts }));
  }
}
