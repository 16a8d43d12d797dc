/** Annex 11: its rows agree with each other, and the components with the texts that they were read from. */
import type { SanctionComponent, SanctionRow } from "../../src/editions/format";
import { sanctionTable, vocabulary } from "./editionFiles";

describe("annex 11", () => {
  const table = sanctionTable("kirov-2013", "annex-11");
  const sanctions = table.rows.filter((row) => row.blocks);
  const allCare = vocabulary.find(({ id }) => id === "care")?.values.map(({ id }) => id) ?? [];

  const textsOf = (row: SanctionRow, care: string) =>
    (row.blocks ?? []).flatMap((block) =>
      block.texts.filter((text) => text.care.includes(care)).map(({ text }) => text),
    );
  /** Numbers before a per cent sign, in the order of the text. */
  const percents = (texts: readonly string[]) =>
    texts.flatMap((text) => [...text.matchAll(/(\d+) ?%/g)].map((match) => match[1] ?? ""));
  const componentsOf = (row: SanctionRow, care: string) =>
    (row.components ?? []).filter((component) => component.care.includes(care));
  const row = (code: string) => table.rows.find((candidate) => candidate.code === code);

  test("codes and aliases are unique", () => {
    const codes = table.rows.flatMap((candidate) => [candidate.code, ...(candidate.aliases ?? [])]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("a code is the printed one without its dot; 1.3.2 is printed twice", () => {
    for (const { code, codePrinted } of table.rows)
      expect(codePrinted.replace(/\.$/, "")).toBe(code.replace(/\(\d\)$/, ""));
    expect(table.rows.filter(({ codePrinted }) => codePrinted === "1.3.2.").map(({ code }) => code)).toEqual([
      "1.3.2(1)",
      "1.3.2(2)",
    ]);
    expect(row("1.3.2(2)")?.aliases).toEqual(["1.3.3"]);
  });

  test("parents exist and begin the codes of their children; a row with a sanction has none", () => {
    for (const { code, parent } of table.rows) {
      expect(parent ?? "").toBe(code.split(".").slice(0, -1).join("."));
      if (parent !== undefined) expect(row(parent)?.blocks ?? "heading").toBe("heading");
    }
  });

  test("kinds of care are those of the vocabulary, and the columns have each of them once", () => {
    expect(table.careColumns.flatMap(({ care }) => care)).toEqual(allCare);
    for (const { components = [], blocks = [] } of sanctions) {
      for (const { care } of [...components, ...blocks.flatMap(({ texts }) => texts)])
        expect(allCare).toEqual(expect.arrayContaining([...care]));
    }
  });

  test("a block has one text for all kinds of care or one for each column", () => {
    const columns = table.careColumns.map(({ care }) => care);
    for (const { blocks = [] } of sanctions) {
      for (const { texts } of blocks) expect([[allCare], columns]).toContainEqual(texts.map(({ care }) => care));
    }
  });

  test.each(allCare)("%s: the percentages of the components are those of the texts, in order", (care) => {
    for (const sanction of sanctions) {
      const printed = percents(textsOf(sanction, care));
      const outpatientFineOf41 = sanction.code === "4.1" && care === "поликлиника";
      // Treatment of the harm is refunded in full: the document prints no percentage there.
      const components = componentsOf(sanction, care).filter(({ base }) => base !== "harmCost");
      expect([sanction.code, components.map(({ percent }) => percent)]).toEqual([
        sanction.code,
        outpatientFineOf41 ? ["100"] : printed,
      ]);
    }
  });

  test("the text of 4.1 excludes outpatient care from its fine", () => {
    expect(textsOf(row("4.1")!, "поликлиника")[1]).toContain(
      "(за исключением случаев оказания амбулаторной медицинской помощи)",
    );
  });

  /** The words that a component of each kind is printed with. */
  const words: Record<SanctionComponent["base"], RegExp> = {
    cost: /\d+ ?% стоимости/,
    normative: /\d+% размера норматива/,
    insuredSpent: /\d+% возврат средств, необоснованно затраченных застрахованным лицом/,
    harmCost: /возмещение расходов на лечение/,
  };

  test.each(allCare)("%s: the bases and conditions of the components are those of the texts", (care) => {
    for (const sanction of sanctions) {
      if (sanction.code === "4.1" && care === "поликлиника") continue;
      const text = textsOf(sanction, care).join(" ");
      const components = componentsOf(sanction, care);
      for (const base of Object.keys(words) as SanctionComponent["base"][]) {
        expect([sanction.code, base, components.some((component) => component.base === base)]).toEqual([
          sanction.code,
          base,
          words[base].test(text),
        ]);
      }
      const conditional = components.filter((component) => component.conditional).map(({ base }) => base);
      expect([sanction.code, ...conditional]).toEqual([
        sanction.code,
        ...(text.includes("в случае ухудшения") ? ["harmCost"] : []),
      ]);
    }
  });

  test("treatment of the harm is refunded in full", () => {
    const refunds = sanctions.flatMap(({ components = [] }) => components.filter(({ base }) => base === "harmCost"));
    expect(new Set(refunds.map(({ percent }) => percent))).toEqual(new Set(["100"]));
  });

  test("a base goes with its part; 3.13 alone reduces the payment by the normative", () => {
    const parts = new Set(
      sanctions.flatMap(({ components = [] }) => components.map(({ part, base }) => `${part} ${base}`)),
    );
    expect([...parts].sort()).toEqual([
      "возврат insuredSpent",
      "возмещение harmCost",
      "уменьшение cost",
      "уменьшение normative",
      "штраф normative",
    ]);
    const reduced = sanctions.filter(({ components = [] }) =>
      components.some(({ part, base }) => part === "уменьшение" && base === "normative"),
    );
    expect(reduced.map(({ code }) => code)).toEqual(["3.13"]);
  });

  test("a measure is given where both headings print a fine", () => {
    const measured = sanctions.filter(({ components = [] }) => components.some(({ measure }) => measure));
    expect(measured.map(({ code }) => code)).toEqual(["1.2.3", "1.3.2(2)"]);
    for (const { blocks = [], components = [] } of measured) {
      expect(blocks.map(({ heading }) => heading)).toEqual([
        "Размер штрафа:",
        "Последствия неисполнения обязательств:",
      ]);
      expect(components.map(({ measure }) => measure)).toEqual(["штраф", "последствия", "последствия"]);
    }
  });

  test("the lines of form № ПГ are those of the printed brackets", () => {
    for (const { reportLines = [], reportPrinted = "" } of table.rows) {
      expect(reportPrinted.match(/\d\.\d:[\d.]+/g) ?? []).toEqual(reportLines);
    }
    expect(row("1.1.2")?.reportLines).toContain("3.4:70");
  });

  test("footnotes are explained, and their marks stand in the texts", () => {
    const marks = table.footnotes?.map(({ mark }) => mark) ?? [];
    for (const { footnotes = [], name, namePrinted = name, blocks = [] } of table.rows) {
      const texts = [namePrinted, ...blocks.flatMap((block) => block.texts.map(({ text }) => text))].join(" ");
      // A mark is a digit that is glued to a word or to a closing quotation mark.
      const printed = [...texts.matchAll(/[а-я»](\d)/g)].map((match) => match[1]);
      expect(footnotes).toEqual(printed);
      for (const mark of footnotes) expect(marks).toContain(mark);
      expect(name).toBe(namePrinted.replace(/([а-я»])\d/g, "$1"));
    }
  });

  test("the normative is that of footnote 1", () => {
    expect(table.normative.printed).toBe(table.footnotes?.[0]?.text);
    expect(table.normative.printed).toContain(table.normative.value.replace(".", ","));
  });
});
