import { describeFailure, type Language } from "../../messages";
import type { DefectProblem } from "../problems";
import type { RateProblem } from "../rates";
import { en } from "./en";
import { kk } from "./kk";
import { ru } from "./ru";
import type { KazakhstanMessages } from "./types";

const CATALOGUES: Readonly<Record<Language, KazakhstanMessages>> = { ru, en, kk };

/** What is wrong in a cell and what to do. */
export function describeDefectProblem({ id, params, failure }: DefectProblem, language: Language = "ru"): string {
  if (id === "failure") return failure ? describeFailure(failure, language) : "";
  return CATALOGUES[language].problems[id](params);
}

export const describeRateProblem = ({ id, given }: RateProblem, language: Language = "ru"): string =>
  CATALOGUES[language].rates[id](given);
