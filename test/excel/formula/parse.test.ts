import { omsCalls, plainName } from "../../../src/excel/formula/calls";
import { parseFormula } from "../../../src/excel/formula/parse";
import { localText } from "../../../src/excel/formula/print";
import { readReference } from "../../../src/excel/formula/references";
import { withArguments, withCall } from "../../../src/excel/formula/rewrite";
import { sourceOf } from "../../../src/excel/formula/tree";
import { RU_RU } from "../../../src/rules/referenceCall";

/** Calls with their arguments as they stand in the formula. */
function callsOf(formula: string): [string, string[]][] {
  const root = parseFormula(formula);
  if (!root) throw new Error("unreadable");
  return omsCalls(root).map((call) => [plainName(call), call.args.map((argument) => sourceOf(formula, argument))]);
}

describe("calls of a formula", () => {
  // prettier-ignore
  it.each<[string, [string, string[]][]]>([
    ['=OMS.TARIFF("Кардиолог",2,"взрослые",FALSE)', [["TARIFF", ['"Кардиолог"', "2", '"взрослые"', "FALSE"]]]],
    ['=oms.sanction("3.2.4",10000)', [["SANCTION", ['"3.2.4"', "10000"]]]],
    ["=OMS.SANCTION(A2,,,B2)", [["SANCTION", ["A2", "", "", "B2"]]]],
    ["=OMS.SANCTION( , )", [["SANCTION", ["", ""]]]],
    ["=OMS.EDITIONS()", [["EDITIONS", []]]],
    ["=@OMS.KZG(A1,\n  Лист1!$B$2)*1E+5%", [["KZG", ["A1", "Лист1!$B$2"]]]],
    ['=IF(A1>0,ROUND(OMS.SANCTION(A1,OMS.KZG.COST(B1,"КС",C1)),2),"")&"; "', [["SANCTION", ["A1", 'OMS.KZG.COST(B1,"КС",C1)']], ["KZG.COST", ["B1", '"КС"', "C1"]]]],
    ['=OMS.NAME("тар""и;фы,(",A1)', [["NAME", ['"тар""и;фы,("', "A1"]]]],
    ["=OMS.KZG('Д''Артаньян (2), 1'!A1)+'x'!B1", [["KZG", ["'Д''Артаньян (2), 1'!A1"]]]],
    ["=OMS.SANCTION(Дефекты[[#This Row],[Код]],[@Сумма])", [["SANCTION", ["Дефекты[[#This Row],[Код]]", "[@Сумма]"]]]],
    ["=OMS.SANCTION(E2#,F2#*2)", [["SANCTION", ["E2#", "F2#*2"]]]],
    ['=OMS.KZG({"5021";"5022"})', [["KZG", ['{"5021";"5022"}']]]],
    ["=OMS.SANCTION(A:A,-(1+B1)^2%)", [["SANCTION", ["A:A", "-(1+B1)^2%"]]]],
    ["=SUM(1,2)", []],
    ["=OMS.KZG(#N/A)", [["KZG", ["#N/A"]]]],
    ["=OMS.KZG(+A1)", [["KZG", ["A1"]]]],
  ])("%s", (formula, expected) => expect(callsOf(formula)).toEqual(expected));

  it("a very long formula", () => {
    const formula = `=${Array.from({ length: 400 }, (_, row) => `OMS.KZG(A${row + 1},"дневной")`).join("+")}`;
    expect(callsOf(formula)).toHaveLength(400);
  });
});

it.each([
  "=OMS.KZG(",
  "=OMS.KZG())",
  '=OMS.KZG("5021)',
  "=OMS.KZG(A1",
  "=1+",
  "=)",
  "=",
  "",
  "5021",
  "=A1)(",
  "=OMS.KZG(#SPILL!)",
  `=${"(".repeat(300)}1${")".repeat(300)}`,
])("«%s» is not readable, and says so without an exception", (formula) =>
  expect(parseFormula(formula)).toBeUndefined(),
);

// prettier-ignore
it.each([
  ["B2", { kind: "area", address: "B2", spilled: false }],
  ["$B$2:C10", { kind: "area", address: "B2:C10", spilled: false }],
  ["A:A", { kind: "area", address: "A:A", spilled: false }],
  ["Лист1!B2", { kind: "area", sheet: "Лист1", address: "B2", spilled: false }],
  ["'Д''Артаньян'!B2", { kind: "area", sheet: "Д'Артаньян", address: "B2", spilled: false }],
  ["E2#", { kind: "area", address: "E2", spilled: true }],
  ["Т1[Код]", { kind: "column", table: "Т1", column: "Код", ownRow: false }],
  ["Т1[@Код]", { kind: "column", table: "Т1", column: "Код", ownRow: true }],
  ["[@[Код дефекта]]", { kind: "column", table: undefined, column: "Код дефекта", ownRow: true }],
  ["Т1[[#This Row],[Код, стр.]]", { kind: "foreign" }],
  ["Т1[[#This Row],[Код]]", { kind: "column", table: "Т1", column: "Код", ownRow: true }],
  ["Т1[[Код]:[Сумма]]", { kind: "foreign" }],
  ["Т1[#All]", { kind: "foreign" }],
  ["[Книга.xlsx]Лист1!A1", { kind: "foreign" }],
  ["ставка_2013", { kind: "name", name: "ставка_2013" }],
  ["#REF!A1", { kind: "foreign" }],
])("%s", (text, expected) => expect(readReference(text)).toEqual(expected));

describe("rewriting", () => {
  const rewrite = (formula: string, ...texts: [number, string][]) => {
    const [call] = omsCalls(parseFormula(formula)!);
    return withArguments(formula, call!, new Map(texts));
  };

  // prettier-ignore
  it.each<[string, [number, string][], string]>([
    ["=OMS.SANCTION(3.1,B2)", [[0, '"3.10"']], '=OMS.SANCTION("3.10",B2)'],
    ["=OMS.TARIFF(A1)", [[3, '"с РК"']], '=OMS.TARIFF(A1,,,"с РК")'],
    ["=OMS.TARIFF(A1,,,)", [[2, '"дети"']], '=OMS.TARIFF(A1,,"дети",)'],
    ["=1+OMS.TARIFF( A1 , 2 )*2", [[0, '"Кардиолог"'], [3, '"с РК"']], '=1+OMS.TARIFF( "Кардиолог" , 2 ,,"с РК")*2'],
    ["=OMS.EDITIONS()", [[0, '"МО"']], '=OMS.EDITIONS("МО")'],
  ])("%s", (formula, texts, expected) => {
    const mended = rewrite(formula, ...texts);
    expect(mended.replaceAll(" ", "")).toBe(expected.replaceAll(" ", ""));
    expect(parseFormula(mended)).toBeDefined();
  });

  it("puts another call in place of one", () => {
    const formula = "=ROUND(OMS.KZG(A1),2)";
    const [call] = omsCalls(parseFormula(formula)!);
    expect(withCall(formula, call!, '=OMS.KZG("5021")')).toBe('=ROUND(OMS.KZG("5021"),2)');
  });
});

// prettier-ignore
it.each([
  ['=OMS.SANCTION("3,5;1",1.5,TRUE)*2', '=OMS.SANCTION("3,5;1";1,5;ИСТИНА)*2'],
  ["A1*1.2", "A1*1,2"],
  ["=SUM((A1,B2) C3)", "=SUM((A1,B2) C3)"],
  ["=OMS.KZG(", "=OMS.KZG("],
])("%s as people see it", (source, expected) => expect(localText(source, RU_RU)).toBe(expected));
