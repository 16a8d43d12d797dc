import type { FunctionCase } from "./case";
import { commonCases } from "./common";
import { contractCases } from "./contract";
import { costCases } from "./costs";
import { ekdCases } from "./ekd";
import { kzgCases } from "./kzg";
import { planningCases } from "./planning";
import { referenceCases } from "./reference";
import { sanctionCases } from "./sanction";
import { tariffCases } from "./tariff";

/** Every table of cases: what the functions, the built file, the workbench and the reference are held to. */
export const CASE_TABLES: readonly (readonly [name: string, cases: readonly FunctionCase[]])[] = [
  ["TARIFF", tariffCases],
  ["KZG", kzgCases],
  ["SANCTION", sanctionCases],
  ["EKD", ekdCases],
  ["costs", costCases],
  ["planning", planningCases],
  ["reference", referenceCases],
  ["common rules", commonCases],
  ["the rest of the contract", contractCases],
];

export const ALL_CASES: readonly FunctionCase[] = CASE_TABLES.flatMap(([, cases]) => cases);
