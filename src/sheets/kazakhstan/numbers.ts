import { roublesText } from "../../rules/money";
import type { CellContent, CellStyle } from "../sheetPlan";

export const MONEY: CellStyle = { numberFormat: "#,##0.00", horizontal: "Right" };
export const COUNT: CellStyle = { numberFormat: "0;-0;–", horizontal: "Center" };

/** Hundredths of a tenge as a number of tenge. */
export const tenge = (kopecks: number): number => kopecks / 100;

/** `1234567` → «12 345,67» */
export const tengeText = (kopecks: number): string => {
  const [whole = "", fraction = ""] = roublesText(kopecks).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0")},${fraction}`;
};

export const formula = (text: string): CellContent => ({ kind: "formula", formula: text });

export const dateCell = (date: string | undefined): CellContent => (date ? { kind: "date", date } : null);

/** Rows count from 0 here and from 1 in formulas. */
export const sumRows = (letters: string, from: number, rows: number): CellContent =>
  rows === 0 ? 0 : formula(`=SUM(${letters}${from + 1}:${letters}${from + rows})`);
