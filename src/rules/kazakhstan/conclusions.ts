import { DEATH } from "./deaths";
import type { Defect } from "./model";
import { UNCONFIRMED } from "./summary";

/** A line of a conclusion: the defects of one case or service. */
export interface ConclusionLine {
  readonly card: string;
  readonly iin: string;
  readonly date?: string;
  /** Codes in the order of the table; one found twice is told with its number: «5.1 ×2». */
  readonly codes: readonly { readonly code: string; readonly count: number }[];
  readonly count: number;
  /** Hundredths of a tenge. */
  readonly kopecks: number;
  /** Whether some of its defects have no sum. */
  readonly incomplete: boolean;
}

export interface Breach {
  readonly clause: string;
  readonly breach: string;
}

/** What the conclusions of one provider say. */
export interface ProviderFindings {
  readonly region: string;
  readonly provider: string;
  /** Kinds of care, in the order of the table. */
  readonly cares: readonly string[];
  readonly all: readonly ConclusionLine[];
  /** 5.0 and its subcodes: appendix 4. */
  readonly unconfirmed: readonly ConclusionLine[];
  /** Deaths, each a case of its own: appendix 6. */
  readonly deaths: readonly ConclusionLine[];
  /** Clauses of the contract that are not fulfilled: appendix 3. */
  readonly breaches: readonly Breach[];
}

/** ISO days, both inclusive; what is left out does not bound. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** Defects without a day belong to no period, but to the whole table. */
export const isWithin = ({ date }: Pick<Defect, "date">, { from, to }: Period): boolean => {
  if (from === undefined && to === undefined) return true;
  return date !== undefined && (from === undefined || from <= date) && (to === undefined || date <= to);
};

/** Findings of one provider; the defects are its own. */
export function findingsOf(region: string, provider: string, defects: readonly Defect[]): ProviderFindings {
  const coded = defects.filter(({ code }) => code !== undefined);
  const breaches = defects.filter(({ contractClause, breach }) => contractClause !== "" || breach !== "");
  return {
    region,
    provider,
    cares: [...new Set(defects.flatMap(({ care }) => care ?? []))],
    all: linesOf(coded),
    unconfirmed: linesOf(coded.filter(({ head }) => head === UNCONFIRMED)),
    deaths: linesOf(coded.filter(({ head }) => head === DEATH)),
    breaches: breaches.map(({ contractClause, breach }) => ({ clause: contractClause, breach })),
  };
}

interface OpenLine {
  readonly first: Defect;
  readonly codes: Map<string, number>;
  count: number;
  kopecks: number;
  incomplete: boolean;
}

/** One line for a card, a person and a day; a row that names no card is a line of its own. */
export function linesOf(defects: readonly Defect[]): readonly ConclusionLine[] {
  const lines = new Map<string, OpenLine>();
  for (const defect of defects) {
    const { row, card, iin, date, code, count, penalty } = defect;
    const key = card === "" ? `#${row}` : JSON.stringify([card, iin, date]);
    let line = lines.get(key);
    if (!line) lines.set(key, (line = { first: defect, codes: new Map(), count: 0, kopecks: 0, incomplete: false }));
    line.codes.set(code!, (line.codes.get(code!) ?? 0) + count);
    line.count += count;
    line.kopecks += penalty.kopecks ?? 0;
    line.incomplete ||= penalty.kopecks === undefined;
  }
  return [...lines.values()].map(({ first: { card, iin, date }, codes, count, kopecks, incomplete }) => ({
    card,
    iin,
    ...(date && { date }),
    codes: [...codes].map(([code, times]) => ({ code, count: times })),
    count,
    kopecks,
    incomplete,
  }));
}
