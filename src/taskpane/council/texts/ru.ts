import { plural } from "../../texts/plural";

export const councilRu = {
  loading: "Читаю план…",
  start: {
    title: "План работы совета",
    text:
      "Надстройка создаст два листа: «Таблица плана» – её правите вы, и «Справочник совета» – исполнители и реквизиты. " +
      "По ним строятся все печатные листы.",
    create: (year: number) => `Создать таблицу плана ${year}`,
  },
  head: {
    set: "Таблица плана",
    summary: (year: number, meetings: number, items: number) =>
      `План на ${year} год: ${meetings} ${plural(meetings, "заседание", "заседания", "заседаний")}, ` +
      `${items} ${plural(items, "вопрос", "вопроса", "вопросов")}`,
    refresh: "Обновить",
    refreshed: "Таблица прочитана.",
    behind: "Таблица прочитана. Печатные листы остались прежними.",
  },
  inferred: {
    title: "Пары, которых документ не печатает",
    text: (places: string) =>
      `Документ ставит рядом блок вопросов и блок исполнителей. Кто за какой вопрос отвечает, восстановлено по порядку: ${places}. Проверьте эти пары.`,
    items: (month: string, items: string) => `${month}, вопросы ${items}`,
  },
  problems: {
    title: "Проверить в таблице",
    none: "Замечаний к таблице нет.",
    count: (count: number) => `${count} ${plural(count, "замечание", "замечания", "замечаний")}`,
    error: "Ошибка",
    warning: "Внимание",
    more: (count: number) => `и ещё ${count}`,
  },
  sheets: {
    title: "Листы плана",
    plan: "План работы",
    assignments: "Поручения",
    control: "Контроль решений",
    added: (rows: number) =>
      rows === 0
        ? "«Контроль решений» полон: у каждого вопроса есть строка."
        : `В «Контроль решений» ${plural(rows, "добавлена", "добавлены", "добавлено")} ${rows} ${plural(rows, "строка", "строки", "строк")}. Вписанное осталось как было.`,
    nextYear: (year: number) => `План на ${year} год`,
  },
  meeting: {
    title: "Заседание",
    meeting: "Заседание",
    date: "Дата",
    time: "Время",
    place: "Место",
    chair: "Председатель",
    secretary: "Секретарь",
    attendance: "Присутствуют",
    attendanceHint: "Каждый с новой строки: имя, должность. Пусто – строки для записи от руки.",
    agenda: "Повестка",
    protocol: "Протокол",
  },
  shift: {
    title: (from: number, to: number) => `План на ${to} год по плану ${from} года`,
    help:
      "Отчётные периоды сдвинуты, ссылки на документы оставлены. Снимите отметку, чтобы оставить тему как была. " +
      "Предложения с пояснением примите сами.",
    accept: (place: string) => `${place}: принять сдвиг`,
    place: (month: string, item: string) => [month, item && `вопрос ${item}`].filter(Boolean).join(", "),
    before: "Было",
    after: "Стало",
    take: (before: string, after: string) => `Заменить «${before}» на «${after}»`,
    look: (text: string) => `«${text}» остаётся`,
    unchanged: (count: number) => `Без изменений: ${count} ${plural(count, "вопрос", "вопроса", "вопросов")}.`,
    acceptAll: "Принять все",
    acceptNone: "Снять все",
    write: (year: number) => `Записать план на ${year} год`,
    list: "Лист изменений",
    back: "Назад к плану",
  },
};

export type CouncilTexts = typeof councilRu;
