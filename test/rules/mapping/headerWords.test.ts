import { findHeaderRow, guessColumns, recallMapping, rememberMapping, sharedRoles } from "../../../src/rules/mapping";
import { hasWord, headerWords, likeness } from "../../../src/rules/mapping/headerWords";
import { SANCTION_ROLES } from "../../../src/rules/mapping/sanctionRoles";

test.each<[unknown, readonly string[]]>([
  ["Стоимость случая, руб.", ["стоимость", "случая"]],
  ["  № п/п  ", ["№", "п", "п"]],
  ["Сумма в рублях (тыс. рублей)", ["сумма", "рублях"]],
  ["%", ["%"]],
  ["Кол-во", ["кол", "во"]],
  ["Cost of the case, KZT", ["cost", "case"]],
  ["", []],
  [" – ", []],
  [null, []],
  [2025, ["2025"]],
])("the words of %p", (title, words) => expect(headerWords(title)).toEqual(words));

const like = (header: string, alias: string): boolean => likeness(headerWords(header), headerWords(alias)) > 0;

/** One word in two forms, and two words that only begin alike. */
test.each([
  ["нарушения", "нарушение", true],
  ["медицинской", "медицинская", true],
  ["рождения", "рожд", true],
  ["рожд", "рождения", false],
  ["мера", "меры", false],
  ["код", "кода", false],
  ["кода", "код", false],
  ["коды", "кода", false],
  ["дата", "дата", true],
  ["случай", "случая", true],
  ["организация", "организатор", false],
  ["контроль", "контракт", false],
  ["визит", "визитов", true],
])("«%s» stands for «%s»: %s", (header, alias, expected) => expect(like(header, alias)).toBe(expected));

test("the more of a header an alias covers the better, and of two that cover as much the longer", () => {
  const score = (header: string, alias: string) => likeness(headerWords(header), headerWords(alias));
  expect(score("код", "код")).toBeCloseTo(1.01);
  expect(score("код нарушения", "код нарушения")).toBeCloseTo(1.02);
  expect(score("код нарушения", "код")).toBeCloseTo(3 / 12 + 0.01);
  expect(score("код нарушения", "код дефекта")).toBe(0);
  expect(score("код", "код код")).toBe(0);
  expect(score("код", "")).toBe(0);
  expect(score("код код", "код код")).toBeCloseTo(1.02);
});

test("words that say that a column is another one", () => {
  expect(hasWord(["дата", "рождения"], ["рожд"])).toBe(true);
  expect(hasWord(["дата", "рождения"], ["Ёлка", "РОЖД"])).toBe(true);
  expect(hasWord(["дата"], ["рожд"])).toBe(false);
  expect(hasWord(["дата"])).toBe(false);
});

test("a third of a header is enough, less is an accident", () => {
  expect(guessColumns(["Код и ещё одно слово", "Дата и номер акта сверки с кодом"], SANCTION_ROLES)).toEqual({});
  expect(guessColumns(["Код строки"], SANCTION_ROLES)).toEqual({ code: 0 });
});

test("without headers the table begins where something stands", () => {
  expect(
    findHeaderRow(
      [
        [" ", null],
        ["", undefined],
        ["", "x"],
      ],
      SANCTION_ROLES,
    ),
  ).toBe(2);
  expect(findHeaderRow([[" ", null]], SANCTION_ROLES)).toBe(0);
});

test("what was refused stays refused, what is new is guessed, and no column has two roles", () => {
  const remembered = rememberMapping(SANCTION_ROLES, { code: 1 }, ["Стоимость", "Код"]);
  expect(recallMapping(SANCTION_ROLES, remembered, ["Код", "Стоимость"])).toEqual({ code: 0 });
  const swapped = rememberMapping(SANCTION_ROLES, { code: 0 }, ["Стоимость случая"]);
  expect(recallMapping(SANCTION_ROLES, swapped, ["Стоимость случая", "Вид помощи"])).toMatchObject({ code: 0 });
  expect(recallMapping(SANCTION_ROLES, swapped, ["Стоимость случая"])).not.toHaveProperty("cost");
});

test("a role without a column shares none", () => {
  expect(sharedRoles(SANCTION_ROLES, {})).toEqual([]);
  expect(sharedRoles(SANCTION_ROLES, { code: 0, cost: 1 })).toEqual([]);
});
