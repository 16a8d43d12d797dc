import type { FunctionName } from "../../../rules/functionArguments";

interface FunctionText {
  readonly title: string;
  readonly text: string;
}

/** Texts of the formula builder in Russian; the other languages have the same. */
export const builderRu = {
  search: "Найти функцию",
  placeholder: "Тариф, санкция, дефект…",
  nothing: "Такой функции нет. Попробуйте другое слово.",
  favourites: "Избранное",
  recent: "Недавние",
  addFavourite: (name: string) => `Добавить в избранное: ${name}`,
  removeFavourite: (name: string) => `Убрать из избранного: ${name}`,
  groups: { costs: "Тарифы и стоимость", sanctions: "Санкции", defects: "Дефекты (ЕКД)", names: "Справочник" },
  functions: {
    TARIFF: { title: "Тариф", text: "Тариф посещения специалиста, КЗГ или модели пациента" },
    "VISIT.COST": { title: "Стоимость посещения", text: "Тариф и содержание организации" },
    KZG: { title: "Коэффициент КЗГ", text: "Затратоёмкость клинико-затратной группы" },
    "KZG.COST": { title: "Стоимость случая КЗГ", text: "Базовая ставка × коэффициент, с содержанием организации" },
    "MO.COEF": { title: "Коэффициент организации", text: "По виду: подушевой, посещение, СМП…" },
    SANCTION: { title: "Санкция", text: "Уменьшение оплаты, штраф, возврат и возмещение по коду нарушения" },
    EKD: { title: "Кратность дефекта", text: "Множитель базы по коду ЕКД и виду помощи" },
    "EKD.UNIT": { title: "Единица дефекта", text: "КПН, %, ПН или КТ: от чего считается кратность" },
    "EKD.AMOUNT": { title: "Сумма дефекта", text: "Кратность × база × количество, тенге" },
    "EKD.SEVERITY": { title: "Значимость дефекта", text: "Значительное или незначительное нарушение" },
    NAME: { title: "Наименование", text: "Печатное название строки по коду" },
    SOURCE: { title: "Ссылка на документ", text: "Документ, приложение, пункт, редакция" },
  } satisfies Record<FunctionName, FunctionText>,
  all: "Все функции",
  required: "обязательный",
  optional: "можно не указывать",
  omit: "не указывать",
  byDefault: "по умолчанию",
  more: "Дополнительно",
  take: "Взять из выделения",
  drop: "Убрать ссылку",
  amountHint: "Число или адрес ячейки",
  notAmount: "Введите число, например 3634,73, или адрес ячейки",
  noMatch: "Ничего не найдено",
  result: "Результат",
  fill: (argument: string) => `Заполните: ${argument}`,
  several: (rows: number, columns: number) => `Массив ${rows} × ${columns}, показан первый элемент`,
  insert: (address: string) => `Вставить в ${address}`,
  write: (address: string) => `Записать в ${address}`,
  circular: "Ячейка сама стоит в аргументах. Выберите другую ячейку.",
  found: (address: string, name: string) => `В ячейке ${address} стоит OMS.${name}`,
  editIt: "Изменить её",
  editing: (address: string) => `Меняется формула в ячейке ${address}`,
  stopEditing: "Новая формула",
  moved: "Формула в ячейке за это время изменилась. Откройте её ещё раз.",
};

export type BuilderTexts = Omit<typeof builderRu, "functions"> & {
  readonly functions: Readonly<Record<FunctionName, FunctionText>>;
};
