/** Texts of the tab «Дорожная карта» in Russian; they come with the tab, so that the pane opens the sooner. */
export const roadMapRu = {
  from: "Начало периода",
  to: "Конец периода",
  wrongPeriod: "Конец раньше начала",
  weeks: (count: number) => `Недель: ${count}`,
  mostWeeks: "Показаны первые 53 недели: больше не поместится на листе",
  note: "Сроки опросов – как в документе, 2017 год. Остальные сроки и ответственных впишите на листе.",
  working: "Ведение проекта",
  plan: "План с лентой недель",
  monitoring: "Еженедельный мониторинг",
  informing: "Информирование",
  reference: "Справочные листы",
  funding: "Источники финансирования",
  districts: "Округа и кураторы",
  documents: "Итоговые документы",
  all: "Построить все листы",
};

export type RoadMapTexts = typeof roadMapRu;
