import { AMOUNTS, type Defect, type AmountName } from "./model";

/** Counts and sums of some rows. */
export class Tally {
  count = 0;
  /** Kopecks. */
  readonly kopecks: Record<AmountName, number> = {
    reduction: 0,
    fine: 0,
    refund: 0,
    reimbursement: 0,
    unallocated: 0,
    total: 0,
  };
  private readonly caseIds = new Set<string>();

  add({ amounts, caseId }: Pick<Defect, "amounts" | "caseId">): void {
    this.count += 1;
    for (const name of AMOUNTS) this.kopecks[name] += amounts[name];
    if (caseId !== "") this.caseIds.add(caseId);
  }

  /** Takes another tally's rows in. */
  merge(other: Tally): void {
    this.count += other.count;
    for (const name of AMOUNTS) this.kopecks[name] += other.kopecks[name];
    for (const id of other.caseIds) this.caseIds.add(id);
  }

  /** Different cases; rows without a case number are in none. */
  get cases(): number {
    return this.caseIds.size;
  }
}

/** Tallies by key, in the order in which keys come up; what a key stands for is made once. */
export class Tallies<Item> {
  private readonly byKey = new Map<string, { readonly item: Item; readonly tally: Tally }>();

  add(key: string, defect: Defect, item: () => Item): Item {
    let found = this.byKey.get(key);
    if (!found) this.byKey.set(key, (found = { item: item(), tally: new Tally() }));
    found.tally.add(defect);
    return found.item;
  }

  /** Sorted by `order`; equal ones keep their order. */
  sorted(order: (a: Item, b: Item) => number): readonly (Item & { readonly tally: Tally })[] {
    return [...this.byKey.values()]
      .sort((a, b) => order(a.item, b.item))
      .map(({ item, tally }) => ({ ...item, tally }));
  }
}
