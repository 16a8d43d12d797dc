import { join } from "node:path";
import Ajv from "ajv";
import { monitoringClauses, monitoringForms, monthlyIndex, type FormPart } from "../../src/editions/kazakhstan";
import { EDITIONS_DIR, readJson, valueTable } from "./editionFiles";
import { collapse, differences, section, sourceText } from "./sourceText";

const text = sourceText(monitoringForms.document.file);
const copy = <T>(data: T): any => JSON.parse(JSON.stringify(data));
const annex1 = valueTable("kz-ekd-2024", "annex-1");
const FIRST_LINES = {
  conclusion: "Заключение по мониторингу качества и объема медицинских услуг\n",
  contract: "Заключение по надлежащему исполнению",
  unconfirmed: "Заключение по мониторингу качества и объема медицинских услуг (помощи)",
  register: "Реестр поставщиков об итогах",
  death: "Заключение по результатам мониторинга случаев",
};

describe("the schema", () => {
  const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true });
  ajv.addSchema(readJson(join(EDITIONS_DIR, "schema/kazakhstan.schema.json")) as object);
  const check = (name: string) => ajv.getSchema(`kazakhstan.schema.json#/definitions/${name}`)!;
  const files = { forms: monitoringForms, clauses: monitoringClauses, monthlyIndex };

  test.each(Object.entries(files))("accepts %s", (name, data) => {
    const validate = check(name);
    expect([validate(data), validate.errors]).toEqual([true, null]);
  });

  test.each<[keyof typeof files, string, (spoiled: any) => void]>([
    ["forms", "a part without its printed lines", (s) => delete s.forms[0].parts[0].printed],
    ["forms", "an unknown kind of part", (s) => (s.forms[0].parts[0].kind = "picture")],
    ["forms", "a column that counts and holds a field", (s) => (s.register.columns[2].field = "region")],
    ["forms", "a code with a trailing dot", (s) => (s.register.columns[2].code = "1.0.")],
    ["clauses", "a number that is one", (s) => (s.clauses[0].numbers[0].value = 1)],
    ["clauses", "a clause without its text", (s) => (s.clauses[0].printed = [])],
    ["monthlyIndex", "an index said to be the document's", (s) => (s.source.fromDocument = true)],
    ["monthlyIndex", "a decimal comma", (s) => (s.values[0].value = "3692,0")],
  ])("refuses in %s %s", (name, _, spoil) => {
    const spoiled = copy(files[name]);
    spoil(spoiled);
    expect(check(name)(spoiled)).toBe(false);
  });
});

/** The appendices that follow the classifier, each from its first line to the next one's. */
const lines = text.split("\n");
const starts = Object.values(FIRST_LINES).map((first) =>
  lines.map((line) => `${line}\n`.startsWith(first)).lastIndexOf(true),
);
const [conclusion, contract, unconfirmed, register, death] = starts.map((start, index) =>
  lines.slice(start, starts[index + 1]),
) as [string[], string[], string[], string[], string[]];
const sections = { conclusion, contract, unconfirmed, register, death };
const words = (lines: readonly string[]): readonly string[] => collapse(lines.join(" ")).split(" ");
const formOf = (id: string) => monitoringForms.forms.find((form) => form.id === id)!;

