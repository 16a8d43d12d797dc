import { shippedEditions } from "../../src/editions";
import { derive } from "../../src/rules/derivation";
import { derivationWording, describeDerivation } from "../../src/rules/derivation/text";
import { numberText } from "../../src/rules/derivation/text/numbers";
import { plainDerivation } from "../../src/rules/derivation/text/plain";
import { derivationTable } from "../../src/rules/derivation/text/table";
import type { FunctionName } from "../../src/rules/functionArguments";
import type { Language } from "../../src/rules/messages";

const set = { editions: shippedEditions };
const tell = (language: Language, name: FunctionName, ...values: unknown[]) =>
  describeDerivation(set, name, values, derive(set, name, values), language);
const lines = (language: Language, name: FunctionName, ...values: unknown[]) => {
  const { steps, result } = tell(language, name, ...values);
  return [...steps.map(({ label, text }) => `${label}: ${text}`), result].map((line) => line.replaceAll("\u00a0", " "));
};

const FINE = "7 633,95 (норматив, прил. 11, сноска 1)";
const ROUNDED = `Штраф: 50 % × ${FINE} = 3 816,975 → 3 816,98 (округление половины вверх)`;

// prettier-ignore
it.each<[FunctionName, unknown[], string[]]>([
  ["SANCTION", ["3.2.4", 10000], ["Уменьшение: 100 % × 10 000,00 = 10 000,00", `Штраф: 500 % × ${FINE} = 38 169,75`, "Итого: 10 000,00 + 38 169,75 = 48 169,75", "48 169,75 ₽"]],
  ["SANCTION", ["4.1", 10000, "стационар"], ["Уменьшение: 100 % × 10 000,00 = 10 000,00", ROUNDED, "Итого: 10 000,00 + 3 816,98 = 13 816,98", "13 816,98 ₽"]],
  ["SANCTION", ["4.1", 10000, "СМП", "штраф"], [ROUNDED, "3 816,98 ₽"]],
  ["SANCTION", ["4.1", 10000, "поликлиника"], ["Уменьшение: 100 % × 10 000,00 = 10 000,00", "10 000,00 ₽"]],
  ["SANCTION", ["1.2.3", null, null, null, "штраф"], [`Штраф: 300 % × ${FINE} = 22 901,85`, "22 901,85 ₽"]],
  ["SANCTION", ["1.2.3", null, null, null, "последствия", null, 1000], ["Возмещение: 100 % × 1 000,00 (расходы на лечение) = 1 000,00", `Штраф: 500 % × ${FINE} = 38 169,75`, "Итого: 1 000,00 + 38 169,75 = 39 169,75", "39 169,75 ₽"]],
  ["SANCTION", ["1.4", 10000, null, null, null, 250], ["Уменьшение: 100 % × 10 000,00 = 10 000,00", "Возврат: 100 % × 250,00 (расходы застрахованного) = 250,00", "Итого: 10 000,00 + 250,00 = 10 250,00", "10 250,00 ₽"]],
  ["TARGET", [2, "село"], ["По документу: село: 16,5 число умерших на 1000 человек населения", "16,5"]],
  ["TARGET.STATUS", [30, "62,5"], ["По документу: всего: 63,0 %", "Сравнение: факт 62,5, цель 63,0; больше – лучше: не достигнут", "не достигнут"]],
  ["DEADLINE", ["КЗ.17", "07.11.2025"], ["Отсчёт: 07.11.2025 → 2 рабочих дня (нерабочих дней пропущено: 2) → 11.11.2025", "11.11.2025"]],
  ["SANCTION", ["3.6", 10000], ["Уменьшение: 50 % × 10 000,00 = 5 000,00", "Возмещение: не начисляется (сумма не указана)", "5 000,00 ₽"]],
  ["SANCTION", ["2.1", null, null, null, null, null, null, 8000], ["Штраф: 25 % × 8 000,00 (норматив) = 2 000,00", "2 000,00 ₽"]],
  ["EKD", ["12.2", "кровь"], ["По документу: кровь, услуга: 100 %", "Кратность: 100 % = 1", "1"]],
  ["EKD", ["1.0", "ВИЧ", "КТ"], ["По документу: ВИЧ, КТ: 1 КТ", "1"]],
  ["EKD", ["1.0", "ВИЧ", "услуга"], ["По документу: ВИЧ, услуга: 100 %", "Кратность: 100 % = 1", "1"]],
  ["EKD", ["1.0", "ВИЧ"], ["#ЗНАЧ!"]],
  ["EKD", ["1.1", "туберкулез"], ["По документу: туберкулез, КТ: 1 КТ (знак «+»: как в строке 1.0)", "1"]],
  ["EKD.AMOUNT", ["5.1", "стационар", 185000], ["По документу: стационар: 300 % (знак «+»: как в строке 5.0)", "Сумма дефекта: 3 (кратность) × 185 000,00 (база) = 555 000,00", "555 000,00 ₸"]],
  ["EKD.AMOUNT", ["1.0", "туберкулез", 1000, 3], ["По документу: туберкулез, КТ: 1 КТ", "Сумма дефекта: 1 (кратность) × 1 000,00 (база) × 3 (количество) = 3 000,00", "3 000,00 ₸"]],
  ["VISIT.COST", ["Кардиолог", 2, "взрослые", false, "Кировский родильный дом № 1"], ["По документу: 2 уровень, взрослые, без РК: 216,02 ₽", "По документу: посещение: 1", "Содержание: 15,00 (тариф на содержание МО, прил. 3, п. 2) × 1 (коэффициент организации) = 15,00", "Итого: 216,02 + 15,00 = 231,02", "231,02 ₽"]],
  ["KZG.COST", [5025, "круглосуточный", 10000], ["По документу: круглосуточный: 1,817", "Лечение: 10 000,00 (базовая ставка) × 1,817 (коэффициент КЗГ) = 18 170,00", "18 170,00 ₽"]],
])("%s %j", (name, values, expected) => expect(lines("ru", name, ...values)).toEqual(expected));

