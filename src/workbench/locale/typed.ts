import { RUSSIAN_ERRORS, toEnUs } from "./formulaText";
import type { LocaleRules } from "./rules";
import { parseDate } from "./typedDate";

/** What a cell holds after a person typed a text into it. */
export type Typed =
  | { readonly kind: "empty" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "number"; readonly value: number; readonly format?: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: string }
  /** `forced`: an apostrophe said that this is text, whatever it looks like. */
  | { readonly kind: "text"; readonly text: string; readonly forced: boolean };

const ERROR_CODES = new Set(Object.values(RUSSIAN_ERRORS));
/** `+A1` and `-СУММ(…)` begin a formula in Excel; «- нет» and «+7 …» do not look like one. */
const SIGNED_FORMULA = /^[+-]\s*(?:\$?[A-Z]{1,3}\$?\d+\b|[\p{L}.]+\(|\(|\d+[\d,. ]*[+*/^-])/iu;
const CURRENCY = /\s*(?:₽|р\.|руб\.?)$/i;

/** Reads a text as Excel of that language does: a formula, a number, a date, a truth value, or just text. */
export function readTyped(input: string, rules: LocaleRules, today: Date = new Date()): Typed {
  if (input.startsWith("'")) return { kind: "text", text: input.slice(1), forced: true };
  const text = input.replace(/\u00a0/g, " ").trim();
  if (text === "") return { kind: "empty" };
  if (text.startsWith("=") && text.length > 1) return formula(text, rules);
  return (
    readNumber(text, rules) ??
    readDate(text, rules, today) ??
    readWord(text, rules) ??
    (SIGNED_FORMULA.test(text) ? formula(`=${text}`, rules) : { kind: "text", text: input, forced: false })
  );
}

function formula(text: string, rules: LocaleRules): Typed {
  return { kind: "formula", formula: closeBrackets(rules.russianFormulas ? toEnUs(text) : text) };
}

/** Excel adds the brackets that a person forgot at the end. */
function closeBrackets(text: string): string {
  const plain = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  const open = (plain.match(/\(/g)?.length ?? 0) - (plain.match(/\)/g)?.length ?? 0);
  return open > 0 ? text + ")".repeat(open) : text;
}

function readNumber(text: string, rules: LocaleRules): Typed | undefined {
  const percent = /\s*%$/.test(text);
  const currency = !percent && CURRENCY.test(text);
  let body = text.replace(/\s*%$/, "").replace(CURRENCY, "");
  const negative = /^\(.+\)$/.test(body);
  if (negative) body = body.slice(1, -1);

  const decimal = rules.decimal === "," ? "," : "\\.";
  const shape = new RegExp(
    `^([+-]?)(?:(\\d{1,3}(?:${rules.group}\\d{3})+)|(\\d+))?(?:${decimal}(\\d*))?(e[+-]?\\d+)?$`,
    "i",
  );
  const [, sign, grouped, plain, fraction, exponent] = shape.exec(body) ?? [];
  if (sign === undefined || (!grouped && !plain && !fraction)) return undefined;

  const digits = (grouped ?? plain ?? "0").replace(/\D/g, "");
  const size = Number(`${digits}.${fraction || "0"}${exponent ?? ""}`);
  const value = (sign === "-") !== negative ? -size : size;
  const places = fraction ? ".00" : "";
  if (percent) return { kind: "number", value: percentOf(value), format: `0${places}%` };
  if (currency) return { kind: "number", value, format: `#,##0${places}\\ "₽"` };
  if (exponent) return { kind: "number", value, format: "0.00E+00" };
  return { kind: "number", value, ...(grouped && { format: `#,##0${places}` }) };
}

/** 7 % is 0.07, not 0.07000000000000001. */
function percentOf(value: number): number {
  return Number((value / 100).toPrecision(15));
}

function readDate(text: string, rules: LocaleRules, today: Date): Typed | undefined {
  const date = parseDate(text, rules, today);
  return date && { kind: "number", value: date.serial, format: date.format };
}

function readWord(text: string, rules: LocaleRules): Typed | undefined {
  const word = text.toUpperCase();
  if (word === rules.booleans.true) return { kind: "boolean", value: true };
  if (word === rules.booleans.false) return { kind: "boolean", value: false };
  const code = rules.russianFormulas ? RUSSIAN_ERRORS[word] : ERROR_CODES.has(word) ? word : undefined;
  return code === undefined ? undefined : { kind: "error", code };
}
