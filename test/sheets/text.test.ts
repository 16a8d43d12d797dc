import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { HIGHEST_ROW, lineHeight, splitLines, textHeight, wrappedLines } from "../../src/sheets/text/measure";
import { letterWidth, textWidth } from "../../src/sheets/text/timesWidths";

/** Widths of a font with the metrics of Times New Roman, in thousandths of its size: width → letters. */
const golden = JSON.parse(readFileSync(join(__dirname, "../golden/council/times-widths.json"), "utf8")) as Record<
  "regular" | "bold",
  Record<string, string>
>;
const letters = (face: "regular" | "bold") =>
  Object.entries(golden[face]).flatMap(([width, all]) => [...all].map((letter) => [letter, Number(width)] as const));

describe("widths of letters", () => {
  test("no letter is measured narrower than it is, nor much wider", () => {
    for (const [letter, width] of letters("regular")) {
      expect([letter, letterWidth(letter) >= width]).toEqual([letter, true]);
      expect([letter, letterWidth(letter) <= width * 1.4 + 50]).toEqual([letter, true]);
    }
  });

  test("bold text is not measured narrower than it is", () => {
    const bold = new Map(letters("bold"));
    const words =
      "Темы заседаний Исполнитель Координационного совета по организации защиты прав застрахованных лиц на 2025 год";
    for (const word of words.split(" ")) {
      const real = [...word].reduce((sum, letter) => sum + bold.get(letter)!, 0);
      expect([word, textWidth(word, 1000, true) >= real]).toEqual([word, true]);
    }
  });

  test("an ordinary sentence is measured within a twentieth of its width", () => {
    const widths = new Map(letters("regular"));
    const sentence =
      "Анализ выполнения объемов диспансеризации за 2024 год по данным реестров оказанной медицинской помощи";
    const real = [...sentence].reduce((sum, letter) => sum + widths.get(letter)!, 0);
    expect(textWidth(sentence, 1000) / real).toBeGreaterThanOrEqual(1);
    expect(textWidth(sentence, 1000) / real).toBeLessThan(1.05);
  });

  test("letters that the font table does not know are as wide as any", () => {
    expect(letterWidth("ә")).toBeGreaterThanOrEqual(1000);
    expect(letterWidth("漢")).toBeGreaterThanOrEqual(1000);
  });
});

describe("lines and heights", () => {
  const font = { size: 12 };
  test.each([
    ["", 100, 1],
    ["слово", 100, 1],
    ["слово слово слово слово", 60, 4],
    ["один\nдва\nтри", 500, 3],
    ["а\n\nб", 500, 3],
    ["Здравоохранение".repeat(4), 100, 5],
  ])("«%s» in %d pt takes %d lines", (text, width, lines) => expect(wrappedLines(text, width, font)).toBe(lines));

  test("lines of 12 pt are 15.75 pt high, as Excel's are", () => {
    expect([10, 11, 12, 14].map(lineHeight)).toEqual([13.5, 15, 15.75, 18.75]);
  });

  const text = fc.string({ unit: fc.constantFrom(..."абвшщЖ 12-\n"), maxLength: 400 });
  const width = fc.integer({ min: 20, max: 800 });

  test("a wider cell never needs more lines, a longer text never fewer", () => {
    fc.assert(
      fc.property(text, text, width, width, (one, other, a, b) => {
        const [narrow, wide] = [Math.min(a, b), Math.max(a, b)];
        expect(wrappedLines(one, wide, font)).toBeLessThanOrEqual(wrappedLines(one, narrow, font));
        expect(wrappedLines(`${one}${other}`, wide, font)).toBeGreaterThanOrEqual(wrappedLines(one, wide, font));
      }),
    );
  });

  test("the lines hold the text: no line is wider than the cell", () => {
    fc.assert(
      fc.property(text, width, (one, cell) => {
        const lines = wrappedLines(one, cell, font);
        expect(lines * Math.max(cell - 6, 12)).toBeGreaterThanOrEqual(textWidth(one.replace(/[\n ]/g, ""), 12));
      }),
    );
  });

  test("rows of a tall text: none above 409.5 pt, together at least the text", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 8, max: 16 }), (lines, size) => {
        const rows = splitLines(lines, size);
        expect(Math.max(...rows)).toBeLessThanOrEqual(HIGHEST_ROW);
        expect(rows.reduce((sum, row) => sum + row, 0)).toBeGreaterThanOrEqual(lines * lineHeight(size));
        if (lines * lineHeight(size) + 3 <= HIGHEST_ROW - 1) expect(rows).toHaveLength(1);
      }),
    );
  });

  test("one line of 12 pt", () => expect(textHeight("слово", 100, font)).toBe(18.75));
});