it("in English and Kazakh", () => {
  expect(lines("en", "TARGET.STATUS", 30, "62,5")[1]).toBe(
    "Comparison: actual 62.5, target 63.0; higher is better: not met",
  );
  expect(lines("kk", "TARGET.STATUS", 30, "62,5")[1]).toBe(
    "Салыстыру: нақты 62,5, нысана 63,0; көбі жақсы: қол жеткізілмеді",
  );
  expect(lines("en", "DEADLINE", "КЗ.17", "07.11.2025")[0]).toContain("days off skipped: 2");
  expect(lines("kk", "DEADLINE", "КЗ.17", "07.11.2025")[0]).toContain("өткізілген демалыс күндері: 2");
  expect(lines("en", "SANCTION", "4.1", 10000, "inpatient")[1]).toBe(
    "Fine: 50 % × 7,633.95 (normative, annex 11, footnote 1) = 3,816.975 → 3,816.98 (rounded half up)",
  );
  expect(lines("kk", "SANCTION", "4.1", 10000, "стационар")[1]).toContain(
    "Айыппұл: 50 % × 7 633,95 (норматив, 11-қосымша",
  );
});

it("arguments as understood", () => {
  const { arguments: given } = tell("ru", "TARIFF", "кардиолог ", 2, "ребёнок", 0);
  expect(given.map(({ label, text }) => `${label}: ${text}`)).toEqual([
    "Тариф: Кардиолог",
    "Уровень: «2 уровень» ← «2»",
    "Пациент: «дети» ← «ребёнок»",
    "РК: «без РК» ← «0»",
  ]);
  expect(tell("ru", "SANCTION", "3.2.4", "сто").arguments[1]).toMatchObject({ text: "«сто» — не понято" });
});

it("the text of a note: result, arguments, calculation, grounds, and what is the editor's", () => {
  const note = plainDerivation(tell("ru", "SANCTION", "4.1", 10000, "КС"), derivationWording("ru"));
  expect(note.replaceAll("\u00a0", " ").split("\n\n")).toEqual([
    "OMS.SANCTION = 13 816,98 ₽",
    "Код: 4.1\nСтоимость случая: 10 000,00\nВид помощи: «стационар» ← «КС»",
    expect.stringMatching(/^Расчёт\nУменьшение: .*\nШтраф: .*\nИтого: /),
    expect.stringMatching(
      /^Основание\n4\.1 Непредставление[^]*прил\. 11, п\. 4\.1, ред\.[^]*Примечание редактора \(не часть документа\): /,
    ),
  ]);
});

it("the table: amounts are numbers, every text stays text", () => {
  const table = derivationTable(
    '=OMS.SANCTION("4.1")',
    [tell("ru", "SANCTION", "4.1", 10000, "КС")],
    derivationWording("ru"),
  );
  expect(table.citation).toContain("прил. 11, п. 4.1");
  expect(table.body.find(([step]) => step === "Штраф")![2]).toEqual({ number: 3816.98, format: "#,##0.00" });
  expect(table.footnotes).not.toContain(table.citation);
  for (const row of table.body) expect(row).toHaveLength(3);
});

it.each([
  ["1234567.5", true, "1 234 567,50"],
  ["0.859", false, "0,859"],
  ["3816.975", true, "3 816,975"],
  ["100", false, "100"],
])("%s", (value, money, expected) => {
  expect(numberText(value, derivationWording("ru"), money).replaceAll("\u00a0", " ")).toBe(expected);
});
