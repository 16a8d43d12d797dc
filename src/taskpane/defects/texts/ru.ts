import type { Freshness } from "../../../excel/defects/builtRecord";
import type { DefectColumn } from "../../../rules/defects/defectColumns";
import type { ProblemId } from "../../../rules/defects/model";
import type { DefectSheet } from "../../../sheets/defects";
import { plural } from "../../texts/plural";

const number = (value: number): string => value.toLocaleString("ru-RU");
const rows = (count: number): string => `${number(count)} ${plural(count, "строка", "строки", "строк")}`;
const money = new Intl.NumberFormat("ru-RU", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat("ru-RU", { maximumFractionDigits: 0 });

export const defectsRu = {
  document: "Документ",
  views: { russia: "Россия: санкции и форма № ПГ", kazakhstan: "Казахстан: реестр и заключения" },
  loading: "Читаю книгу…",
  read: "Показать свод",
  stopped: "Остановлено.",
  columns: {
    code: "Код нарушения",
    organisation: "Медицинская организация",
    control: "Вид контроля",
    date: "Дата или период",
    caseId: "Номер случая",
    cost: "Стоимость случая",
    care: "Вид помощи",
    measure: "Мера",
    insuredSpent: "Расходы застрахованного",
    harmCost: "Расходы на лечение",
    visits: "Число посещений",
    normative: "Норматив",
    edition: "Редакция",
    reduction: "Уменьшение оплаты",
    fine: "Штраф",
    refund: "Возврат",
    reimbursement: "Возмещение",
    total: "Итого санкция",
  } satisfies Record<DefectColumn, string> as Readonly<Record<DefectColumn, string>>,
  hints: {
    date: "По дате выбирается редакция перечня.",
    total: "Если столбцов с суммами нет, они считаются по правилам.",
  } as Readonly<Partial<Record<DefectColumn, string>>>,
  built: {
    same: (when: string) => `Листы построены ${when}. Таблица с тех пор не менялась.`,
    changed: (when: string) => `Листы построены ${when}, а таблица с тех пор изменилась. Постройте их заново.`,
    gone: (when: string) => `Листы построены ${when}, но таблицы, по которой они построены, больше нет.`,
    check: "Проверить",
  } satisfies Record<Freshness, (when: string) => string> & { check: string },
  filter: {
    title: "Отбор",
    from: "С месяца",
    to: "По месяц",
    organisation: "Организация",
    all: "все",
    blank: "не указана",
  },
  overview: {
    headline: (count: number, total: number) => `${rows(count)}, санкции ${money.format(total)} ₽`,
    compared: (count: number) => `Суммы из таблицы. Сверено с правилом: ${number(count)}`,
    differing: (count: number) => `расходится: ${number(count)}`,
    open: (count: number) => `не сверить: ${number(count)}`,
    byRule: (open: number) =>
      `Столбцов с суммами нет: посчитано по правилам${open > 0 ? `, не посчитано: ${number(open)}` : ""}.`,
    totalRows: (count: number) => `Строки итогов таблицы не считаются: ${number(count)}.`,
    top: "Десять главных нарушений, ₽",
    amount: (roubles: number) => whole.format(roubles),
    noCode: "без кода",
    problems: "Проверить",
    problemsHint: "подробно – на листе «Ошибки»",
    noProblems: "Замечаний нет.",
    problem: (title: string, count: number) => `${title}: ${rows(count)}`,
  },
  problems: {
    code: "Код не распознан",
    edition: "Нет действующей редакции",
    rule: "Санкция не посчитана",
    differs: "Сумма расходится с правилом",
    amountMissing: "Нет суммы",
    amountUnreadable: "Сумма не читается",
    amountNegative: "Отрицательная сумма",
    amountFraction: "Доли копейки",
    partsDiffer: "Части не равны итогу",
    controlMissing: "Вид контроля не указан",
    controlUnknown: "Вид контроля не распознан",
    noLine: "Нет строки формы ПГ",
    organisationMissing: "Организация не указана",
    periodMissing: "Период не указан",
    caseMissing: "Случай не указан",
  } satisfies Record<ProblemId, string> as Readonly<Record<ProblemId, string>>,
  form: {
    title: "Таблицы формы № ПГ",
    hint: "по видам контроля",
    help:
      "Для каждого вида контроля приложение 11 называет строку в нескольких таблицах формы и не говорит, чем они различаются. " +
      "Выберите таблицу – строки встанут под неё. Без выбора лист покажет все варианты.",
    tableOf: (control: string) => `«${control}»`,
    open: "не выбрана",
    table: (table: string) => `Таблица ${table}`,
  },
  sheets: {
    title: "Листы",
    names: {
      violations: "Свод нарушений",
      sections: "По разделам",
      controls: "Виды контроля и периоды",
      top: "Десять главных",
      form: "Форма ПГ и её строки",
      flat: "Плоская таблица",
      problems: "Ошибки",
    } satisfies Record<DefectSheet, string> as Readonly<Record<DefectSheet, string>>,
    build: "Построить листы",
  },
};

export type DefectsTexts = typeof defectsRu;
