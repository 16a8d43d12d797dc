import type { Language } from "../../../rules/messages/params";
import type { SheetProblem } from "../editionDraft";
import { en } from "./en";
import { kk } from "./kk";
import { ru } from "./ru";

const MESSAGES = { ru, en, kk };

/** What is wrong with a cell and what to do, in the language of the pane. */
export const describeSheetProblem = ({ id, params }: Pick<SheetProblem, "id" | "params">, language: Language = "ru") =>
  MESSAGES[language][id](params);
