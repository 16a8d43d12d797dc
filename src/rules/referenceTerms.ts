import { foldKey } from "./fold";
import { hasCode, type ReferenceRecord } from "./reference";

/** Legal forms stand before almost every organisation and tell none from another. */
const LEGAL_FORMS = new Set(["КОГБУЗ", "КОГАУЗ", "КОГКУЗ", "ОГБУЗ", "ГБУЗ", "ГАУЗ", "МБУЗ", "ФГБУЗ"].map(foldKey));
const NUMBER_SIGNS = new Set(["№", "N", "NO"]);
const ADJECTIVE = /(ая|яя|ое|ее|ый|ий|ой)$/i;

const words = (text: string): string[] => text.match(/[\p{L}\p{N}№%+]+(?:[-./:][\p{L}\p{N}]+)*/gu) ?? [];

/** Case endings, the longest first: «официального сайта» is asked for as «официальный сайт». */
const ENDINGS =
  "ого его ому ему ыми ими ами ями ая яя ое ее ые ие ый ий ой ей ую юю ых их ым им ом ем ам ям ах ях ов ев а я о е ы и у ю ь";
const WITH_ENDING = new RegExp(`^(\\D{4,}?)(?:${ENDINGS.split(" ").map(foldKey).join("|")})$`);

const stem = (term: string): string => term.replace(WITH_ENDING, "$1");

/**
 * The words of a text as they are compared: one case, ё = е, look-alike letters of both alphabets are one, no endings, no quotes
 * and no number signs; «№9» is «9».
 */
export function searchTerms(text: string): string[] {
  return words(text.replace(/(\d),(?=\d)/g, "$1."))
    .map((word) => stem(foldKey(word).replace(/^(?:№|NO?)(?=\d)/, "")))
    .filter((term) => term !== "" && !NUMBER_SIGNS.has(term));
}

/** The terms of a query: legal forms do not count unless nothing else is asked. */
export function queryTerms(query: string): string[] {
  const terms = searchTerms(query);
  const telling = terms.filter((term) => !LEGAL_FORMS.has(term));
  return telling.length ? telling : terms;
}

/**
 * What people call things in short: «горбольница» and «роддом» for «городская … больница» and «родильный дом», «ЦРБ» for
 * «центральная районная больница». Made of the words of the title, so that every new organisation has them.
 */
export function shortForms(title: string): string[] {
  const all = words(title).filter((word) => /^\p{L}{3,}$/u.test(word));
  const forms = new Set<string>();
  all.forEach((word, index) => {
    let acronym = word.charAt(0);
    for (const other of all.slice(index + 1, index + 5)) {
      acronym += other.charAt(0);
      if (acronym.length > 2) forms.add(foldKey(acronym));
      if (!ADJECTIVE.test(word)) continue;
      for (const length of [3, 4]) forms.add(foldKey(word.slice(0, length) + other));
    }
  });
  return [...forms];
}

/** The parts of a code that people type alone: `MD.01` of `S031.005.MD.01`. */
export function codeParts(code: string): string[] {
  const parts = foldKey(code).split(".");
  if (!/[A-ZА-Я]/.test(parts[0] ?? "")) return [];
  return parts.slice(1).map((_, index) => parts.slice(index + 1).join("."));
}

/** What a record is found by, from the telling to the incidental. */
export interface SearchableText {
  readonly code: string;
  readonly title: string;
  readonly short: string;
  readonly texts: string;
  readonly place: string;
}

export function searchableText(record: ReferenceRecord): SearchableText {
  const { key, title, table, edition } = record;
  const { annex } = table.source;
  return {
    code: hasCode(record) ? [key, ...codeParts(key), ...aliasesOf(record)].join(" ") : "",
    title,
    short: shortForms(title).join(" "),
    texts: ownTexts(record).join(" "),
    place: [table.title, annex && `приложение ${annex}`, edition.title, ...(edition.aliases ?? [])]
      .filter(Boolean)
      .join(" "),
  };
}

const aliasesOf = (record: ReferenceRecord): readonly string[] =>
  record.kind === "sanctions" ? (record.row.aliases ?? []) : [];

function ownTexts(record: ReferenceRecord): string[] {
  if (record.kind === "terms") {
    const { printed, trigger, responsible = "", clause = "" } = record.row;
    return [printed, trigger, responsible, clause];
  }
  if (record.kind === "values") {
    const { texts = {}, clause = "" } = record.row;
    return [...Object.values(texts), clause];
  }
  const { blocks = [], reportLines = [] } = record.row;
  return [...reportLines, ...blocks.flatMap(({ heading = "", texts }) => [heading, ...texts.map(({ text }) => text)])];
}

const LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN_KEYS = "ёйцукенгшщзхъфывапролджэячсмитьбю";

/** What the same keys would have typed in the Russian layout: `rfhlbjkju` → «кардиолог». */
export function inRussianLayout(query: string): string {
  return [...query.toLowerCase()].map((key) => RUSSIAN_KEYS[LATIN_KEYS.indexOf(key)] ?? key).join("");
}
