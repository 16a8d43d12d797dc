/** Texts of the sheet of criteria: a Russian document, whatever language Excel speaks. */
export const TEXTS = {
  sheet: "Оценка показателей",
  title: (edition: string) => `Оценка показателей: ${edition}`,
  help: "Впишите факт: отклонение и статус посчитаются. Статус учитывает, в какую сторону показатель должен меняться.",
  columns: ["№", "Показатель", "Охват", "Единица измерения", "Цель"],
  other: (edition: string) => `Цель: ${edition}`,
  change: "Изменение цели",
  territory: ["Факт", "Отклонение", "Статус"],
  met: "достигнут",
  missed: "не достигнут",
  summary: "Свод по группам",
  summaryColumns: ["Группа", "Достигнут", "Не достигнут", "Нет данных", "Всего", "Доля достигнутых"],
  total: "Все показатели",
  chart: "Показатели по группам и территориям",
} as const;
