import { cellText } from "./cells";

const EPOCH_SERIAL = 25_569;
const MILLISECONDS_OF_DAY = 86_400_000;

const isoDate = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : undefined;
};

/** ISO date of a cell: Excel's serial number, `31.03.2025` or `2025-03-31`; `undefined` for anything else. */
export function parseDate(value: unknown): string | undefined {
  const text = cellText(value);
  if (/^\d{5,6}(\.\d+)?$/.test(text)) {
    const days = Math.floor(Number(text)) - EPOCH_SERIAL;
    return new Date(days * MILLISECONDS_OF_DAY).toISOString().slice(0, 10);
  }
  const russian = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:\s*г\.?)?$/.exec(text);
  if (russian) return isoDate(Number(russian[3]), Number(russian[2]), Number(russian[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return iso ? isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
}
