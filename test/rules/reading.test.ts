/** How arguments are read where the cases of the contract do not reach: dates, words, limits of what is remembered. */
import { shippedEditions } from "../../src/editions";
import type { Cell, TermRow, ValueTable } from "../../src/editions/format";
import { citation } from "../../src/rules/citation";
import { readDate, readHolidays, WholeRange } from "../../src/rules/dateArgument";
import { addMonths, parseDate, toSerial } from "../../src/rules/dates";
import { isFailure } from "../../src/rules/failure";
import { foldKey, foldWord, isBlank } from "../../src/rules/fold";
import { argumentsOf } from "../../src/rules/functionArguments";
import { FUNCTION_RULES } from "../../src/rules/functionRules";
import { givenText } from "../../src/rules/given";
import { memoized } from "../../src/rules/memo";
import { describeFailure } from "../../src/rules/messages";
import { nearest, similarity } from "../../src/rules/nearest";
import { parseReference, callText } from "../../src/rules/referenceCall";
import { repairsOf } from "../../src/rules/repairs";
import { termText } from "../../src/rules/termText";
import { entriesOfRow } from "../../src/rules/valueEntries";
import { dimension, keywords, readWord, valueTitle, wordReader } from "../../src/rules/words";
import { sampleEdition, sampleWith } from "../support/sampleEdition";

const told = (outcome: unknown): unknown => (isFailure(outcome) ? describeFailure(outcome) : outcome);

test.each<[unknown, unknown]>([
  [0, undefined],
  ["", undefined],
  [61, 61],
  [61.5, 61.5],
  [60, "«60» – не дата: аргумент «дата начала» (start). Введите дату, например 31.05.2025"],
  [2_958_465.9, 2_958_465.9],
  [2_958_466, "«2958466» – не дата: аргумент «дата начала» (start). Введите дату, например 31.05.2025"],
  ["01.03.1900", 61],
  ["28.02.1900", "«28.02.1900» – не дата: аргумент «дата начала» (start). Введите дату, например 31.05.2025"],
  [" 2025-05-31\u00a0", toSerial(2025, 5, 31)],
  [true, "«ИСТИНА» – не дата: аргумент «дата начала» (start). Введите дату, например 31.05.2025"],
  ["вчера", "«вчера» – не дата: аргумент «дата начала» (start). Введите дату, например 31.05.2025"],
])("the date %p", (raw, expected) => expect(told(readDate(raw, "start"))).toBe(expected));

test.each([
  ["1.5.2025", "1.5.2025"],
  ["2025-5-1", "1.5.2025"],
  ["30.02.2025", undefined],
  ["1.13.2025", undefined],
  ["в 1.5.2025", undefined],
  ["12025-05-01", undefined],
  ["2025-05-011", undefined],
])("«%s» is the day %s", (text, expected) => {
  const date = parseDate(text);
  expect(date && `${date.day}.${date.month}.${date.year}`).toBe(expected);
});

test("a month later is the same day, or the last one", () => {
  expect(addMonths(toSerial(2025, 1, 31), 1)).toBe(toSerial(2025, 2, 28));
  expect(addMonths(toSerial(2024, 12, 31), -10)).toBe(toSerial(2024, 2, 29));
});

test("days off: of a range, of one cell, of none; one cell that is no date spoils them", () => {
  const range = new WholeRange([45_000.7, "", "01.01.2025"]);
  expect(readHolidays(range)).toEqual(new Set([45_000, toSerial(2025, 1, 1)]));
  expect(readHolidays(range)).toBe(readHolidays(range));
  expect(readHolidays(new WholeRange(["", null]))).toBeUndefined();
  expect(readHolidays(45_000)).toEqual(new Set([45_000]));
  expect(readHolidays([[45_000], [45_001]])).toEqual(new Set([45_000, 45_001]));
  expect(readHolidays(undefined)).toBeUndefined();
  expect(told(readHolidays(new WholeRange([45_000, "скоро"])))).toMatch(/«скоро» – не дата: аргумент «праздники»/);
});

