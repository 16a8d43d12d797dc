import { shippedEditions } from "../../../src/editions";
import type { DefectCells, DefectColumn } from "../../../src/rules/kazakhstan/columns";
import type { Defect } from "../../../src/rules/kazakhstan/model";
import { Rates, type Rate } from "../../../src/rules/kazakhstan/rates";
import { type DefectReading, readDefect } from "../../../src/rules/kazakhstan/readDefect";
import { MonitoringSummary } from "../../../src/rules/kazakhstan/summary";

export const set = { editions: shippedEditions };

const COLUMNS: readonly DefectColumn[] = ["region", "provider", "iin", "card", "date", "code", "care", "base", "count"];

export const reading = (rates: readonly Rate[] = []): DefectReading => ({
  set,
  rates: new Rates(rates),
  columns: new Set(COLUMNS),
});

/** A row without faults, but for what a case changes. */
export const cells = (changes: DefectCells = {}): DefectCells => ({
  region: "Акмолинская область",
  provider: "Поликлиника № 1",
  iin: "900101300007",
  card: "К-1",
  date: "2025-03-10",
  code: "5.1",
  care: "стационар",
  base: 1000,
  count: 1,
  ...changes,
});

export const defect = (changes: DefectCells = {}, rates: readonly Rate[] = []): Defect =>
  readDefect(reading(rates), 0, cells(changes));

export function summaryOf(defects: readonly Defect[]): MonitoringSummary {
  const summary = new MonitoringSummary();
  defects.forEach((one) => summary.add(one));
  return summary;
}

export const problemIds = ({ problems }: Defect): readonly string[] => problems.map(({ id }) => id);
