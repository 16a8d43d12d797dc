import { useWording } from "../../../texts";
import { kazakhstanEn } from "./en";
import { kazakhstanKk } from "./kk";
import { kazakhstanRu, type KazakhstanTexts } from "./ru";

const TEXTS: Readonly<Record<"ru" | "en" | "kk", KazakhstanTexts>> = {
  ru: kazakhstanRu,
  en: kazakhstanEn,
  kk: kazakhstanKk,
};

export const useKazakhstanTexts = (): KazakhstanTexts => TEXTS[useWording().language];
