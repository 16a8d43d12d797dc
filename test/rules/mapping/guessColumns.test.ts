import {
  findHeaderRow,
  guessColumns,
  missingRoles,
  recallMapping,
  rememberMapping,
  sharedRoles,
} from "../../../src/rules/mapping";
import { SANCTION_ROLES, type SanctionRole } from "../../../src/rules/mapping/sanctionRoles";

const guess = (...titles: string[]) => guessColumns(titles, SANCTION_ROLES);

/** Headers of real registers and the role that an analyst would give them. */
const HEADERS: readonly (readonly [string, SanctionRole])[] = [
  ["Код нарушения", "code"],
  ["Код дефекта (прил. 11)", "code"],
  ["Нарушение (код)", "code"],
  ["КОД", "code"],
  ["Стоимость случая, руб.", "cost"],
  ["Стоимость\u00a0случая", "cost"],
  ["Сумма, предъявлено к оплате", "cost"],
  ["Вид помощи", "care"],
  ["Условия оказания медицинской помощи", "care"],
  ["Расходы застрахованного, руб.", "insuredSpent"],
  ["Расходы на лечение, руб.", "harmCost"],
  ["Стоимость лечения последствий", "harmCost"],
  ["Кол-во лишних посещений", "visits"],
  ["Количество посещений", "visits"],
  ["Мера", "measure"],
  ["Медицинская организация", "organisation"],
  ["Наименование МО", "organisation"],
  ["ЛПУ", "organisation"],
  ["Вид контроля", "control"],
  ["Дата окончания лечения", "date"],
  ["Отчётный период", "date"],
  ["Норматив", "normative"],
  ["Редакция", "edition"],
  ["Бұзушылық коды", "code"],
  ["Violation code", "code"],
];

/** What the same columns are called besides. */
const MORE: Readonly<Partial<Record<SanctionRole, readonly string[]>>> = {
  code: ["Дефект", "Code"],
  cost: [
    "Сумма случая",
    "Предъявлено",
    "Сумма к оплате",
    "Стоимость посещения",
    "Жағдай құны",
    "Құны",
    "Case cost",
    "Cost",
  ],
  care: ["Вид медицинской помощи", "Условия оказания", "Вид МП", "Условия", "Көмек түрі", "Kind of care", "Care"],
  insuredSpent: [
    ...["Затраты застрахованного", "Взыскано с застрахованного", "Средства застрахованного", "Затраты пациента"],
    ...["Расходы пациента", "Сақтандырылғанның шығындары", "Insured spent", "Insured spending"],
  ],
  harmCost: ["Затраты на лечение", "Вред здоровью", "Зиян", "Емдеу шығындары", "Harm cost", "Harm"],
  visits: [
    "Лишних посещений",
    "Посещений сверх срока",
    "Число посещений",
    "Посещений",
    "Келу саны",
    "Visits",
    "Quantity",
  ],
  measure: ["Мера воздействия", "Шара", "Measure"],
  organisation: [
    ...["Организация", "Наименование организации", "МО", "Учреждение", "Медициналық ұйым", "Ұйым"],
    ...["Organisation", "Organization", "Provider"],
  ],
  control: ["Вид экспертизы", "Экспертиза", "Контроль", "Бақылау түрі", "Kind of control", "Control"],
  date: ["Дата", "Дата оказания", "Дата случая", "Период", "Месяц", "Күні", "Кезең", "Date", "Period"],
  normative: ["Норматив на застрахованное лицо", "Норматив финансирования", "Normative"],
  edition: ["Тарифное соглашение", "Edition"],
};

test.each(Object.entries(MORE).flatMap(([role, titles]) => titles.map((title) => [title, role] as const)))(
  "«%s» is %s too",
  (title, role) => expect(guess(title)).toEqual({ [role]: 0 }),
);

test.each<[SanctionRole, readonly string[]]>([
  ["code", ["Код услуги", "Код организации", "Код МО", "Код КСГ", "Код КЗГ", "MKB code", "ICD code"]],
  ["cost", ["Стоимость санкции", "Стоимость штрафа", "Стоимость лечения", "Стоимость расходов"]],
  ["visits", ["Стоимость посещений", "Тариф посещений"]],
  ["organisation", ["Код организации", "Страховая организация"]],
  ["control", ["Дата контроля", "Номер экспертизы", "№ экспертизы"]],
  ["date", ["Дата выдачи", "Дата акта", "Туған күні", "Birth date"]],
])("not %s: %j", (role, titles) => {
  for (const title of titles) expect([title, guess(title)[role]]).toEqual([title, undefined]);
});

test.each(HEADERS)("«%s» is %s", (title, role) => {
  expect(guess(title)).toEqual({ [role]: 0 });
});

test.each([
  "№ акта",
  "Дата рождения",
  "Дата акта",
  "Код МО",
  "Код МКБ-10",
  "ФИО",
  "",
  "Страховая компания",
  "Примечание",
])("«%s» is none of them", (title) => expect(guess(title)).toEqual({}));

test("a column has one role and the plainest header wins", () => {
  expect(guess("Код МО", "Код", "Код нарушения", "Стоимость лечения последствий", "Стоимость случая")).toEqual({
    code: 2,
    harmCost: 3,
    cost: 4,
  });
  expect(guess("Стоимость", "Стоимость")).toEqual({ cost: 0 });
});

test("the header is found below a title", () => {
  const rows = [
    ["Реестр нарушений за 2013 год", "", ""],
    ["", "", ""],
    ["№", "Код нарушения", "Стоимость случая"],
    [1, "3.2.1", 5],
  ];
  expect(findHeaderRow(rows, SANCTION_ROLES)).toBe(2);
  expect(
    findHeaderRow(
      [
        ["", ""],
        ["a", "b"],
      ],
      SANCTION_ROLES,
    ),
  ).toBe(1);
  expect(findHeaderRow([], SANCTION_ROLES)).toBe(0);
});

test("a mapping is remembered by headers: moved columns are found, a refused one stays refused", () => {
  const titles = ["Код", "Сумма", "Стоимость случая", "Вид помощи"];
  const remembered = rememberMapping(SANCTION_ROLES, { code: 0, cost: 1 }, titles);
  const moved = ["Вид помощи", "Стоимость случая", " СУММА ", "Код"];
  expect(recallMapping(SANCTION_ROLES, remembered, moved)).toEqual({ code: 3, cost: 2 });
  expect(recallMapping(SANCTION_ROLES, remembered, ["Код нарушения", "Стоимость"])).toEqual({ code: 0, cost: 1 });
  expect(recallMapping(SANCTION_ROLES, undefined, titles)).toEqual(guess(...titles));
});

test("what keeps a task from starting", () => {
  expect(missingRoles(SANCTION_ROLES, { cost: 1 })).toEqual(["code"]);
  expect(sharedRoles(SANCTION_ROLES, { code: 1, cost: 1, care: 2 })).toEqual(["code", "cost"]);
});
