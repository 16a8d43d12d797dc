import { assignments } from "../../../src/rules/council/assignments";
import { cellNumber, cellText } from "../../../src/rules/council/cells";
import { parseDate } from "../../../src/rules/council/dates";
import {
  DECISION_COLUMN_TITLES,
  DECISION_COLUMNS,
  type DecisionColumn,
  decisionsOf,
  decisionsOfPlan,
  isOverdue,
} from "../../../src/rules/council/decisions";
import { readExecutors } from "../../../src/rules/council/executors";
import { describeProblem } from "../../../src/rules/council/messages";
import { monthTitle, parseMonth } from "../../../src/rules/council/months";
import { findColumns, PLAN_COLUMN_TITLES, PLAN_COLUMNS, type PlanColumn } from "../../../src/rules/council/planColumns";
import { readDecisions } from "../../../src/rules/council/readDecisions";
import { readPlan } from "../../../src/rules/council/readPlan";
import { shiftTopic } from "../../../src/rules/council/topicShift";
import { directory2025, executors2025, plan2025 } from "./plan2025";

const PLAN_HEADER = PLAN_COLUMNS.map((column) => PLAN_COLUMN_TITLES[column]);
const row = (cells: Partial<Record<PlanColumn, unknown>> = {}): readonly unknown[] => {
  const usual = { meeting: 1, month: "Февраль", item: 1, topic: "Итоги", executors: "ТФОМС" };
  return PLAN_COLUMNS.map((column) => ({ period: "", documents: "", ...usual, ...cells })[column]);
};
const readRows = (...rows: readonly (readonly unknown[])[]) =>
  readPlan([PLAN_HEADER, ...rows], plan2025.details, directory2025);

/** What the secretary reads beside each cell, in the order of the cells. */
test.each<[string, readonly (readonly unknown[])[], readonly string[]]>([
  [
    "everything wrong with one row",
    [row({ meeting: "первое", month: "Фювраль", item: "1.5", topic: "", executors: "" })],
    [
      "1:0 «первое» – не номер заседания. Впишите целое число: 1, 2, 3…",
      "1:1 «Фювраль» – не месяц. Выберите его из списка.",
      "1:2 «1.5» – не номер вопроса. Впишите целое число: 1, 2, 3…",
      "1:3 Нет темы вопроса. Впишите её или удалите строку.",
      "1:4 Не указан исполнитель. Выберите его из списка; нескольких разделите знаком «;».",
    ],
  ],
  [
    "an error value",
    [row({ month: "#Н/Д" })],
    ["1:1 В ячейке ошибка #Н/Д. Замените её текстом или числом.", "1:1 Не указан месяц. Выберите его из списка."],
  ],
  [
    "a meeting in three months",
    [row(), row({ item: 2, month: "Март" }), row({ item: 3, month: "" }), row({ item: 4, month: "Май" })],
    [
      "2:1 Заседание № 1 назначено и на Февраль, и на Март. Оставьте один месяц.",
      "3:1 Не указан месяц. Выберите его из списка.",
      "4:1 Заседание № 1 назначено и на Февраль, и на Май. Оставьте один месяц.",
    ],
  ],
  [
    "rows without a number are no one meeting",
    [row({ meeting: "" }), row({ meeting: "", month: "Март" })],
    [
      "1:0 Не указан номер заседания. Впишите его в столбец «№».",
      "2:0 Не указан номер заседания. Впишите его в столбец «№».",
    ],
  ],
  [
    "an item's number thrice",
    [row(), row(), row()],
    [
      "2:2 Вопрос № 1 на заседании № 1 уже есть в строке 1 листа. Исправьте номер.",
      "3:2 Вопрос № 1 на заседании № 1 уже есть в строке 1 листа. Исправьте номер.",
    ],
  ],
  [
    "an item's number twice at a meeting without one",
    [row({ meeting: "" }), row({ meeting: "" })],
    [
      "1:0 Не указан номер заседания. Впишите его в столбец «№».",
      "2:0 Не указан номер заседания. Впишите его в столбец «№».",
      "2:2 Вопрос № 1 на заседании без номера уже есть в строке 1 листа. Исправьте номер.",
    ],
  ],
  [
    "a gap",
    [row(), row({ item: 2 }), row({ item: 5 })],
    ["3:2 На заседании № 1 за вопросом № 2 сразу идёт № 5: нет № 3."],
  ],
  ["a gap at the start", [row({ item: 2 })], ["1:2 На заседании № 1 за вопросом № 0 сразу идёт № 2: нет № 1."]],
  [
    "no gap is told where a number is missing",
    [row(), row({ item: "" }), row({ item: 5 })],
    ["2:2 Не указан номер вопроса. Впишите его в столбец «Пункт»."],
  ],
  [
    "a month twice",
    [row(), row({ meeting: 2 })],
    ["2:1 Февраль: на этот месяц уже назначено заседание № 1. Проверьте, так ли задумано."],
  ],
  [
    "months out of order",
    [row({ month: "Июнь" }), row({ meeting: 2, month: "Май" }), row({ meeting: 3, month: "Июль" })],
    ["2:1 Заседание № 2 (Май) идёт после месяца «Июнь». Проверьте номера и месяцы."],
  ],
  [
    "executors",
    [row({ executors: "Минсельхоз; ТФОМС; тфомс" })],
    [
      "1:4 Исполнителя «Минсельхоз» нет в справочнике. Исправьте имя или добавьте его в справочник.",
      "1:4 Исполнитель «ТФОМС Кировской области» указан дважды.",
    ],
  ],
  [
    "what the topic does not say",
    [
      row({
        topic: "Итоги за 2025 год по постановлению от 01.02.2025 № 5",
        period: "за 2025 год; за 2024 год;",
        documents: "от 01.02.2025 № 5\n № 7 ",
      }),
    ],
    [
      "1:5 Периода «за 2024 год» в теме нет: столбец «Период» повторяет тему. Обновите таблицу.",
      "1:6 Документа «№ 7» в теме нет: столбец «Документы» повторяет тему. Обновите таблицу.",
    ],
  ],
])("%s", (_, rows, expected) => {
  const told = readRows(...rows).problems.map((one) => `${one.row}:${one.column} ${describeProblem(one)}`);
  expect(told).toEqual(expected);
});