test("a pure reading is done once for each input; objects are read again; ten thousand inputs are not all kept", () => {
  const seen: unknown[] = [];
  const read = memoized((input: unknown) => {
    seen.push(input);
    return input === "none" ? undefined : [input];
  });
  const list = {};
  for (const input of ["a", "a", "none", "none", null, null, list, list]) read(input);
  expect(seen).toEqual(["a", "none", null, list, list]);
  expect(read("a")).toBe(read("a"));
  seen.length = 0;
  for (let input = 0; input < 4093; input += 1) read(input);
  read("a");
  expect(seen).toHaveLength(4093);
  read("one too many");
  read("a");
  expect(seen.slice(-2)).toEqual(["one too many", "a"]);
});

test.each<[unknown, string]>([
  [true, "ИСТИНА"],
  [false, "ЛОЖЬ"],
  [1.5, "1,5"],
  [NaN, "не число"],
  [[1], "диапазон"],
  [{}, "ошибка"],
  [null, "пусто"],
  [undefined, "пусто"],
  ["x".repeat(60), "x".repeat(60)],
  ["x".repeat(61), `${"x".repeat(57)}…`],
])("%p is told as «%s»", (raw, text) => expect(givenText(raw)).toBe(text));

test.each([
  ["А–Б", "а-б"],
  ["  а \u00a0 б\ufeff", "а б"],
  ["а  б", "а б"],
])("the word «%s»", (text, folded) => expect(foldWord(text)).toBe(folded));

test.each([
  ["3.2.4...", "3.2.4"],
  ["S 1  2", "S12"],
  ["Стоматолог *¹", "CTOMATOЛOГ"],
  ["1,2,3", "1.2.3"],
  ["3¹.4", "3¹.4"],
  ["авекмнорстухіјѕ", "ABEKMHOPCTYXIJS"],
])("the key «%s»", (text, folded) => expect(foldKey(text)).toBe(folded));

test("blank is nothing that shows", () => {
  expect([null, undefined, "", " \u200b"].map(isBlank)).toEqual([true, true, true, true]);
  expect([0, false, " x", [], {}].map(isBlank)).toEqual([false, false, false, false, false]);
});

test("what looks alike: a third of the pairs is enough, absurd lengths are not compared", () => {
  expect(similarity("код", "код")).toBe(1);
  expect(similarity("код", "xyz")).toBe(0);
  expect(similarity("аа", "аааа")).toBeCloseTo((2 * 3) / 8);
  const names = ["кардиолог", "хирург", "карниз"];
  expect(nearest("кардиалог", names, (name) => name)).toEqual(["кардиолог", "карниз"]);
  expect(nearest("кардиалог", names, (name) => name, 1)).toEqual(["кардиолог"]);
  expect(nearest("x".repeat(200), ["x".repeat(200)], (name) => name)).toHaveLength(1);
  expect(nearest("x".repeat(201), ["x".repeat(201)], (name) => name)).toEqual([]);
});

describe("words of a dimension", () => {
  const rk = dimension("rk");
  test.each<[unknown, unknown]>([
    [true, "с РК"],
    [false, "без РК"],
    ["ИСТИНА", "с РК"],
    ["Ложь", "без РК"],
    ["True", "с РК"],
    ["FALSE", "без РК"],
    ["Yes", "с РК"],
    ["no", "без РК"],
    ["иә", "с РК"],
    ["жоқ", "без РК"],
    [1, "с РК"],
    [0, "без РК"],
    ["районный", undefined],
    [{}, undefined],
  ])("%p is %p", (raw, expected) => {
    const read = readWord(raw, rk, "rk");
    expect(isFailure(read) ? undefined : read).toBe(expected);
  });

  test("a blank cell of older Excel is a 0 that is no word; anything else is told with what is known", () => {
    expect(readWord(0, dimension("patient"), "patient")).toBeUndefined();
    expect(readWord(1, dimension("level"), "level")).toBe("1");
    expect(told(readWord(true, dimension("patient"), "patient"))).toMatch(
      /«ИСТИНА» — неизвестное слово.*взрослые, дети/,
    );
    expect(told(readWord({}, dimension("patient"), "patient"))).toMatch(/«ошибка» — неизвестное слово/);
    expect(told(readWord("вовсе", rk, "rk"))).toMatch(/«вовсе» не понято/);
  });

  test("an id wins over another value's alias; a value without a title is called by its id", () => {
    const sizes = keywords("size", [{ id: "а", aliases: ["б"] }, { id: "б" }]);
    expect(readWord("б", sizes, "part")).toBe("б");
    const reader = wordReader(sizes, "part");
    expect([reader(undefined), reader(null), reader("Б "), reader("А")]).toEqual([undefined, undefined, "б", "а"]);
    expect(valueTitle("place", "село", sampleEdition.dimensions)).toEqual({ ru: "село" });
    expect(valueTitle("level", "77")).toEqual({ ru: "77" });
    expect(() => dimension("нет")).toThrow(/нет/);
  });
});

