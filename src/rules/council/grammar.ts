/** Words of dates and years as regular expressions; all are used with the flags `giu`. */

export const MONTH =
  "(?:январ[ьяею]|феврал[ьяею]|марта?[еу]?|апрел[ьяею]|ма[йяею]|июн[ьяею]|июл[ьяею]|август[ауе]?" +
  "|сентябр[ьяею]|октябр[ьяею]|ноябр[ьяею]|декабр[ьяею])(?!\\p{L})";

export const YEAR = "(?:19|20|21)\\d\\d(?!\\d)";

/** «год», «году», «годов», «г.», «гг.» */
export const YEAR_WORD = "(?:год(?:а|у|ом|е|ы|ов|ам|ами|ах)?|гг?\\.?)(?!\\p{L})";

export const NUMERIC_DATE = "(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.(?:19|20|21)\\d\\d(?!\\d)";
export const WORDED_DATE = `(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])\\s+${MONTH}\\s+${YEAR}`;
export const DATE = `(?:${NUMERIC_DATE}|${WORDED_DATE})(?:\\s*${YEAR_WORD})?`;

/** Start of a word: `\b` knows Latin letters only. */
export const WORD_START = "(?<![\\p{L}\\d])";
