import fc from "fast-check";
import { shiftTopic, shiftedText, type Shift, type TopicSegment } from "../../../src/rules/council/topicShift";
import { documentTexts } from "../../../src/rules/council/documents";

const move = (text: string, shift: Shift): string => shiftedText(shiftTopic(text, shift));
const checks = (text: string, shift: Shift) =>
  shiftTopic(text, shift).flatMap((segment) => (segment.kind === "check" ? [segment] : []));

describe("a year on", () => {
  test.each([
    ["за 2024 год", "за 2025 год"],
    ["за 3 месяца 2025 года", "за 3 месяца 2026 года"],
    ["на 2024 год и на плановый период 2025 и 2026 годов", "на 2025 год и на плановый период 2026 и 2027 годов"],
    ["за 2024 год в сравнении с 2023 годом", "за 2025 год в сравнении с 2024 годом"],
    ["в 2024 году и за 5 месяцев 2025 года", "в 2025 году и за 5 месяцев 2026 года"],
    ["за 2024 год, в сравнении с прошлым годом", "за 2025 год, в сравнении с прошлым годом"],
    ["в 2024/25 учебном году", "в 2025/26 учебном году"],
    ["с 01.01.2025 по 31.03.2025", "с 01.01.2026 по 31.03.2026"],
    ["за\u00a02024\u00a0год", "за\u00a02025\u00a0год"],
    ["по приказу от 04.06.2018 № 104 за 2024 год", "по приказу от 04.06.2018 № 104 за 2025 год"],
    ["форма № 2024 за 2024 год", "форма № 2024 за 2025 год"],
    ["лиц в возрасте 18-60 лет", "лиц в возрасте 18-60 лет"],
  ])("«%s» → «%s»", (before, after) => {
    expect(move(before, { by: 1, planYear: 2025 })).toBe(after);
    expect(move(before, { by: 1 })).toBe(after);
  });

  test("other steps: five years on, two back, none", () => {
    expect(move("за 2024 год и 3 месяца 2025 года", { by: 5 })).toBe("за 2029 год и 3 месяца 2030 года");
    expect(move("за 2024 год", { by: -2 })).toBe("за 2022 год");
    expect(move("за 1999 год", { by: 1 })).toBe("за 2000 год");
    expect(move("за 2024 год", { by: 0 })).toBe("за 2024 год");
  });
});

describe("what needs a person's eye stays and says why", () => {
  test.each<[string, Partial<Extract<TopicSegment, { kind: "check" }>>]>([
    [
      "программы на 2024 год и на плановый период 2025 и 2026 годов, утвержденной постановлением Правительства от 29.12.2023 № 769-П",
      {
        reason: "documentTitle",
        proposal: "на 2025 год и на плановый период 2026 и 2027 годов",
        document: "постановлением Правительства от 29.12.2023 № 769-П",
      },
    ],
    ["проект «Здоровье на 2024–2026 годы» идёт", { reason: "quoted", proposal: "на 2025–2027 годы" }],
    ["по сравнению с 2019 годом", { reason: "farYear", proposal: "с 2020 годом" }],
    ["стратегии до 2030 года", { reason: "farYear", proposal: "до 2031 года" }],
    ["заседание 12.02.2025", { reason: "date", proposal: "12.02.2026" }],
    ["на 29.02.2024", { reason: "leapDay", proposal: undefined }],
    ["на 29 февраля 2024 года", { reason: "leapDay" }],
    ["Диспансеризация-2025 идёт", { reason: "bareYear", proposal: "2026" }],
    ["за 2199 год", { reason: "range", proposal: undefined }],
  ])("«%s»", (text, expected) => {
    const planYear = text.includes("2199") ? 2199 : 2025;
    expect(move(text, { by: 1, planYear })).toBe(text);
    expect(checks(text, { by: 1, planYear })).toEqual([expect.objectContaining(expected)]);
  });

  test("the near part of a comparison moves without the far one", () => {
    expect(move("за 2024 год в сравнении с 2019 годом", { by: 1, planYear: 2025 })).toBe(
      "за 2025 год в сравнении с 2019 годом",
    );
  });

  test("a topic that stands in quotation marks as a whole is no name", () => {
    expect(move("«Итоги за 2024 год»", { by: 1, planYear: 2025 })).toBe("«Итоги за 2025 год»");
  });

  test("the proposal is what is taken", () => {
    const segments = shiftTopic("по сравнению с 2019 годом", { by: 1, planYear: 2025 });
    expect(shiftedText(segments, new Set([1]))).toBe("по сравнению с 2020 годом");
  });
});

describe("for any text", () => {
  const year = fc.integer({ min: 1950, max: 2100 });
  const by = fc.integer({ min: -40, max: 40 });
  const period = fc.oneof(
    year.map((y) => `за ${y} год`),
    year.map((y) => `в ${y} году`),
    year.map((y) => `с ${y} годом`),
    fc.tuple(fc.integer({ min: 2, max: 11 }), year).map(([n, y]) => `за ${n} месяцев ${y} года`),
    fc.tuple(year, year).map(([a, b]) => `за ${a} год и 3 месяца ${b} года`),
    year.map((y) => `на ${y} год и на плановый период ${y + 1} и ${y + 2} годов`),
    year.map((y) => `на 29.02.${y}`),
    year.map((y) => `с 01.01.${y} по 31.03.${y}`),
    year.map((y) => `в ${y}/${String((y + 1) % 100).padStart(2, "0")} учебном году`),
  );
  const reference = fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), year, fc.integer({ min: 1, max: 3000 }))
    .map(([d, m, y, n]) => `приказом от ${String(d).padStart(2, "0")}.${String(m).padStart(2, "0")}.${y} № ${n}-П`);
  const filler = fc.constantFrom(
    " анализ ",
    ". Итоги ",
    ", утвержденной ",
    " «",
    "» ",
    "\n",
    "\u00a0",
    " 18-60 лет ",
    "; ",
  );
  const topic = fc
    .array(fc.oneof(period, reference, filler, fc.string()), { maxLength: 12 })
    .map((parts) => parts.join(" "));

  test("the pieces together are the text", () => {
    fc.assert(
      fc.property(topic, by, fc.option(year), (text, n, planYear) => {
        const segments = shiftTopic(text, { by: n, planYear: planYear ?? undefined });
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test("n years on and n back is the text again", () => {
    fc.assert(
      fc.property(topic, by, (text, n) => {
        expect(move(move(text, { by: n }), { by: -n })).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test("no reference to a document changes", () => {
    fc.assert(
      fc.property(topic, by, (text, n) => {
        expect(documentTexts(move(text, { by: n }))).toEqual(documentTexts(text));
      }),
      { numRuns: 500 },
    );
  });

  test("a text without years stays", () => {
    const plain = fc.string({ unit: fc.constantFrom(..."абв год года за № 31.,-«»\n\u00a0") });
    fc.assert(fc.property(plain, by, (text, n) => expect(move(text, { by: n, planYear: 2025 })).toBe(text)));
  });

  test("a long text takes no longer than its length", () => {
    const long = "за 2024 год и 3 месяца 2025 года, приказом ФФОМС от 04.06.2018 № 104. ".repeat(400);
    const started = performance.now();
    shiftTopic(long, { by: 1, planYear: 2025 });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
