import { MONTH, NUMERIC_DATE, WORDED_DATE, WORD_START, YEAR, YEAR_WORD } from "./grammar";
import type { Span } from "./span";

/** A year, or a date, with the words that belong to it: «за 3 месяца 2025 года», «на плановый период 2025 и 2026 годов». */
export interface PeriodPart extends Span {
  readonly years: readonly YearPlace[];
  /** 29 February exists in leap years alone. */
  readonly leapDay?: true;
  /** A date that no preposition makes a period: «заседание 12.02.2025». */
  readonly bareDate?: true;
}

export interface YearPlace extends Span {
  /** «2024/25 учебный год» prints two digits of the second year. */
  readonly digits: 2 | 4;
}

/** A reporting period as the topic words it: «за 2024 год и 3 месяца 2025 года», «за 2024 год в сравнении с 2023 годом». */
export interface Period extends Span {
  readonly parts: readonly PeriodPart[];
}

const PREPOSITION =
  `${WORD_START}(?:(?:на|за|в)\\s+(?:плановый\\s+)?период(?:е)?(?:\\s+(?:с|до))?|по\\s+состоянию\\s+на|начиная\\s+с` +
  "|за|во?|на|со?|ко?|по|до|от|после|плановый\\s+период)\\s+";

const COUNT =
  "(?:\\d{1,2}|один|одного|дв[аух]+|тр[иёех]+|четыр[ёех]+|пят[иь]|шест[иь]|сем[иь]|восе?[мь]+[иь]?|девят[иь]|десят[иь]|одиннадцат[иь])";
const ORDINAL = "(?:\\d|I{1,3}|IV|перв\\p{L}+|втор\\p{L}+|трет\\p{L}+|четв[её]рт\\p{L}+)(?:-\\p{L}{1,2})?";
const MEASURE =
  `(?:${WORD_START}(?:(?:перв\\p{L}+\\s+)?${COUNT}\\s+мес(?:яц\\p{L}*|\\.)?` +
  `|${ORDINAL}(?:\\s*(?:[-–—]|и)\\s*${ORDINAL})?\\s+(?:квартал|полугоди)\\p{L}*` +
  `|${MONTH}(?:\\s*[-–—]\\s*${MONTH})?)\\s+)`;

const LIST_SIGN = "\\s*(?:[-–—/,]|(?<=\\s)(?:и|или)(?=\\s))\\s*";
const YEARS = `(?<![\\d.,/№-])${YEAR}(?:${LIST_SIGN}${YEAR})*(?:\\s*[/–—-]\\s*\\d\\d(?!\\d))?`;

const PART = new RegExp(
  [
    `(?:${PREPOSITION})?(?<date>${NUMERIC_DATE}|${WORDED_DATE})(?:\\s*${YEAR_WORD})?`,
    `(?:${PREPOSITION})?${MEASURE}(?:${YEARS})(?:\\s*(?:учебн\\p{L}+\\s+)?${YEAR_WORD})?`,
    `(?:${PREPOSITION})?(?:${YEARS})\\s*(?:учебн\\p{L}+\\s+)?${YEAR_WORD}`,
  ].join("|"),
  "giu",
);

const JOINED = /^(?:\s*,?\s*(?:и|а также|или|в сравнении|по сравнению|сравнительно|относительно|к)?\s*|\s*[-–—]\s*)$/iu;
/** A comparison that names no year goes with the period it follows. */
const RELATIVE =
  /^,?\s*(?:в сравнении|по сравнению)\s+с\s+(?:прошлым|предыдущим|предшествующим|аналогичным)\s+(?:годом|периодом(?:\s+(?:прошлого|предыдущего|предшествующего)\s+года)?)/iu;
const LEAP_DAY = /^29(?:\.0?2\.|\s+февраля)/iu;
const YEAR_DIGITS = /(?<!\d)((?:19|20|21)\d\d)(?!\d)|(?<=\d\s*[/–—-]\s*)(\d\d)(?=\s*(?:учебн|г))/giu;

function partOf(match: RegExpExecArray): PeriodPart {
  const [text] = match;
  const start = match.index;
  const date = match.groups?.["date"];
  const years = [...text.matchAll(YEAR_DIGITS)].map((year) => ({
    start: start + year.index,
    end: start + year.index + year[0].length,
    digits: year[0].length as 2 | 4,
  }));
  return {
    start,
    end: start + text.length,
    years,
    ...(date && LEAP_DAY.test(date) ? { leapDay: true as const } : {}),
    ...(date && text.startsWith(date) ? { bareDate: true as const } : {}),
  };
}

/** The reporting periods of a text in which the references to documents are blanked out. */
export function findPeriods(text: string): readonly Period[] {
  const periods: { start: number; end: number; parts: PeriodPart[] }[] = [];
  for (const match of text.matchAll(PART)) {
    const part = partOf(match);
    const last = periods.at(-1);
    if (last && JOINED.test(text.slice(last.end, part.start))) {
      last.parts.push(part);
      last.end = part.end;
    } else {
      periods.push({ start: part.start, end: part.end, parts: [part] });
    }
    const current = periods.at(-1)!;
    current.end += RELATIVE.exec(text.slice(current.end, current.end + 120))?.[0].length ?? 0;
  }
  return periods;
}