describe.each(["conclusion", "contract", "unconfirmed", "death"] as const)("form «%s»", (id) => {
  const { parts } = formOf(id);
  const printedWords = (of: readonly FormPart[]) => words(of.flatMap(({ printed }) => printed));

  test("its parts print the document's lines, all of them, in its order", () =>
    expect(differences(words(sections[id]), printedWords(parts))).toEqual([]));

  test("a word that is changed shows", () => {
    const spoiled = copy(parts);
    spoiled[2].printed[0] = spoiled[2].printed[0].replace(/\p{L}+/u, "Иное");
    expect(differences(words(sections[id]), printedWords(spoiled))).toHaveLength(1);
  });

  /** Lines to fill are left out on both sides; nothing else may be. */
  const spoken = (lines: readonly string[]) =>
    collapse(
      lines
        .join(" ")
        .replace(/_+/g, " ")
        .replace(/\|/g, " ")
        .replace(/ \/(?= |$)/g, " ")
        .replace(/\s*\.(?=\s*\(|\s*$)/g, ""),
    );
  const same = (part: FormPart, said: readonly (string | undefined)[]) =>
    expect(spoken(said.filter((one) => one !== undefined))).toBe(spoken(part.printed));

  test.each(parts.map((part, index) => [index + 1, part.kind, part] as const))("part %i, %s", (_, kind, part) => {
    if (part.kind === "field" && part.field === "dates") {
      expect(part.printed[0]!.startsWith(part.label)).toBe(true);
      expect(spoken(part.printed).replace(part.label, "")).toMatch(/^ с "\s*" (202 года )?по "\s*" 202 ?года$/);
    } else if (part.kind === "field") {
      same(part, [part.label, part.hint]);
      for (const choice of part.choices ?? []) expect(part.label).toContain(choice);
    } else if (part.kind === "table") {
      same(part, [part.heading, ...part.columns.map(({ printed }) => printed), part.total]);
      const cells = part.printed.join("|").replace(/ /g, "");
      expect(cells.includes("||")).toBe(part.blankColumns !== undefined || part.printed.length > 2);
    } else if (part.kind === "footnote") {
      // The mark stands with a space before its text in appendix 2, without one in appendix 4.
      const said = [part.mark, ...part.lines].filter(Boolean).join(id === "conclusion" ? " " : "");
      expect(spoken([said]).replaceAll(" ", "")).toBe(spoken(part.printed).replaceAll(" ", ""));
    } else if (part.kind === "acknowledgement") {
      same(part, part.lines);
      if (part.shown) expect(part.lines[2]!.startsWith(part.shown)).toBe(true);
      expect(part.lines[0]!.endsWith(part.choices.join("/"))).toBe(true);
    } else if (kind === "signature") same(part, [(part as { label: string }).label]);
    else if (part.kind === "date") expect(part.printed[0]!.startsWith(part.label)).toBe(true);
  });
});

describe("the register of appendix 5", () => {
  const { register } = monitoringForms;
  const cells = sections.register
    .slice(3)
    .filter((line) => line !== "продолжение таблицы")
    .map((line) =>
      line
        .split("|")
        .map(collapse)
        .filter((cell) => cell !== ""),
    );
  const isNumbers = (line: readonly string[]) => line.every((cell) => /^\d+$/.test(cell));
  const headers = cells
    .filter((line) => !isNumbers(line))
    .flat()
    .filter((cell) => cell !== register.group);

  test("its title", () => expect(register.title).toEqual(sections.register.slice(0, 3)));
  test("51 columns as printed, in their order", () =>
    expect(
      differences(
        headers,
        register.columns.map(({ printed }) => printed),
      ),
    ).toEqual([]));
  test("with the document's numbers", () => {
    expect(register.columns.map(({ no }) => no)).toEqual(cells.filter(isNumbers).flat());
    expect(register.columns).toHaveLength(51);
  });
  test("47 codes are those of the classifier in its order, without 12.2", () => {
    const codes = register.columns.flatMap(({ code }) => code ?? []);
    expect(codes).toEqual(annex1.rows.map(({ key }) => key).filter((key) => key !== "12.2"));
    expect(codes).toHaveLength(47);
    for (const { code, printed } of register.columns) {
      if (code) expect(printed.replace(/ /g, "").replace(/\.$/, "")).toBe(code);
    }
  });
});

describe("the clauses", () => {
  /** The rules before the classifier, by clause: paragraphs of each. */
  const rules = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of section(text, "Глава 1. Общие положения", "Единый классификатор дефектов")) {
    if (/^(Глава|Параграф) \d/.test(line)) current = undefined;
    const start = /^(\d+)\. /.exec(line);
    if (start && Number(start[1]) === rules.size + 1) rules.set(start[1]!, (current = []));
    if (current && line.trim() !== "") current.push(line.trim());
  }
  /** Amounts of days, years, МРП and the like, as the rules word them. */
  const AMOUNT =
    /\d+ \([а-я]+\) (?:рабоч|лет)|\d+ календарных дней|(?:десяти|десять|двух) рабочих дней|одного месяца|\d+-кратный|до \d+ числа|\d+ раза? в год|двух экземплярах/g;
  const amounts = (paragraphs: readonly string[]) => [...paragraphs.join("\n").matchAll(AMOUNT)].length;

  test("the rules have 50", () => expect(rules.size).toBe(50));

  test.each(monitoringClauses.clauses)("clause $clause word for word", ({ clause, printed, numbers, about }) => {
    expect(printed).toEqual(rules.get(clause));
    expect(numbers ?? about).toBeDefined();
    let place = -1;
    for (const number of numbers ?? []) {
      place = printed.join("\n").indexOf(number.printed, place + 1);
      expect([number.printed, place >= 0]).toEqual([number.printed, true]);
    }
    expect((numbers ?? []).length).toBe(amounts(printed));
  });

  test("every clause that states an amount is there", () => {
    const stating = [...rules].filter(([, paragraphs]) => amounts(paragraphs) > 0).map(([clause]) => clause);
    const known = monitoringClauses.clauses.filter(({ numbers }) => numbers).map(({ clause }) => clause);
    expect(known).toEqual(stating);
  });

  /** Any number before a unit, wherever in the document and however spelled. */
  const NUMBER_WITH_UNIT =
    /(?<![\p{L}\d.,/-])(?:\d+(?:[.,]\d+)?(?:-кратн\p{L}+)?|одн\p{L}+|двух|трех|пяти|десят[ьи])(?: \(\p{L}+\))?[ -]?(?:рабоч|календарн|дн|месяц|лет|год|час|числ|раз|экземпляр|процент|%|кратн|МРП|КПН|ПН|КТ)\p{L}*/gu;
  /** Numbers that set nothing for monitoring, each as the line it stands in begins. */
  const ELSEWHERE: readonly (readonly [begins: string, number: string])[] = [
    ["3) в течение десяти рабочих дней после государственной регистрации", "десяти рабочих"],
    ["Утвержден приказом исполняющего обязанности Министра", "2020 года"],
    ["Сноска. Правила - в редакции приказа", "десяти календарных"],
    ["3. Фонд осуществляет мониторинг", "2021 года"],
    ["9. Для проведения мониторинга", "2020 года"],
    ["11. Мониторинг качества и объема", "2020 года"],
    ["о наличии высшего медицинского образования", "2015 года"],
    ["о наличии среднего (технического", "2015 года"],
    ["Заключение по форме согласно приложению 6", "2020 года"],
  ];

  test("every number with a unit is a clause's, a cell of the classifier, a form's, or said to set nothing", () => {
    const stated = monitoringClauses.clauses.flatMap(({ printed, numbers = [] }) =>
      printed.flatMap((line) => numbers.map((number) => [line, number.printed] as const)),
    );
    const ofForms = Object.values(sections).flat();
    const classifier = section(text, "Единый классификатор дефектов", "Список сокращений").filter((line) =>
      line.includes("|"),
    );
    const left = lines.flatMap((line) =>
      [...line.matchAll(NUMBER_WITH_UNIT)]
        .map(([number]) => [line, number] as const)
        .filter(
          ([, number]) =>
            !stated.some(([of, printed]) => line.trim() === of && printed.includes(number)) &&
            !ELSEWHERE.some(([begins, other]) => line.startsWith(begins) && other === number) &&
            !classifier.includes(line) &&
            !ofForms.includes(line),
        ),
    );
    expect(left).toEqual([]);
    for (const [begins, number] of ELSEWHERE)
      expect([begins, lines.some((line) => line.startsWith(begins) && line.includes(number))]).toEqual([begins, true]);
  });

  const WORDS: Readonly<Record<string, string>> = {
    один: "1",
    одно: "1",
    два: "2",
    двух: "2",
    три: "3",
    трех: "3",
    десят: "10",
  };
  test("every value is the number of its words", () => {
    for (const { value, printed } of monitoringClauses.clauses.flatMap(({ numbers = [] }) => numbers)) {
      const word = Object.keys(WORDS).find((one) => printed.includes(one));
      expect([printed, /\d+/.exec(printed)?.[0] ?? WORDS[word!]]).toEqual([printed, value]);
    }
  });

  test("numbers within the names of defects", () => {
    const names = new Map(annex1.rows.map(({ key, name }) => [key, name ?? ""]));
    for (const { code, value, printed } of monitoringClauses.codes) {
      expect(names.get(code)).toContain(printed);
      expect(printed).toContain(value);
    }
    const stating = annex1.rows.filter(({ name }) => /\d/.test(name ?? "")).map(({ key }) => key);
    expect(monitoringClauses.codes.map(({ code }) => code)).toEqual(stating);
  });
});

test("МРП by year: not from the document, and it is not printed there", () => {
  expect(monthlyIndex.values).toEqual([
    { year: 2024, value: "3692" },
    { year: 2025, value: "3932" },
    { year: 2026, value: "4325" },
  ]);
  expect(monthlyIndex.source.text).toContain("Не из документа");
  for (const { value } of monthlyIndex.values) expect(text).not.toMatch(new RegExp(`(?<!\\d)${value}(?!\\d)`));
});
