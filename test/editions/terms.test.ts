/** Terms against their documents: every term's words are printed there, and no sentence that sets a term is left out. */
import type { TermRow, TermTable } from "../../src/editions/format";
import { editionFolders } from "./editionFiles";
import { collapse, sourceText } from "./sourceText";

const documents = editionFolders().flatMap(({ header, tables }) =>
  tables.flatMap(({ table }) =>
    table.kind === "terms" ? [{ id: header.id, table, text: collapse(sourceText(header.document.file!)) }] : [],
  ),
);
const tableOf = (id: string): { readonly table: TermTable; readonly text: string } =>
  documents.find((document) => document.id === id)!;

/** Amounts as the documents write them. */
const NUMBERS: Readonly<Record<string, number>> = {
  одного: 1,
  двух: 2,
  трех: 3,
  десяти: 10,
  десять: 10,
  десятого: 10,
};
const amountsIn = (text: string): number[] =>
  [...text.matchAll(/\d+|одного|двух|трех|десяти|десять|десятого/g)].map(([word]) => NUMBERS[word] ?? Number(word));

const PREFIXES: Readonly<Record<string, string>> = { "kz-ekd-2024": "КЗ", "kirov-2013": "КИР.15", "penza-2019": "ПНЗ" };

describe.each(documents)("$id", ({ id, table, text }) => {
  test.each(table.rows.map((row) => [row.code, row] as const))("%s is printed, with its amount and unit", (_, row) => {
    expect(text).toContain(row.printed);
    if (!row.rule) return;
    const { amount, unit, count } = row.rule;
    if (amount > 0 && count !== "nextMonth") {
      // «По истечении десяти дней» begins on the eleventh.
      const stated = /по истечении/.test(row.printed) && count === "after" ? amount - 1 : amount;
      expect(amountsIn(row.printed)).toContain(stated);
    }
    const words = {
      "рабочий день": /рабоч/,
      "календарный день": /дней|со дня|с момента|при регистрации/,
      месяц: /месяц/,
      час: /час/,
      число: /числа/,
    };
    expect(row.printed).toMatch(words[unit]);
  });

  test("codes follow from clauses, in the order of the text", () => {
    const prefix = PREFIXES[id];
    const bodies = table.rows.filter(({ clause }) => clause !== undefined);
    for (const { code, clause } of bodies) expect(code.replace(/-\d+$/, "")).toBe(`${prefix}.${clause}`);
    for (const clause of new Set(bodies.map((row) => row.clause))) {
      const rows = bodies.filter((row) => row.clause === clause);
      if (rows.length > 1)
        expect(rows.map(({ code }) => code.split("-")[1])).toEqual(rows.map((_, index) => `${index + 1}`));
      const places = rows.map(({ printed }) => text.indexOf(printed));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

test("codes are unique over all documents", () => {
  const codes = documents.flatMap(({ table }) => table.rows.map(({ code }) => code));
  expect(new Set(codes).size).toBe(codes.length);
});

/** Words of document 003 that speak of time and set no term, with the reason: docs/decisions/012. */
const NO_TERMS: readonly (readonly [string, string])[] = [
  ["после его официального опубликования", "порядок действий, конец не назван; срок отчёта о нём – КЗ.2"],
  ["на постоянной основе", "режим работы"],
  ["несоблюдение сроков оказания", "определение дефекта"],
  ["обнаруженных после истечения срока действия договора", "когда нарушение найдено: условие"],
  ["или в оплаченном периоде действующего договора", "когда нарушение найдено: условие"],
  ["в течение последующих месяцев", "что считается повторным: условие расторжения, дня для действия нет"],
  ["в период действия договора", "что считается повторным: условие расторжения, дня для действия нет"],
  ["после чего направляет мотивированный ответ", "порядок действий внутри срока КЗ.20-3"],
  ["окончивших обучение после 2015 года", "признак документа об образовании"],
  ["за период действия договора", "за какое время сведения в реестре"],
  ["после оказания специализированной", "признак случая"],
  ["за отчетный период", "за какое время считается объём"],
  ["помесячному распределению", "как распределены суммы"],
  ["в течение отчетного периода", "за какое время берутся случаи"],
  ["мониторингов за прошлый год", "за какое время берутся итоги"],
  ["на 1 человека в месяц", "единица норматива"],
  ["на 1 жителя села в месяц", "единица норматива"],
  ["есвоевременн", "название дефекта без числа"],
  ["койко - дней", "единица"],
  ["ериод проведения мониторинга", "поле формы"],
  ["(указать за какой период", "поле формы"],
  ["Сроки проведения мониторинга", "поле формы"],
  // The note of appendix 4 is printed over two lines.
  [": заключение направляется поставщику в течение двух рабочих дней,", "КЗ.прил4"],
  ["с даты подписания экспертом (экспертами/работником", "КЗ.прил4"],
];

describe("no term is left out", () => {
  /** Every «… рабочих дней», «… календарных дней», «… месяцев» of a text, with what stands around it. */
  const spans = (text: string): string[] =>
    [
      ...text.matchAll(
        /(?:рабоч(?:их|ий|его|ого) д(?:ней|ень|ня)|календарных дней|\d+ дней|одного месяца|\d+ месяц(?:а|ев)|24 часов|30 числа)/g,
      ),
    ].map(({ index, 0: found }) => text.slice(Math.max(0, index - 40), index + found.length));
  const covered = (rows: readonly TermRow[], span: string) =>
    rows.some(({ printed }) => printed.includes(span.slice(-22)));

  /** Every word of document 003 that may speak of time. */
  const OF_TIME =
    /в течени[ие]|позднее|не менее чем за|после |до \d+ числа|по истечении|со дня|с даты|с момента|в момент|по оконча|по мере|ежеквартально|помесячн|раза в год|постоянной основе|текущем периоде|период|прошлый год|месяц|срок|день|дней|дня|час(?:ов|а)|своевременн|при регистрации/gi;

  test("document 003: 28 terms, and every other word of time is one that sets none", () => {
    const { table } = tableOf("kz-ekd-2024");
    expect(table.rows).toHaveLength(28);
    const printed = table.rows.map((row) => row.printed);
    const left = sourceText("003_bd0b65fdf14cf264.txt")
      .split("\n")
      .map(collapse)
      .flatMap((line) => {
        const covered = printed.flatMap((words) => {
          const at = line.indexOf(words);
          return at < 0 ? [] : [{ from: at, to: at + words.length }];
        });
        return [...line.matchAll(OF_TIME)]
          .filter(({ index }) => !covered.some(({ from, to }) => index >= from && index < to))
          .map(({ index, 0: word }) => line.slice(Math.max(0, index - 60), index + word.length + 60));
      });
    const unexplained = left.filter((words) => !NO_TERMS.some(([known]) => words.includes(known)));
    expect(unexplained).toEqual([]);
    for (const [known] of NO_TERMS) expect([known, left.some((words) => words.includes(known))]).toEqual([known, true]);
  });

  test("document 002, 5.14 and 5.15", () => {
    const { table, text } = tableOf("penza-2019");
    const own = text.slice(text.indexOf("5.14. Порядок"), text.indexOf("6. Стоимость программы"));
    expect(spans(own).length).toBeGreaterThanOrEqual(12);
    expect(spans(own).filter((span) => !covered(table.rows, span))).toEqual([]);
    expect(table.rows).toHaveLength(12);
  });

  test("document 004, annex 15: item 4 repeats the term of item 2, item 8 leaves it to the contract", () => {
    const { table, text } = tableOf("kirov-2013");
    const own = text.slice(
      text.indexOf(
        "Регламент формирования и представления реестров оказанной медицинской помощи, счетов и реестров счетов 1.",
      ),
    );
    const annex = own.slice(0, own.indexOf("УТВЕРЖДЕНЫ"));
    expect(annex.match(/рабочего дня|рабочих дней/g)).toHaveLength(3);
    expect(table.rows.map(({ code }) => code)).toEqual(["КИР.15.2", "КИР.15.4", "КИР.15.5", "КИР.15.8"]);
  });
});
