import type { DefectWording } from "./types";

const TYPES: Readonly<Record<string, string>> = {
  string: "текст в кавычках",
  array: "список в квадратных скобках",
  object: "запись в фигурных скобках",
  boolean: "true или false",
  number: "число без кавычек",
  integer: "целое число без кавычек",
  null: "null",
};

export const ru: DefectWording = {
  table: "таблица",
  row: "строка",
  column: "столбец",
  whole: "весь файл",
  defects: {
    tooLarge: ({ expected: [limit] }) => `Файл больше ${limit} МБ. Разделите редакцию на несколько`,
    notJson: ({ expected: [line, sign] }) =>
      `Это не JSON: ошибка в строке ${line}, знак ${sign}. Проверьте кавычки, запятые и скобки`,
    tooDeep: () => "Слишком много вложенных скобок: такой глубины в редакции не бывает. Проверьте скобки",
    forbiddenKey: ({ given }) => `Имя «${given}» запрещено. Удалите это поле`,
    repeatedMember: ({ given }) => `Поле «${given}» записано дважды. Оставьте одно`,
    missing: ({ given }) => `Нет обязательного поля «${given}». Добавьте его`,
    unknownMember: ({ given, expected }) => `Неизвестное поле «${given}». Бывают: ${expected.join(", ")}`,
    wrongType: ({ given, expected: [type = ""] }) =>
      `Стоит ${given}, а нужно другое: ${TYPES[type] ?? "см. описание формата"}`,
    wrongValue: ({ given, expected }) =>
      `«${given}» не подходит.` + (expected.length ? ` Бывает: ${expected.join(", ")}` : " См. описание формата"),
    notDecimal: ({ given }) =>
      `«${given}» – не число. Запишите его в кавычках: точка, без пробелов и знака, например "3634.73"`,
    notDate: ({ given }) => `«${given}» – не дата. Запишите год, месяц и день: "2025-01-31"`,
    notId: ({ given }) =>
      `«${given}» не годится как код. Латинские строчные буквы, цифры, дефис и точка, не одни цифры: "kirov-2025"`,
    notName: ({ given }) => `«${given}» не годится как имя признака или поля. Латинские буквы и цифры: "ageGroup"`,
    notCell: ({ given }) =>
      `«${given}» – не клетка. Бывает: null (пусто), "-" (прочерк), "+" (как в головной строке) или число в кавычках`,
    notText: ({ given }) => `«${given}» – пустой или неверный текст. Уберите пробелы по краям и сверьтесь с описанием`,
    tooFew: ({ expected: [least] }) => `Слишком мало: нужно не меньше ${least}`,
    repeated: ({ given }) => `${given} повторяется. Оставьте одно`,
    notTogether: ({ expected }) => `Поля ${expected.join(", ")} не согласованы: см. описание формата`,
    noSuchDate: ({ given }) => `Даты ${given} нет в календаре. Исправьте её`,
    datesReversed: ({ given, expected: [from] }) => `Последний день ${given} раньше первого ${from}. Исправьте сроки`,
    outsideDates: ({ given, expected: [bound] }) =>
      `${given} – вне сроков действия редакции (${bound}). Сузьте срок таблицы или расширьте срок редакции`,
    repeatedId: ({ given }) => `«${given}» уже есть выше. Коды не повторяются: дайте другой`,
    unknownDimension: ({ given }) =>
      `Признака «${given}» нет ни в общем словаре, ни в поле dimensions редакции. Добавьте его туда`,
    undeclaredDimension: ({ given }) => `Признак «${given}» не назван в поле dimensions таблицы. Добавьте его туда`,
    unknownCoordinate: ({ given, expected }) => `У признака нет значения «${given}». Есть: ${expected.join(", ")}`,
    wrongWidth: ({ given, expected: [width] }) =>
      `Клеток ${given}, а столбцов ${width}. Пустую клетку запишите как null`,
    unknownParent: ({ given }) => `Головной строки «${given}» в таблице нет. Исправьте код или добавьте строку`,
    parentCycle: ({ given, expected: [parent] }) =>
      `Строки «${given}» и «${parent}» подчинены друг другу по кругу. Исправьте поле parent`,
    plusWithoutParent: () => "«+» значит «как в головной строке», но головная строка (parent) не названа. Назовите её",
    repeatedEntry: ({ given }) =>
      `У «${given}» уже есть значение с теми же признаками и единицей. Удалите одно или добавьте признак, который их различает`,
    unknownCare: ({ given, expected }) => `Вида помощи «${given}» нет. Есть: ${expected.join(", ")}`,
    wordOfTwoValues: ({ given, expected }) => `Слово «${given}» значит сразу ${expected.join(" и ")}. Уберите одно`,
    reservedId: ({ given }) => `Код «${given}» занят редакцией из состава надстройки. Дайте своей другой код`,
  },
};
