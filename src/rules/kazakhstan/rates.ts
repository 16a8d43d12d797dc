import { cellText, isErrorText } from "../council/cells";
import { parseDate } from "../council/dates";
import { isFailure } from "../failure";
import { foldWord, isBlank } from "../fold";
import { type ExactDecimal, parseAmount } from "../numbers";
import { dimension, readWord } from "../words";
import type { PenaltyUnit } from "./model";

/** Norms and tariffs of which the penalty is a multiple: columns 4, 7–11 of annex 1, with their words there. */
export const RATE_KINDS: readonly { readonly care: string; readonly unit: PenaltyUnit; readonly of: string }[] = [
  { care: "амбулаторно КПН", unit: "КПН", of: "базовый комплексный подушевой норматив на 1 человека в месяц" },
  { care: "село", unit: "КПН", of: "базовый комплексный подушевой норматив на 1 жителя села в месяц" },
  { care: "скорая", unit: "ПН", of: "подушевой норматив скорой помощи на 1 человека в месяц" },
  { care: "психические", unit: "КТ", of: "комплексный тариф: лица с психическими и поведенческими расстройствами" },
  { care: "туберкулез", unit: "КТ", of: "комплексный тариф: больные туберкулезом" },
  { care: "ВИЧ", unit: "КТ", of: "комплексный тариф: зараженные ВИЧ-инфекцией" },
];

export const RATES_TABLE_NAME = "Ставки_КЗ";
export const RATE_COLUMNS = ["care", "unit", "region", "from", "to", "tenge", "source"] as const;
export type RateColumn = (typeof RATE_COLUMNS)[number];

export const RATE_COLUMN_TITLES: Readonly<Record<RateColumn, string>> = {
  care: "Вид помощи",
  unit: "Величина",
  region: "Регион",
  from: "Действует с",
  to: "Действует по",
  tenge: "Тенге",
  source: "Основание",
};

/** A norm or tariff in force in a region between two dates; a blank region is every region that has no rate of its own. */
export interface Rate {
  readonly care: string;
  /** Folded; empty for all. */
  readonly region: string;
  readonly from: string;
  readonly to?: string;
  readonly tenge: ExactDecimal;
}

/** Why a row of the table of rates is not used. */
export type RateProblemId =
  "columnMissing" | "careUnknown" | "fromMissing" | "dateUnknown" | "tengeInvalid" | "datesTurned";

export interface RateProblem {
  readonly id: RateProblemId;
  /** Row of the table, the header being 0. */
  readonly row: number;
  readonly column: RateColumn;
  readonly given: string;
}

export interface RateReading {
  readonly rates: Rates;
  readonly problems: readonly RateProblem[];
}

/** Rates by kind of care; what does not fit alone is never chosen between. */
export class Rates {
  private readonly byCare = new Map<string, Rate[]>();

  constructor(rates: readonly Rate[] = []) {
    for (const rate of rates) this.byCare.set(rate.care, [...(this.byCare.get(rate.care) ?? []), rate]);
  }

  get size(): number {
    return [...this.byCare.values()].reduce((sum, rates) => sum + rates.length, 0);
  }

  /** The one rate in force that day; `"ambiguous"` when several differ, `undefined` when there is none. Without a day: any. */
  find(care: string, region: string, date: string | undefined): ExactDecimal | "ambiguous" | undefined {
    const inForce = (this.byCare.get(care) ?? []).filter(
      ({ from, to }) => date === undefined || (from <= date && date <= (to ?? date)),
    );
    const key = foldWord(region);
    const own = inForce.filter((rate) => rate.region === key && key !== "");
    const fitting = own.length > 0 ? own : inForce.filter((rate) => rate.region === "");
    const [first] = fitting;
    return first && fitting.every(({ tenge }) => tenge.equals(first.tenge)) ? first.tenge : first && "ambiguous";
  }
}

const CARE = dimension("ekdCare");
const KNOWN: ReadonlySet<string> = new Set(RATE_KINDS.map(({ care }) => care));

/** Reads the table «Ставки_КЗ», header first. A row whose sum is blank says nothing yet and is no problem. */
export function readRates(values: readonly (readonly unknown[])[]): RateReading {
  const header = (values[0] ?? []).map((title) => foldWord(cellText(title)));
  const places = RATE_COLUMNS.map((column) => header.indexOf(foldWord(RATE_COLUMN_TITLES[column])));
  const problems: RateProblem[] = [];
  const rates: Rate[] = [];
  RATE_COLUMNS.forEach((column, index) => {
    const needed = column !== "unit" && column !== "source";
    if (values.length > 0 && needed && places[index]! < 0)
      problems.push({ id: "columnMissing", row: 0, column, given: RATE_COLUMN_TITLES[column] });
  });
  if (problems.length > 0) return { rates: new Rates(), problems };
  values.forEach((cells, row) => {
    const value = (column: RateColumn): unknown => cells[places[RATE_COLUMNS.indexOf(column)]!];
    if (row === 0 || isBlank(value("tenge"))) return;
    const rate = readRate(value, (id, column) => problems.push({ id, row, column, given: cellText(value(column)) }));
    if (rate) rates.push(rate);
  });
  return { rates: new Rates(rates), problems };
}

function readRate(
  value: (column: RateColumn) => unknown,
  report: (id: RateProblemId, column: RateColumn) => void,
): Rate | undefined {
  const care = readWord(value("care"), CARE, "care");
  if (isFailure(care) || care === undefined || !KNOWN.has(care)) return void report("careUnknown", "care");
  const tenge = parseAmount(value("tenge"), "base");
  if (isFailure(tenge) || isErrorText(cellText(value("tenge")))) return void report("tengeInvalid", "tenge");
  if (isBlank(value("from"))) return void report("fromMissing", "from");
  const from = parseDate(value("from"));
  if (!from) return void report("dateUnknown", "from");
  const to = isBlank(value("to")) ? undefined : parseDate(value("to"));
  if (!to && !isBlank(value("to"))) return void report("dateUnknown", "to");
  if (to && to < from) return void report("datesTurned", "to");
  return { care, region: foldWord(cellText(value("region"))), from, ...(to && { to }), tenge };
}
