import type { DerivationWording } from "./wording";

type Signs = Pick<DerivationWording, "decimalSign" | "groupSign">;

/** `12345.6` → `12 345,6`; with `money` at least two decimals: `12 345,60`. */
export function numberText(value: string, { decimalSign, groupSign }: Signs, money = false): string {
  const [whole = "", fraction = ""] = value.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, groupSign);
  const decimals = money ? fraction.padEnd(2, "0") : fraction;
  return decimals ? grouped + decimalSign + decimals : grouped;
}

/** A number with its unit; a coefficient has none. */
export function measureText(value: string, unit: string, wording: DerivationWording): string {
  const sign = wording.units[unit] ?? unit;
  return [numberText(value, wording, isMoney(unit)), sign].filter(Boolean).join("\u00a0");
}

export const isMoney = (unit: string): boolean => unit === "RUB" || unit === "KZT";
