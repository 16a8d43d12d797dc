import type { FieldType } from "./fields";
import { LIST, TEXT, COORDINATES } from "./fields";

/** A column of a table's grid that holds one field of its row. */
export interface GridField {
  readonly header: string;
  readonly path: readonly string[];
  readonly type: FieldType;
  /** Points. */
  readonly width: number;
  /** Has no column where no row says it. */
  readonly rare?: true;
}

const gridField = (header: string, path: string, width: number, type: FieldType = TEXT): GridField => ({
  header,
  path: path.split("."),
  type,
  width,
});

const choice = (words: Readonly<Record<string, string | boolean>>): FieldType => ({ is: "choice", words });
const same = (words: readonly string[]) => Object.fromEntries(words.map((word) => [word, word]));
const NOTES_TYPE: FieldType = { is: "notes" };

/** Columns of a table of values: before its values and behind them. */
export const VALUE_FIELDS_BEFORE: readonly GridField[] = [
  gridField("№ строки", "no", 128),
  gridField("Ключ", "key", 210),
  gridField("Название", "name", 250),
];
export const VALUE_FIELDS_AFTER: readonly GridField[] = [
  gridField("Ключ как напечатан", "keyPrinted", 130),
  gridField("Головная строка", "parent", 80),
  gridField("Признаки строки", "at", 120, COORDINATES),
  gridField("Пункт строки", "clause", 80),
  gridField("Сноски строки", "footnotes", 80, LIST),
  { ...gridField("Лучше", "direction.better", 70, choice({ больше: "higher", меньше: "lower" })), rare: true },
  { ...gridField("Почему лучше", "direction.reason", 160), rare: true },
  { ...gridField("Строка как напечатана", "printed", 220), rare: true },
  gridField("Примечания строки", "notes", 220, NOTES_TYPE),
];

const TEXT_HEADER = /^Текст:\s*([a-z][A-Za-z0-9]*)$/;

/** `texts.mkb10` has the header «Текст: mkb10». */
export const textField = (name: string): GridField => ({
  header: `Текст: ${name}`,
  path: ["texts", name],
  type: TEXT,
  width: 140,
});

export function textFieldOf(header: string): GridField | undefined {
  const name = TEXT_HEADER.exec(header)?.[1];
  return name === undefined ? undefined : textField(name);
}

const BASES = {
  "стоимость случая": "cost",
  норматив: "normative",
  "траты застрахованного": "insuredSpent",
  "лечение вреда": "harmCost",
} as const;
const PARTS = ["уменьшение", "штраф", "возврат", "возмещение"];
const MEASURES = ["штраф", "последствия"];

/** Columns of a list of sanctions: the row itself. */
export const SANCTION_FIELDS: readonly GridField[] = [
  gridField("Код", "code", 128),
  gridField("Код как напечатан", "codePrinted", 80),
  gridField("Нарушение", "name", 330),
];
export const SANCTION_FIELDS_AFTER: readonly GridField[] = [
  gridField("Головной код", "parent", 80),
  gridField("Другие коды", "aliases", 90, LIST),
  gridField("Нарушение как напечатано", "namePrinted", 160),
  gridField("Строки формы ПГ", "reportLines", 150, LIST),
  gridField("Строки формы как напечатаны", "reportPrinted", 150),
  gridField("Сноски", "footnotes", 70, LIST),
  gridField("Примечания", "notes", 220, NOTES_TYPE),
];

/** A line of the row holds one component, from its first column on… */
export const COMPONENT_FIELDS: readonly GridField[] = [
  gridField("Часть", "part", 90, choice(same(PARTS))),
  gridField("Процент", "percent", 64, { is: "decimal" }),
  gridField("Доля", "share", 64, { is: "decimal" }),
  gridField("За каждое посещение", "perVisit", 86, choice({ да: true })),
  gridField("От чего", "base", 120, choice(BASES)),
  gridField("Виды помощи", "care", 150, LIST),
  gridField("Мера", "measure", 90, choice(same(MEASURES))),
  gridField("Только при ухудшении", "conditional", 86, choice({ да: true })),
];

/** …and one printed text; lines with the same number of the block stand under one heading. */
export const BLOCK_NUMBER = "Блок";
export const BLOCK_FIELDS: readonly GridField[] = [
  gridField("Подзаголовок", "heading", 150),
  gridField("Текст: виды помощи", "care", 150, LIST),
  gridField("Текст санкции", "text", 330),
];

const COUNTS = {
  "после события": "after",
  "до события": "before",
  "день месяца": "ofMonth",
  "день года": "ofYear",
  "день после квартала": "afterQuarter",
  "конец месяца через": "nextMonth",
} as const;
const UNITS = ["рабочий день", "календарный день", "месяц", "час", "число"];

/** Columns of a table of terms. */
export const TERM_FIELDS: readonly GridField[] = [
  gridField("Код срока", "code", 128),
  gridField("Приложение", "annex", 70),
  gridField("Пункт", "clause", 70),
  gridField("Что нужно сделать", "title", 220),
  gridField("Кто исполняет", "responsible", 150),
  gridField("От чего считается", "trigger", 180),
  gridField("Как считается", "rule.count", 110, choice(COUNTS)),
  gridField("Сколько", "rule.amount", 60, { is: "integer" }),
  gridField("Чего", "rule.unit", 110, choice(same(UNITS))),
  gridField("Почему даты нет", "undated", 150),
  gridField("Слова документа", "printed", 330),
  gridField("Примечания", "notes", 220, NOTES_TYPE),
];
