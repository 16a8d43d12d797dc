import type { DeadlinesTexts } from "./ru";

export const deadlinesKk: DeadlinesTexts = {
  document: "Құжат",
  start: "Оқиға күні",
  holidays: "Өз демалыс күндері",
  holidaysHint: "Күндер ауқымы, мысалы Мерекелер!A2:A20. Бос қалдыруға болады",
  wrongRange: "Ауқым мекенжайын енгізіңіз, мысалы A2:A20",
  unreadable: "Ауқымда күн емес ұяшықтар бар",
  sheets: "Парақтар",
  terms: "Барлық мерзімдер",
  reminders: "Ескертулер",
  month: "Регламент айы",
  file: "Күнтізбе файлы (.ics)",
  saved: (name) => `Файл сақталды: ${name}`,
  nothing: "Күндер жоқ: бұл жылдарға жұмыс күндерінің күнтізбесі жоқ. Өз демалыс күндерін көрсетіңіз.",
  list: "Жақын мерзімдер",
  dayOff: "демалыс күні",
  undated: "Күні жоқ",
  calendar: (years) => `Жұмыс күндері қайдан алынған: ${years}`,
};
