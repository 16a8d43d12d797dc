import type { LocalizedText } from "../../editions/format";
import type { Language, MessageParams, Option } from "./params";

/** Excel's card shows a few lines: longer lists are cut and say so. */
const LISTED = 8;

/** Words of a language that lists and numbers need. */
export interface Wording {
  readonly language: Language;
  readonly decimalSign: string;
  readonly or: string;
  more(count: number): string;
}

/** `12345.6` → `12 345,6` with the language's decimal sign and non-breaking spaces between thousands. */
export function decimalText(value: string, { decimalSign }: Wording): string {
  const [whole = "", fraction] = value.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  return fraction === undefined ? grouped : `${grouped}${decimalSign}${fraction}`;
}

export const localized = (text: LocalizedText, { language }: Wording): string => text[language] ?? text.ru;

export const labels = (texts: readonly LocalizedText[] | undefined, wording: Wording): string =>
  (texts ?? []).map((text) => localized(text, wording)).join(", ");

/** At most a card's worth of items, then how many more there are. */
export function listed(
  items: readonly string[] | undefined,
  wording: Wording,
  separator = ", ",
  total?: number,
): string {
  const all = items ?? [];
  const shown = all.slice(0, LISTED);
  const hidden = (total ?? all.length) - shown.length;
  return shown.join(separator) + (hidden > 0 ? `${separator}${wording.more(hidden)}` : "");
}

function optionText(option: Option, wording: Wording): string {
  const number = option.value === undefined ? "" : decimalText(option.value, wording);
  return [labels(option.labels, wording), number, option.unit].filter(Boolean).join(" ");
}

export const options = (params: MessageParams, wording: Wording): string =>
  listed(
    params.options?.map((option) => optionText(option, wording)),
    wording,
    "; ",
    params.total,
  );

export const alternatives = (codes: readonly string[] | undefined, { or }: Wording): string =>
  (codes ?? []).join(` ${or} `);

/** A title in quotes, unless it has quotes of its own: «КОГБУЗ «…»» reads badly. */
export const inQuotes = (title: string | undefined): string =>
  title === undefined || /[«"]/.test(title) ? (title ?? "") : `«${title}»`;

/** Codes as a user types them so that Excel keeps them text: `'3.1 или '3.10`. */
export const quoted = (codes: readonly string[] | undefined, wording: Wording): string =>
  alternatives(
    codes?.map((code) => `'${code}`),
    wording,
  );

/** Amounts of which a user may say «there was none»: for those the message suggests a zero. */
export const mayBeNothing = ({ argument }: MessageParams): boolean =>
  argument === "insuredSpent" || argument === "harmCost";
