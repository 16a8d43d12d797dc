import { CASE_TABLES } from "../cases";
import { asExcelGives, call } from "../support/customFunctions";
import { expectResult } from "../support/expectCase";
import { loadFunctions } from "../support/sourceFunctions";

const functions = loadFunctions();

describe.each(CASE_TABLES)("%s", (_family, cases) => {
  it.each(cases)("$name ($source)", ({ call: [name, ...args], expected }) => {
    expectResult(call(functions.get(name)!, asExcelGives(name, args)), expected);
  });
});
