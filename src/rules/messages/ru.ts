import type { ArgumentName, MessageParams, Noun } from "./params";
import {
  alternatives,
  decimalText,
  labels,
  listed,
  mayBeNothing,
  options,
  quoted,
  type Wording,
  inQuotes,
} from "./text";

const RU: Wording = { language: "ru", decimalSign: ",", or: "или", more: (count) => `и ещё ${count}` };

/** One, few, many: 1 тариф, 2 тарифа, 5 тарифов. */
function plural(count: number, [one, few, many]: readonly [string, string, string]): string {
  const tens = count % 100;
  const units = count % 10;
  if (tens > 10 && tens < 20) return many;
  if (units === 1) return one;
  return units > 1 && units < 5 ? few : many;
}

const NOUNS: Readonly<Record<Noun, readonly [string, string, string]>> = {
  tariff: ["тариф", "тарифа", "тарифов"],
  kzg: ["коэффициент КЗГ", "коэффициента КЗГ", "коэффициентов КЗГ"],
  mo: ["коэффициент организации", "коэффициента организации", "коэффициентов организации"],
  sanction: ["санкция", "санкции", "санкций"],
  ekd: ["значение ЕКД", "значения ЕКД", "значений ЕКД"],
  target: ["значение показателя", "значения показателя", "значений показателя"],
  deadline: ["срок", "срока", "сроков"],
};

const WHAT: Readonly<Record<Noun, string>> = {
  tariff: "специальности или кода",
  kzg: "кода КЗГ",
  mo: "организации",
  sanction: "кода нарушения",
  ekd: "кода дефекта",
  target: "показателя",
  deadline: "срока",
};

/** What the arguments are called, in messages and in explanations. */
export const ARGUMENTS: Readonly<Record<ArgumentName, string>> = {
  code: "код",
  item: "тариф",
  mo: "организация",
  level: "уровень",
  patient: "пациент",
  rk: "РК",
  funding: "источник средств",
  setting: "условия",
  kind: "вид коэффициента",
  care: "вид помощи",
  basis: "основа",
  part: "часть",
  measure: "мера",
  cost: "стоимость случая",
  insuredSpent: "расходы застрахованного",
  harmCost: "расходы на лечение",
  normative: "норматив",
  baseRate: "базовая ставка",
  upkeepRate: "ставка на содержание",
  base: "база",
  count: "количество",
  catalogue: "справочник",
  rule: "срок",
  no: "номер показателя",
  scope: "охват",
  actual: "факт",
  start: "дата начала",
  holidays: "праздники",
  condition: "условие",
  value: "значение условия",
  edition: "редакция",
};

const argument = (params: MessageParams): string =>
  params.argument ? `«${ARGUMENTS[params.argument]}» (${params.argument})` : "";

const noun = (params: MessageParams, count: number): string => plural(count, NOUNS[params.catalogue ?? "tariff"]);