test("LOOKUP has as many conditions as it is given, in pairs; the others have what they have", () => {
  const names = (count: number) => argumentsOf("LOOKUP", count).map(({ name }) => name);
  expect(names(2)).toHaveLength(8);
  expect(names(8)).toHaveLength(8);
  expect(names(9)).toHaveLength(10);
  expect(names(12)).toHaveLength(12);
  expect(names(12).slice(-2)).toEqual(["condition", "value"]);
  expect(argumentsOf("KZG", 9)).toHaveLength(3);
});

test.each<[TermRow["rule"], string, string, string]>([
  [undefined, "даты в документе нет", "the document names no date", "құжатта күні жоқ"],
  [{ count: "after", amount: 0, unit: "рабочий день" }, "в тот же день", "on the same day", "сол күні"],
  [{ count: "after", amount: 1, unit: "рабочий день" }, "1 рабочий день", "1 working day", "1 жұмыс күні"],
  [
    { count: "after", amount: 3, unit: "календарный день" },
    "3 календарных дня",
    "3 calendar days",
    "3 күнтізбелік күн",
  ],
  [{ count: "after", amount: 5, unit: "час" }, "5 часов", "5 hours", "5 сағат"],
  [{ count: "after", amount: 10, unit: "час" }, "10 часов", "10 hours", "10 сағат"],
  [{ count: "after", amount: 11, unit: "час" }, "11 часов", "11 hours", "11 сағат"],
  [{ count: "after", amount: 12, unit: "час" }, "12 часов", "12 hours", "12 сағат"],
  [{ count: "after", amount: 20, unit: "час" }, "20 часов", "20 hours", "20 сағат"],
  [{ count: "after", amount: 21, unit: "месяц" }, "21 месяц", "21 months", "21 ай"],
  [{ count: "after", amount: 112, unit: "месяц" }, "112 месяцев", "112 months", "112 ай"],
  [
    { count: "before", amount: 2, unit: "месяц" },
    "до события: 2 месяца",
    "before the event: 2 months",
    "оқиғаға дейін: 2 ай",
  ],
  [
    { count: "ofMonth", amount: 4, unit: "рабочий день" },
    "4-й рабочий день месяца",
    "working day 4 of the month",
    "айдың 4-жұмыс күні",
  ],
  [
    { count: "ofYear", amount: 4, unit: "рабочий день" },
    "4-й рабочий день года",
    "working day 4 of the year",
    "жылдың 4-жұмыс күні",
  ],
  [
    { count: "afterQuarter", amount: 5, unit: "число" },
    "5-е число месяца после квартала",
    "day 5 of the month after the quarter",
    "тоқсаннан кейінгі айдың 5-күні",
  ],
  [
    { count: "nextMonth", amount: 1, unit: "месяц" },
    "до конца следующего месяца",
    "by the end of the next month",
    "келесі айдың соңына дейін",
  ],
])("the term %j in three languages", (rule, ru, en, kk) => {
  const row = { rule } as TermRow;
  expect([termText(row), termText(row, "en"), termText(row, "kk")]).toEqual([ru, en, kk]);
});

test("a place is cited down to the footnote, without what it does not have", () => {
  const [edition] = shippedEditions;
  expect(citation(edition!, { annex: "11" }, { footnote: "1" })).toBe(
    "Тарифное соглашение Кировской области на 2013 год, прил. 11, сноска 1, ред. 31.05.2013 № 7/1",
  );
  expect(citation(sampleEdition)).toBe("Тарифное соглашение Приозёрного края на 2025 год");
});

