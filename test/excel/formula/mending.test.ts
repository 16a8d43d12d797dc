import { shippedEditions } from "../../../src/editions";
import { explainFormula } from "../../../src/excel/formula/explain";
import { mendings, saidWord } from "../../../src/excel/formula/mending";
import { parseFormula } from "../../../src/excel/formula/parse";
import { derivationWording } from "../../../src/rules/derivation/text";
import { FUNCTION_ARGUMENTS, type FunctionName } from "../../../src/rules/functionArguments";
import { FIRST, type Reading, type Readings, type Scalar, valueOf } from "../../../src/excel/formula/values";

const set = { editions: shippedEditions };

function choices(formula: string, cells: Record<string, Scalar> = {}) {
  const reading = ([address, value]: [string, Scalar]): [string, Reading] => [
    address,
    {
      rows: 1,
      columns: 1,
      cell: { address: `Лист1!${address}`, text: String(value).replace(".", ","), value: valueOf(value) },
    },
  ];
  const readings: Readings = { references: new Map(Object.entries(cells).map(reading)), computed: new Map() };
  const [call] = explainFormula(set, formula, parseFormula(formula)!, readings, FIRST);
  return mendings(set, formula, call!);
}

it("rewrites a literal, and says what it comes to", () => {
  expect(choices("=OMS.SANCTION(3.1,10000)*2")).toMatchObject([
    { values: [{ argument: "code", to: "3.1" }], formula: '=OMS.SANCTION("3.1",10000)*2', cells: [], result: 7633.95 },
    { values: [{ argument: "code", to: "3.10" }], formula: '=OMS.SANCTION("3.10",10000)*2', cells: [], result: 10000 },
  ]);
});

it("makes the cell text where the argument is a reference", () => {
  expect(choices("=OMS.SANCTION(B2,10000)", { B2: 36896 })[0]).toMatchObject({
    values: [{ argument: "code", to: "5.1.1" }],
    formula: undefined,
    cells: [{ address: "Лист1!B2", from: "36896", to: "5.1.1" }],
    result: expect.any(Number),
  });
});

it("says an omitted argument as people write it", () => {
  expect(choices('=OMS.TARIFF("Кардиолог",2,"взрослые")').map(({ formula, result }) => [formula, result])).toEqual([
    ['=OMS.TARIFF("Кардиолог",2,"взрослые",FALSE)', 216.02],
    ['=OMS.TARIFF("Кардиолог",2,"взрослые",TRUE)', 239.86],
  ]);
});

it("offers the kinds of care that come to different amounts", () => {
  expect(choices('=OMS.SANCTION("4.1",10000)').map(({ values, result }) => [values[0]!.to, result])).toEqual([
    ["поликлиника", 10000],
    ["стационар", 13816.98],
    ["дневной стационар", 13816.98],
    ["СМП", 13816.98],
  ]);
});

it("offers no name that the document has no value for beside one that it has", () => {
  const names = (formula: string) => choices(formula).map(({ values, result }) => [values[0]!.to, result]);
  expect(names('=OMS.TARIFF("Кардеолог",1,"дети")')).toEqual([
    ["Кардиолог", 339.88],
    ["Дерматолог", 265.98],
  ]);
  expect(names('=OMS.TARIFF("Терапеет",1,"дети")')[0]).toEqual(["Терапевт", undefined]);
});

it("mends the condition that was not understood, not the first one", () => {
  const [first] = choices('=OMS.LOOKUP("тарифы","Кардиолог","уровень",2,"поциент","взрослые","РК",FALSE)');
  expect(first).toMatchObject({
    formula: '=OMS.LOOKUP("тарифы","Кардиолог","уровень",2,"пациент","взрослые","РК",FALSE)',
    result: 216.02,
  });
});

// prettier-ignore
it.each([
  ["an expression", "=OMS.SANCTION(B2*1,10000)", { B2: 3.1 }],
  ["an answer", '=OMS.SANCTION("3.2.4",10000)', {}],
  ["words instead of a number", '=OMS.SANCTION("3.2.4","сто")', {}],
  ["an unknown function", "=OMS.FOO(3.1)", {}],
])("%s is left to the user", (_name, formula, cells) => expect(choices(formula, cells)).toEqual([]));

it("one element of a range is a cell like any other", () => {
  const formula = "=OMS.SANCTION(B2:B9,10000)";
  const cell = { address: "Лист1!B2", text: "3,1", value: valueOf(3.1) };
  const readings: Readings = {
    references: new Map([["B2:B9", { rows: 8, columns: 1, cell }]]),
    computed: new Map(),
  };
  const [call] = explainFormula(set, formula, parseFormula(formula)!, readings, FIRST);
  expect(mendings(set, formula, call!)[1]!.cells).toEqual([{ address: "Лист1!B2", from: "3,1", to: "3.10" }]);
});

it.each([
  ["TARIFF", "rk", "с РК", "with RK", "АК-мен", "с РК"],
  ["TARIFF", "level", "2", "2", "2", "2"],
  ["TARIFF", "item", "Кардиолог", "Кардиолог", "Кардиолог", "Кардиолог"],
  ["SANCTION", "care", "стационар", "inpatient (стационар)", "стационар", "стационар"],
  ["SANCTION", "measure", "последствия", "consequences (последствия)", "салдары (последствия)", "последствия"],
  ["EKD", "basis", "услуга", "service (услуга)", "қызмет (услуга)", "услуга"],
] as const)(
  "says a choice of %s's %s in the user's language, with the word of the formula",
  (name, argument, word, ...said) => {
    const spec = FUNCTION_ARGUMENTS[name as FunctionName].find((one) => one.name === argument)!;
    const languages = ["en", "kk", "ru"] as const;
    expect(languages.map((language) => saidWord(spec, word, derivationWording(language)))).toEqual(said);
  },
);
