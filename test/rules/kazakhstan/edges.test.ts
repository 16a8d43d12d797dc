import { shippedEditions } from "../../../src/editions";
import { findingsOf, isWithin } from "../../../src/rules/kazakhstan/conclusions";
import { CONTROL_COLUMN_TITLES, NEW_CONTROL, readControl } from "../../../src/rules/kazakhstan/control";
import { isChild, isDeath } from "../../../src/rules/kazakhstan/deaths";
import { birthday } from "../../../src/rules/kazakhstan/iin";
import { describeDefectProblem } from "../../../src/rules/kazakhstan/messages";
import { problem, type ProblemId } from "../../../src/rules/kazakhstan/problems";
import { RATE_COLUMN_TITLES, RATE_COLUMNS, type RateColumn, readRates } from "../../../src/rules/kazakhstan/rates";
import { readDefect } from "../../../src/rules/kazakhstan/readDefect";
import { classifierCodes, registerOf } from "../../../src/rules/kazakhstan/register";
import { thresholdsOf } from "../../../src/rules/kazakhstan/thresholds";
import { daysOff, readHolidays } from "../../../src/rules/kazakhstan/workingDays";
import { ExactDecimal } from "../../../src/rules/numbers";
import { cells, defect, reading, set, summaryOf } from "./support";

const problems = (changes: object) => defect(changes).problems.map((one) => [one.column, describeDefectProblem(one)]);

/** Each problem stands at its own cell and says in full what is wrong and what to do. */
test.each<[object, string, string]>([
  [{ provider: "#Н/Д" }, "provider", "В ячейке ошибка #Н/Д. Замените её текстом или числом."],
  [{ region: "" }, "region", "Не указан регион. Впишите область или город республиканского значения."],
  [{ code: "" }, "code", "Не указан код дефекта: строка не вошла в реестр. Впишите код ЕКД."],
  [{ care: "" }, "care", "Не указан вид помощи: без него величина неустойки неизвестна."],
  [{ base: "" }, "base", "Не указана база: впишите стоимость услуги или случая в тенге."],
  [
    { base: "", code: "1.1", care: "село" },
    "base",
    "Не указана база: впишите КПН в тенге в таблицу или на лист «Ставки».",
  ],
  [{ count: "много" }, "count", "«много» – не количество. Впишите целое число от 1; пустая ячейка значит 1."],
  [{ count: "1,5" }, "count", "«1,5» – не количество. Впишите целое число от 1; пустая ячейка значит 1."],
  [{ withdrawn: "как-нибудь" }, "withdrawn", "«как-нибудь» – не ответ. Впишите «да» или «нет»."],
  [
    { withdrawn: "да" },
    "withdrawn",
    "Обращение отозвано, но код 5.1 – не жалоба: п. 23 не применяет только 8.0, остальные дефекты остаются.",
  ],
  [{ soleProvider: "?" }, "soleProvider", "«?» – не ответ. Впишите «да» или «нет»."],
  [{ iin: "" }, "iin", "Не указан ИИН."],
  [{ date: "" }, "date", "Не указана дата выписки или оказания услуги."],
  [{ date: "позавчера" }, "date", "«позавчера» – не дата. Впишите её как 31.03.2025."],
  [{ found: "завтра" }, "found", "«завтра» – не дата. Впишите её как 31.03.2025."],
  [
    { date: "14.12.2024" },
    "date",
    "Дата раньше дня, с которого действует классификатор (15.12.2024). Проверьте, он ли применяется.",
  ],
])("%j", (changes, column, text) => expect(problems(changes)).toContainEqual([column, text]));

test("the first day of the classifier is not before it, and a row without a day is not either", () => {
  expect(problems({ date: "15.12.2024" })).toEqual([]);
  const undated = readDefect({ ...reading(), columns: new Set() }, 0, cells({ date: "" }));
  expect(undated.problems).toEqual([]);
});

