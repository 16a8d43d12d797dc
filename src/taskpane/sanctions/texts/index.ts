import { useWording } from "../../texts";
import { sanctionsEn } from "./en";
import { sanctionsKk } from "./kk";
import { sanctionsRu, type SanctionsTexts } from "./ru";

const TEXTS: Readonly<Record<"ru" | "en" | "kk", SanctionsTexts>> = {
  ru: sanctionsRu,
  en: sanctionsEn,
  kk: sanctionsKk,
};

export const useSanctionsTexts = (): SanctionsTexts => TEXTS[useWording().language];
