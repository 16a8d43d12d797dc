import { shippedEditions } from "../../../src/editions";
import { evaluate, shapeOf } from "../../../src/excel/formula/evaluate";
import { parseFormula } from "../../../src/excel/formula/parse";
import {
  type Element,
  FIRST,
  type Reading,
  type Readings,
  type Scalar,
  valueOf,
} from "../../../src/excel/formula/values";

const set = { editions: shippedEditions };

/** What the workbook holds, read for one element as Excel's adapter reads it. */
function readings(cells: Record<string, Scalar[][]>, { row, column }: Element = FIRST): Readings {
  const read = (matrix: Scalar[][]): Reading => {
    const [rows, columns] = [matrix.length, matrix[0]!.length];
    const value = matrix[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
    return {
      rows,
      columns,
      cell: value === undefined ? undefined : { address: "Лист1!A1", text: String(value), value: valueOf(value) },
    };
  };
  return {
    references: new Map(Object.entries(cells).map(([text, matrix]) => [text, read(matrix)])),
    computed: new Map([["VLOOKUP(A1,Т,2)", valueOf("3.2.1")]]),
  };
}

function value(formula: string, cells: Record<string, Scalar[][]> = {}, element: Element = FIRST) {
  const result = evaluate(parseFormula(formula)!, { set, formula, element, readings: readings(cells, element) });
  return result.kind === "value" ? result.value : result.kind === "error" ? result.code : result.kind;
}

// prettier-ignore
it.each<[string, Scalar]>([
  ["=-2^2", 4],
  ["=2^3^2", 64],
  ["=1+2*3-4/2", 5],
  ["=(1+2)*3", 9],
  ["=50%*200", 100],
  ["=-5%", -0.05],
  ['="3."&"10"', "3.10"],
  ["=1&TRUE", "1TRUE"],
  ['="2"*3', 6],
  ['="два"*3', "#VALUE!"],
  ["=1/0", "#DIV/0!"],
  ["=10^400", "#NUM!"],
  ["=#N/A", "#N/A"],
  ["=1+#REF!", "#REF!"],
  ["=TRUE+1", 2],
  ["=1.5E+3", 1500],
  ["=1=2", "unknown"],
  ["=СТАВКА*2", "unknown"],
  ["=TODAY()", "unknown"],
  ["=VLOOKUP(A1,Т,2)", "3.2.1"],
  ['=OMS.SANCTION(VLOOKUP(A1,Т,2),10000,"стационар")', 5000],
  ['=OMS.TARIFF("Кардиолог",1,"дети")*2', 679.76],
  ['=OMS.TARIFF("Кардиолог",2)', "#VALUE!"],
  ['=OMS.SANCTION("3.7",1,"СМП")', "#N/A"],
  ['=OMS.SANCTION("",1)', ""],
  ['=OMS.KZG({"5021";"5022"},"дневной")', 0.773],
])("%s", (formula, expected) => expect(value(formula)).toBe(expected));

describe("cells", () => {
  const cells = {
    A2: [["3.2.1"]],
    B2: [[10000]],
    C2: [[null]],
    "A2:A4": [["3.2.1"], ["3.2.4"], [null]],
    "B1:C1": [[1, 2]],
  };

  // prettier-ignore
  it.each<[string, Element, Scalar]>([
    ['=OMS.SANCTION(A2,B2,"КС")', FIRST, 5000],
    ["=C2+1", FIRST, 1],
    ['=OMS.SANCTION(A2:A4,B2,"КС")', { row: 1, column: 0 }, 48169.75],
    ['=OMS.SANCTION(A2:A4,B2,"КС")', { row: 2, column: 0 }, ""],
    ['=OMS.SANCTION(A2:A4,B2,"КС")', { row: 3, column: 0 }, "#N/A"],
    ["=B1:C1*2", { row: 5, column: 1 }, 4],
    ["=OMS.KZG(C2)", FIRST, ""],
  ])("%s at %j", (formula, element, expected) => expect(value(formula, cells, element)).toBe(expected));

  // prettier-ignore
  it.each([
    ["=OMS.SANCTION(A2:A4,B1:C1)", { rows: 3, columns: 2 }],
    ["=OMS.SANCTION(A2,B2)", { rows: 1, columns: 1 }],
    ["=OMS.SANCTION(SUM(A2:A4),B2)", { rows: 1, columns: 1 }],
    ["=OMS.SANCTION({1;2;3},B2*B1:C1)", { rows: 3, columns: 2 }],
  ])("size of %s", (formula, expected) => {
    expect(shapeOf(parseFormula(formula)!, readings(cells))).toMatchObject(expected);
  });
});