test.each<[object, string]>([
  [{ code: "" }, "unclear"],
  [{ care: "" }, "unclear"],
  [{ care: "дома" }, "unclear"],
  [{ count: 0 }, "unclear"],
  [{ base: "сто" }, "unclear"],
  [{ base: "" }, "baseMissing"],
  [{ code: "8.1", withdrawn: "да" }, "withdrawn"],
  [{ code: "3.3", care: "туберкулез" }, "notApplied"],
  [{ code: "3.3", care: "ВИЧ", basis: "КТ" }, "notApplied"],
  [{ code: "3.4", care: "кровь" }, "notStated"],
  [{ code: "1.0", care: "ВИЧ" }, "unclear"],
])("%j has no sum: %s", (changes, noAmount) => {
  const { penalty } = defect(changes);
  expect(penalty).toMatchObject({ noAmount });
  expect(penalty).not.toHaveProperty("kopecks", expect.any(Number));
});

/** Those that leave a row without a sum or a place in the register, then those that want a look. */
const PROBLEMS: readonly ProblemId[] = [
  ...([
    "cellError",
    "providerMissing",
    "codeMissing",
    "failure",
    "careMissing",
    "baseMissing",
    "countInvalid",
  ] as const),
  ...(["rateAmbiguous", "withdrawnUnknown", "iinFormat", "iinControl"] as const),
  ...(["regionMissing", "withdrawnOther", "soleProviderUnknown", "iinBlank", "iinZeros"] as const),
  ...(["dateMissing", "dateUnknown", "dateBefore"] as const),
];

test("what is no fault of the user is a warning, the rest is an error", () => {
  const severities = (changes: object) => defect(changes).problems.map(({ severity }) => severity);
  expect(severities({ code: "3.4", care: "кровь" })).toEqual(["warning"]);
  expect(severities({ code: "3.3", care: "ВИЧ", basis: "КТ" })).toEqual(["warning"]);
  expect(severities({ care: "ВИЧ", code: "1.0" })).toEqual(["error"]);
  expect(severities({ region: "" })).toEqual(["warning"]);
  expect(severities({ base: "" })).toEqual(["error"]);
  const severe = PROBLEMS.filter((id) => problem(id, "code").severity === "error");
  expect(severe).toEqual(PROBLEMS.slice(0, PROBLEMS.indexOf("regionMissing")));
});

test("a cell is read without the line ends and double spaces that a form leaves", () => {
  expect(defect({ provider: " ГКП \n «Поликлиника   № 1» ", card: "К  7" })).toMatchObject({
    provider: "ГКП «Поликлиника № 1»",
    card: "К 7",
  });
});

