import type { FormId } from "../../../../editions/kazakhstan";
import type { MonitoringSheet } from "../../../../excel/kazakhstan/sheetPlans";
import type { DefectColumn } from "../../../../rules/kazakhstan/columns";
import type { NoAmount } from "../../../../rules/kazakhstan/model";
import { plural } from "../../../texts/plural";

const number = (value: number): string => value.toLocaleString("ru-RU");
const money = new Intl.NumberFormat("ru-RU", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const defects = (count: number): string => `${number(count)} ${plural(count, "дефект", "дефекта", "дефектов")}`;
const providers = (count: number): string =>
  `${number(count)} ${plural(count, "поставщик", "поставщика", "поставщиков")}`;

export const kazakhstanRu = {
  loading: "Читаю книгу…",
  read: "Посчитать дефекты",
  counting: "Считаю дефекты",
  stopped: "Остановлено.",
  columns: {
    region: "Регион",
    provider: "Поставщик",
    iin: "ИИН",
    card: "№ карты, код услуги или № рецепта",
    date: "Дата выписки или услуги",
    found: "Дата выявления",
    code: "Код дефекта ЕКД",
    care: "Вид помощи",
    basis: "Основа для ВИЧ: КТ или услуга",
    base: "База, тенге",
    count: "Количество",
    withdrawn: "Обращение отозвано",
    soleProvider: "Единственный поставщик",
    contractClause: "Пункт договора",
    breach: "Описание неисполнения",
  } satisfies Record<DefectColumn, string> as Readonly<Record<DefectColumn, string>>,
  hints: {
    base: "Стоимость услуги или случая; для КПН, ПН и КТ пустую базу даст лист «Ставки».",
    found: "Месяцы пункта 16 считаются по ней; без неё – по дате услуги.",
    count: "Пустая ячейка – один дефект.",
  } as Readonly<Partial<Record<DefectColumn, string>>>,
  overview: {
    headline: (count: number, tenge: number) => `${defects(count)}, ${money.format(tenge)} ₸`,
    providers: (count: number) => `Поставщиков: ${number(count)}`,
    significant: (count: number) => `значительных: ${number(count)}`,
    insignificant: (count: number) => `незначительных: ${number(count)}`,
    notStated: (count: number) => `градация не указана в документе: ${number(count)}`,
    withoutCode: (count: number) => `Строк без известного кода: ${number(count)}. В реестр они не войдут.`,
    over: (count: number) =>
      count === 0
        ? "Предел пункта 16 ни в одном месяце не превышен."
        : `Свыше 200 МРП по коду 5.0 за месяц: ${providers(count)}.`,
    onlyInYear: (count: number) =>
      `Свыше 200 МРП только за год в целом: ${providers(count)}. Какой срок имеет в виду п. 16, решает человек.`,
    noAmount: "Без суммы",
    reasons: {
      notStated: "не указано в документе",
      notApplied: "код не применяется к этому виду помощи",
      withdrawn: "обращение отозвано, п. 23",
      baseMissing: "нет базы",
      unclear: "строка неясна",
    } satisfies Record<NoAmount, string> as Readonly<Record<NoAmount, string>>,
    reason: (title: string, count: number) => `${title}: ${number(count)}`,
    chart: "Дефекты по головным кодам",
    count: (count: number) => number(count),
  },
  problems: {
    title: "Проверить",
    none: "Замечаний нет.",
    count: (count: number) => `замечаний: ${number(count)}`,
    error: "Ошибка",
    warning: "Внимание",
    more: (count: number) => `Ещё ${number(count)}: исправьте эти и посчитайте снова.`,
    rates: "Замечания к листу «Ставки»",
  },
  rates: {
    title: "Ставки и МРП",
    none: "В книге нет листа «Ставки»: КПН, ПН и КТ берутся только из столбца «База».",
    some: (count: number) => `На листе «Ставки» сумм: ${number(count)}.`,
    build: "Создать лист «Ставки»",
    index: (year: string) => `МРП ${year} года, тенге`,
    invalid: "Впишите число тенге.",
    note: "МРП взят не из документа набора: сверьте его с законом о республиканском бюджете.",
  },
  sheets: {
    title: "Листы",
    names: {
      register: "Реестр поставщиков (прил. 5)",
      split: "Градация нарушений",
      codes: "Дефекты по кодам с диаграммой",
      thresholds: "Пороги (п. 16, 23, 38)",
      penalties: "Расчёт по строкам",
    } satisfies Record<MonitoringSheet, string> as Readonly<Record<MonitoringSheet, string>>,
    build: "Построить листы",
  },
  conclusions: {
    title: "Заключения",
    provider: "Поставщик",
    all: "все",
    blank: "(не указан)",
    forms: "Формы",
    names: {
      conclusion: "Качество и объём (прил. 2)",
      contract: "Исполнение договора (прил. 3)",
      unconfirmed: "Код 5.0 (прил. 4)",
      death: "Случаи смерти (прил. 6)",
    } satisfies Record<FormId, string> as Readonly<Record<FormId, string>>,
    branch: "Филиал фонда",
    ground: "Основание для мониторинга",
    monitoring: "Вид мониторинга",
    notChosen: "не выбран",
    officer: "Специалист фонда, должность",
    periodFrom: "Период с",
    periodTo: "Период по",
    datesFrom: "Мониторинг с",
    datesTo: "Мониторинг по",
    signed: "Дата подписания",
    firstNumber: "Первый номер",
    series: "После дроби",
    findings: "Выводы и рекомендации",
    recommendations: "Рекомендации (прил. 6, п. 7)",
    build: "Сделать заключения",
    free: (number: number) => `Пусто – ${number}: следующий после листа контроля.`,
    taken: (numbers: string) =>
      `На листе контроля эти номера уже у других заключений: ${numbers}. Впишите другой первый номер или оставьте поле пустым.`,
    currentOnly:
      "П. 32: при текущем мониторинге заключение формируется только по крови, ВИЧ, патологоанатомической диагностике и случаям смерти.",
    maternal:
      "П. 37, 42: случаи материнской смертности из прил. 6 исключены. В таблице их признака нет: уберите такие заключения сами.",
    providers: (count: number) =>
      count === 0
        ? "Пункты 2.1–2.8 прил. 4 печатаются строками для руки: впишите их на листе «Поставщики»."
        : `Поставщиков со сведениями для п. 2.1–2.8 прил. 4: ${number(count)}.`,
    contested: (names: string) =>
      `Строки листа «Поставщики» расходятся: ${names}. Такие пункты печатаются строками для руки: оставьте одну запись.`,
    buildProviders: "Лист «Поставщики»",
    nothing: "За этот период делать нечего: подходящих дефектов нет.",
    help: "Заключения и лист «Контроль заключений» встанут в эту книгу. Даты, вписанные на листе контроля, сохранятся.",
  },
};

export type KazakhstanTexts = typeof kazakhstanRu;
