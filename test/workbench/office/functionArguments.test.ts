import type { FunctionsMetadata, ParameterMetadata, ProfileName } from "../../../src/workbench/office/contract";
import { type Office, startOffice } from "../../support/officeNode";

const echo = (id: string, ...parameters: (ParameterMetadata & { repeating?: boolean })[]) => ({
  id,
  name: id,
  parameters,
});

const functions: FunctionsMetadata = {
  functions: [
    echo("ANY", { name: "a" }, { name: "b", optional: true }, { name: "c", optional: true }),
    echo("NUMBER", { name: "a", type: "number" }),
    echo("STRING", { name: "a", type: "string" }),
    echo("BOOLEAN", { name: "a", type: "boolean" }),
    echo("MATRIX", { name: "a", dimensionality: "matrix" }),
    echo("NUMBERS", { name: "a", type: "number", dimensionality: "matrix" }),
    echo("LIST", { name: "a" }, { name: "rest", repeating: true }),
  ],
};

/** Each function answers with its arguments, without the invocation that comes last. */
const functionsScript = functions.functions
  .map(({ id }) => `CustomFunctions.associate("${id}", (...args) => JSON.stringify(args.slice(0, -1)));`)
  .join("\n");

const start = (profile: ProfileName): Office => {
  const office = startOffice({ profile, functions, functionsScript });
  office.sheet
    .getRange("A1:F1")
    .setValues([[{ v: 1.5 }, { v: "текст" }, { v: 1, t: 3 }, {}, { v: "7", t: 4 }, { f: "=1/0" }]]);
  return office;
};

/** Results of formulas, computed together in one column. */
const evaluate = async (office: Office, formulas: readonly string[]): Promise<unknown[]> => {
  office.sheet.getRange(0, 7, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
  const column = await office.cells(`H1:H${formulas.length}`);
  return column.map(([value]) => (typeof value === "string" && value.startsWith("[") ? JSON.parse(value) : value));
};

const CASES: readonly (readonly [formula: string, expected: unknown])[] = [
  ['=OMS.ANY(2,"б",TRUE)', [2, "б", true]],
  ['=OMS.ANY("05.01.2001","5%","a ""b""")', ["05.01.2001", "5%", 'a "b"']],
  ["=OMS.ANY(A1,B1,C1)", [1.5, "текст", true]],
  ["=OMS.ANY(1)", [1, null, null]],
  ["=OMS.ANY(1,,3)", [1, null, 3]],
  ["=OMS.ANY(E1)", ["7", null, null]],
  ["=OMS.NUMBER(E1)", [7]],
  ["=OMS.NUMBER(C1)", [1]],
  ["=OMS.NUMBER(D1)", [0]],
  ["=OMS.NUMBER(B1)", "#VALUE!"],
  ["=OMS.STRING(A1)", ["1.5"]],
  ["=OMS.STRING(C1)", ["TRUE"]],
  ["=OMS.STRING(D1)", [""]],
  ["=OMS.BOOLEAN(A1)", [true]],
  ["=OMS.BOOLEAN(D1)", [false]],
  ["=OMS.BOOLEAN(B1)", "#VALUE!"],
  ["=OMS.MATRIX(A1:C1)", [[[1.5, "текст", true]]]],
  ["=OMS.MATRIX(A1)", [[[1.5]]]],
  ["=OMS.MATRIX(5)", [[[5]]]],
  ["=OMS.MATRIX({1,2;3,4})", [[[1, 2], [3, 4]]]], // prettier-ignore
  ["=OMS.NUMBERS(A1:B1)", "#VALUE!"],
  ["=OMS.LIST(1,2,3)", [1, [2, 3]]],
  ["=OMS.LIST(1)", [1, []]],
  ["=OMS.ANY(F1)", "#DIV/0!"],
  ["=OMS.MATRIX(A1:F1)", "#DIV/0!"],
  ["=OMS.ANY(1,2,3,4)", "#VALUE!"],
  ["=OMS.ANY()", "#VALUE!"],
];

describe("arguments reach the function as Excel passes them", () => {
  let results: unknown[];
  beforeAll(async () => {
    const office = start("ltsc2021");
    results = await evaluate(
      office,
      CASES.map(([formula]) => formula),
    ).finally(() => office.dispose());
  });

  test.each(CASES.map(([formula, expected], index) => [formula, expected, index] as const))(
    "%s",
    (_formula, expected, index) => {
      expect(results[index]).toEqual(expected);
    },
  );
});

describe("a blank cell as any", () => {
  test.each<[ProfileName, 0 | null]>([
    ["ltsc2021", 0],
    ["microsoft365", null],
    ["web", null],
  ])("%s: %j", async (profile, blank) => {
    const office = start(profile);
    try {
      expect(await evaluate(office, ["=OMS.ANY(D1)", "=OMS.MATRIX(C1:D1)"])).toEqual([
        [blank, null, null],
        [[[true, blank]]],
      ]);
    } finally {
      office.dispose();
    }
  });
});
