import russianNames from "./functionNames.ru.json";

/** Russian Excel writes an error as `#Н/Д`; the file and Office.js always say `#N/A`. */
export const RUSSIAN_ERRORS: Readonly<Record<string, string>> = {
  "#ПУСТО!": "#NULL!",
  "#ДЕЛ/0!": "#DIV/0!",
  "#ЗНАЧ!": "#VALUE!",
  "#ССЫЛКА!": "#REF!",
  "#ИМЯ?": "#NAME?",
  "#ЧИСЛО!": "#NUM!",
  "#Н/Д": "#N/A",
  "#ПЕРЕНОС!": "#SPILL!",
  "#ВЫЧИСЛ!": "#CALC!",
};

const TABLE_ITEMS: Readonly<Record<string, string>> = {
  "#Все": "#All",
  "#Данные": "#Data",
  "#Заголовки": "#Headers",
  "#Итоги": "#Totals",
  "#Эта строка": "#This Row",
};

/** How one language of Excel writes what the other writes differently. */
interface Dialect {
  readonly decimal: string;
  readonly list: string;
  /** Separators inside `{}`: Russian Excel writes `{1;2:3;4}` for `{1,2;3,4}`. */
  readonly arrayColumn: string;
  readonly arrayRow: string;
}

interface Translation {
  readonly from: Dialect;
  readonly to: Dialect;
  readonly tokens: RegExp;
  readonly functions: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
  readonly errors: ReadonlyMap<string, string>;
  readonly tableItems: ReadonlyMap<string, string>;
}

const RUSSIAN: Dialect = { decimal: ",", list: ";", arrayColumn: ";", arrayRow: ":" };
const ENGLISH: Dialect = { decimal: ".", list: ",", arrayColumn: ",", arrayRow: ";" };
const WORDS = { ИСТИНА: "TRUE", ЛОЖЬ: "FALSE" };

/** Both letters are typed: СЧЁТЕСЛИ and СЧЕТЕСЛИ are one function. */
const key = (name: string): string => name.toUpperCase().replaceAll("Ё", "Е");

const forth = (pairs: Readonly<Record<string, string>>) =>
  new Map(Object.entries(pairs).map(([russian, english]) => [key(russian), english]));
const back = (pairs: Readonly<Record<string, string>>) =>
  new Map(Object.entries(pairs).map(([russian, english]) => [key(english), russian]));

/** Order matters: text and quoted names first, so that nothing inside them is taken for a separator. */
const tokens = ({ decimal }: Dialect): RegExp =>
  new RegExp(
    [
      String.raw`(?<text>"(?:[^"]|"")*"?)`,
      String.raw`(?<quoted>'(?:[^']|'')*'?)`,
      String.raw`(?<error>#[\p{L}/0]+[!?]?)`,
      String.raw`(?<name>[\p{L}_\\$][\p{L}\p{N}_.$\\]*)`,
      String.raw`(?<number>\d+(?:[${decimal}]\d+)?(?:[eE][+-]?\d+)?)`,
      String.raw`(?<other>[\s\S])`,
    ].join("|"),
    "gu",
  );

const TO_ENGLISH: Translation = {
  from: RUSSIAN,
  to: ENGLISH,
  tokens: tokens(RUSSIAN),
  functions: forth(russianNames),
  words: forth(WORDS),
  errors: forth(RUSSIAN_ERRORS),
  tableItems: forth(TABLE_ITEMS),
};

const TO_RUSSIAN: Translation = {
  from: ENGLISH,
  to: RUSSIAN,
  tokens: tokens(ENGLISH),
  functions: back(russianNames),
  words: back(WORDS),
  errors: back(RUSSIAN_ERRORS),
  tableItems: back(TABLE_ITEMS),
};

/** A formula as Russian Excel shows it → as the file and Office.js keep it: `=СУММ(A1;1,5)` → `=SUM(A1,1.5)`. */
export function toEnUs(formula: string): string {
  return translate(formula, TO_ENGLISH);
}

/** The other way: `=SUM(A1,1.5)` → `=СУММ(A1;1,5)`. */
export function fromEnUs(formula: string): string {
  return translate(formula, TO_RUSSIAN);
}

function translate(formula: string, rules: Translation): string {
  let result = "";
  let position = 0;
  let braces = 0;
  for (const match of formula.matchAll(rules.tokens)) {
    if (match.index < position) continue; // inside a table reference that was taken whole
    const token = match[0];
    const { error, name, number, other } = match.groups ?? {};
    position = match.index + token.length;
    if (name !== undefined) result += translateName(name, formula.slice(position), rules);
    else if (error !== undefined) result += rules.errors.get(key(error)) ?? error;
    else if (number !== undefined) result += number.replace(rules.from.decimal, rules.to.decimal);
    else if (other === "[") {
      const end = closingBracket(formula, match.index);
      result += translateTableReference(formula.slice(match.index, end), rules);
      position = end;
    } else if (other !== undefined) {
      if (other === "{") braces++;
      if (other === "}") braces--;
      result += translateSeparator(other, rules, braces > 0);
    } else result += token;
  }
  return result;
}

function translateName(name: string, rest: string, rules: Translation): string {
  if (/^\s*\(/.test(rest)) return rules.functions.get(key(name)) ?? name;
  // `ЛОЖЬ!A1` is a sheet and `ЛОЖЬ[Код]` a table, whatever they are called.
  return /^[![]/.test(rest) ? name : (rules.words.get(key(name)) ?? name);
}

function translateSeparator(sign: string, { from, to }: Translation, inArray: boolean): string {
  if (!inArray) return sign === from.list ? to.list : sign;
  if (sign === from.arrayColumn) return to.arrayColumn;
  return sign === from.arrayRow ? to.arrayRow : sign;
}

/** `Таблица[[#Все];[Код]]`: column names stay, special items and the separator change. */
function translateTableReference(reference: string, { from, to, tableItems }: Translation): string {
  return reference
    .replace(/#[\p{L} ]+/gu, (item) => tableItems.get(key(item)) ?? item)
    .replaceAll(`]${from.list}[`, `]${to.list}[`);
}

function closingBracket(formula: string, start: number): number {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    if (formula[i] === "'")
      i++; // a bracket inside a column's name is escaped by an apostrophe
    else if (formula[i] === "[") depth++;
    else if (formula[i] === "]" && --depth === 0) return i + 1;
  }
  return formula.length;
}
