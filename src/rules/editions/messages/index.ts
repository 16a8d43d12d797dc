import type { Language } from "../../messages/params";
import type { EditionDefect } from "../defect";
import { en } from "./en";
import { kk } from "./kk";
import { ru } from "./ru";
import type { DefectWording } from "./types";

const WORDINGS: Readonly<Record<Language, DefectWording>> = { ru, en, kk };
/** Names in a list of what is possible. */
const LISTED = 12;

/** What is wrong and what to do. */
export function describeDefect({ id, given = "", expected = [] }: EditionDefect, language: Language = "ru"): string {
  const listed = expected.length > LISTED ? [...expected.slice(0, LISTED), "…"] : expected;
  return WORDINGS[language].defects[id]({ given, expected: listed });
}

/** Where: «таблица annex-3, строка Кардиолог, столбец 2 (tables[1].rows[5].cells[1])». */
export function describePlace({ place }: EditionDefect, language: Language = "ru"): string {
  const words = WORDINGS[language];
  const named = [
    place.table && `${words.table} ${place.table}`,
    place.row && `${words.row} ${place.row}`,
    place.column && `${words.column} ${place.column}`,
  ].filter(Boolean);
  const path = pathText(place.path);
  if (path === "") return words.whole;
  return named.length > 0 ? `${named.join(", ")} (${path})` : path;
}

/** `tables[1].rows[5].cells[1]` */
export const pathText = (path: readonly (string | number)[]): string =>
  path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
