/**
 * Cyrillic letters that look like Latin ones. Codes such as «S031.005.MD.01» are typed on either keyboard, and nobody sees
 * the difference: both are folded to Latin before they are compared.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  О: "O",
  Р: "P",
  С: "C",
  Т: "T",
  У: "Y",
  Х: "X",
  І: "I",
  Ј: "J",
  Ѕ: "S",
};

const DASHES = /[‐‑‒–—−]/g;
/** Stops at the first character that shows: bulk calls ask this of every cell. */
const VISIBLE = /[^\s\u200b\ufeff]/;
const FOOTNOTE_MARKS = /[*¹²³⁴⁵⁶⁷⁸⁹⁰]+$/;

/** Trims what Excel and the Web leave around text: spaces, no-break and zero-width ones. */
export const trimmed = (text: string): string => text.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, "");

/** A word of the vocabulary as compared: no case, ё = е, one space, one kind of dash. */
export const foldWord = (text: string): string =>
  trimmed(text).toLowerCase().replace(/ё/g, "е").replace(/\s+/g, " ").replace(DASHES, "-");

/** A code or a title as compared: foldWord without spaces, look-alike letters, footnote marks and trailing dots. */
export const foldKey = (text: string): string =>
  foldWord(text)
    .toUpperCase()
    .replace(/\s+/g, "")
    .replace(FOOTNOTE_MARKS, "")
    .replace(/(\d),(?=\d)/g, "$1.")
    .replace(/\.+$/, "")
    .replace(/[А-ЯІЈЅ]/g, (letter) => LOOK_ALIKES[letter] ?? letter);

/** What counts as an omitted argument: null, undefined, empty and blank text. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === "string" && !VISIBLE.test(value));
