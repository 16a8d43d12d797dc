import type { Language } from "../../messages";
import type { CheckReason } from "../checks";
import type { Problem } from "../problems";
import type { DecisionProblem } from "../readDecisions";
import { en } from "./en";
import { kk } from "./kk";
import { ru } from "./ru";
import type { CouncilMessages } from "./types";

const CATALOGUES: Readonly<Record<Language, CouncilMessages>> = { ru, en, kk };

/** What is wrong in a cell and what to do. */
export const describeProblem = ({ id, params }: Problem | DecisionProblem, language: Language = "ru"): string =>
  CATALOGUES[language].problems[id](params);

/** Why a period waits for a person. */
export const describeCheck = (reason: CheckReason, document?: string, language: Language = "ru"): string =>
  CATALOGUES[language].checks[reason](document);
