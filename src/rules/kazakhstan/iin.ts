import { parseDate } from "../dates";

/** What is wrong with an ИИН; `zeros`: it is right once the zeros that Excel takes from a number stand before it again. */
export type IinFault = "blank" | "format" | "control" | "zeros";

export interface IinReading {
  /** Twelve digits where the cell holds them, else what stands there: a wrong one is listed, never dropped. */
  readonly iin: string;
  readonly fault?: IinFault;
}

const LENGTH = 12;
const FIRST_PASS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
/** Taken where the first pass gives 10. */
const SECOND_PASS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

const weighed = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * digits[index]!, 0) % 11;

/** The twelfth digit of the first eleven; `undefined` where both passes give 10: such numbers are not issued. */
export function controlDigit(firstEleven: string): number | undefined {
  const digits = [...firstEleven].map(Number);
  const first = weighed(digits, FIRST_PASS);
  const control = first === 10 ? weighed(digits, SECOND_PASS) : first;
  return control === 10 ? undefined : control;
}

const isRight = (iin: string): boolean => controlDigit(iin.slice(0, LENGTH - 1)) === Number(iin[LENGTH - 1]);

/** Reads the individual identification number of a cell: a text of twelve digits, or a number without its leading zeros. */
export function readIin(raw: unknown): IinReading {
  const text = String(raw ?? "").replace(/[\s\u200b\ufeff]/g, "");
  if (text === "") return { iin: "", fault: "blank" };
  if (!/^\d{6,12}$/.test(text) || (text.length < LENGTH && typeof raw !== "number"))
    return { iin: text, fault: "format" };
  const iin = text.padStart(LENGTH, "0");
  if (!isRight(iin)) return { iin: text, fault: text.length < LENGTH ? "format" : "control" };
  return text.length < LENGTH ? { iin, fault: "zeros" } : { iin };
}

/** Birthday that a right ИИН begins with (ISO): its seventh digit tells the century; `undefined` for a foreigner's 0. */
export function birthday(iin: string): string | undefined {
  const [, year, month, day, century] = /^(\d\d)(\d\d)(\d\d)([1-6])\d{5}$/.exec(iin) ?? [];
  if (!century) return undefined;
  const iso = `${18 + Math.floor((Number(century) - 1) / 2)}${year}-${month}-${day}`;
  return parseDate(iso) ? iso : undefined;
}
