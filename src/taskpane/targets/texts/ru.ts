/** Texts of the tab «Показатели» in Russian; they come with the tab, so that the pane opens the sooner. */
export const targetsRu = {
  edition: "Редакция",
  summary: (criteria: number, values: number) => `Показателей: ${criteria}, целевых значений: ${values}`,
  other: "Рядом – цели другой редакции",
  noOther: "не показывать",
  source: "Факт",
  empty: "Впишу сам: территории через запятую",
  fromRange: "Из диапазона книги",
  names: "Территории",
  namesHint: "Например: Пенза, Кузнецк, Сердобск. Можно оставить пустым",
  range: "Диапазон",
  rangeHint: "Номер показателя, охват (если есть), затем столбец на территорию; названия – в первой строке",
  wrongRange: "Введите адрес диапазона, например A1:D40",
  takeSelection: "Взять выделение",
  read: "Прочитать",
  found: (territories: string, values: number) => `Территории: ${territories}. Значений: ${values}`,
  problems: "Не понято",
  problem: {
    criterion: (row: number, text: string) => `Строка ${row}: нет показателя «${text}»`,
    scope: (row: number, text: string) => `Строка ${row}: у показателя нет такого охвата: «${text}»`,
    number: (row: number, text: string) => `Строка ${row}: «${text}» – не число`,
    twice: (row: number, text: string) => `Строка ${row}: показатель ${text} уже был выше`,
  },
  build: "Построить оценку",
};

export type TargetsTexts = typeof targetsRu;