test("missing columns stand first and spoil the print; a repeated month wants a look", () => {
  const { problems } = readPlan([["Тема"], [""], ["Итоги"]], plan2025.details, directory2025);
  expect(problems.map(({ severity, row: at, column, params }) => [severity, at, column, params.given])).toEqual([
    ["error", 0, null, "№"],
    ["error", 0, null, "Месяц"],
    ["error", 0, null, "Пункт"],
    ["error", 0, null, "Исполнители"],
  ]);
  expect(readRows(row(), row({ meeting: 2 })).problems.map(({ severity }) => severity)).toEqual(["warning"]);
  expect(readPlan([], plan2025.details, directory2025).problems).toHaveLength(5);
});

test("rows find their meeting by its number, else by its month, else above; meetings stand by number", () => {
  const { plan } = readRows(
    row({ meeting: "", month: "Март", item: 3 }),
    row({ meeting: 7, month: "", item: 2 }),
    row({ meeting: 7, month: "Июнь", item: 1 }),
    row({ meeting: "", month: "Июнь", item: "" }),
    row({ meeting: "", month: "", item: 9 }),
    row({ meeting: 2, month: "Май" }),
    row({ meeting: "", month: "Март", item: 1 }),
  );
  expect(plan.meetings.map(({ number, month, items }) => [number, month, items.map((item) => item.row)])).toEqual([
    [2, 5, [6]],
    [7, 6, [3, 2, 5, 4]],
    [null, 3, [7, 1]],
  ]);
});

test.each<[unknown, number | null]>([
  [1, 1],
  [12, 12],
  [0, null],
  [13, null],
  [1.5, null],
  ["12", 12],
  ["3", 3],
  ["13", null],
  ["123", null],
  [45_689, 2],
  [45_689.5, 2],
  [25_569, 1],
  [25_568, null],
  [120_000, 7],
  [120_001, null],
  ["15.02.2025", 2],
  ["1.12.2025", 12],
  ["1.13.2025", null],
  ["1.2.25", null],
  ["101.02.2025", null],
  ["15.02.20255", null],
  ["янв.", 1],
  ["в мае", 5],
  ["май 2025", 5],
  ["марток", 3],
  ["мак", null],
  ["пять", null],
  ["", null],
  [null, null],
  [true, null],
])("%p is month %p", (value, month) => expect(parseMonth(value)).toBe(month));

test("a month is written as the plan prints it", () => {
  expect([monthTitle(1), monthTitle(12), monthTitle(13), monthTitle(null)]).toEqual(["Январь", "Декабрь", "", ""]);
});

test.each<[unknown, string | undefined]>([
  [45_747.75, "2025-03-31"],
  ["45747", "2025-03-31"],
  ["1/2/2025", "2025-02-01"],
  ["31.03.2025г", "2025-03-31"],
  ["31.03.2025  г.", "2025-03-31"],
  ["30.02.2025", undefined],
  ["01.13.2025", undefined],
  ["2025-02-30", undefined],
  ["131.03.2025", undefined],
  ["31.03.2025 в 10:00", undefined],
  ["12025-03-31", undefined],
  ["2025-03-311", undefined],
  ["№45747", undefined],
  ["45747 руб.", undefined],
  [4574, undefined],
])("%p is the day %p", (value, day) => expect(parseDate(value)).toBe(day));

