import { describeCheck, describeProblem } from "../../../src/rules/council/messages";
import { en } from "../../../src/rules/council/messages/en";
import { kk } from "../../../src/rules/council/messages/kk";
import { ru } from "../../../src/rules/council/messages/ru";

const params = { given: "G", suggested: "3", meeting: "7", item: "5", others: "O" };
const ids = Object.keys(ru.problems) as (keyof typeof ru.problems)[];

test.each(ids)("%s says the same things in every language", (id) => {
  const named = (text: string): readonly string[] => Object.values(params).filter((value) => text.includes(value));
  const texts = [ru, en, kk].map((catalogue) => catalogue.problems[id](params));
  expect(texts.map(named)).toEqual(texts.map(() => named(texts[0]!)));
  for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN/);
});

test("a problem and a check in words", () => {
  const problem = { id: "monthMissing", severity: "error", field: "month", row: 3, column: 1, params: {} } as const;
  expect(describeProblem(problem)).toBe("Не указан месяц. Выберите его из списка.");
  expect(describeCheck("documentTitle", "постановлением № 769-П")).toContain("(постановлением № 769-П)");
});
