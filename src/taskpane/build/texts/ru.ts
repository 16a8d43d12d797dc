/** What is said while sheets are built. */
export const buildRu = {
  exists: {
    title: "Лист уже есть",
    text: (sheets: string) =>
      `В книге уже есть: ${sheets}. Если заменить, вписанное на них вручную пропадёт. Если оставить, новые листы получат номер.`,
    decisions: (sheets: string) =>
      `В книге уже есть: ${sheets}. Если заменить, решения, ответственные и сроки сохранятся, а непонятые даты и прочее на листе пропадут.`,
    replace: "Заменить",
    keep: "Оставить оба",
  },
  progress: { label: "Строю листы", cancel: "Остановить", cancelled: "Остановлено. Книга осталась как была." },
  done: (sheets: string) => `Готово: ${sheets}`,
};

export type BuildTexts = typeof buildRu;
