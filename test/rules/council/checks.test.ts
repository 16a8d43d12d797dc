/** What a person must look at before a topic moves to another year, and what is said of a plan's table. */
import { approvingDocument, bareYears, quotations } from "../../../src/rules/council/checks";
import { findColumns, PLAN_COLUMNS } from "../../../src/rules/council/planColumns";
import { type ProblemId, severityOf } from "../../../src/rules/council/problems";
import type { Span } from "../../../src/rules/council/span";

const textsOf = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

test.each<[string, string[]]>([
  ["Диспансеризация-2025", ["2025"]],
  ["Форум – 2025", ["2025"]],
  ["Форум–2025, Форум—2025", ["2025", "2025"]],
  ["2025", ["2025"]],
  ["План 2025.", ["2025"]],
  ["План (2025)", ["2025"]],
  ["2022 2023 2024 2026 2027 2028", ["2023", "2024", "2026", "2027"]],
  ["№ 2025, №2025, №   2025", []],
  ["12.2025, 1/2025, 1–2025, 1-2025", []],
  ["а.2025, а/2025, а,2025", []],
  ["Х2025, 12025, 20251, 2025а", []],
  ["2025-й, 2025/26, 2025.г, 2025,5", []],
  ["Форум-2025й, Форум-20255", []],
  ["Форум- 2025 -", ["2025"]],
  ["202а, 20а5, 2а25", []],
])("years of «%s»", (text, years) => expect(textsOf(text, bareYears(text, 2025))).toEqual(years));

test("years of other centuries stand alone; without the plan's year nothing is near", () => {
  expect(textsOf("1999 2125 Форум-1999", bareYears("1999 2125 Форум-1999", 2000))).toEqual(["1999"]);
  expect(textsOf("2125 2025", bareYears("2125 2025", 2126))).toEqual(["2125"]);
  expect(bareYears("2025", undefined)).toEqual([]);
});

test.each<[string, string[]]>([
  ["а «бв» г", ["«бв»"]],
  ['а "бв" г "" д', ['"бв"', '""']],
  ["а “бв” г „де“ ж „зи” к", ["“бв”", "„де“", "„зи”"]],
  ["а «» б", ["«»"]],
  ["«а «б» в»", ["«б»"]],
  ["а «б", []],
  ["а „б“в“ г", ["„б“"]],
  ["а “б„в”", ["“б„в”"]],
  [" «весь» ", []],
  ["«не весь» ", []],
  ["«не» весь", ["«не»"]],
])("quotations of %j", (text, quoted) => expect(textsOf(text, quotations(text))).toEqual(quoted));

test.each<[string, boolean]>([
  ["», утвержденной |", true],
  ["” утверждённого |", true],
  ['",утвержденной |', true],
  [",  принятого  решением |", true],
  [" (Установленный |", true],
  ["одобренной коллегией и |", true],
  [` утвержденной ${"а".repeat(120)}|`, true],
  [` утвержденной ${"а".repeat(121)}|`, false],
  ["», утвержденной|", false],
  [" и утвержденной |", false],
  [", утвержденной 5 мая |", false],
  [", утвержденной так: |", false],
  [", утвержденной. |", false],
  [", утвержденной;\n|", false],
  [", рассмотренной |", false],
  ["|", false],
])("between a year and an act stands %j", (between, binds) => {
  const text = `Программа на 2025 год${between}`;
  const start = text.indexOf("|");
  const period = { start: 13, end: 21, parts: [] };
  const act = { start, end: start + 5 };
  const before = { start: 0, end: 9 };
  expect(approvingDocument(text, period, [before, act])).toBe(binds ? act : undefined);
});

test.each([
  ["meeting", ["№", "N", "Номер", "№ п/п", "№ заседания", "Номер заседания"]],
  ["month", ["Месяц", "Срок проведения", "Срок"]],
  ["item", ["Пункт", "№ вопроса", "Номер вопроса", "Вопрос №", "П.", "п"]],
  ["topic", ["Тема", "Темы", "Темы заседаний", "Вопрос", "Вопросы"]],
  ["executors", ["Исполнители", "Исполнитель", "Исполнитель (и)", "Ответственный", "Ответственные"]],
  ["period", ["Период", "Периоды", "Отчетный период", "Отчётный периоды"]],
  ["documents", ["Документы", "Документ"]],
] as const)("the column %s is called %j", (column, titles) => {
  for (const title of titles) {
    const places = findColumns(["Примечание", title]);
    expect([title, PLAN_COLUMNS.filter((one) => places[one] === 1)]).toEqual([title, [column]]);
  }
});

test.each([
  ...[
    "Старый №",
    "№ дела",
    "Рабочий месяц",
    "Месяц сдачи",
    "Контрольный пункт",
    "Пункт плана",
    "Подтема",
    "Тема письма",
  ],
  ...["Соисполнители", "Исполнители от СМО", "Межотчетный период", "Период оплаты", "Все документы", "Документы СМО"],
])("«%s» is none of the plan's columns", (title) => {
  expect(Object.values(findColumns([title])).filter((place) => place !== null)).toEqual([]);
});

test("what spoils a printed sheet is an error, what wants a look is a warning", () => {
  const warnings = [
    ...(["monthRepeated", "monthOrder", "itemGap", "executorUnknown", "executorRepeated"] as const),
    ...(["periodNotInTopic", "documentNotInTopic"] as const),
  ];
  const errors: readonly ProblemId[] = [
    ...(["columnMissing", "cellError", "meetingMissing", "meetingInvalid", "monthMissing", "monthUnknown"] as const),
    ...(["monthConflict", "itemMissing", "itemInvalid", "itemDuplicate", "topicMissing", "executorMissing"] as const),
  ];
  expect(new Set(warnings.map(severityOf))).toEqual(new Set(["warning"]));
  expect(new Set(errors.map(severityOf))).toEqual(new Set(["error"]));
});
