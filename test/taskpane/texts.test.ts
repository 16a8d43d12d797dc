import { en } from "../../src/taskpane/texts/en";
import { kk } from "../../src/taskpane/texts/kk";
import { ru } from "../../src/taskpane/texts/ru";
import { loadWording } from "../../src/taskpane/texts";

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

it.each(Object.entries({ en, kk }))("%s has the same texts as Russian", (_language, texts) => {
  expect(paths(texts)).toEqual(paths(ru));
});

it.each(Object.entries({ ru, en, kk }))("%s leaves nothing empty", (_language, texts) => {
  const empty = flat(texts).filter(([path, text]) => !text.trim() && path !== "units.коэффициент");
  expect(empty).toEqual([]);
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