test.each<[unknown, number | undefined]>([
  ["№ 12", 12],
  ["п. 12", 12],
  ["12.00", 12],
  ["12,0.", 12],
  ["12)", 12],
  ["12;0", undefined],
  ["12.5", undefined],
  ["0", undefined],
  ["1234567", undefined],
  ["", undefined],
])("%p is the number %p", (value, number) => expect(cellNumber(value)).toBe(number));

test("line ends of every kind are one", () => {
  expect(cellText(" а\r\nб\rв\vг\nд ")).toBe("а\nб\nв\nг\nд");
  expect(cellText(null)).toBe("");
});

test.each<[string, PlanColumn]>([
  ["№ п/п", "meeting"],
  ["Номер заседания", "meeting"],
  ["Срок проведения", "month"],
  ["Вопрос №", "item"],
  ["П.", "item"],
  ["Вопросы", "topic"],
  ["Ответственные", "executors"],
  ["Исполнитель (и)", "executors"],
  ["Отчетный период", "period"],
  ["Документ", "documents"],
])("the header «%s» is %s", (title, column) => {
  const places = findColumns(["Примечание", title]);
  expect(PLAN_COLUMNS.filter((one) => places[one] !== null)).toEqual([column]);
  expect(places[column]).toBe(1);
});

test("the table's own header comes before a like one, wherever it stands; an empty header is none", () => {
  expect(findColumns(["Вопрос", "Тема"]).topic).toBe(1);
  expect(findColumns(["Тема", "Вопрос"]).topic).toBe(0);
  expect(Object.values(findColumns([null, undefined, ""]))).toEqual(PLAN_COLUMNS.map(() => null));
});

describe("decisions", () => {
  const HEADER = DECISION_COLUMNS.map((column) => DECISION_COLUMN_TITLES[column]);
  const decision = (cells: Partial<Record<DecisionColumn, unknown>> = {}) => {
    const usual = { meeting: 1, item: 1, text: "Да", responsible: "СМО", due: "31.03.2025" };
    return DECISION_COLUMNS.map((column) => ({ ...usual, ...cells })[column] ?? "");
  };
  const told = (...rows: readonly (readonly unknown[])[]) =>
    readDecisions([HEADER, ...rows], plan2025).problems.map(
      (one) => `${one.row}:${one.column} ${describeProblem(one)}`,
    );

  test.each<[string, Partial<Record<DecisionColumn, unknown>>, readonly string[]]>([
    ["nothing", {}, []],
    ["a meeting by its month", { meeting: "", month: "Февраль" }, []],
    ["no meeting of that number", { meeting: 77 }, ["1:0 Заседания «77» нет в плане. Исправьте номер или месяц."]],
    [
      "no meeting in that month",
      { meeting: "", month: "Январь" },
      ["1:0 Заседания «Январь» нет в плане. Исправьте номер или месяц."],
    ],
    [
      "no such item",
      { item: 99 },
      ["1:2 Вопроса № 99 на заседании № 1 нет в плане. Исправьте номер или оставьте пустым."],
    ],
    ["no item", { item: "" }, []],
    ["nobody answers", { responsible: " " }, ["1:4 Не указан ответственный за решение."]],
    ["no day", { due: "" }, ["1:5 Не указан срок решения: контроль не увидит просрочки."]],
    ["done needs no day", { due: "", done: "01.04.2025" }, []],
    ["a day that is none", { done: "вчера" }, ["1:6 «вчера» – не дата. Впишите её как 31.03.2025."]],
    [
      "an error value",
      { text: "#ЗНАЧ!" },
      [
        "1:3 В ячейке ошибка #ЗНАЧ!. Замените её текстом или датой.",
        "1:3 Есть срок или отметка об исполнении, но нет решения. Впишите его.",
      ],
    ],
    [
      "done without a decision",
      { text: "", due: "", done: "01.04.2025" },
      ["1:3 Есть срок или отметка об исполнении, но нет решения. Впишите его."],
    ],
    ["waiting", { text: "", due: "", responsible: "" }, []],
  ])("%s", (_, cells, expected) => expect(told(decision(cells))).toEqual(expected));

  test("missing columns are named; blank rows are none", () => {
    const { decisions, problems } = readDecisions([["Решение"], [""], ["Да"]], plan2025);
    expect(decisions.map(({ text, row: at }) => [text, at])).toEqual([["Да", 2]]);
    const missing = problems.filter(({ id }) => id === "decisionColumnMissing");
    expect(missing.map(({ params, column }) => [params.given, column])).toEqual(
      HEADER.filter((title) => title !== "Решение").map((title) => [title, null]),
    );
    expect(readDecisions([], plan2025).problems).toHaveLength(HEADER.length);
  });

  test("what is not understood is kept as typed, what is understood is not repeated", () => {
    const [read] = readDecisions(
      [HEADER, decision({ due: "скоро", month: "Фювраль", note: "#Н/Д" })],
      plan2025,
    ).decisions;
    expect(read).toMatchObject({ due: null, month: null, note: "" });
    expect(read!.unread).toEqual({ due: "скоро", month: "Фювраль", note: "#Н/Д" });
    expect(readDecisions([HEADER, decision()], plan2025).decisions[0]).not.toHaveProperty("unread");
  });

  test("a list to begin with: an item after another, its executors answer", () => {
    const list = decisionsOfPlan(plan2025);
    expect(list).toHaveLength(plan2025.meetings.flatMap(({ items }) => items).length);
    expect(list[0]).toEqual({
      meeting: 1,
      month: 2,
      item: 1,
      text: "",
      responsible: plan2025.meetings[0]!.items[0]!.executors.map(({ title }) => title).join("\n"),
      due: null,
      done: null,
      note: "",
    });
    expect(list.some(({ responsible }) => responsible.includes("\n"))).toBe(true);
  });

  test("a meeting without a number has the decisions of its month", () => {
    const [first] = plan2025.meetings;
    const some = [
      { ...decisionsOfPlan(plan2025)[0]!, number: 9 },
      { ...decisionsOfPlan(plan2025)[0]!, month: 3 },
    ];
    expect(decisionsOf({ ...first!, number: null }, some)).toEqual([some[0]]);
  });

  test("nothing is overdue before there is a decision and a day", () => {
    const one = { ...decisionsOfPlan(plan2025)[0]!, due: "2025-03-31" };
    expect(isOverdue(one, "2025-04-01")).toBe(false);
    expect(isOverdue({ ...one, text: "Да" }, "2025-04-01")).toBe(true);
    expect(isOverdue({ ...one, text: "Да", due: null }, "2025-04-01")).toBe(false);
  });
});

