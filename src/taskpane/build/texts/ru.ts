/** What is said while sheets are built. */
export const buildRu = {
  exists: {
    title: "Лист уже есть",
    text: (sheets: string) =>
      `В книге уже есть: ${sheets}. Если заменить, вписанное на них вручную пропадёт. Если оставить, новые листы получат номер.`,
    decisions: (sheets: string) =>
      `В книге уже есть: ${sheets}. Если заменить, решения, ответственные и сроки сохранятся, а непонятые даты и прочее на листе пропадут.`,
    inputs: (sheets: string) =>
      `В книге уже есть: ${sheets}. Если заменить, вписанное в свободные клетки перейдёт на новые листы; чему там нет места, останется на прежнем листе под другим именем.`,
    replace: "Заменить",
    keep: "Оставить оба",
  },
  progress: { label: "Строю листы", cancel: "Остановить", cancelled: "Остановлено. Книга осталась как была." },
  aside: (sheets: string) => `Вписанное, которому на новом листе нет места, осталось на прежнем: ${sheets}`,
  done: (sheets: string, more: number) => `Готово: ${sheets}${more > 0 ? ` и ещё ${more}` : ""}`,
};

export type BuildTexts = typeof buildRu;
