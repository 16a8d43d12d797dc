import { deadlinesEn } from "../../src/taskpane/deadlines/texts/en";
import { defectsEn } from "../../src/taskpane/defects/texts/en";
import { kazakhstanEn } from "../../src/taskpane/defects/kazakhstan/texts/en";
import { editionsEn } from "../../src/taskpane/editions/texts/en";
import { roadMapEn } from "../../src/taskpane/roadmap/texts/en";
import { sanctionsEn } from "../../src/taskpane/sanctions/texts/en";
import { targetsEn } from "../../src/taskpane/targets/texts/en";
import { deadlinesKk } from "../../src/taskpane/deadlines/texts/kk";
import { defectsKk } from "../../src/taskpane/defects/texts/kk";
import { kazakhstanKk } from "../../src/taskpane/defects/kazakhstan/texts/kk";
import { editionsKk } from "../../src/taskpane/editions/texts/kk";
import { roadMapKk } from "../../src/taskpane/roadmap/texts/kk";
import { sanctionsKk } from "../../src/taskpane/sanctions/texts/kk";
import { targetsKk } from "../../src/taskpane/targets/texts/kk";
import { deadlinesRu } from "../../src/taskpane/deadlines/texts/ru";
import { defectsRu } from "../../src/taskpane/defects/texts/ru";
import { kazakhstanRu } from "../../src/taskpane/defects/kazakhstan/texts/ru";
import { editionsRu } from "../../src/taskpane/editions/texts/ru";
import { roadMapRu } from "../../src/taskpane/roadmap/texts/ru";
import { sanctionsRu } from "../../src/taskpane/sanctions/texts/ru";
import { targetsRu } from "../../src/taskpane/targets/texts/ru";
import { en } from "../../src/taskpane/texts/en";
import { kk } from "../../src/taskpane/texts/kk";
import { ru } from "../../src/taskpane/texts/ru";
import { loadWording } from "../../src/taskpane/texts";

/** The texts of tabs that bring their own. */
const TAB_TEXTS = {
  ru: {
    deadlines: deadlinesRu,
    defects: defectsRu,
    kazakhstan: kazakhstanRu,
    editions: editionsRu,
    roadMap: roadMapRu,
    sanctions: sanctionsRu,
    targets: targetsRu,
  },
  en: {
    deadlines: deadlinesEn,
    defects: defectsEn,
    kazakhstan: kazakhstanEn,
    editions: editionsEn,
    roadMap: roadMapEn,
    sanctions: sanctionsEn,
    targets: targetsEn,
  },
  kk: {
    deadlines: deadlinesKk,
    defects: defectsKk,
    kazakhstan: kazakhstanKk,
    editions: editionsKk,
    roadMap: roadMapKk,
    sanctions: sanctionsKk,
    targets: targetsKk,
  },
};
const ALL = {
  ru: { ...ru, ...TAB_TEXTS.ru },
  en: { ...en, ...TAB_TEXTS.en },
  kk: { ...kk, ...TAB_TEXTS.kk },
};

/** Every text by its path, called with a sample where it takes an argument. */
function flat(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]): [string, string][] => {
    if (typeof text === "object") return flat(text as object, `${path}${key}.`);
    return [
      [
        path + key,
        typeof text === "function" ? String((text as (...args: unknown[]) => string)(3, 4, 5)) : String(text),
      ],
    ];
  });
}

const paths = (texts: object) => flat(texts).map(([path]) => path);

it.each(Object.entries({ en: ALL.en, kk: ALL.kk }))("%s has the same texts as Russian", (_language, texts) => {
  expect(paths(texts)).toEqual(paths(ALL.ru));
});

it.each(Object.entries(ALL))("%s leaves nothing empty", (_language, texts) => {
  const empty = flat(texts).filter(([path, text]) => !text.trim() && path !== "units.коэффициент");
  expect(empty).toEqual([]);
});

/** Words that Kazakh has taken over letter for letter. */
const ALIKE = new Set(["3 КБ", "3 МБ", "Валюта", "КЗГ", "Норматив", "Редакция", "Санкция", "Тариф", "Формула"]);

it("the Kazakh texts are no copies of the Russian ones", () => {
  const russian = new Map(flat(ALL.ru));
  const copies = flat(ALL.kk).filter(
    ([path, text]) => /[а-яё]/i.test(text) && text === russian.get(path) && !ALIKE.has(text),
  );
  expect(copies).toEqual([]);
});

it.each([
  [1, "Найдена 1 строка"],
  [3, "Найдены 3 строки"],
  [11, "Найдено 11 строк"],
  [270, "Найдено 270 строк"],
])("%i rows in Russian", (count, expected) => expect(ru.search.found(count)).toBe(expected));

it.each([
  ["en-US", en],
  ["kk-KZ", kk],
  ["ru-RU", ru],
  ["de-DE", ru],
  [undefined, ru],
])("%s", async (locale, texts) => expect((await loadWording(locale)).texts).toBe(texts));
