import { ANY_TEXT, na, value, type Expected, type FunctionCase } from "./case";

const MATERNITY = "Кировский родильный дом № 1";
const ANNEX_10 = "прил. 10";
const ANNEX_11 = "прил. 11";
const EKD_ROW = (no: number) => `Правила мониторинга РК, прил. 1, стр. ${no}`;

/** One call for each of the words that mean the same. */
const aliases = (
  words: readonly string[],
  call: (word: string) => FunctionCase["call"],
  expected: Expected,
): FunctionCase[] =>
  words.map((word) => ({ name: `the word «${word}»`, call: call(word), expected, source: "правило 6" }));

/** Sentences of the contract that the other tables do not show. */
// prettier-ignore
export const contractCases: readonly FunctionCase[] = [
  { name: "an empty text does not constrain", call: ["TARIFF", "Педиатр", 2, "", true], expected: 229.82, source: "правило 1" },
  { name: "a budget that does not pay for it", call: ["TARIFF", 7002, null, null, null, "субвенции"], expected: na("субвенции", "федеральный 52\u00a0000,00"), source: "прил. 14, п. 14.1" },
  { name: "a blank required argument is omitted: settings", call: ["KZG.COST", 5025, null, 10000], expected: value("круглосуточный 1,817", "дневной 1,635", "Укажите условия"), source: "правила 1 и 3" },
  { name: "a blank required argument is omitted: the only tariff", call: ["VISIT.COST", "Торакальный хирург", null, null, null, MATERNITY], expected: 285.98, source: "правила 1 и 3" },
  { name: "a blank key of every function stays quiet", call: ["VISIT.COST", null, 2, "взрослые", false, MATERNITY], expected: "", source: "правило 3" },
  { name: "a number that only one code can be", call: ["SANCTION", 2.1], expected: 1908.49, source: "правило 4" },
  { name: "non-breaking spaces and a trailing dot", call: ["SANCTION", "\u00a03.2.4\u00a0.", 10000], expected: 48169.75, source: "правило 4" },
  { name: "Latin and Cyrillic letters of any case", call: ["TARIFF", "s031.005.мd.01", null, null, true], expected: 1764.39, source: "правило 4" },
  { name: "an amount with a decimal point", call: ["SANCTION", "3.2.1", "3634.73"], expected: 1817.37, source: "правило 5" },
  { name: "an amount with a space and a comma", call: ["SANCTION", "3.2.1", "3 634,73"], expected: 1817.37, source: "правило 5" },
  { name: "РК as 1", call: ["TARIFF", "Кардиолог", 2, "дети", 1], expected: 249.25, source: "правило 5" },
  { name: "РК as нет", call: ["TARIFF", "Кардиолог", 2, "дети", "нет"], expected: 224.37, source: "правило 5" },
  { name: "РК as без РК", call: ["TARIFF", "Кардиолог", 2, "дети", "без РК"], expected: 224.37, source: "правило 5" },
  { name: "РК as the text ИСТИНА", call: ["TARIFF", "Кардиолог", 2, "дети", "ИСТИНА"], expected: 249.25, source: "правило 5" },
  ...aliases(["круглосуточный", "стационар", "КС"], (word) => ["KZG", 5021, word], 0.859),
  ...aliases(["дневной", "дневной стационар", "ДС"], (word) => ["KZG", 5021, word], 0.773),
  ...aliases(["круглосуточный", "стационар", "КС", "дневной", "дневной стационар", "ДС", "СМП", "скорая"], (word) => ["SANCTION", "4.1", 10000, word], 13816.98),
  ...aliases(["поликлиника", "амбулаторно", "АПП"], (word) => ["SANCTION", "4.1", 10000, word], 10000),
  ...aliases(["взрослые", "взрослый", "adult", "ADULT"], (word) => ["TARIFF", "Кардиолог", 2, word, true], 239.86),
  ...aliases(["дети", "ребенок", "ребёнок", "child"], (word) => ["TARIFF", "Кардиолог", 2, word, true], 249.25),
  { name: "an exact name before one that contains it", call: ["MO.COEF", "Кировская областная клиническая больница", "круглосуточный"], expected: 0.4, source: `${ANNEX_10}, стр. 12` },
  { name: "the coefficient of a visit", call: ["MO.COEF", MATERNITY, "посещение"], expected: 1, source: `${ANNEX_10}, стр. 6` },
  { name: "1.5 refunds what the insured spent", call: ["SANCTION", "1.5", 10000, "стационар"], expected: value("insuredSpent", "1.5", "введите 0"), source: `${ANNEX_11}, п. 1.5` },
  { name: "0 where nothing was spent", call: ["SANCTION", "1.5", 10000, "стационар", null, null, 0], expected: 5000, source: `${ANNEX_11}, п. 1.5` },
  { name: "a fine needs no cost of harm", call: ["SANCTION", "1.2.2", null, null, "штраф"], expected: 38169.75, source: `${ANNEX_11}, п. 1.2.2` },
  ...(["3.3.1", "3.4.2", "3.6"] as const).flatMap((code): FunctionCase[] => [
    { name: `${code} without harm`, call: ["SANCTION", code, 10000], expected: 5000, source: `${ANNEX_11}, п. ${code}` },
    { name: `${code} with harm`, call: ["SANCTION", code, 10000, null, null, null, null, 5], expected: 5005, source: `${ANNEX_11}, п. ${code}` },
  ]),
  { name: "3.2.3 adds a fine to the reduction", call: ["SANCTION", "3.2.3", 10000, null, null, null, null, 5], expected: 25272.9, source: `${ANNEX_11}, п. 3.2.3: 10000 + 200 % × 7633,95 + 5` },
  { name: "of the first and the repeated case together", call: ["SANCTION", "3.5", 10000], expected: 2500, source: `${ANNEX_11}, п. 3.5` },
  { name: "of the extra visits", call: ["SANCTION", "3.9", 10000], expected: 10000, source: `${ANNEX_11}, п. 3.9` },
  { name: "3.13 as a whole", call: ["SANCTION", "3.13"], expected: 3816.98, source: `${ANNEX_11}, п. 3.13` },
  { name: "3.13 is no fine", call: ["SANCTION", "3.13", null, null, "штраф"], expected: 0, source: `${ANNEX_11}, п. 3.13` },
  { name: "rural care", call: ["EKD", "1.0", "село"], expected: 30, source: EKD_ROW(1) },
  { name: "psychiatric care", call: ["EKD", "1.0", "психические"], expected: 5, source: EKD_ROW(1) },
  { name: "pathology", call: ["EKD", "1.0", "патанатомия"], expected: 1, source: EKD_ROW(1) },
  { name: "the head code that 12.2 differs from", call: ["EKD", "12.0", "кровь"], expected: 0.5, source: EKD_ROW(45) },
  { name: "a subcode that has the head's value", call: ["EKD", "12.1", "кровь"], expected: 0.5, source: EKD_ROW(46) },
  { name: "12.2 of HIV, the complex tariff", call: ["EKD", "12.2", "ВИЧ", "КТ"], expected: 1, source: EKD_ROW(47) },
  { name: "12.2 of HIV, the service", call: ["EKD", "12.2", "ВИЧ", "услуга"], expected: 1, source: EKD_ROW(47) },
  ...["село", "психические", "туберкулез", "ВИЧ", "патанатомия"].map((care): FunctionCase => (
    { name: `3.4 is incomplete: ${care}`, call: ["EKD", "3.4", care], expected: na("3.4", care, "не указано в документе"), source: EKD_ROW(14) }
  )),
  { name: "doctors of all in towns", call: ["TARGET", 26, "всего/город"], expected: 44.4, source: "п. 5.13, стр. 26" },
  { name: "doctors of all in villages", call: ["TARGET", 26, "всего/село"], expected: 8, source: "п. 5.13, стр. 26" },
  { name: "outpatient doctors", call: ["TARGET", 26, "амбулаторно"], expected: 20.3, source: "п. 5.13, стр. 26" },
  { name: "outpatient doctors in towns", call: ["TARGET", 26, "амбулаторно/город"], expected: 26.3, source: "п. 5.13, стр. 26" },
  { name: "outpatient doctors in villages", call: ["TARGET", 26, "амбулаторно/село"], expected: 7.4, source: "п. 5.13, стр. 26" },
  { name: "hospital doctors in towns", call: ["TARGET", 26, "стационар/город"], expected: 16.2, source: "п. 5.13, стр. 26" },
  { name: "a row of annex 10", call: ["SOURCE", "МО", 6], expected: "Тарифное соглашение Кировской области на 2013 год, прил. 10, стр. 6, ред. 31.05.2013 № 7/1", source: ANNEX_10 },
  { name: "a defect", call: ["SOURCE", "ЕКД", "12.2"], expected: "Правила мониторинга исполнения условий договора закупа медицинских услуг (РК), прил. 1, код 12.2, ред. 04.12.2024 № 103", source: EKD_ROW(47) },
  {
    name: "every edition that is shipped",
    call: ["EDITIONS"],
    expected: [
      ["Редакция", "Справочник", "Название", "Действует с", "Действует по", "Источник"],
      ...["КЗГ", "тарифы", "МО", "санкции", "сроки"].map((catalogue) => ["kirov-2013", catalogue, "Тарифное соглашение Кировской области, 2013", "31.05.2013", "31.12.2013", ANY_TEXT]),
      ...["ЕКД", "сроки"].map((catalogue) => ["kz-ekd-2024", catalogue, "Единый классификатор дефектов (Казахстан, 2024)", "15.12.2024", "", ANY_TEXT]),
      ...["показатели", "сроки"].map((catalogue) => ["penza-2019", catalogue, "Программа госгарантий Пензенской области, 2019", "01.01.2019", "31.12.2019", ANY_TEXT]),
    ],
    source: "контракт",
  },
];
