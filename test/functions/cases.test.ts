import { commonCases } from "../cases/common";
import { costCases } from "../cases/costs";
import { ekdCases } from "../cases/ekd";
import { kzgCases } from "../cases/kzg";
import { planningCases } from "../cases/planning";
import { referenceCases } from "../cases/reference";
import { sanctionCases } from "../cases/sanction";
import { tariffCases } from "../cases/tariff";
import { asExcelGives, call } from "../support/customFunctions";
import { expectResult } from "../support/expectCase";
import { loadFunctions } from "../support/sourceFunctions";

const functions = loadFunctions();

describe.each([
  ["TARIFF", tariffCases],
  ["KZG", kzgCases],
  ["SANCTION", sanctionCases],
  ["EKD", ekdCases],
  ["costs", costCases],
  ["planning", planningCases],
  ["reference", referenceCases],
  ["common rules", commonCases],
])("%s", (_family, cases) => {
  it.each(cases)("$name ($source)", ({ call: [name, ...args], expected }) => {
    expectResult(call(functions.get(name)!, asExcelGives(name, args)), expected);
  });
});
