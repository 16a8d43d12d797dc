import { useWording } from "../../texts";
import { deadlinesEn } from "./en";
import { deadlinesKk } from "./kk";
import { deadlinesRu, type DeadlinesTexts } from "./ru";

const TEXTS: Readonly<Record<"ru" | "en" | "kk", DeadlinesTexts>> = {
  ru: deadlinesRu,
  en: deadlinesEn,
  kk: deadlinesKk,
};

export const useDeadlinesTexts = (): DeadlinesTexts => TEXTS[useWording().language];