describe("executors", () => {
  test("a name with a sign behind it is the name; one inside another word is not", () => {
    expect(directory2025.read("ТФОМС.,").executors.map(({ id }) => id)).toEqual(["tfoms"]);
    expect(directory2025.read("ТФОМСы").executors.map(({ id }) => id)).toEqual(["?тфомсы"]);
    expect(directory2025.read(" ; \n ")).toEqual({ executors: [], unknown: [], repeated: [] });
  });

  test("who is invited is who the table says is", () => {
    const invited = executors2025.find((one) => one.invited)!;
    const rows = [
      [invited.title, "", ""],
      ["Фонд", "", "нет"],
      ["Союз", "", " Да "],
    ];
    expect(readExecutors(rows, executors2025).map((one) => [one.title, one.invited, one.short])).toEqual([
      [invited.title, undefined, invited.short],
      ["Фонд", undefined, "Фонд"],
      ["Союз", true, "Союз"],
    ]);
  });

  test("only those who have something to do stand among the assignments", () => {
    const nobody = { id: "x", title: "Никто", short: "Никто" };
    expect(assignments(plan2025, [nobody]).map(({ executor }) => executor.id)).not.toContain("x");
    expect(assignments({ ...plan2025, meetings: [] }, executors2025)).toEqual([]);
  });
});

/** Next year's topic, piece by piece: «=» moves, «?» waits for a person, «!» is a document. */
test.each([
  ["Итоги за 2024 год", "Итоги |=за 2025 год"],
  ["2024 год", "=2025 год"],
  ["за 2024 год и план", "=за 2025 год| и план"],
  ["Диспансеризация-2025", "Диспансеризация-|?bareYear:2026"],
  ["Диспансеризация-2022", "Диспансеризация-2022"],
  ["Рост к 2019 году", "Рост |?farYear:к 2020 году"],
  ["Итоги 2199 года", "Итоги |?range:undefined"],
  ["Итоги 2024 года и 2199 года", "Итоги |?range:undefined"],
  ["Итоги 2024–2199 годов", "Итоги |?range:undefined"],
  ["«Год семьи 2024 года» итоги", "«Год семьи |?quoted:2025 года|» итоги"],
])("«%s»", (topic, expected) => {
  const pieces = shiftTopic(topic, { by: 1, planYear: 2025 }).map((piece) => {
    if (piece.kind === "period") return `=${piece.shifted}`;
    if (piece.kind === "check") return `?${piece.reason}:${piece.proposal}`;
    return piece.kind === "document" ? `!${piece.text}` : piece.text;
  });
  expect(pieces.join("|")).toBe(expected);
});
