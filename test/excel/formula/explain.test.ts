import { shippedEditions } from "../../../src/editions";
import { explainFormula } from "../../../src/excel/formula/explain";
import { parseFormula } from "../../../src/excel/formula/parse";
import { FIRST, NO_READINGS, type Reading, type Readings, valueOf } from "../../../src/excel/formula/values";

const explain = (formula: string) =>
  explainFormula({ editions: shippedEditions }, formula, parseFormula(formula)!, NO_READINGS, FIRST);

// prettier-ignore
it.each([
  ['=OMS.SANCTION("3.2.4",10000)', "derivation"],
  ['=OMS.SANCTION("3.2.4.9",10000)', "derivation"],
  ["=OMS.SANCTION()", "blankKey"],
  ['=OMS.SANCTION("",10000)', "blankKey"],
  ['=OMS.SANCTION("3.2.4",#REF!)', "argumentError"],
  ['=OMS.SANCTION("3.2.4",1/0)', "argumentError"],
  ['=OMS.SANCTION("3.2.4",СТАВКА)', "argumentUnknown"],
  ['=OMS.SANCTION("3.2.4",B1)', "argumentUnknown"],
  ['=OMS.EKD("1.0","ВИЧ",,,5)', "tooManyArguments"],
  ["=OMS.EDITIONS()", "table"],
  ["=OMS.FOO(1)", "noSuchFunction"],
])("%s: %s", (formula, expected) => expect(explain(formula)[0]!.explained.kind).toBe(expected));

it("an inner call that fails is the outer one's error, and explained itself", () => {
  const [outer, inner] = explain('=OMS.SANCTION("3.2.4",OMS.TARIFF("Кардиолог",2))');
  expect(outer!.explained).toMatchObject({ kind: "argumentError", code: "#VALUE!" });
  expect(inner).toMatchObject({ title: "TARIFF", explained: { kind: "derivation" } });
});

describe("a range that a function takes whole", () => {
  const formula = '=OMS.DEADLINE("КЗ.20-1",A1,Дни!B1:B3)';
  const days = ["14.01.2025", 45_672, ""].map((day) => [day]);
  const cell = (address: string, value: string | number) => ({ address, text: String(value), value: valueOf(value) });
  const readings: Readings = {
    references: new Map<string, Reading>([
      ["A1", { rows: 1, columns: 1, cell: cell("Лист1!A1", 45_670) }],
      ["Дни!B1:B3", { rows: 3, columns: 1, cell: cell("Дни!B1", "14.01.2025"), cells: days }],
    ]),
    computed: new Map(),
  };

  it("is given with all its cells, and makes no array of the call", () => {
    const [call] = explainFormula({ editions: shippedEditions }, formula, parseFormula(formula)!, readings, FIRST);
    expect(call!.shape).toEqual({ rows: 1, columns: 1 });
    expect(call!.explained).toMatchObject({ kind: "derivation", derivation: { result: 45_677 } });
  });

  it("also inside another function", () => {
    const outer = `=OMS.DEADLINE("КЗ.17",${formula.slice(1)})`;
    const [call] = explainFormula({ editions: shippedEditions }, outer, parseFormula(outer)!, readings, FIRST);
    expect(call!.explained).toMatchObject({ kind: "derivation", derivation: { result: 45_679 } });
  });
});
