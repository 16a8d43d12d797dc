import { plural } from "../../texts/plural";

export const sourceRu = {
  title: "Таблица",
  choose: "С чем работать",
  tables: "Таблицы Excel",
  sheets: "Листы целиком",
  table: (name: string, sheet: string) => `${name} (лист «${sheet}»)`,
  sheet: (name: string) => `Лист «${name}»`,
  range: (address: string) => `Диапазон ${address}`,
  select: "Взять выделенное",
  refresh: "Перечитать",
  header: "Строка заголовков",
  rows: (rows: number, place: string) =>
    `${rows.toLocaleString("ru-RU")} ${plural(rows % 100, "строка", "строки", "строк")}, лист «${place}»`,
  empty: "Здесь нет данных. Выберите таблицу или диапазон с заголовками.",
  gone: "Таблицы больше нет. Выберите другую.",
  columns: "Столбцы",
  columnsHint: "по заголовкам; поправьте, если не так",
  none: "нет",
  column: (letters: string, title: string) => (title ? `${letters} – ${title}` : letters),
  missing: (roles: string) => `Укажите столбец: ${roles}.`,
  shared: (roles: string) => `Один столбец выбран дважды: ${roles}.`,
};

export type SourceTexts = typeof sourceRu;
