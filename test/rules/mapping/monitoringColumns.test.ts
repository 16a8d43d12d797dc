import { DEFECT_ROLES } from "../../../src/rules/defects/defectRoles";
import type { DefectColumn as ViolationColumn } from "../../../src/rules/defects/defectColumns";
import type { DefectColumn } from "../../../src/rules/kazakhstan/columns";
import { MONITORING_COLUMNS, MONITORING_ROLES } from "../../../src/rules/kazakhstan/roles";
import { guessColumns, missingRoles } from "../../../src/rules/mapping";

const guess = (...titles: string[]) => guessColumns(titles, MONITORING_ROLES);

/** Headers of monitoring tables of Kazakhstan in its two languages and in English, and what stands below them. */
const HEADERS: Readonly<Record<DefectColumn, readonly string[]>> = {
  region: ["Регион", "Область, город республиканского значения", "Область", "Өңір", "Облыс", "Region"],
  provider: [
    "Поставщик",
    "Наименование поставщика",
    "Медицинская организация",
    "Организация",
    "Қызмет беруші",
    "Өнім беруші",
    "Provider",
  ],
  iin: ["ИИН", "Индивидуальный идентификационный номер", "ЖСН", "IIN"],
  card: [
    "№ медицинской карты",
    "Номер карты",
    "№ карты",
    "Код услуги",
    "Номер рецепта",
    "Карта",
    "Карта нөмірі",
    "Card",
  ],
  date: ["Дата", "Дата выписки", "Дата оказания услуги", "Дата случая", "Шығару күні", "Күні", "Date"],
  found: ["Дата выявления", "Дата мониторинга", "Анықталған күні", "Date found"],
  code: ["Код дефекта", "Код ЕКД", "ЕКД", "Дефект (код)", "Ақау коды", "Defect code", "Code"],
  care: ["Вид помощи", "Вид медицинской помощи", "Условия", "Көмек түрі", "Kind of care", "Care"],
  basis: ["Основа", "Основа (ВИЧ)", "КТ или услуга", "Негіз", "Basis"],
  base: [
    "База",
    "База, тенге",
    "Стоимость",
    "Стоимость услуги",
    "Стоимость случая, тг",
    "Тариф",
    "Норматив",
    "Құны",
    "Base",
    "Cost",
  ],
  count: ["Количество", "Количество дефектов", "Кол-во", "Саны", "Count", "Quantity"],
  withdrawn: ["Обращение отозвано", "Жалоба отозвана", "Отозвано", "Өтініш қайтарылды", "Withdrawn"],
  soleProvider: ["Единственный поставщик", "Единственный", "Жалғыз қызмет беруші", "Sole provider"],
  contractClause: ["Пункт договора", "Неисполненный пункт договора", "Шарт тармағы", "Contract clause"],
  breach: ["Описание неисполнения", "Описание неисполнения условий договора", "Орындамау сипаттамасы", "Breach"],
};

test.each(Object.entries(HEADERS).flatMap(([role, titles]) => titles.map((title) => [title, role] as const)))(
  "«%s» is %s",
  (title, role) => expect(guess(title)).toEqual({ [role]: 0 }),
);

test.each(["Дата рождения", "Туған күні", "Date of birth", "БИН", "Код МКБ-10", "ФИО", "Подписано организацией", ""])(
  "«%s» is none of them",
  (title) => expect(guess(title)).toEqual({}),
);

test("a whole header: columns that share words keep apart", () => {
  const titles = [
    "Дата рождения",
    "Единственный поставщик",
    "Наименование поставщика",
    "БИН поставщика",
    "Код поставщика",
    "ИИН карты",
    "Дата выявления дефекта",
    "Дата выписки",
    "Код услуги",
    "Код дефекта",
    "Вид медицинской помощи",
  ];
  expect(guess(...titles)).toEqual({
    soleProvider: 1,
    provider: 2,
    iin: 5,
    found: 6,
    date: 7,
    card: 8,
    code: 9,
    care: 10,
  });
});

test("without provider, code and kind of care nothing can be counted", () => {
  expect(missingRoles(MONITORING_ROLES, {})).toEqual(["provider", "code", "care"]);
  expect(MONITORING_COLUMNS).toEqual(Object.keys(HEADERS));
  expect([MONITORING_ROLES.id, DEFECT_ROLES.id]).toEqual(["kazakhstan", "defects"]);
});

test.each<[string, ViolationColumn]>([
  ["Номер случая", "caseId"],
  ["№ случая", "caseId"],
  ["Идентификатор случая", "caseId"],
  ["ИД случая", "caseId"],
  ["ID случая", "caseId"],
  ["Жағдай нөмірі", "caseId"],
  ["Case ID", "caseId"],
  ["Уменьшение оплаты, руб.", "reduction"],
  ["Снятие", "reduction"],
  ["Удержание", "reduction"],
  ["Төмендету", "reduction"],
  ["Reduction", "reduction"],
  ["Сумма штрафа", "fine"],
  ["Айыппұл", "fine"],
  ["Fine", "fine"],
  ["Возврат средств", "refund"],
  ["Қайтару", "refund"],
  ["Refund", "refund"],
  ["Возмещение расходов", "reimbursement"],
  ["Өтеу", "reimbursement"],
  ["Compensation", "reimbursement"],
  ["Итого санкция, руб.", "total"],
  ["Сумма санкции", "total"],
  ["Финансовая санкция", "total"],
  ["Жиыны", "total"],
  ["Total", "total"],
  ["Sanction", "total"],
  ["Код нарушения", "code"],
  ["Вид экспертизы", "control"],
])("Russia: «%s» is %s", (title, role) => expect(guessColumns([title], DEFECT_ROLES)).toEqual({ [role]: 0 }));

test.each(["Стоимость случая № 1", "Дата случая №", "Сумма № случая"])("Russia: «%s» is no number of a case", (title) =>
  expect(guessColumns([title], DEFECT_ROLES)).not.toHaveProperty("caseId"),
);
