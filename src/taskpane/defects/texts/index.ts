import { useWording } from "../../texts";
import { defectsEn } from "./en";
import { defectsKk } from "./kk";
import { defectsRu, type DefectsTexts } from "./ru";

const TEXTS: Readonly<Record<"ru" | "en" | "kk", DefectsTexts>> = { ru: defectsRu, en: defectsEn, kk: defectsKk };

export const useDefectsTexts = (): DefectsTexts => TEXTS[useWording().language];