test("an address is what Excel would take: a formula's sign, spaces and Russian letters are forgiven, all else is not", () => {
  const address = (text: string) => parseReference(text)?.address;
  expect([" =$В$2 ", "Лист1!c3", "'Мой лист'!A1:B2", "_x!A1"].map(address)).toEqual([
    "$B$2",
    "Лист1!C3",
    "'Мой лист'!A1:B2",
    "_x!A1",
  ]);
  expect(["A=1", "!A1", "A1!", "1A", "A0", "A12345678", "'a'b'!A1"].map(address)).toEqual(Array(7).fill(undefined));
});

test("a call is written up to its last argument, and not at all where Excel could not hold it", () => {
  expect(callText({ name: "KZG", args: ["a", undefined, undefined] })).toBe('=OMS.KZG("a")');
  expect(callText({ name: "KZG", args: [undefined, 'б"в', 1.5, true] })).toBe('=OMS.KZG(,"б""в",1.5,TRUE)');
  expect(callText({ name: "NAME", args: [] })).toBe("=OMS.NAME()");
  expect(callText({ name: "KZG", args: ["x".repeat(255)] })).toHaveLength(267);
  expect(callText({ name: "KZG", args: ["x".repeat(256), "a"] })).toBeUndefined();
});

describe("another region's tables", () => {
  const set = { editions: [sampleEdition] };
  const ask = (name: "TARIFF" | "LOOKUP" | "KZG" | "NAME" | "MO.COEF", ...values: unknown[]) =>
    told(FUNCTION_RULES[name](set, values));

  test("values that only their tables tell apart are called by them", () => {
    const [, remote] = sampleEdition.tables;
    const twin = {
      ...remote!,
      id: "annex-2a",
      title: "То же, новые",
      rows: [{ key: "Посещение ФАП", cells: ["1300", "1300", "1300", "1300"] }],
    };
    const columns = [{ printed: ["Тариф"], at: {} }];
    const bare = [remote!, twin].map((table, at) => ({
      ...table,
      columns,
      dimensions: [],
      rows: [{ key: "Посещение", cells: [`${at + 1}00`] }],
    }));
    const edition = sampleWith({ tables: bare as typeof sampleEdition.tables });
    const failure = FUNCTION_RULES.TARIFF({ editions: [edition] }, ["Посещение"]);
    expect(told(failure)).toBe(
      "Подходят 2 тарифа: Тарифы фельдшерско-акушерских пунктов (annex-2) 100,00; То же, новые (annex-2a) 200,00. Укажите таблицу (OMS.LOOKUP)".replaceAll(
        ",00",
        "",
      ),
    );
    expect(isFailure(failure) && repairsOf(failure, "TARIFF")).toEqual([]);
  });

  test("conditions of LOOKUP name editions and tables by any of their words; without a value they are asked for it", () => {
    const names = ["Редакция", "edition", "дата", "date", "год", "year", "күні", "жыл"];
    const tables = ["таблица", "приложение", "table", "annex", "кесте", "қосымша"];
    for (const name of [...names, ...tables]) {
      expect(ask("LOOKUP", "тарифы", "Посещение ФАП", name)).toMatch(new RegExp(`^У условия «${name}» нет значения`));
    }
    const found = (name: string, value: string) =>
      ask("LOOKUP", "тарифы", "Посещение ФАП", "place", "село", "подуровень", "1.2", name, value);
    expect(names.map((name) => found(name, "sample-2025"))).toEqual(names.map(() => 1250));
    expect(tables.map((name) => found(name, "прил. 2"))).toEqual(tables.map(() => 1250));
  });

  test("what a cell is: a plus is the head row's, alone it says that something applies and not how much", () => {
    const [visits] = sampleEdition.tables as [ValueTable];
    const [column] = visits.columns;
    const cells = (own: Cell, parent?: string) => {
      const row = { key: "Новый", cells: [own], ...(parent !== undefined && { parent }) };
      const rows = [row, { key: "Головной", cells: ["7.50"] }, { key: "Пустой", cells: [] }];
      const table = { ...visits, columns: [column!], rows };
      return entriesOfRow(sampleEdition, table, row).map(({ state, value, unit, head }) => [
        state,
        value,
        unit,
        head?.key,
      ]);
    };
    expect(cells("7.50")).toEqual([["value", "7.50", "RUB", undefined]]);
    expect(cells("+")).toEqual([["missing", "", "RUB", undefined]]);
    expect(cells("+", "Нет такой")).toEqual([["missing", "", "RUB", undefined]]);
    expect(cells("+", "Головной")).toEqual([["value", "7.50", "RUB", "Головной"]]);
    expect(cells("+", "Пустой")).toEqual([["blank", "", "RUB", "Пустой"]]);
    expect(cells("–")).toEqual([["dash", "", "RUB", undefined]]);
    expect(cells({ value: "-", unit: "КПН" })).toEqual([["dash", "", "RUB", undefined]]);
    expect(cells({ value: "1", unit: "КПН" })).toEqual([["value", "1", "КПН", undefined]]);
    expect(cells({ asPrinted: "" })).toEqual([["blank", "", "RUB", undefined]]);
    expect(cells({ missing: true, asPrinted: "…" })).toEqual([["missing", "", "RUB", undefined]]);
    expect(cells({ entries: [{ value: "1" }, { value: "2", unit: "%" }] })).toEqual([
      ["value", "1", "RUB", undefined],
      ["value", "2", "%", undefined],
    ]);
  });

  test("a dash, a blank cell and a zero are three answers", () => {
    expect(ask("TARIFF", "Педиатр", 1, "взрослые", true)).toMatch(/^«Педиатр», 1, взрослые, с РК: значения нет/);
    expect(ask("TARIFF", "Терапевт", 1, "дети", true)).toMatch(/^«Терапевт», 1, дети, с РК: значения нет/);
    expect(ask("LOOKUP", "тарифы", "Посещение ФАП", "место работы", "пгт", "подуровень", "1.2")).toBe(0);
    expect(ask("MO.COEF", 2, "подушевой")).toMatch(
      /«ГБУЗ «Городская поликлиника № 2»», подушевой: ячейка таблицы пуста|пуста/,
    );
    expect(ask("KZG", "st01.001", "дневной")).toMatch(/значения нет.*круглосуточный 0,50/);
  });

  test("a repair of an organisation goes to its own argument, a choice only where the function can say it", () => {
    const two = FUNCTION_RULES["VISIT.COST"]({ editions: shippedEditions }, [
      "Кардиолог",
      2,
      "взрослые",
      false,
      "стоматологическая поликлиника",
    ]);
    const names = isFailure(two) ? repairsOf(two, "VISIT.COST").map(({ values }) => Object.keys(values)) : [];
    expect(names).toEqual([["mo"], ["mo"]]);
    const unknown = FUNCTION_RULES["VISIT.COST"]({ editions: shippedEditions }, [
      "Кардиолог",
      2,
      "взрослые",
      false,
      "Арбажская центральная раионная больница",
    ]);
    expect(isFailure(unknown) && repairsOf(unknown, "VISIT.COST")[0]).toMatchObject({
      values: { mo: expect.stringContaining("Арбажская") },
    });
    const heading = FUNCTION_RULES.SANCTION({ editions: shippedEditions }, ["3.2"]);
    expect(isFailure(heading) && repairsOf(heading, "SANCTION").map(({ values }) => values.code)).toEqual([
      "3.2.1",
      "3.2.2",
      "3.2.3",
      "3.2.4",
    ]);
    const places = FUNCTION_RULES.TARIFF(set, ["Посещение ФАП"]);
    expect(isFailure(places) && repairsOf(places, "TARIFF")).toEqual([]);
    const none = FUNCTION_RULES.KZG({ editions: shippedEditions }, [7001, "дневной"]);
    expect(isFailure(none) && repairsOf(none, "KZG").map(({ values }) => values)).toEqual([
      { setting: "круглосуточный" },
    ]);
    const word = FUNCTION_RULES.KZG({ editions: shippedEditions }, [7001, "дневнй"]);
    expect(isFailure(word) && repairsOf(word, "KZG").map(({ values }) => values)).toEqual([{ setting: "дневной" }]);
  });
});
