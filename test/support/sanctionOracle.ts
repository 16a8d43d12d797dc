import annex11 from "../../src/editions/kirov/tariff-agreement-2013/annex-11.json";
import { oraclePortion } from "./moneyOracle";

type Part = "уменьшение" | "штраф" | "возврат" | "возмещение";
type Base = "cost" | "normative" | "insuredSpent" | "harmCost";

export interface OracleRow {
  /** As the document prints it, without its dot. */
  readonly code: string;
  readonly care: string;
  readonly measure?: string;
  /** Decimal strings. */
  readonly cost?: string;
  readonly insuredSpent?: string;
  readonly harmCost?: string;
  readonly visits?: number;
}

/** Annex 11 read once more, in whole numbers: kopecks of every part, or `undefined` where the row has no answer. */
export function sanctionOracle(row: OracleRow): Readonly<Record<Part | "итого", number>> | undefined {
  const found = annex11.rows.find(({ code }) => code === row.code);
  const components = (found?.components ?? []) as readonly {
    part: Part;
    base: Base;
    percent: string;
    care: readonly string[];
    measure?: string;
    conditional?: boolean;
  }[];
  if (!components.some(({ care }) => care.includes(row.care))) return undefined;
  if (components.some(({ measure }) => measure) && !row.measure) return undefined;
  const parts = { уменьшение: 0, штраф: 0, возврат: 0, возмещение: 0, итого: 0 };
  for (const { part, base, percent, care, measure, conditional } of components) {
    if (!care.includes(row.care) || (measure && measure !== row.measure)) continue;
    const amount = base === "normative" ? annex11.normative.value : row[base];
    if (amount === undefined) {
      if (conditional) continue;
      return undefined;
    }
    const times = row.code === "3.9" ? (row.visits ?? 1) : 1;
    const kopecks = oraclePortion(amount, String(Number(percent) * times));
    parts[part] += kopecks;
    parts.итого += kopecks;
  }
  return parts;
}