describe("rates", () => {
  const table = (...rows: Partial<Record<RateColumn, unknown>>[]) => [
    RATE_COLUMNS.map((column) => RATE_COLUMN_TITLES[column]),
    ...rows.map((row) => RATE_COLUMNS.map((column) => row[column] ?? "")),
  ];
  const good = { care: "село", from: "01.01.2025", tenge: 5 };

  test("every fault is told with its cell", () => {
    const { rates, problems: found } = readRates(
      table(
        { ...good, care: "" },
        { ...good, care: "дом" },
        { ...good, care: "стационар" },
        { ...good, tenge: "#ЗНАЧ!" },
        { ...good, tenge: "сто" },
        { ...good, from: "" },
        { ...good, from: "вчера" },
        { ...good, to: "потом" },
        { ...good, to: "31.12.2024" },
      ),
    );
    expect(rates.size).toBe(0);
    expect(found).toEqual([
      { id: "careUnknown", row: 1, column: "care", given: "" },
      { id: "careUnknown", row: 2, column: "care", given: "дом" },
      { id: "careUnknown", row: 3, column: "care", given: "стационар" },
      { id: "tengeInvalid", row: 4, column: "tenge", given: "#ЗНАЧ!" },
      { id: "tengeInvalid", row: 5, column: "tenge", given: "сто" },
      { id: "fromMissing", row: 6, column: "from", given: "" },
      { id: "dateUnknown", row: 7, column: "from", given: "вчера" },
      { id: "dateUnknown", row: 8, column: "to", given: "потом" },
      { id: "datesTurned", row: 9, column: "to", given: "31.12.2024" },
    ]);
  });

  test("both days are within, a region's own comes first", () => {
    const { rates, problems: found } = readRates(
      table(
        { ...good, to: "30.06.2025" },
        { ...good, region: " АСТАНА ", tenge: "7,5", to: "01.01.2025" },
        { ...good, from: "01.07.2025", tenge: 6 },
        { ...good, tenge: "" },
      ),
    );
    expect(found).toEqual([]);
    expect(rates.size).toBe(3);
    const five = new ExactDecimal(5);
    expect(rates.find("село", "Алматы", "2025-01-01")).toEqual(five);
    expect(rates.find("село", "Алматы", "2025-06-30")).toEqual(five);
    expect(rates.find("село", "Алматы", "2025-07-01")).toEqual(new ExactDecimal(6));
    expect(rates.find("село", "Алматы", "2024-12-31")).toBeUndefined();
    expect(rates.find("село", "Астана", "2025-01-01")).toEqual(new ExactDecimal("7.5"));
    expect(rates.find("село", "астана", "2025-01-02")).toEqual(five);
    expect(rates.find("село", "", "2025-01-02")).toEqual(five);
    expect(rates.find("село", "Алматы", undefined)).toBe("ambiguous");
    expect(rates.find("скорая", "", "2025-01-02")).toBeUndefined();
  });

  test("the unit and the grounds are for people: the table does without them; an empty one says nothing", () => {
    const needed = ["Вид помощи", "Регион", "Действует с", "Действует по", "Тенге"];
    expect(readRates([needed, ["село", "", "01.01.2025", "", 5]])).toMatchObject({ problems: [], rates: { size: 1 } });
    expect(readRates([])).toMatchObject({ problems: [], rates: { size: 0 } });
    expect(readRates([["Тенге"], [5]]).problems.map(({ id, row, given }) => [id, row, given])).toEqual(
      needed.slice(0, 4).map((title) => ["columnMissing", 0, title]),
    );
    expect(readRates([["Тенге"], [5]]).rates.size).toBe(0);
  });
});

describe("conclusions", () => {
  test.each([
    ["2025-01-10", { from: "2025-01-10", to: "2025-01-20" }, true],
    ["2025-01-20", { from: "2025-01-10", to: "2025-01-20" }, true],
    ["2025-01-09", { from: "2025-01-10" }, false],
    ["2025-01-21", { to: "2025-01-20" }, false],
    ["2025-01-21", { from: "2025-01-10" }, true],
    ["2025-01-01", { to: "2025-01-20" }, true],
    [undefined, { to: "2025-01-20" }, false],
    [undefined, { from: "2025-01-20" }, false],
    [undefined, {}, true],
  ])("%s within %j: %s", (date, period, within) => expect(isWithin({ date }, period)).toBe(within));

  test("a breach may have a clause or a description alone", () => {
    const rows = [{ contractClause: "п. 7" }, { breach: "не представлен отчёт" }, {}].map((row) => defect(row));
    expect(findingsOf("r", "p", rows).breaches).toEqual([
      { clause: "п. 7", breach: "" },
      { clause: "", breach: "не представлен отчёт" },
    ]);
  });

  test("a line with a defect that has no sum is incomplete, whatever comes after it", () => {
    const of = (...bases: unknown[]) =>
      findingsOf(
        "r",
        "p",
        bases.map((base) => defect({ base })),
      ).all[0];
    expect(of(1, 1)).toMatchObject({ incomplete: false, kopecks: 600 });
    expect(of(1, "")).toMatchObject({ incomplete: true, kopecks: 300 });
    expect(of("", 1)).toMatchObject({ incomplete: true, kopecks: 300 });
  });

  test("the cares of a provider, each once", () => {
    const rows = [{ care: "стационар" }, { care: "" }, { care: "скорая" }, { care: "стационар" }];
    expect(
      findingsOf(
        "r",
        "p",
        rows.map((row) => defect(row)),
      ).cares,
    ).toEqual(["стационар", "скорая"]);
  });

  test("a death is 9.0 and its subcodes", () => {
    expect([isDeath({ head: "9.0" }), isDeath({ head: "5.0" }), isDeath({})]).toEqual([true, false, false]);
  });

  test("a day before the birthday or an ИИН without one tells no age", () => {
    expect(isChild({ iin: "200310500001", date: "2020-03-09" })).toBeUndefined();
    expect(isChild({ iin: "200310500001", date: "2020-03-10" })).toBe(true);
    expect(isChild({ iin: "990101000000", date: "2025-01-01" })).toBeUndefined();
    expect(birthday("1990101300000")).toBeUndefined();
    expect(birthday("9901013000001")).toBeUndefined();
    expect(birthday("")).toBeUndefined();
  });
});

