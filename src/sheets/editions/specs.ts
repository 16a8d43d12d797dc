import { COORDINATES, DATE, DECIMAL, field, type FieldType, group, LIST, rare, type Spec } from "./fields";

/** What each sheet is: its second line says so. */
export const PARTS = {
  edition: "Редакция",
  values: "Таблица значений",
  sanctions: "Перечень санкций",
  terms: "Сроки",
  other: "Таблица другого вида",
} as const;

export type PartName = keyof typeof PARTS;

const YES_NO: FieldType = { is: "choice", words: { да: true, нет: false } };

const IN_FORCE = (of: string): readonly Spec[] => [
  field("Действует с", "inForce.from", DATE, `Первый день действия ${of}.`),
  field("Действует по", "inForce.to", DATE, "Последний день действия. Пусто – документ его не называет."),
  field("Откуда сроки", "inForce.note"),
];

const NOTES = group("notes", field("Примечание", "text"), field("Основание примечания", "reason"));

/** The sheet of the edition itself. */
export const EDITION_SPEC: readonly Spec[] = [
  field(
    "Код редакции",
    "id",
    undefined,
    "Латинские буквы, цифры, точки и дефисы: perm-2026. Этим кодом редакцию называют формулы.",
  ),
  field("Название", "title"),
  field("Другие имена", "aliases", LIST, "Через точку с запятой: ими редакцию тоже можно назвать в формуле."),
  field("Страна", "country", undefined, "RU или KZ."),
  field("Регион", "region"),
  field("Валюта", "currency", undefined, "RUB или KZT."),
  ...IN_FORCE("редакции"),
  field("Документ", "document.title", undefined, "Короткое название: им начинается ссылка на источник."),
  field("Документ как напечатан", "document.fullTitle"),
  field("Номер документа", "document.number"),
  field("Дата документа", "document.date", DATE),
  field("Редакция документа", "document.revision", undefined, "Дата и номер без слова «ред.»: 31.05.2013 № 7/1."),
  field("Файл документа", "document.file", undefined, "Имя файла с текстом."),
  NOTES,
  group(
    "dimensions",
    field("Признак", "id", undefined, "Латинское имя признака, которого нет в общем словаре: age."),
    field("Признак по-русски", "title.ru"),
    field("Признак по-английски", "title.en"),
    field("Признак по-казахски", "title.kk"),
    field("Просьба", "ask.ru", undefined, "В винительном падеже: «Укажите возраст» – «возраст»."),
    field("Просьба по-английски", "ask.en"),
    field("Просьба по-казахски", "ask.kk"),
    field("Да или нет", "logical", YES_NO, "да – признак принимает ИСТИНА и ЛОЖЬ: первое и второе значение."),
    group(
      "values",
      field("Значение", "id"),
      field("Другие слова", "aliases", LIST),
      field("Значение по-русски", "title.ru"),
      field("Значение по-английски", "title.en"),
      field("Значение по-казахски", "title.kk"),
    ),
  ),
];

const CONSTANT_FIELDS = (
  label: string,
  path = "",
): readonly [ReturnType<typeof field>, ...ReturnType<typeof field>[]] => [
  field(label, `${path}id`),
  field(`${label}: значение`, `${path}value`, DECIMAL),
  field(`${label}: единица`, `${path}unit`),
  field(`${label}: текст`, `${path}printed`),
  field(`${label}: приложение`, `${path}source.annex`),
  field(`${label}: пункт`, `${path}source.clause`),
  field(`${label}: сноска`, `${path}source.footnote`),
];

/** What every table has, whatever its rows are. */
const TABLE_START: readonly Spec[] = [
  field("Код таблицы", "id", undefined, "Латинские буквы, цифры, точки и дефисы: annex-3. В редакции таких двух нет."),
  field("Название", "title"),
  field("Приложение", "source.annex"),
  field("Пункт", "source.clause"),
  rare(field("Сноска источника", "source.footnote")),
  ...IN_FORCE("таблицы, если он не такой, как у редакции"),
];

const TABLE_END: readonly Spec[] = [
  rare(group("headings", field("Строка над таблицей", ""))),
  NOTES,
  rare(group("footnotes", field("Сноска", "mark", { is: "mark" }), field("Текст сноски", "text"))),
  rare(group("constants", ...CONSTANT_FIELDS("Число документа"))),
  rare(
    group(
      "excluded",
      field("Исключение", "clause"),
      field("Исключение: текст", "printed"),
      field("Исключение: строки", "rows", LIST),
    ),
  ),
  rare(group("amendments", field("Изменение", "clause"), field("Изменение: текст", "printed"))),
];

export const VALUE_SPEC: readonly Spec[] = [
  ...TABLE_START,
  field("Справочник", "catalogue", {
    is: "choice",
    words: { тарифы: "tariff", КЗГ: "kzg", МО: "mo", ЕКД: "ekd", показатели: "target" },
  }),
  field("Строки ищут по", "keys", { is: "choice", words: { коду: "code", названию: "title" } }),
  field("Что ищут", "keyTitle", undefined, "Как называется ключ строки: «Специальность», «Код КЗГ»."),
  field("Единица", "unit", undefined, "RUB, KZT, %, коэффициент. Единицу одного столбца укажите над ним."),
  field(
    "Признаки",
    "dimensions",
    LIST,
    "Имена признаков через точку с запятой в порядке аргументов: level; patient; rk.",
  ),
  field("Общие признаки", "at", COORDINATES, "Признаки всех значений таблицы: funding: федеральный."),
  rare(field("Необязательные слова", "ignoredWords", LIST, "Слова названий, которые можно не набирать: КОГБУЗ.")),
  field("Заголовки строк", "rowHeaders", LIST),
  field("Поля под заголовками", "rowFields", LIST, "no – номер, key – ключ, name – название или имя текста."),
  ...TABLE_END,
];

export const SANCTION_SPEC: readonly Spec[] = [
  ...TABLE_START,
  field("Справочник", "catalogue", { is: "choice", words: { санкции: "sanction" } }),
  ...CONSTANT_FIELDS("Норматив", "normative."),
  field("Заголовки строк", "rowHeaders", LIST),
  field("Заголовок видов помощи", "careHeader"),
  group(
    "careColumns",
    field("Столбец видов помощи", "printed"),
    field("Столбец: виды помощи", "care", LIST),
    field("Столбец: номер", "no"),
  ),
  ...TABLE_END,
];

/** A table of terms has neither footnotes nor numbers of its own. */
export const TERM_SPEC: readonly Spec[] = [
  ...TABLE_START,
  field("Справочник", "catalogue", { is: "choice", words: { сроки: "deadline" } }),
  ...TABLE_END,
];
