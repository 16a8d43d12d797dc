import type { FormField } from "../../editions/kazakhstan";
import { isoToRussian } from "../../rules/dates";
import { MONTHS_GENITIVE, TEXTS } from "./texts";

/** What the fund's officer says of a monitoring; what is left out is printed as a line to fill by hand. */
export interface FormDetails {
  readonly branch?: string;
  readonly ground?: string;
  /** One of the form's choices. */
  readonly monitoring?: string;
  /** Name and post. */
  readonly officer?: string;
  /** Kind of care where it is not that of the defects. */
  readonly care?: string;
  /** ISO days. */
  readonly periodFrom?: string;
  readonly periodTo?: string;
  readonly datesFrom?: string;
  readonly datesTo?: string;
  /** When the conclusion is signed. */
  readonly signed?: string;
  readonly findings?: string;
  readonly recommendations?: string;
  /** Number of the first conclusion; the next ones follow. */
  readonly firstNumber?: string;
  /** What stands behind the stroke: «12/2025». */
  readonly series?: string;
}

/** `2025-03-07` → «"07" марта 2025 года» */
export const longDay = (iso: string): string =>
  TEXTS.form.day(iso.slice(8), MONTHS_GENITIVE[Number(iso.slice(5, 7)) - 1] ?? "", Number(iso.slice(0, 4)));

/** «01.01.2025–31.03.2025», or the one day that is known. */
export const periodText = (from: string | undefined, to: string | undefined): string =>
  [from, to].flatMap((day) => (day ? [isoToRussian(day)] : [])).join("–");

/** `12` of «2025» → «12/2025» */
export const numberText = (number: number | string, series: string | undefined): string =>
  series ? `${number}/${series}` : String(number);

/** Values of the form's fields that the details give. */
export const fieldTexts = (details: FormDetails): Readonly<Partial<Record<FormField, string>>> => ({
  branch: details.branch,
  ground: details.ground,
  monitoring: details.monitoring,
  officer: details.officer,
  expert: details.officer,
  care: details.care,
  period: periodText(details.periodFrom, details.periodTo) || undefined,
  dates:
    details.datesFrom && details.datesTo
      ? TEXTS.form.dates(longDay(details.datesFrom), longDay(details.datesTo))
      : undefined,
  findings: details.findings,
  recommendations: details.recommendations,
});
