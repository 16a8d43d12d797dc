import type { SheetProblemMessages } from "./types";

const list = (texts: readonly string[] = []): string => texts.map((text) => `«${text}»`).join(", ");
const named = (label: string | undefined): string => (label ? `${label}: ` : "");

export const ru: SheetProblemMessages = {
  cellError: ({ given }) => `В ячейке ошибка ${given}. Замените её числом или текстом.`,
  badNumber: ({ given, label }) =>
    `${named(label)}«${given}» – не число. Впишите число, прочерк «-» или очистите ячейку.`,
  negativeNumber: ({ given }) => `Число ${given} меньше нуля. В редакции таких чисел нет.`,
  dateForNumber: () => "В ячейке дата, а нужно число. Смените формат ячейки на числовой и впишите число заново.",
  percentShown: ({ given, shown }) =>
    `Показано ${shown}, а хранится ${given}. Уберите формат «Процентный» и впишите число.`,
  moreThanShown: ({ given, shown }) =>
    `В ячейке ${given}, а показано ${shown}. Округлите число или включите «Брать числа, как они показаны».`,
  badDate: ({ given, label }) => `${named(label)}«${given}» – не дата. Впишите её как 31.12.2026.`,
  badChoice: ({ given, label, known }) => `${named(label)}«${given}» не годится. Можно: ${list(known)}.`,
  badNotation: ({ given, label }) =>
    `${named(label)}запись «${given}» не понята. Части отделяют знаком «;», текст с этим знаком берут в кавычки.`,
  codeBecameDate: ({ given, codes, label }) =>
    `${named(label)}Excel превратил код в дату ${given}. Похоже, это ${list(codes)}. Сделайте ячейку текстовой и впишите код.`,
  numberForCode: ({ given, codes, label }) =>
    `${named(label)}код стоит числом ${given}: это может быть ${list(codes)}. Сделайте ячейку текстовой и впишите код.`,
  otherDash: ({ given }) => `Прочерк «${given}» прочитан как «–».`,
  unknownLabel: ({ given }) => `Строка «${given}» не понята и пропущена. Проверьте её название.`,
  repeatedLabel: ({ label }) => `Строка «${label}» стоит дважды. Оставьте одну.`,
  unknownColumn: ({ given }) =>
    `Столбец «${given}» не понят. Столбец чисел назовите «Значение …», столбец текстов – «Текст: имя» латиницей.`,
  repeatedColumn: ({ given }) => `Столбец «${given}» стоит дважды. Оставьте один.`,
  columnMissing: ({ given }) => `Нет столбца «${given}». Верните его заголовок.`,
  valueWithoutColumn: ({ given }) => `«${given}» стоит в столбце без заголовка. Назовите столбец или очистите ячейки.`,
  partOfRow: () => "Строка продолжает пункт, а пункта выше нет. Впишите код.",
  headMissing: ({ known }) => `Не найдена шапка таблицы: в первом столбце нет ячейки ${list(known)}. Верните её.`,
  unknownPart: ({ known }) => `Не понять, что на листе. В строке «Что на листе» впишите одно из: ${list(known)}.`,
  severalEditions: ({ given }) => `Это второй лист «Редакция» в комплекте, первый – «${given}». Удалите лишний.`,
  badPath: ({ given }) => `Строка «${given}» не понята. Верните её, как она была выгружена.`,
  valueWithoutKey: () => "В таблице нет столбца, по которому ищут строки. Назначьте ключ.",
};
