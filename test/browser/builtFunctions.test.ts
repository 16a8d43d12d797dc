import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { ALL_CASES } from "../cases";
import { asExcelGives, call, javaScriptRuntime } from "../support/customFunctions";
import { expectResult } from "../support/expectCase";

const dist = (file: string): string => readFileSync(path.join(__dirname, "../../dist", file), "utf8");

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly dimensionality?: string }[];
  }[];
  readonly enums: readonly { readonly id: string; readonly values: readonly { readonly stringValue: string }[] }[];
}

const metadata = JSON.parse(dist("functions.json")) as Metadata;

describe("dist/functions.js in a JavaScript-only runtime", () => {
  const { CustomFunctions, functions } = javaScriptRuntime();

  it("needs nothing but CustomFunctions, and associates every function of functions.json", () => {
    vm.runInNewContext(dist("functions.js"), { CustomFunctions });
    expect([...functions.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  });

  it.each(ALL_CASES)("$name", ({ call: [name, ...args], expected }) => {
    // Arrays of another realm are no instances of this one's Array: the functions must not care.
    const result = call(functions.get(name)!, asExcelGives(name, args));
    expectResult(Array.isArray(result) ? result.map((row: unknown[]) => [...row]) : result, expected);
  });
});

describe("dist/functions.json", () => {
  it("is the golden one", () => {
    expect(metadata).toEqual(JSON.parse(readFileSync(path.join(__dirname, "../golden/functions.json"), "utf8")));
  });

  it("takes ranges everywhere, so that one call serves a whole column", () => {
    const scalars = metadata.functions.flatMap(({ id, parameters }) =>
      parameters.filter(({ dimensionality }) => dimensionality !== "matrix").map(() => id),
    );
    expect(scalars).toEqual([]);
  });

  it("offers the words of the contract", () => {
    const words = Object.fromEntries(
      metadata.enums.map(({ id, values }) => [id, values.map((value) => value.stringValue)]),
    );
    expect(words).toMatchObject({
      Patient: ["взрослые", "дети"],
      Setting: ["круглосуточный", "дневной"],
      Care: ["поликлиника", "стационар", "дневной стационар", "СМП"],
      Part: ["итого", "уменьшение", "штраф", "возврат", "возмещение"],
      Measure: ["штраф", "последствия"],
      Basis: ["КТ", "услуга"],
    });
  });
});
