import type { HostLocale } from "../office/contract";

/** What Excel of one language reads and shows differently from the others. */
export interface LocaleRules {
  readonly decimal: "," | ".";
  /** Between thousands when typing; a space of any kind in Russian. */
  readonly group: string;
  readonly dateOrder: "dmy" | "mdy";
  /** Formulas are translated by formulaText.ts. */
  readonly russianFormulas: boolean;
  readonly booleans: Readonly<Record<"true" | "false", string>>;
  /** The name by which the number format library knows the language. */
  readonly numberFormat: string;
}

const RUSSIAN: LocaleRules = {
  decimal: ",",
  group: "[ \\u00a0\\u202f]",
  dateOrder: "dmy",
  russianFormulas: true,
  booleans: { true: "ИСТИНА", false: "ЛОЖЬ" },
  numberFormat: "ru",
};

const RULES: Record<HostLocale, LocaleRules> = {
  "ru-RU": RUSSIAN,
  // Excel in Kazakh keeps the Russian names of functions; months are its own.
  "kk-KZ": { ...RUSSIAN, numberFormat: "kk" },
  "en-US": {
    decimal: ".",
    group: ",",
    dateOrder: "mdy",
    russianFormulas: false,
    booleans: { true: "TRUE", false: "FALSE" },
    numberFormat: "en",
  },
};

export function localeRules(locale: HostLocale): LocaleRules {
  return RULES[locale];
}
