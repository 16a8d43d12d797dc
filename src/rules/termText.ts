import type { TermRow, TermRule, TermUnit } from "../editions/format";
import type { Language } from "./messages";

interface Wording {
  count(amount: number, unit: TermUnit): string;
  readonly sameDay: string;
  before(span: string): string;
  ofMonth(amount: number): string;
  ofYear(amount: number): string;
  afterQuarter(amount: number): string;
  readonly nextMonth: string;
  readonly undated: string;
}

/** One, few, many: 1 рабочий день, 3 рабочих дня, 10 рабочих дней. */
const RU_UNITS: Readonly<Record<TermUnit, readonly [string, string, string]>> = {
  "рабочий день": ["рабочий день", "рабочих дня", "рабочих дней"],
  "календарный день": ["календарный день", "календарных дня", "календарных дней"],
  месяц: ["месяц", "месяца", "месяцев"],
  час: ["час", "часа", "часов"],
  число: ["число", "числа", "чисел"],
};

function russian(amount: number, unit: TermUnit): string {
  const [one, few, many] = RU_UNITS[unit];
  const teen = amount % 100 > 10 && amount % 100 < 20;
  const last = teen ? 0 : amount % 10;
  return `${amount} ${last === 1 ? one : last > 1 && last < 5 ? few : many}`;
}

const EN_UNITS: Readonly<Record<TermUnit, string>> = {
  "рабочий день": "working day",
  "календарный день": "calendar day",
  месяц: "month",
  час: "hour",
  число: "day",
};

const KK_UNITS: Readonly<Record<TermUnit, string>> = {
  "рабочий день": "жұмыс күні",
  "календарный день": "күнтізбелік күн",
  месяц: "ай",
  час: "сағат",
  число: "күн",
};

const WORDINGS: Readonly<Record<Language, Wording>> = {
  ru: {
    count: russian,
    sameDay: "в тот же день",
    before: (span) => `до события: ${span}`,
    ofMonth: (amount) => `${amount}-й рабочий день месяца`,
    ofYear: (amount) => `${amount}-й рабочий день года`,
    afterQuarter: (amount) => `${amount}-е число месяца после квартала`,
    nextMonth: "до конца следующего месяца",
    undated: "даты в документе нет",
  },
  en: {
    count: (amount, unit) => `${amount} ${EN_UNITS[unit]}${amount === 1 ? "" : "s"}`,
    sameDay: "on the same day",
    before: (span) => `before the event: ${span}`,
    ofMonth: (amount) => `working day ${amount} of the month`,
    ofYear: (amount) => `working day ${amount} of the year`,
    afterQuarter: (amount) => `day ${amount} of the month after the quarter`,
    nextMonth: "by the end of the next month",
    undated: "the document names no date",
  },
  kk: {
    count: (amount, unit) => `${amount} ${KK_UNITS[unit]}`,
    sameDay: "сол күні",
    before: (span) => `оқиғаға дейін: ${span}`,
    ofMonth: (amount) => `айдың ${amount}-жұмыс күні`,
    ofYear: (amount) => `жылдың ${amount}-жұмыс күні`,
    afterQuarter: (amount) => `тоқсаннан кейінгі айдың ${amount}-күні`,
    nextMonth: "келесі айдың соңына дейін",
    undated: "құжатта күні жоқ",
  },
};

/** How long a term is, in words: «3 рабочих дня», «4-й рабочий день месяца». */
export function termText({ rule }: TermRow, language: Language = "ru"): string {
  const wording = WORDINGS[language];
  return rule ? ruleText(rule, wording) : wording.undated;
}

function ruleText({ count, amount, unit }: TermRule, wording: Wording): string {
  switch (count) {
    case "after":
      return amount === 0 ? wording.sameDay : wording.count(amount, unit);
    case "before":
      return wording.before(wording.count(amount, unit));
    case "nextMonth":
      return wording.nextMonth;
    default:
      return wording[count](amount);
  }
}
