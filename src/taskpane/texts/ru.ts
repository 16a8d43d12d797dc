import type { CatalogueId } from "../../editions/format";
import type { RefusalKind } from "../../excel/request";
import type { SanctionBase } from "../../editions/format";
import { type BuilderTexts, builderRu } from "../builder/texts/ru";
import { buildRu } from "../build/texts/ru";
import { explainRu } from "../explain/texts/ru";
import { sourceRu } from "../source/texts/ru";
import { plural } from "./plural";

/** Every text of the pane in Russian: the first language, which the others are translated from. */
export const ru = {
  pane: "ОМС",
  tabs: {
    reference: "Справочник",
    explain: "Объяснить",
    builder: "Мастер формул",
    council: "Совет",
    sanctions: "Санкции",
    defects: "Дефекты",
    targets: "Показатели",
    deadlines: "Сроки",
    roadmap: "Дорожная карта",
    editions: "Редакции",
  },
  moreTabs: "Ещё",
  moreTabsOf: (count: number) => `Ещё вкладки: ${count}`,
  cell: (address: string) => `Ячейка ${address}`,
  noCell: "Ячейка не выбрана",
  close: "Закрыть сообщение",
  cancel: "Отмена",
  failed: "Не удалось открыть панель. Закройте её и откройте снова.",

  search: {
    label: "Поиск по справочнику",
    placeholder: "Код, специальность, организация…",
    clear: "Очистить",
    catalogues: "Справочники",
    all: "Все",
    results: "Найденное",
    found: (count: number) =>
      `${plural(count, "Найдена", "Найдены", "Найдено")} ${count} ${plural(count, "строка", "строки", "строк")}`,
    similar: "Точного совпадения нет. Показано похожее:",
    otherLayout: (query: string) => `Показано для «${query}»`,
    nothing: "Ничего не найдено. Проверьте написание или выберите другой справочник.",
    more: (count: number) => `Показать ещё ${count}`,
    back: "К списку",
    valuesCount: (count: number) => `${count} ${plural(count, "значение", "значения", "значений")}`,
    heading: "раздел",
  },

  catalogues: {
    tariff: "Тарифы",
    kzg: "КЗГ",
    mo: "МО",
    sanction: "Санкции",
    ekd: "ЕКД",
    target: "Показатели",
    deadline: "Сроки",
  } satisfies Record<CatalogueId, string>,
  annex: (annex: string) => `прил. ${annex}`,
  clause: (clause: string) => `п. ${clause}`,

  card: {
    term: { length: "Срок", trigger: "Считается от", responsible: "Исполнитель", undated: "Почему даты нет" },
    values: "Значения строки",
    choose: "Выбрать",
    condition: "Условия",
    value: "Значение",
    blank: "нет",
    dash: "-",
    missing: "не указано в документе",
    parentValue: (code: string) => `как в строке ${code}`,
    printed: "Как напечатано",
    care: (care: string) => `${care}:`,
    footnotes: "Сноски документа",
    notes: "Примечания редактора",
    notesHint: "Не часть документа",
    tableNotes: "О таблице",
    reason: "Основание",
    constants: "Числа документа",
    amended: "Внесено изменением",
    source: "Источник",
    edition: "Редакция",
    inForce: (from: string, to: string | undefined) => (to ? `действует ${from} – ${to}` : `действует с ${from}`),
    expired: (to: string) => `Срок действия истёк ${to}. Новее в надстройке нет.`,
    children: "Вложенные строки",
    printedValue: (text: string) => `напечатано: ${text}`,
    formula: "Формула",
    amount: "Сумма",
    amountInCell: "Сумма посчитается в ячейке",
    noFormula: "Однозначной формулы для этого значения нет. Вставьте значение.",
  },

  sanction: {
    care: "Вид помощи",
    anyCare: "не указывать",
    part: "Часть",
    measure: "Мера",
    chooseMeasure: "выберите",
    amounts: {
      cost: "Стоимость случая, ₽",
      insuredSpent: "Расходы застрахованного, ₽",
      harmCost: "Расходы на лечение, ₽",
    } satisfies Record<Exclude<SanctionBase, "normative">, string>,
    amountHint: "Число или адрес ячейки, например B2",
    optional: "Если расходов не было, оставьте пустым",
    notAmount: "Введите число или адрес ячейки",
    takeCell: "Взять выделенную ячейку",
  },

  insert: {
    formula: "Вставить формулу",
    value: "Вставить значение",
    table: "Вставить таблицу",
    code: "Вставить код текстом",
    title: "Вставить наименование",
    citation: "Вставить ссылку на документ",
    done: (address: string) => `Вставлено: ${address}`,
    tableDone: (address: string) => `Таблица вставлена: ${address}`,
    cellTaken: (address: string, text: string) => `Ячейка ${address} не пуста: «${text}». Заменить её содержимое?`,
    cellTakenTitle: "Ячейка занята",
    replace: "Заменить",
    tableTaken: (address: string) => `Таблица от ячейки ${address} накроет заполненные ячейки.`,
    tableTakenTitle: "Место занято",
    newSheet: "На новый лист",
    overwrite: "Заменить",
  },

  refusals: {
    editing: "Excel занят: закончите ввод в ячейку и повторите.",
    protected: "Лист защищён. Снимите защиту или выберите другой лист.",
    merged: "Мешают объединённые ячейки. Выберите другое место.",
    outside: "Таблица не помещается на листе. Выберите ячейку выше или левее.",
    unknown: "Excel отказал. Выберите другую ячейку и повторите.",
  } satisfies Record<RefusalKind, string>,

  explain: explainRu,
  builder: builderRu as BuilderTexts,
  build: buildRu,
  source: sourceRu,

  units: { RUB: "₽", KZT: "₸", "%": "%", коэффициент: "" } as Readonly<Record<string, string>>,
};

/** The shape that every language fills. */
export type Texts = typeof ru;
