import { omsCalls } from "../../src/excel/formula/calls";
import { parseFormula } from "../../src/excel/formula/parse";
import { FUNCTION_ARGUMENTS, type FunctionName } from "../../src/rules/functionArguments";
import { builtFormula, inputOf, readTyped } from "../../src/taskpane/builder/argumentInput";
import { matches } from "../../src/taskpane/builder/functions";
import { isAmong } from "../../src/taskpane/builder/isAmong";
import { withFavourite, withRecent } from "../../src/taskpane/builder/memory";
import { builderRu } from "../../src/taskpane/builder/texts/ru";

const home = { sheet: "Лист1", cell: "D5" };

/** A formula read into the fields of the builder and built again. */
function rebuilt(formula: string, sheet = "Лист1"): string | undefined {
  const [call] = omsCalls(parseFormula(formula)!);
  const name = call!.name.slice("OMS.".length) as FunctionName;
  const specs = FUNCTION_ARGUMENTS[name];
  const inputs = specs.map((spec, index) => inputOf(spec, call!.args[index], formula, home));
  return builtFormula(name, specs, inputs, sheet);
}

// prettier-ignore
it.each([
  ['=OMS.TARIFF("Кардиолог",2,"взрослые",FALSE)', '=OMS.TARIFF("Кардиолог",2,"взрослые",FALSE)'],
  ['=OMS.TARIFF("Кардиолог","2 уровень","ребёнок",0)', '=OMS.TARIFF("Кардиолог",2,"дети",FALSE)'],
  ['=OMS.SANCTION(A2,B2*1.5,,,"штраф")', '=OMS.SANCTION(A2,B2*1.5,,,"штраф")'],
  ["=OMS.SANCTION($A2,'Мой лист'!B2:B9)", "=OMS.SANCTION($A2,'Мой лист'!B2:B9)"],
  ['=OMS.SANCTION("3.2.4",10000.5)', '=OMS.SANCTION("3.2.4",10000.5)'],
  ["=OMS.TARIFF(7002)", '=OMS.TARIFF("7002")'],
  ['=OMS.NAME("МО","Д""Артаньян")', '=OMS.NAME("МО","Д""Артаньян")'],
  ['=OMS.SANCTION("3.2.4",VLOOKUP(A1,B:C,2,FALSE))', '=OMS.SANCTION("3.2.4",VLOOKUP(A1,B:C,2,FALSE))'],
  ['=OMS.TARIFF("Кардиолог",2,"марсиане")', '=OMS.TARIFF("Кардиолог",2,"марсиане")'],
  ["=OMS.SANCTION(Т1[@Код],E2#)", "=OMS.SANCTION(Т1[@Код],E2#)"],
])("%s", (formula, expected) => expect(rebuilt(formula)).toBe(expected));

it("references name their sheet where the formula goes to another one", () => {
  expect(rebuilt("=OMS.SANCTION(A2,B2)", "Лист2")).toBe("=OMS.SANCTION(Лист1!A2,Лист1!B2)");
});

it("what is no number gives no formula", () => {
  const specs = FUNCTION_ARGUMENTS.SANCTION;
  const inputs = [{ kind: "text", text: "3.2.4" } as const, { kind: "text", text: "=1+1" } as const];
  expect(builtFormula("SANCTION", specs, inputs, "Лист1")).toBeUndefined();
});

it.each([
  ["cost", "B2", { kind: "reference", address: { sheet: "Лист1", cell: "B2" } }],
  ["cost", "Лист2!в2", { kind: "reference", address: { sheet: "Лист2", cell: "B2" } }],
  ["cost", " ", { kind: "empty" }],
  ["cost", "10 000,5", { kind: "text", text: "10 000,5" }],
  ["code", "B2", { kind: "text", text: "B2" }],
  ["code", "=B2", { kind: "reference", address: { sheet: "Лист1", cell: "B2" } }],
] as const)("%s: «%s»", (argument, text, expected) => {
  const spec = FUNCTION_ARGUMENTS.SANCTION.find(({ name }) => name === argument)!;
  expect(readTyped(spec, text, "Лист1")).toEqual(expected);
});

// prettier-ignore
it.each([
  ["D5", true], ["D4", false], ["A1:F9", true], ["A1:C9", false], ["$D$5", true], ["D:D", true], ["5:5", true], ["E:F", false],
])("D5 in %s: %s", (cell, expected) => {
  expect(isAmong(home, { kind: "reference", address: { sheet: "Лист1", cell } })).toBe(expected);
  expect(isAmong(home, { kind: "reference", address: { sheet: "Лист2", cell } })).toBe(false);
});

it("memory: the last first, each once, no more than four", () => {
  const names: FunctionName[] = ["TARIFF", "KZG", "EKD", "NAME", "SOURCE", "KZG"];
  const memory = names.reduce(withRecent, { recent: [], favourites: [] } as ReturnType<typeof withRecent>);
  expect(memory.recent).toEqual(["KZG", "SOURCE", "NAME", "EKD"]);
  expect(withFavourite(withFavourite(memory, "KZG"), "KZG").favourites).toEqual([]);
});

it.each([
  ["тариф", "TARIFF"],
  ["oms.kzg", "KZG.COST"],
  ["сумма деф", "EKD.AMOUNT"],
  ["", "NAME"],
] as const)("«%s» finds %s", (query, name) => expect(matches(name, query, builderRu)).toBe(true));
