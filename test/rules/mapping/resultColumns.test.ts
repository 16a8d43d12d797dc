import { guessColumns } from "../../../src/rules/mapping";
import { RESULT_ROLES, RESULT_TITLES, type ResultColumn } from "../../../src/rules/recalculation/resultColumns";

const guess = (...titles: string[]) => guessColumns(titles, RESULT_ROLES);

test("columns that a recalculation makes are called so, and found again by the next one", () => {
  const titles = ["Уменьшение, руб.", "Штраф, руб.", "Возврат, руб.", "Возмещение, руб.", "Итого санкция, руб."];
  expect(Object.values(RESULT_TITLES)).toEqual([...titles, "Основание", "Ошибка"]);
  expect(guess(...Object.values(RESULT_TITLES))).toEqual({
    ...{ уменьшение: 0, штраф: 1, возврат: 2, возмещение: 3, итого: 4, основание: 5, ошибка: 6 },
  });
});

const HEADERS: Readonly<Record<ResultColumn, readonly string[]>> = {
  уменьшение: ["Уменьшение", "Уменьшение оплаты", "Снятие", "Удержание", "Төмендету", "Reduction"],
  штраф: ["Штраф", "Сумма штрафа", "Айыппұл", "Fine"],
  возврат: ["Возврат", "Возврат средств", "Қайтару", "Refund"],
  возмещение: ["Возмещение", "Возмещение расходов", "Өтеу", "Compensation"],
  итого: ["Итого", "Санкция", "Сумма санкции", "Финансовая санкция", "Жиыны", "Total", "Sanction"],
  основание: ["Основание", "Негіздеме", "Basis"],
  ошибка: ["Ошибка", "Қате", "Error"],
};

test.each(Object.entries(HEADERS).flatMap(([column, titles]) => titles.map((title) => [title, column] as const)))(
  "«%s» is %s",
  (title, column) => expect(guess(title)).toEqual({ [column]: 0 }),
);
