import { derivedColumns } from "../../../src/excel/council/derivedColumns";
import { planSuffix } from "../../../src/excel/council/planSets";
import { controlSheets, yearSheets } from "../../../src/excel/council/sheetPlans";
import { DECISION_COLUMN_TITLES, DECISION_COLUMNS, missingDecisions } from "../../../src/rules/council/decisions";
import { readDecisions } from "../../../src/rules/council/readDecisions";
import { DECISIONS_TABLE_NAME } from "../../../src/rules/council/planColumns";
import { controlSheet } from "../../../src/sheets/council";
import { decisions, executors2025, plan2025 } from "../../sheets/council/plans";

test("a new control list has a row for every item, under the names of its plan", () => {
  const [sheet] = controlSheets(plan2025, "_2026");
  expect(sheet!.blocks[0]!.cells.slice(3)).toHaveLength(27);
  expect([sheet!.name, sheet!.tables![0]!.name]).toEqual(["Контроль решений 2026", `${DECISIONS_TABLE_NAME}_2026`]);
});

test("the items that the list lacks are those without a row, whatever is written there", () => {
  // Items 1 (two decisions) and 4 of the first meeting have theirs, one decision is on no item.
  const missing = missingDecisions(plan2025, decisions);
  expect(missing).toHaveLength(27 - 2);
  expect(missing.filter(({ meeting }) => meeting === 1).map(({ item }) => item)).toEqual([2, 3, 5]);
  expect(missingDecisions(plan2025, [...decisions, ...missing])).toEqual([]);
});

test("what could not be read is kept as typed", () => {
  const header = DECISION_COLUMNS.map((column) => DECISION_COLUMN_TITLES[column]);
  const typed = ["первое", "Снежень", "1а", "Принять к сведению.", "ТФОМС", "до весны", "#ЗНАЧ!", "по почте"];
  const { decisions: read, problems } = readDecisions([header, typed], plan2025);
  expect(problems.map(({ id }) => id)).toEqual(expect.arrayContaining(["decisionDateUnknown", "decisionCellError"]));
  const rows = controlSheet(read).blocks[0]!.cells;
  expect(rows).toContainEqual(typed);
});

test("another year's sheets have names of their own and lists that name them", () => {
  const details = { ...plan2025.details, year: 2026 };
  const [directory, table] = yearSheets({ ...plan2025, details }, executors2025);
  expect([directory!.name, table!.name]).toEqual(["Справочник совета 2026", "Таблица плана 2026"]);
  const lists = table!.validations!.flatMap((one) => (one.kind === "listFrom" ? [one.source] : []));
  expect(lists).toEqual(["'Справочник совета 2026'!$A$4:$A$9"]);
});

test("the columns that say the topic again follow it", () => {
  const header = ["№", "Месяц", "Пункт", "Тема", "Исполнители", "Период", "Документы"];
  const row = (topic: string, period: string) => [1, "Февраль", 1, topic, "", period, ""];
  const { table, writes } = derivedColumns([header, row("Отчёт за 2024 год", "старое"), row("Разное", "")]);
  expect(writes).toEqual([{ column: 5, values: ["за 2024 год", ""], formats: ["@", "@"] }]);
  expect(table.map((cells) => cells[5])).toEqual(["Период", "за 2024 год", ""]);
  expect(derivedColumns(table).writes).toEqual([]);
});

test.each([
  ["План_совета", ""],
  ["План_совета_2026", "_2026"],
  ["План_советаХ", undefined],
  ["Таблица1", undefined],
])("%s", (name, suffix) => expect(planSuffix(name)).toBe(suffix));
