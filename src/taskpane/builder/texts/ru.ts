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
  groups: {
    costs: "Тарифы и стоимость",
    sanctions: "Санкции",
    defects: "Дефекты (ЕКД)",
    planning: "Показатели и сроки",
    names: "Справочник",
  },
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
    TARGET: { title: "Целевое значение", text: "Показатель программы по номеру и охвату" },
    "TARGET.STATUS": { title: "Статус показателя", text: "Достигнут или не достигнут: факт против цели" },
    DEADLINE: { title: "Срок", text: "Последний день срока документа от даты" },
    LOOKUP: {
      title: "Любое значение",
      text: "Значение по коду и любым признакам таблицы: место работы, подуровень, возраст",
    },
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
  dateHint: "Дата или адрес ячейки",
  notDate: "Введите дату, например 31.05.2025, или адрес ячейки",
  datesHint: "Диапазон дат, например A2:A20",
  amountHint: "Число или адрес ячейки",
  notAmount: "Введите число, например 3634,73, или адрес ячейки",
  openList: (argument: string) => `Показать список: ${argument}`,
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
