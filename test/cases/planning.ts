import { na, value, type FunctionCase } from "./case";

const PENZA = "Программа Пензенской области 2019, п. 5.13";
const RULES = "Правила РК";
const ANNEX_15 = "Кировская область 2013, прил. 15";

/** Serials of dates, worked out with Excel's DATE(). */
const MONDAY_13_JANUARY_2025 = 45_670;
const FRIDAY_7_NOVEMBER_2025 = 45_968;

/** TARGET, TARGET.STATUS and DEADLINE. */
// prettier-ignore
export const planningCases: readonly FunctionCase[] = [
  { name: "one value at every scope", call: ["TARGET", 1], expected: 70, source: "контракт" },
  { name: "rural mortality", call: ["TARGET", 2, "село"], expected: 16.5, source: `${PENZA}, стр. 2` },
  { name: "three values", call: ["TARGET", 2], expected: value("3 значения показателя", "всего 14,4", "город 13,3", "село 16,5", "Укажите охват"), source: "правило 1" },
  { name: "the total of a criterion without rows", call: ["TARGET", 3, "всего"], expected: 533.7, source: "контракт" },
  { name: "a scope that it does not have", call: ["TARGET", 3, "город"], expected: na("3", "город", "всего 533,7"), source: "контракт" },
  { name: "31 prints no urban value", call: ["TARGET", 31, "город"], expected: na("31", "41,6"), source: `${PENZA}, стр. 31` },
  { name: "31 as a whole", call: ["TARGET", "31"], expected: 41.6, source: `${PENZA}, стр. 31` },
  { name: "32 is printed thrice", call: ["TARGET", 32, "село"], expected: 95.9, source: `${PENZA}, стр. 32` },
  { name: "complaints have no unit", call: ["TARGET", 25], expected: 85, source: `${PENZA}, стр. 25` },
  { name: "doctors of all", call: ["TARGET", 26, "всего"], expected: 32.9, source: `${PENZA}, стр. 26` },
  { name: "doctors by path", call: ["TARGET", 26, "стационар/село"], expected: 0.5, source: `${PENZA}, стр. 26` },
  { name: "a path with spaces", call: ["TARGET", 27, "Амбулаторно / Город"], expected: 51.5, source: "правило 6" },
  { name: "a kind of care", call: ["TARGET", 27, "стационар"], expected: 38.5, source: `${PENZA}, стр. 27` },
  { name: "urban of 26 fits three", call: ["TARGET", 26, "город"], expected: value("3 значения", "всего/город", "44,4", "амбулаторно/город", "26,3", "стационар/город", "16,2"), source: "контракт" },
  { name: "an unknown criterion", call: ["TARGET", 38], expected: na("показателя «38»"), source: "правило 1" },
  { name: "an unknown scope", call: ["TARGET", 1, "район"], expected: value("район", "город"), source: "правило 6" },
  { name: "a blank number", call: ["TARGET", ""], expected: "", source: "правило 3" },
  { name: "a year of the programme", call: ["TARGET", 5, null, 2019], expected: 10.8, source: "правило 8" },
  { name: "a year without one", call: ["TARGET", 5, null, 2020], expected: na("2020", "penza-2019"), source: "правило 8" },
  { name: "coverage above its target", call: ["TARGET.STATUS", 30, 63.1], expected: "достигнут", source: `${PENZA}, стр. 30` },
  { name: "exactly the target", call: ["TARGET.STATUS", 30, "63,0"], expected: "достигнут", source: `${PENZA}, стр. 30` },
  { name: "coverage below", call: ["TARGET.STATUS", 30, 62.99], expected: "не достигнут", source: `${PENZA}, стр. 30` },
  { name: "lower mortality is better", call: ["TARGET.STATUS", 2, 16.4, "село"], expected: "достигнут", source: `${PENZA}, стр. 2` },
  { name: "higher mortality is not", call: ["TARGET.STATUS", 2, 16.6, "село"], expected: "не достигнут", source: `${PENZA}, стр. 2` },
  { name: "no deaths at all", call: ["TARGET.STATUS", 5, 0], expected: "достигнут", source: `${PENZA}, стр. 5` },
  { name: "an actual value is needed", call: ["TARGET.STATUS", 5, null], expected: value("факт", "actual"), source: "правило 5" },
  { name: "an actual value that is none", call: ["TARGET.STATUS", 5, "много"], expected: value("много", "actual"), source: "правило 5" },
  { name: "a column of actual values", call: ["TARGET.STATUS", [[3], [4], [""]], [[500], [60], [1]]], expected: [["достигнут"], ["не достигнут"], [""]], source: "правило 2" },
  { name: "objections: Monday to Thursday", call: ["DEADLINE", "КЗ.20-1", MONDAY_13_JANUARY_2025], expected: MONDAY_13_JANUARY_2025 + 3, source: `${RULES}, п. 20` },
  { name: "over a weekend", call: ["DEADLINE", "КЗ.17", FRIDAY_7_NOVEMBER_2025], expected: FRIDAY_7_NOVEMBER_2025 + 4, source: `${RULES}, п. 17` },
  { name: "a Sunday that is worked in Kazakhstan", call: ["DEADLINE", "КЗ.6-3", "02.01.2025"], expected: 45_662, source: "приказ о переносе: 05.01.2025 – рабочий" },
  { name: "one day before", call: ["DEADLINE", "КЗ.6-1", MONDAY_13_JANUARY_2025], expected: MONDAY_13_JANUARY_2025 - 3, source: `${RULES}, п. 6` },
  { name: "a month, to its shorter end", call: ["DEADLINE", "КЗ.15", "31.01.2025"], expected: 45_716, source: `${RULES}, п. 15: 28.02.2025` },
  { name: "fourteen calendar days", call: ["DEADLINE", "КЗ.38", "2025-12-25"], expected: 46_030, source: `${RULES}, п. 38: 08.01.2026` },
  { name: "the 30th after the quarter", call: ["DEADLINE", "КЗ.28", "15.12.2025"], expected: 46_052, source: `${RULES}, п. 28: 30.01.2026` },
  { name: "a day from the hour of the call", call: ["DEADLINE", "КЗ.прил1.6.12", 45_670.5], expected: 45_671.5, source: `${RULES}, прил. 1, 6.12` },
  { name: "the fourth working day of January", call: ["DEADLINE", "КИР.15.2", "20.01.2025"], expected: 45_671, source: `${ANNEX_15}, п. 2: 14.01.2025` },
  { name: "the fifth, in November 2025 with a worked Saturday", call: ["DEADLINE", "кир.15.5", "2025-11-30"], expected: 45_971, source: `${ANNEX_15}, п. 5: 01, 05, 06, 07, 10.11.2025` },
  { name: "late registers", call: ["DEADLINE", "КИР.15.4", "31.01.2024"], expected: 45_351, source: `${ANNEX_15}, п. 4: 29.02.2024` },
  { name: "the day of the withdrawal itself", call: ["DEADLINE", "КЗ.23", MONDAY_13_JANUARY_2025], expected: MONDAY_13_JANUARY_2025, source: `${RULES}, п. 23` },
  { name: "the end of a contract, without a number of days", call: ["DEADLINE", "КЗ.22", MONDAY_13_JANUARY_2025], expected: na("КЗ.22", "окончание действия договора"), source: `${RULES}, п. 22` },
  { name: "the contract says when", call: ["DEADLINE", "КИР.15.8", "20.01.2025"], expected: na("КИР.15.8", "договор"), source: `${ANNEX_15}, п. 8` },
  { name: "fifteen working days of the year", call: ["DEADLINE", "ПНЗ.5.14.4.2", "2025-06-01"], expected: 45_686, source: "Пенза, п. 5.14.4.2: 29.01.2025" },
  { name: "a year without a calendar", call: ["DEADLINE", "КИР.15.2", "10.06.2013"], expected: na("2013", "Россия", "2024, 2025, 2026"), source: "задача: год без данных" },
  { name: "days off of one's own", call: ["DEADLINE", "КЗ.20-1", MONDAY_13_JANUARY_2025, [[MONDAY_13_JANUARY_2025 + 1], ["15.01.2025"], [""]]], expected: MONDAY_13_JANUARY_2025 + 7, source: "контракт" },
  { name: "a year with days off of one's own", call: ["DEADLINE", "КИР.15.2", "10.06.2013", [["12.06.2013"]]], expected: 41_431, source: "задача: 06.06.2013" },
  { name: "a column of starts and one range of days off", call: ["DEADLINE", "КЗ.20-1", [["13.01.2025"], ["14.01.2025"], ["14.13.2025"], [null]], [["16.01.2025", "17.01.2025"]]], expected: [[45_677], [45_678], [value("14.13.2025", "start")], [value("start")]], source: "правило 2" },
  { name: "a start that is no date", call: ["DEADLINE", "КЗ.20-1", "завтра"], expected: value("завтра", "start"), source: "правило 5" },
  { name: "days off that are none", call: ["DEADLINE", "КЗ.20-1", "13.01.2025", "выходной"], expected: value("выходной", "holidays"), source: "правило 5" },
  { name: "no start", call: ["DEADLINE", "КЗ.20-1", null], expected: value("start"), source: "правило 5" },
  { name: "a term beyond the dates of Excel", call: ["DEADLINE", "КЗ.15", "15.12.9999"], expected: value("КЗ.15", "15.12.9999"), source: "правило 5" },
  { name: "an unknown term", call: ["DEADLINE", "КЗ.99", "13.01.2025"], expected: na("срока «КЗ.99»", "Похожие"), source: "правило 1" },
  { name: "look-alike letters", call: ["DEADLINE", "KЗ.20-1 ", MONDAY_13_JANUARY_2025], expected: MONDAY_13_JANUARY_2025 + 3, source: "правило 4" },
  { name: "the name of a criterion", call: ["NAME", "показатели", 5], expected: "Материнская смертность", source: `${PENZA}, стр. 5` },
  { name: "the place of a criterion", call: ["SOURCE", "показатели", 26], expected: "Программа государственных гарантий Пензенской области на 2019 год, п. 5.13, стр. 26", source: `${PENZA}, стр. 26` },
  { name: "the words of a term", call: ["NAME", "сроки", "ПНЗ.5.14.2.5-1"], expected: "Соглашение заключается в течение трех рабочих дней со дня принятия решения о заключении Соглашения.", source: "Пенза, п. 5.14.2.5" },
  { name: "the place of a term", call: ["SOURCE", "сроки", "КИР.15.2"], expected: "Тарифное соглашение Кировской области на 2013 год, прил. 15, п. 2, ред. 31.05.2013 № 7/1", source: `${ANNEX_15}, п. 2` },
  { name: "a term of another edition", call: ["NAME", "сроки", "КИР.15.2", "penza-2019"], expected: na("КИР.15.2", "Пензенской"), source: "правило 8" },
];
