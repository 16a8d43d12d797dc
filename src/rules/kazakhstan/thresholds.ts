import { clauseNumber } from "./clauseDays";
import type { MonitoringSummary, ProviderSummary } from "./summary";

/** What clause 16 says of a month in which the sum is over the limit. */
export type Consequence =
  /** The first one: information to the law enforcement bodies within ten working days. */
  | "inform"
  /** A later one: ground for early termination of the contract. */
  | "terminate"
  /** A later one of the only provider of the territory: the contract stays. */
  | "soleProvider";

export interface ThresholdMonth {
  /** «2025-03» */
  readonly month: string;
  readonly count: number;
  /** Hundredths of a tenge. */
  readonly kopecks: number;
  readonly excess: number;
  readonly consequence: Consequence;
}

/** The defects 5.0 of one provider in one financial year against 200 МРП. */
export interface Threshold {
  readonly region: string;
  readonly provider: string;
  /** `undefined`: no day is known. */
  readonly year?: number;
  readonly count: number;
  readonly kopecks: number;
  /** Defects 5.0 that have no sum: the year's sum is at least what is said. */
  readonly withoutSum: number;
  /** `undefined` where no МРП is known for the year. */
  readonly limit?: number;
  readonly months: readonly ThresholdMonth[];
  /** Over the limit in the year as a whole, though in no month alone: the clause does not say which is meant. */
  readonly onlyInYear: boolean;
}

/** МРП by year, hundredths of a tenge. */
export type MonthlyIndexes = ReadonlyMap<number, number>;

/** How many МРП clause 16 allows. */
export const LIMIT_IN_INDEXES = clauseNumber("16");

export const limitOf = (year: number, indexes: MonthlyIndexes): number | undefined => {
  const index = indexes.get(year);
  return index === undefined ? undefined : LIMIT_IN_INDEXES * index;
};

/** Every provider that has defects 5.0, by year. */
export const thresholdsOf = (summary: MonitoringSummary, indexes: MonthlyIndexes): readonly Threshold[] =>
  summary.providers().flatMap((provider) => ofProvider(provider, indexes));

function ofProvider(provider: ProviderSummary, indexes: MonthlyIndexes): readonly Threshold[] {
  const months = [...provider.unconfirmed.byKey].sort(([a], [b]) => (a < b ? -1 : 1));
  const years = [...new Set(months.map(([month]) => month.slice(0, 4)))];
  // «В течение последующих месяцев» goes on over the turn of the year.
  let found = false;
  return years.map((key): Threshold => {
    const year = key === "" ? undefined : Number(key);
    const limit = year === undefined ? undefined : limitOf(year, indexes);
    const ofYear = months.filter(([month]) => month.slice(0, 4) === key);
    const over = ofYear.flatMap(([month, { count, kopecks }]): readonly ThresholdMonth[] => {
      if (limit === undefined || kopecks <= limit) return [];
      const consequence = !found ? "inform" : provider.soleProvider ? "soleProvider" : "terminate";
      found = true;
      return [{ month, count, kopecks, excess: kopecks - limit, consequence }];
    });
    const sum = (value: (tally: (typeof ofYear)[number][1]) => number) =>
      ofYear.reduce((total, [, tally]) => total + value(tally), 0);
    const kopecks = sum((tally) => tally.kopecks);
    return {
      region: provider.region,
      provider: provider.provider,
      ...(year !== undefined && { year }),
      count: sum((tally) => tally.count),
      kopecks,
      withoutSum: sum(({ noAmount }) => Object.values(noAmount).reduce((all, one) => all + one, 0)),
      ...(limit !== undefined && { limit }),
      months: over,
      onlyInYear: limit !== undefined && kopecks > limit && over.length === 0,
    };
  });
}
