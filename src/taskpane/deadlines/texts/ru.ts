/** Texts of the tab «Сроки» in Russian; they come with the tab, so that the pane opens the sooner. */
export const deadlinesRu = {
  document: "Документ",
  start: "Дата события",
  holidays: "Свои нерабочие дни",
  holidaysHint: "Диапазон дат, например Праздники!A2:A20. Можно не указывать",
  wrongRange: "Введите адрес диапазона, например A2:A20",
  unreadable: "В диапазоне есть ячейки, которые не даты",
  sheets: "Листы",
  terms: "Все сроки",
  reminders: "Напоминания",
  month: "Месяц регламента",
  file: "Файл для календаря (.ics)",
  saved: (name: string) => `Файл сохранён: ${name}`,
  nothing: "Дат нет: календаря рабочих дней на эти годы нет. Укажите свои нерабочие дни.",
  list: "Ближайшие сроки",
  dayOff: "нерабочий день",
  undated: "Без даты",
  calendar: (years: string) => `Откуда рабочие дни: ${years}`,
};

export type DeadlinesTexts = typeof deadlinesRu;
