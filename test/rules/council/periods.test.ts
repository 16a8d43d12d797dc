import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documentTexts } from "../../../src/rules/council/documents";
import { periodTexts, readTopic } from "../../../src/rules/council/topicText";
import { items2025, plan2025, topicOf } from "./plan2025";

const golden = JSON.parse(readFileSync(join(__dirname, "../../golden/council/periods.json"), "utf8")) as Record<
  string,
  string[]
>;
const places = plan2025.meetings.flatMap(({ number, items }) => items.map((item) => `${number}.${item.number}`));

describe("the periods of the document", () => {
  test("44 in 27 items", () => {
    expect(Object.keys(golden)).toEqual(places);
    expect(Object.values(golden).flat()).toHaveLength(44);
  });

  test.each(places)("item %s", (place) => expect(periodTexts(topicOf(place))).toEqual(golden[place]));

  test("every year of every topic is a period's or a document's", () => {
    for (const { topic } of items2025) {
      const { periods, documents } = readTopic(topic);
      const years = [...topic.matchAll(/(?:19|20)\d\d/g)].map(({ index }) => index);
      const known = years.filter((at) => [...periods, ...documents].some(({ start, end }) => start <= at && at < end));
      expect(known).toEqual(years);
    }
  });
});

describe("the documents that the plan refers to", () => {
  const referred = places.flatMap((place) => documentTexts(topicOf(place)).map((text) => [place, text]));

  test("five references to three acts and a form, each with the words that name it", () => {
    expect(referred).toEqual([
      ["1.4", "постановлением Правительства Кировской области от 29.12.2023 № 769-П"],
      ["2.5", "приказом ФФОМС от 04.06.2018 № 104"],
      ["3.1", "формы № 3ПЗ"],
      ["3.1", "приказом ФФОМС от 30.07.2024 № 118н"],
      ["5.4", "приказом ФФОМС от 04.06.2018 № 104"],
    ]);
  });
});

test.each<[string, readonly string[]]>([
  ["за I квартал 2025 года", ["за I квартал 2025 года"]],
  ["за I-III кварталы 2025 года", ["за I-III кварталы 2025 года"]],
  ["за первое полугодие 2025 года", ["за первое полугодие 2025 года"]],
  ["за 1-е полугодие 2025 г.", ["за 1-е полугодие 2025 г."]],
  ["за январь – март 2025 года", ["за январь – март 2025 года"]],
  ["в марте 2025 принято", ["в марте 2025"]],
  ["за 9 мес. 2025 г. и 2024 г.", ["за 9 мес. 2025 г. и 2024 г."]],
  ["за 2023, 2024 и 2025 годы", ["за 2023, 2024 и 2025 годы"]],
  ["за 2023–2025 гг.", ["за 2023–2025 гг."]],
  ["в 2024/2025 учебном году", ["в 2024/2025 учебном году"]],
  ["в 2024/25 учебном году", ["в 2024/25 учебном году"]],
  [
    "за\u00a02024\u00a0год и\u00a03\u00a0месяца 2025\u00a0года",
    ["за\u00a02024\u00a0год и\u00a03\u00a0месяца 2025\u00a0года"],
  ],
  ["За 2024 ГОД", ["За 2024 ГОД"]],
  ["с 01.01.2025 по 31.03.2025", ["с 01.01.2025 по 31.03.2025"]],
  ["по состоянию на 1 января 2025 года", ["по состоянию на 1 января 2025 года"]],
  ["за период с 01.01.2025 до 01.04.2025", ["за период с 01.01.2025 до 01.04.2025"]],
  ["от 01.01.2025 до 01.04.2025", ["от 01.01.2025 до 01.04.2025"]],
  ["за 2024 год по сравнению с 2023 годом", ["за 2024 год по сравнению с 2023 годом"]],
  ["за 2024 год. За 2025 год", ["за 2024 год", "За 2025 год"]],
  ["2000 рублей, 12025 случаев, 2 024 года рождения", []],
  ["за прошлый год, 3 месяца, 18-60 лет", []],
  ["", []],
])("periods of «%s»", (text, expected) => expect(periodTexts(text)).toEqual(expected));

test.each<[string, readonly string[]]>([
  ["по приказу Минздрава России от 27.04.2021 № 404н", ["приказу Минздрава России от 27.04.2021 № 404н"]],
  ["Федерального закона от 29 ноября 2010 г. № 326-ФЗ", ["закона от 29 ноября 2010 г. № 326-ФЗ"]],
  ["письмо ФФОМС от 30.12.2020 N 11-51/5028", ["письмо ФФОМС от 30.12.2020 N 11-51/5028"]],
  ["протокол № 5/2025 от 12.02.2025 года", ["протокол № 5/2025 от 12.02.2025 года"]],
  ["приказ от 01.02.2024 № 5 (в ред. от 02.03.2025 № 7)", ["приказ от 01.02.2024 № 5", "от 02.03.2025 № 7"]],
  ["договор № АБ и от 01.02.2024", ["договор № АБ", "от 01.02.2024"]],
  ["форма № 2024", ["форма № 2024"]],
  ["от 01.01.2025 до 01.04.2025", []],
  ["за 2024 год", []],
])("documents of «%s»", (text, expected) => expect(documentTexts(text)).toEqual(expected));