describe("the register", () => {
  test("providers stand by region and number, as a reader looks for them", () => {
    const summary = summaryOf(
      [
        ["Астана", "МО № 10"],
        ["Алматы", "МО № 2"],
        ["Астана", "МО № 9"],
        ["Алматы", "МО № 10"],
      ].map(([region, provider]) => defect({ region, provider })),
    );
    expect(registerOf(summary, set).lines.map(({ region, provider }) => `${region} ${provider}`)).toEqual([
      "Алматы МО № 2",
      "Алматы МО № 10",
      "Астана МО № 9",
      "Астана МО № 10",
    ]);
  });

  test("a code that the classifier does not have is counted apart and in no column", () => {
    const summary = summaryOf([defect({ code: "77.1" }), defect()]);
    expect(summary.withoutCode).toBe(1);
    expect(summary.total).toMatchObject({ count: 1, rows: 1, kopecks: 300000, noAmount: {} });
    expect(registerOf(summary, set)).toMatchObject({ total: { count: 1, region: "", provider: "" } });
    expect(summary.providers()[0]!.total.rows).toBe(1);
  });

  test("sums that differ do not tie", () => {
    const summary = summaryOf([defect()]);
    summary.total.kopecks += 1;
    expect(registerOf(summary, set).check).toMatchObject({ ties: false });
  });

  test("without the classifier there are no codes", () => {
    expect(classifierCodes({ editions: [] })).toEqual([]);
    expect(classifierCodes({ editions: shippedEditions })).toHaveLength(48);
  });
});

test("clause 16 says neither a year nor a limit where there is none to say", () => {
  const [undated] = thresholdsOf(summaryOf([defect({ date: "" })]), new Map());
  expect(undated).not.toHaveProperty("year");
  const [unknown] = thresholdsOf(summaryOf([defect()]), new Map());
  expect(unknown).toMatchObject({ year: 2025, months: [], onlyInYear: false });
  expect(unknown).not.toHaveProperty("limit");
});

test("a conclusion is known by its number or its provider", () => {
  const header = [CONTROL_COLUMN_TITLES.number, CONTROL_COLUMN_TITLES.provider];
  const read = (values: string[][]) => readControl({ values, formulas: values, numberFormat: [], inPlace: true });
  const { rows } = read([header, ["1/25", ""], ["", "МО"], ["", ""]]);
  expect(rows.map(({ number, provider }) => [number, provider])).toEqual([
    ["1/25", ""],
    ["", "МО"],
  ]);
  expect(read([])).toEqual(NEW_CONTROL);
});

test("days off: in order, weekdays only, every one a day off of the calendar or the user's", () => {
  const days = daysOff(["2026-12-17", "2024-02-06"]);
  expect(days).toEqual([...days].sort());
  expect(days.length).toBeGreaterThan(20);
  expect(days.length).toBeLessThan(80);
  expect(days[0]).toBe("2024-01-01");
  expect(days.at(-1)!.slice(0, 4)).toBe("2026");
  expect(days).toEqual(expect.arrayContaining(["2024-03-08", "2025-03-10", "2026-12-16"]));
  expect(readHolidays([["01.01.2025"], ["02.01.2025"]])).toEqual(["2025-01-02"]);
});
