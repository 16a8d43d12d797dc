/** Texts of the sheets of terms: documents are Russian, whatever language Excel speaks. */
export const TEXTS = {
  terms: {
    sheet: "Сроки",
    title: (document: string) => `Сроки: ${document}`,
    start: "Дата события",
    help: "Срок считается формулой. Дата события у каждого срока своя: впишите её в строке или меняйте общую наверху.",
    headers: [
      "Код",
      "Что сделать",
      "Исполнитель",
      "Считается от",
      "Срок",
      "Дата события",
      "Последний день",
      "Текст документа",
      "Источник",
    ],
  },
  reminders: {
    sheet: "Напоминания",
    title: (document: string, start: string) => `Напоминания: ${document}, событие ${start}`,
    headers: ["Дата", "Осталось дней", "Код", "Что сделать", "Исполнитель", "Источник"],
    dayOff: "нерабочий день",
  },
  month: {
    sheet: (month: string, year: number) => `Регламент ${month} ${year}`,
    title: (document: string, month: string, year: number) => `${document}: ${month} ${year} года`,
    weekdays: ["Понедельник", "Вторник", "Среда", "Четверг", "Пятница", "Суббота", "Воскресенье"],
    note: "Серым отмечены нерабочие дни.",
  },
} as const;

export const MONTHS = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
] as const;
