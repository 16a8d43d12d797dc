import { ExactDecimal } from "./numbers";

/** A number for a cell with the format that makes it look as printed. */
export interface CellNumber {
  readonly number: number;
  /** Excel number format, en-US. */
  readonly format: string;
}

const MONEY = new Set(["RUB", "KZT"]);

const decimals = (value: string): string => {
  const places = value.split(".")[1]?.length ?? 0;
  return places ? `.${"0".repeat(places)}` : "";
};

/** `"30"` of `%` → 0.3 as `0%`; money with kopecks and thousands; a coefficient with the decimals that it is printed with. */
export function cellNumber(value: string, unit: string): CellNumber {
  const exact = new ExactDecimal(value);
  if (unit === "%") return { number: exact.dividedBy(100).toNumber(), format: `0${decimals(value)}%` };
  return { number: exact.toNumber(), format: MONEY.has(unit) ? "#,##0.00" : `0${decimals(value)}` };
}