/** Russian texts of every refusal: the first language of the product, and the one that the others are translated from. */
export const ru = {
  ambiguous: (params: MessageParams) => {
    const count = params.total ?? params.options?.length ?? 0;
    return `${plural(count, ["Подходит", "Подходят", "Подходят"])} ${count} ${noun(params, count)}: ${options(params, RU)}. Укажите ${labels(params.ask, RU)}`;
  },
  unknownItem: (params: MessageParams) =>
    `Нет ${WHAT[params.catalogue ?? "tariff"]} «${params.given}»: ${params.source}.` +
    (params.known?.length ? ` Похожие: ${listed(params.known, RU)}` : " Проверьте написание"),
  severalOrganisations: (params: MessageParams) =>
    `«${params.given}» подходит к ${params.total} организациям: ${listed(params.codes, RU, "; ", params.total)}. Уточните название или введите номер строки`,
  severalTexts: (params: MessageParams) =>
    `Документ называет ${params.total} строки с этим кодом: ${listed(params.codes, RU, "; ")}`,
  notVisit: (params: MessageParams) =>
    `${inQuotes(params.title)} — не посещение: тариф на содержание МО установлен только для посещений (${params.source})`,
  noFit: (params: MessageParams) =>
    `${inQuotes(params.title)}${params.wanted?.length ? `, ${labels(params.wanted, RU)}` : ""}: значения нет (${params.source}).` +
    (params.options?.length ? ` Есть: ${options(params, RU)}` : ""),
  blankCell: (params: MessageParams) =>
    `${inQuotes(params.title)}${params.wanted?.length ? `, ${labels(params.wanted, RU)}` : ""}: клетка таблицы пуста (${params.source}). Пустая клетка — не ноль`,
  numberIsTwoCodes: (params: MessageParams) =>
    `Число ${params.given} — это код ${alternatives(params.codes, RU)}? Введите код как текст: ${quoted(params.codes, RU)}`,
  codeBecameDate: (params: MessageParams) =>
    `Excel превратил код в дату ${params.date}. Вероятно, это код ${alternatives(params.codes, RU)}. ` +
    `Задайте столбцу формат «Текстовый» и введите код заново: ${quoted(params.codes, RU)}`,
  badCode: (params: MessageParams) => `«${params.given}» — не код (${argument(params)}). Введите код как текст`,
  notNumber: (params: MessageParams) =>
    `«${params.given}» — не число: аргумент ${argument(params)}. Введите число, например 3634,73`,
  notWhole: (params: MessageParams) =>
    `«${params.given}» – не целое число: аргумент ${argument(params)}. Введите целое число, например 3`,
  missingDate: () =>
    "Дата не указана, а по ней выбирается редакция. Заполните дату или выберите редакцию для всей таблицы",
  negativeNumber: (params: MessageParams) =>
    `Отрицательная сумма ${params.given}: аргумент ${argument(params)}. Введите ноль или положительное число`,
  numberTooLarge: (params: MessageParams) =>
    `Сумма слишком велика${params.argument ? `: аргумент ${argument(params)}` : ""}. Excel хранит 15 значащих цифр, копейки точны до ${decimalText(params.limit ?? "", RU)}`,
  missingNumber: (params: MessageParams) =>
    `Не задан аргумент ${argument(params)}: без него ${params.code ? `строка ${params.code} ` : "результат "}не считается (${params.source})${mayBeNothing(params) ? ". Если расходов не было, введите 0" : ""}`,
  missingPair: (params: MessageParams) =>
    `Не задан аргумент ${argument(params)}: организация и ставка на содержание задаются вместе`,
  missingCode: (params: MessageParams) => `Не задан аргумент ${argument(params)}`,
  unknownWord: (params: MessageParams) =>
    `«${params.given}» — неизвестное слово: аргумент ${argument(params)}. Известны: ${(params.known ?? []).join(", ")}`,
  notLogical: (params: MessageParams) =>
    `«${params.given}» не понято: аргумент ${argument(params)}. Введите ИСТИНА или ЛОЖЬ, 1 или 0, да или нет, «с РК» или «без РК»`,
  shapeMismatch: () =>
    "Размеры диапазонов не согласуются: нужны одинаковые диапазоны, либо одна строка и один столбец, либо одиночные значения",
  badEdition: (params: MessageParams) =>
    `«${params.given}» — не редакция. Введите её код, год или дату. Есть: ${listed(params.known, RU, "; ")}`,
  noEdition: (params: MessageParams) =>
    `Нет редакции «${params.given}» для справочника. Есть: ${listed(params.known, RU, "; ")}`,
  noEditionAtDate: (params: MessageParams) =>
    `Ни одна редакция не действует: ${params.given}. Есть: ${listed(params.known, RU, "; ")}`,
  chosenMissing: (params: MessageParams) =>
    `Книга рассчитана на редакцию «${params.given}», а её нет. Загрузите её или выберите другую на вкладке «Редакции». Есть: ${listed(params.known, RU, "; ")}`,
  editionUnreadable: (params: MessageParams) =>
    `Редакция «${params.given}» повреждена и не читается. Восстановите её или выберите другую на вкладке «Редакции»`,
  severalEditions: (params: MessageParams) =>
    `Подходят несколько редакций: ${listed(params.known, RU, "; ")}. Выберите одну на вкладке «Редакции» или назовите её в формуле`,
  notLookedUp: (params: MessageParams) => `Этот справочник – не таблица значений. Используйте ${params.code}`,
  conditionTwice: (params: MessageParams) => `Условие «${params.given}» задано дважды. Оставьте одно`,
  missingValue: (params: MessageParams) =>
    `У условия «${params.given}» нет значения: задавайте парами – имя; значение. Чтобы не ограничивать, сошлитесь на пустую ячейку`,
  noCatalogue: () =>
    "Редакции с таким справочником не загружены. Откройте вкладку «Редакции» или обратитесь к администратору",
  sanctionNotApplied: (params: MessageParams) =>
    `К этому виду помощи (${labels(params.wanted, RU)}) строка ${params.code} не применяется: в документе «-» (${params.source})`,
  sanctionHeading: (params: MessageParams) =>
    `${params.code} — заголовок, санкции у него нет (${params.source}). Выберите: ${listed(params.codes, RU)}`,
  codePrintedTwice: (params: MessageParams) =>
    `Код ${params.code} напечатан в документе дважды (${params.source}). Введите ${alternatives(params.codes, RU)}`,
  measureRequired: (params: MessageParams) =>
    `Строка ${params.code} называет и штраф, и последствия, но не говорит, складываются ли они (${params.source}). Укажите меру: «штраф» или «последствия»`,
  ekdNotApplied: (params: MessageParams) =>
    `${params.code}, ${labels(params.wanted, RU)}: не применяется, в документе «-» (${params.source})`,
  cellMissing: (params: MessageParams) =>
    `${params.code}, ${labels(params.wanted, RU)}: не указано в документе, строка напечатана неполно (${params.source})`,
  noSeverity: (params: MessageParams) => `${params.code}: градация нарушения в документе не указана (${params.source})`,
  notDate: (params: MessageParams) =>
    `«${params.given}» – не дата: аргумент ${argument(params)}. Введите дату, например 31.05.2025`,
  missingStart: (params: MessageParams) =>
    `Не задан аргумент ${argument(params)}: срок считать не от чего. Введите дату`,
  dateTooFar: (params: MessageParams) => `Срок ${params.code} от ${params.date} выходит за даты, которые хранит Excel`,
  undatedTerm: (params: MessageParams) =>
    `Срок ${params.code} по документу не считается (${params.source}). ${params.title}`,
  noCalendar: (params: MessageParams) =>
    `Нет календаря рабочих дней на ${params.given} год (${params.title}).` +
    (params.known?.length ? ` Есть: ${listed(params.known, RU)}.` : "") +
    " Задайте третьим аргументом диапазон праздников этого года",
  noDirection: (params: MessageParams) =>
    `Показатель ${params.code}: не указано, больше или меньше – лучше (${params.source}). Заполните направление в редакции`,
};

export type MessageId = keyof typeof ru;
